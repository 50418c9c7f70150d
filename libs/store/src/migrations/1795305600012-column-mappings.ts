import type { MigrationInterface, QueryRunner } from 'typeorm'

const setting = (name: string) => `current_setting('rode_draad.${name}', true)`
const everywhere = `${setting('regions')} = 'all' AND ${setting('channels')} = 'all'`

/** How the columns of each channel's sheets are called: every version, the newest counts. */
export class ColumnMappings1795305600012 implements MigrationInterface {
  name = 'ColumnMappings1795305600012'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE column_mapping (
        channel text NOT NULL,
        version integer NOT NULL CHECK (version >= 1),
        mapping jsonb NOT NULL,
        saved_by text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (channel, version)
      );
      CREATE TRIGGER column_mapping_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON column_mapping
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE POLICY in_reach ON column_mapping
        USING ((SELECT ${everywhere}) OR channel_in_reach(channel)) WITH CHECK (channel_in_reach(channel));
      ALTER TABLE column_mapping ENABLE ROW LEVEL SECURITY;
      ALTER TABLE column_mapping FORCE ROW LEVEL SECURITY;`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE column_mapping')
  }
}
