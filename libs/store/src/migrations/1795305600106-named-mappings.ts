import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A channel has as many mappings as it has kinds of sheets, each under a name. What was there is "standaard": also in a
 * backup from before, which has no names, so the default stays. A mapping goes out of use by a version that says so.
 * Of batches a version without a name is one of "standaard", from before.
 */
export class NamedMappings1795305600106 implements MigrationInterface {
  name = 'NamedMappings1795305600106'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE column_mapping
        ADD COLUMN name text NOT NULL DEFAULT 'standaard',
        ADD COLUMN withdrawn boolean NOT NULL DEFAULT false,
        DROP CONSTRAINT column_mapping_pkey,
        ADD PRIMARY KEY (channel, name, version);
      ALTER TABLE signal_batch
        ADD COLUMN mapping_name text,
        ADD CHECK (mapping_name IS NULL OR COALESCE(mapping_version, 0) > 0);`)
  }

  /** Mappings under another name go, for they have no place. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE signal_batch DROP COLUMN mapping_name;
      ALTER TABLE column_mapping DISABLE TRIGGER column_mapping_grows;
      SELECT set_config('rode_draad.regions', 'all', true), set_config('rode_draad.channels', 'all', true);
      DELETE FROM column_mapping WHERE name <> 'standaard';
      SELECT set_config('rode_draad.regions', '', true), set_config('rode_draad.channels', '', true);
      ALTER TABLE column_mapping ENABLE TRIGGER column_mapping_grows;
      ALTER TABLE column_mapping
        DROP CONSTRAINT column_mapping_pkey,
        DROP COLUMN name,
        DROP COLUMN withdrawn,
        ADD PRIMARY KEY (channel, version);`)
  }
}
