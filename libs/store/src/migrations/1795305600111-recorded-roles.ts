import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Everything in which people write about the registers. */
const written = [
  ...['pattern', 'measure', 'recommendation', 'obstacle', 'tafel', 'tafel_agenda', 'tafel_decision'],
  ...['pattern_state', 'pattern_reaction', 'pattern_succession', 'pattern_publication', 'pattern_signal'],
]

/**
 * In which role somebody wrote, and for which organisation: that is what others see of it. Of rows from before this is
 * not known. A link that is taken back says why, in a code: words about a case have no place there.
 */
export class RecordedRoles1795305600111 implements MigrationInterface {
  name = 'RecordedRoles1795305600111'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of written)
      await runner.query(`ALTER TABLE ${table} ADD COLUMN recorded_role text, ADD COLUMN recorded_for text`)
    await runner.query(`
      ALTER TABLE pattern_signal ADD COLUMN why text,
        ADD CONSTRAINT pattern_signal_why CHECK (why IS NULL OR NOT linked)`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE pattern_signal DROP COLUMN why')
    for (const table of written)
      await runner.query(`ALTER TABLE ${table} DROP COLUMN recorded_role, DROP COLUMN recorded_for`)
  }
}
