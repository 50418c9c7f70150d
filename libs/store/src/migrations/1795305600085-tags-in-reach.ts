import type { MigrationInterface, QueryRunner } from 'typeorm'

const setting = (name: string) => `current_setting('rode_draad.${name}', true)`
const everywhere = `${setting('regions')} = 'all' AND ${setting('channels')} = 'all'`

/**
 * The same check on a tag that is added, without a function for each: a signal has a dozen of them, and of the time that
 * keeping a batch took PostgreSQL, a third went into the function. The subquery sees the signals that the policy of
 * `signal` shows to who asks, which is what the function looked at; whether all is in reach is found out once.
 */
export class TagsInReach1795305600085 implements MigrationInterface {
  name = 'TagsInReach1795305600085'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER POLICY in_reach ON signal_tag
        WITH CHECK ((SELECT ${everywhere}) OR EXISTS (SELECT FROM signal s WHERE s.id = signal_tag.signal_id))`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER POLICY in_reach ON signal_tag WITH CHECK (signal_in_reach(signal_id))')
  }
}
