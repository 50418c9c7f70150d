import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A pattern that went with its case leaves no link behind: who sent another signal is not told that it is looked at. */
export class ForgottenPatterns1795305600064 implements MigrationInterface {
  name = 'ForgottenPatterns1795305600064'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION forget_links() RETURNS trigger
      LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      BEGIN
        DELETE FROM pattern_signal l WHERE l.pattern IN (SELECT code FROM gone)
          AND NOT EXISTS (SELECT FROM pattern p WHERE p.code = l.pattern);
        RETURN NULL;
      END $$;
      CREATE TRIGGER pattern_links AFTER DELETE ON pattern
        REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION forget_links();`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER pattern_links ON pattern; DROP FUNCTION forget_links();')
  }
}
