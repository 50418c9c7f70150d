import type { MigrationInterface, QueryRunner } from 'typeorm'

/** For the list of cases that stay in sight, the longest waiting first: it is walked along until a page is full. */
export class CasesInSight1795305600075 implements MigrationInterface {
  name = 'CasesInSight1795305600075'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX signal_version_in_sight ON signal_version (received_latest, signal_id)
        WHERE (case_state->>'solvedForCitizen' IN ('nee', 'deels')
          OR case_state->>'handover' = 'koud' AND case_state->>'solvedForCitizen' IS DISTINCT FROM 'ja')`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX signal_version_in_sight')
  }
}
