import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Which signals belong to which pattern, for counting: by ids and codes alone. What counts is the newest link. */
export class PatternSignalFacts1795305600092 implements MigrationInterface {
  name = 'PatternSignalFacts1795305600092'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TRIGGER pattern_signal_log AFTER INSERT ON pattern_signal
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION log_change('pattern_signal', 'signal_id');
      CREATE TRIGGER pattern_signal_gone AFTER DELETE ON pattern_signal
        REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION log_change('pattern_signal', 'signal_id');
      CREATE VIEW fact_pattern_signal WITH (security_invoker = true) AS
        SELECT signal_id AS key, pattern
        FROM (SELECT DISTINCT ON (signal_id, pattern) signal_id, pattern, linked
              FROM pattern_signal ORDER BY signal_id, pattern, id DESC) newest
        WHERE linked;`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW fact_pattern_signal;
      DROP TRIGGER pattern_signal_gone ON pattern_signal;
      DROP TRIGGER pattern_signal_log ON pattern_signal;`)
  }
}
