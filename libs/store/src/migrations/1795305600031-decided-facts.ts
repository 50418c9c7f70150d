import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The facts show what a person decided, where one did, and else what the tagger found. Of two people the newest
 * decision counts. It stays when the tagger finds something else, and with a newer version, until a person decides
 * otherwise.
 */
export class DecidedFacts1795305600031 implements MigrationInterface {
  name = 'DecidedFacts1795305600031'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW decided_tag WITH (security_invoker = true) AS
        SELECT DISTINCT ON (signal_id, facet, code) signal_id, facet, code, decision <> 'drop' AS present
        FROM tag_decision_standing ORDER BY signal_id, facet, code, id DESC;

      CREATE OR REPLACE VIEW fact_signal_tag WITH (security_invoker = true) AS
        SELECT DISTINCT t.signal_id AS key, t.facet, t.code
        FROM signal_tag t
        WHERE t.version = (SELECT max(w.version) FROM signal_version w WHERE w.signal_id = t.signal_id)
          AND NOT EXISTS (
            SELECT FROM tag_decision_standing d
            WHERE d.signal_id = t.signal_id AND d.facet = t.facet AND d.code = t.code
          )
        UNION ALL
        SELECT signal_id AS key, facet, code FROM decided_tag WHERE present;

      CREATE TRIGGER tag_decision_log AFTER INSERT ON tag_decision
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION log_change('signal', 'signal_id');
      CREATE TRIGGER tag_decision_gone AFTER DELETE ON tag_decision
        REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION log_change('signal', 'signal_id');`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER tag_decision_log ON tag_decision;
      DROP TRIGGER tag_decision_gone ON tag_decision;
      CREATE OR REPLACE VIEW fact_signal_tag WITH (security_invoker = true) AS
        SELECT DISTINCT t.signal_id AS key, t.facet, t.code
        FROM signal_tag t
        WHERE t.version = (SELECT max(w.version) FROM signal_version w WHERE w.signal_id = t.signal_id);
      DROP VIEW decided_tag;`)
  }
}
