import type { ReviewFacet, ReviewQueueKind } from '@rode-draad/contract'
import type { AccessScope } from '@rode-draad/domain'
import type { DataSource, EntityManager } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import { drawSample, sampleSize, sampleWeekOf } from './review-sample.js'

/** One signal to look at. It names the signal and says nothing of its text. */
export interface QueuedSignal {
  readonly id: string
  readonly version: number
  /** The lowest probability among its tags; null where the queue does not go by it. */
  readonly lowestProbability: number | null
}

export interface ReviewQueue {
  readonly week: string | null
  /** Signals in the sample, and how many of them this person has done; null for the other queues. */
  readonly size: number | null
  readonly done: number | null
  readonly signals: readonly QueuedSignal[]
}

export interface AskedQueue {
  readonly kind: ReviewQueueKind
  readonly facet: ReviewFacet
  readonly fictional: boolean
  readonly limit: number
  /** Whose queue it is. */
  readonly by: string
  readonly now: Date
}

const newest = (id: string) => `(SELECT max(w.version) FROM signal_version w WHERE w.signal_id = ${id})`

/** A signal comes in as often as it has tags, the least probable first, hence more rows than are asked for. */
const uncertain = `
  SELECT id, version, min(probability)::float8 AS "lowestProbability" FROM (
    SELECT t.signal_id AS id, t.version, t.probability
    FROM signal_tag t JOIN signal s ON s.id = t.signal_id
    WHERE t.facet = 'theme' AND s.fictional = $1 AND t.version = ${newest('t.signal_id')}
      AND EXISTS (SELECT FROM signal_version v
                  WHERE v.signal_id = t.signal_id AND v.version = t.version AND v.text <> '')
      AND NOT EXISTS (SELECT FROM tag_review_standing r
                      WHERE r.signal_id = t.signal_id AND r.version = t.version AND r.facet = t.facet)
    ORDER BY t.probability, t.signal_id LIMIT 5 * $2
  ) least GROUP BY id, version ORDER BY 3, 1 LIMIT $2`

const sampled = `
  SELECT v.signal_id AS id, v.version, NULL AS "lowestProbability", r.id IS NOT NULL AS done
  FROM unnest($1::uuid[]) WITH ORDINALITY AS s(id, place)
  JOIN signal_version v ON v.signal_id = s.id AND v.version = ${newest('s.id')} AND v.text <> ''
  LEFT JOIN tag_review_standing r
    ON r.signal_id = v.signal_id AND r.version = v.version AND r.facet = $2 AND r.reviewed_by = $3
    AND r.sample_week IS NOT NULL
  ORDER BY s.place`

const flagged = `
  SELECT f.signal_id AS id, ${newest('f.signal_id')} AS version, NULL AS "lowestProbability"
  FROM personal_data_seen f JOIN signal s ON s.id = f.signal_id
  WHERE s.fictional = $1 ORDER BY f.id DESC LIMIT $2`

/**
 * What this person is to look at next, as far as it is in reach.
 * - uncertain: signals that nobody has done, the one with the least probable tag first. The tagger keeps only tags
 *   above its threshold, so this finds doubtful tags and never those that are missing; the sample does.
 * - random: the sample of the week, in the order of everybody, without what this person has done in a sample; what
 *   was done from another list comes again, else doubtful signals would be missing from the measure
 * - personal-data: in which somebody saw what identifies a person, the newest first
 */
export async function reviewQueue(
  app: DataSource,
  { cases }: Pick<AccessScope, 'cases'>,
  asked: AskedQueue,
): Promise<ReviewQueue> {
  return await inScope(app, cases, async (manager) => {
    if (asked.kind === 'random') return await sampleQueue(manager, asked)
    const sql = asked.kind === 'uncertain' ? uncertain : flagged
    const signals = (await manager.query(sql, [asked.fictional, asked.limit])) as QueuedSignal[]
    return { week: null, size: null, done: null, signals }
  })
}

async function sampleQueue(
  manager: EntityManager,
  { facet, fictional, limit, by, now }: AskedQueue,
): Promise<ReviewQueue> {
  const week = sampleWeekOf(now)
  const ids = await drawSample(manager, week, fictional)
  const rows = (await manager.query(sampled, [ids, facet, by])) as (QueuedSignal & { done: boolean })[]
  const open = rows.filter(({ done }) => !done)
  return {
    week: week.code,
    size: Math.min(rows.length, sampleSize),
    done: rows.length - open.length,
    signals: open
      .slice(0, limit)
      .map(({ id, version, lowestProbability }) => ({ id, version, lowestProbability })),
  }
}
