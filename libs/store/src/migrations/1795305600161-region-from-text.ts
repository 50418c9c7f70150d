import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Whether the region of a version was given by its sender or found in its text, so that counts can be explained. */
export class RegionFromText1795305600161 implements MigrationInterface {
  name = 'RegionFromText1795305600161'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE signal_version ADD COLUMN region_from_text boolean NOT NULL DEFAULT false
        CHECK (region IS NOT NULL OR NOT region_from_text);`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE signal_version DROP COLUMN region_from_text')
  }
}
