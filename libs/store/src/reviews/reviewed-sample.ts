import type { ReviewFacet } from '@rode-draad/contract'
import type { AccessScope } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'

/** What one person made of one signal of a random sample, beside what the tagger found in it. */
export interface SampledReview {
  readonly signalId: string
  readonly reviewedBy: string
  /** Codes that this person accepted or added. */
  readonly judged: readonly string[]
  /** Codes that the tagger found. */
  readonly found: readonly string[]
  /** null when it found none. */
  readonly taggerVersion: string | null
}

const sampledReviews = `
  SELECT r.signal_id AS "signalId", r.reviewed_by AS "reviewedBy",
    ARRAY(SELECT d.code FROM tag_decision_standing d
          WHERE d.signal_id = r.signal_id AND d.version = r.version AND d.facet = r.facet
            AND d.decided_by = r.reviewed_by AND d.decision <> 'drop' ORDER BY d.code) AS judged,
    ARRAY(SELECT DISTINCT t.code FROM signal_tag t
          WHERE t.signal_id = r.signal_id AND t.version = r.version AND t.facet = r.facet ORDER BY t.code) AS found,
    (SELECT max(t.tagger_version) FROM signal_tag t
     WHERE t.signal_id = r.signal_id AND t.version = r.version AND t.facet = r.facet) AS "taggerVersion"
  FROM tag_review_standing r JOIN signal s ON s.id = r.signal_id
  WHERE r.sample_week IS NOT NULL AND r.facet = $1 AND s.fictional = $2
    AND r.version = (SELECT max(w.version) FROM signal_version w WHERE w.signal_id = r.signal_id)
  ORDER BY r.id`

/** What people made of the random samples of all weeks so far, on the newest version of each signal; oldest first. */
export async function reviewedSample(
  app: DataSource,
  { cases }: Pick<AccessScope, 'cases'>,
  { facet, fictional }: { facet: ReviewFacet; fictional: boolean },
): Promise<SampledReview[]> {
  return await inScope(
    app,
    cases,
    (manager) => manager.query(sampledReviews, [facet, fictional]) as Promise<SampledReview[]>,
  )
}
