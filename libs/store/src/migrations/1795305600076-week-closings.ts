import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Weeks closed into an edition. Each once, real and made up apart; the text is kept as it was hashed. */
export class WeekClosings1795305600076 implements MigrationInterface {
  name = 'WeekClosings1795305600076'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE week_closing (
        iso_week text NOT NULL CHECK (iso_week ~ '^\\d{4}-W\\d{2}$'),
        fictional boolean NOT NULL,
        -- The controlled form: counts as somebody without exact right sees them, and registers. No text of a case.
        edition text NOT NULL,
        hash text NOT NULL,
        closed_at timestamptz NOT NULL,
        closed_by text NOT NULL,
        closed_role text NOT NULL,
        on_behalf_of text,
        PRIMARY KEY (iso_week, fictional)
      );
      CREATE TRIGGER week_closing_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON week_closing
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE week_closing')
  }
}
