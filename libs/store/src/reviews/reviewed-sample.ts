import type { ReviewFacet } from '@rode-draad/contract'
import type { AccessScope } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import { blindCodes } from './blind-labels.js'

/** What one person made of one signal of a random sample, beside what the tagger found in it. */
export interface SampledReview {
  readonly signalId: string
  readonly reviewedBy: string
  /** Codes that this person gave without having seen the tags. */
  readonly judged: readonly string[]
  /** Codes that the tagger found. */
  readonly found: readonly string[]
  /** null when it found none. */
  readonly taggerVersion: string | null
}

const newest = `(SELECT max(w.version) FROM signal_version w WHERE w.signal_id = r.signal_id)`

const blindReviews = `
  SELECT r.signal_id AS "signalId", r.reviewed_by AS "reviewedBy", ${blindCodes} AS judged,
    ARRAY(SELECT DISTINCT t.code FROM found_tag t
          WHERE t.signal_id = r.signal_id AND t.version = r.version AND t.facet = r.facet ORDER BY t.code) AS found,
    (SELECT max(t.tagger_version) FROM found_tag t
     WHERE t.signal_id = r.signal_id AND t.version = r.version AND t.facet = r.facet) AS "taggerVersion"
  FROM tag_review r JOIN signal s ON s.id = r.signal_id
  WHERE NOT r.tags_seen AND r.facet = $1 AND s.fictional = $2 AND r.version = ${newest}
  ORDER BY r.id`

const notBlind = `
  SELECT count(DISTINCT r.signal_id)::int AS count FROM tag_review_standing r JOIN signal s ON s.id = r.signal_id
  WHERE r.sample_week IS NOT NULL AND r.facet = $1 AND s.fictional = $2 AND r.version = ${newest}
    AND NOT EXISTS (
      SELECT FROM tag_review b
      WHERE b.signal_id = r.signal_id AND b.version = r.version AND b.facet = r.facet AND NOT b.tags_seen
    )`

export interface ReviewedSample {
  /** Of the newest version of each signal, oldest first; at most one of a person on a signal. */
  readonly reviews: readonly SampledReview[]
  /** Signals of the samples that were judged only by who had seen the tags. They are in no review here. */
  readonly notBlind: number
}

/**
 * What people chose in the random samples of all weeks so far before they had seen the tags. What they made of it
 * afterwards is not in it, nor what was decided with the tags in sight.
 */
export async function reviewedSample(
  app: DataSource,
  { cases }: Pick<AccessScope, 'cases'>,
  { facet, fictional }: { facet: ReviewFacet; fictional: boolean },
): Promise<ReviewedSample> {
  return await inScope(app, cases, async (manager) => {
    const reviews = (await manager.query(blindReviews, [facet, fictional])) as SampledReview[]
    const [seen] = (await manager.query(notBlind, [facet, fictional])) as { count: number }[]
    return { reviews, notBlind: seen?.count ?? 0 }
  })
}
