import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * How many of the duplicates of a chunk stayed out because what has their id was erased. Of chunks from before this
 * nobody counted it: null, which is not 0.
 */
export class ErasedBefore1795305600105 implements MigrationInterface {
  name = 'ErasedBefore1795305600105'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE signal_batch_chunk
        ADD COLUMN erased_before integer CHECK (erased_before BETWEEN 0 AND duplicate)`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE signal_batch_chunk DROP COLUMN erased_before')
  }
}
