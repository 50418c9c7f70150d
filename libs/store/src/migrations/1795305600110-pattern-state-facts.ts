import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * How a published pattern stood according to whom, for its timeline: states that everybody may see and that no state
 * that everybody may see took the place of.
 */
export class PatternStateFacts1795305600110 implements MigrationInterface {
  name = 'PatternStateFacts1795305600110'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW fact_pattern_state WITH (security_invoker = true) AS
        SELECT s.pattern AS key, s.state, s.happened_on, s.according_to
        FROM pattern_state s
        JOIN pattern_published p ON p.code = s.pattern
        JOIN pattern_published_until u ON u.code = s.pattern
        WHERE (NOT s.awaits_approval OR s.recorded_at <= u.until)
          AND NOT EXISTS (SELECT FROM pattern_state r WHERE r.replaces = s.id
                          AND (NOT r.awaits_approval OR r.recorded_at <= u.until));`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW fact_pattern_state;')
  }
}
