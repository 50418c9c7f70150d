import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Of people's decisions; those on referrals are of pairs, and the facts have no pairs. */
const decided = (wanted: string) => `
  CREATE OR REPLACE VIEW fact_signal_tag WITH (security_invoker = true) AS
    SELECT DISTINCT t.signal_id AS key, t.facet, t.code
    FROM signal_tag t
    WHERE t.version = (SELECT max(w.version) FROM signal_version w WHERE w.signal_id = t.signal_id)
      -- tag_decision_standing, in a form that a few signals can be asked of without reading all decisions.
      AND NOT EXISTS (
        SELECT FROM tag_decision d
        WHERE d.signal_id = t.signal_id AND d.facet = t.facet AND d.code = t.code AND d.decision <> 'undo'
          AND NOT EXISTS (
            SELECT FROM tag_decision later
            WHERE later.signal_id = d.signal_id AND later.facet = d.facet AND later.code = d.code
              AND later.decided_by = d.decided_by AND later.id > d.id
          )
      )
    UNION ALL
    SELECT signal_id AS key, facet, code FROM decided_tag WHERE ${wanted};`

/**
 * Everything that the tagger found in one place, for people to decide on: the tags, and who sends whom where as the
 * facet `referral` with codes such as gemeente>ciz. A referral has the tagger's version of the other tags of its signal.
 */
export class ReferralDecisions1795305600115 implements MigrationInterface {
  name = 'ReferralDecisions1795305600115'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW found_tag WITH (security_invoker = true) AS
        SELECT signal_id, version, facet, code, tagger_version FROM signal_tag
        UNION ALL
        SELECT r.signal_id, r.version, 'referral', r.from_institution || '>' || r.to_institution,
          (SELECT max(t.tagger_version) FROM signal_tag t
           WHERE t.signal_id = r.signal_id AND t.version = r.version)
        FROM signal_referral r;
      ${decided(`present AND facet <> 'referral'`)}`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${decided('present')}
      DROP VIEW found_tag;`)
  }
}
