import type { MigrationInterface, QueryRunner } from 'typeorm'

/** By which signals near in place and date are found, to hold them beside each other. */
export class NearDuplicates1795305600013 implements MigrationInterface {
  name = 'NearDuplicates1795305600013'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX signal_version_place ON signal_version (region, received_latest)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX signal_version_place')
  }
}
