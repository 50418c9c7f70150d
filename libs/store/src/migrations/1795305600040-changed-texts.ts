import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A version of which the text goes leaves a line in the change log too, so that no copy in memory keeps what it said. */
export class ChangedTexts1795305600040 implements MigrationInterface {
  name = 'ChangedTexts1795305600040'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TRIGGER signal_version_changed AFTER UPDATE ON signal_version
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION log_change('signal', 'signal_id');`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER signal_version_changed ON signal_version')
  }
}
