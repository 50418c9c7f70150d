import type { ReviewFacet, ReviewQueueKind } from '@rode-draad/contract'
import type { AccessScope } from '@rode-draad/domain'
import type { DataSource, EntityManager } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import { blindCodes, tagsShown } from './blind-labels.js'
import { doneReview } from './done-review.js'
import { drawSample, sampleSize, sampleWeekOf } from './review-sample.js'

/** One signal to look at. It names the signal and says nothing of its text. */
export interface QueuedSignal {
  readonly id: string
  readonly version: number
  /** The lowest probability among its tags; null where the queue does not go by it. */
  readonly lowestProbability: number | null
  /**
   * - blind: this person has not seen the tags yet and chooses without them first
   * - compare: has chosen, and now decides with the tags beside it
   * - seen: the tags are shown at once
   */
  readonly labelling: 'blind' | 'compare' | 'seen'
  /** What this person chose blind; [] unless `compare`. */
  readonly chosen: readonly { readonly facet: ReviewFacet; readonly codes: readonly string[] }[]
}

export interface ReviewQueue {
  readonly week: string | null
  /** Signals in the sample, and how many of them this person has done; null for the other queues. */
  readonly size: number | null
  readonly done: number | null
  /** Signals of the sample that are not in the list, since this person saw their tags before; null for the others. */
  readonly tagsShown: number | null
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

const shown = `'seen' AS labelling, '[]'::jsonb AS chosen`

const newest = (id: string) => `(SELECT max(w.version) FROM signal_version w WHERE w.signal_id = ${id})`

/**
 * Along the index of uncertain tags until there are enough; what is asked of each stands in scalar subqueries, so that
 * no join goes through all signals first. A signal comes in as often as it has tags, the least probable first, hence
 * more rows than are asked for.
 */
const uncertain = `
  SELECT id, version, min(probability)::float8 AS "lowestProbability", ${shown} FROM (
    SELECT t.signal_id AS id, t.version, t.probability
    FROM signal_tag t
    WHERE t.facet = 'theme'
      AND (SELECT s.fictional FROM signal s WHERE s.id = t.signal_id) = $1
      AND (SELECT max(w.version) FROM signal_version w WHERE w.signal_id = t.signal_id) = t.version
      AND (SELECT v.text <> '' FROM signal_version v WHERE v.signal_id = t.signal_id AND v.version = t.version)
      AND NOT ${doneReview({ signalId: 't.signal_id', version: 't.version', facet: 't.facet' })}
    ORDER BY t.probability, t.signal_id LIMIT 5 * $2
  ) least GROUP BY id, version ORDER BY 3, 1 LIMIT $2`

const sampled = `
  SELECT v.signal_id AS id, v.version, NULL AS "lowestProbability",
    ${doneReview(
      { signalId: 'v.signal_id', version: 'v.version', facet: '$2' },
      'r.reviewed_by = $3 AND r.sample_week IS NOT NULL AND r.tags_seen',
    )} AS done,
    ${tagsShown({ signalId: 'v.signal_id', facet: '$2', by: '$3' })} AS shown,
    coalesce((
      SELECT jsonb_agg(jsonb_build_object('facet', r.facet, 'codes', ${blindCodes}) ORDER BY r.facet)
      FROM tag_review r
      WHERE r.signal_id = v.signal_id AND r.version = v.version AND r.reviewed_by = $3 AND NOT r.tags_seen
    ), '[]'::jsonb) AS chosen
  FROM unnest($1::uuid[]) WITH ORDINALITY AS s(id, place)
  JOIN signal_version v ON v.signal_id = s.id AND v.version = ${newest('s.id')} AND v.text <> ''
  ORDER BY s.place`

const flagged = `
  SELECT f.signal_id AS id, ${newest('f.signal_id')} AS version, NULL AS "lowestProbability", ${shown}
  FROM personal_data_seen f JOIN signal s ON s.id = f.signal_id
  WHERE s.fictional = $1 ORDER BY f.id DESC LIMIT $2`

/**
 * What this person is to look at next, as far as it is in reach.
 * - uncertain: signals that nobody has done, the one with the least probable tag first. The tagger keeps only tags
 *   above its threshold, so this finds doubtful tags and never those that are missing; the sample does.
 * - random: the sample of the week, in the order of everybody, to be labelled without the tags first. Without what
 *   this person has done, and without signals of which this person saw the tags in another list: those measure nothing
 *   any more, and somebody else can still do them
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
    return { week: null, size: null, done: null, tagsShown: null, signals }
  })
}

async function sampleQueue(
  manager: EntityManager,
  { facet, fictional, limit, by, now }: AskedQueue,
): Promise<ReviewQueue> {
  const week = sampleWeekOf(now)
  const ids = await drawSample(manager, week, fictional)
  const rows = (await manager.query(sampled, [ids, facet, by])) as SampledRow[]
  const open = rows.filter(({ done }) => !done)
  const fair = open.filter(({ shown, chosen }) => !shown || hasChosen(chosen, facet))
  return {
    week: week.code,
    size: Math.min(rows.length, sampleSize),
    done: rows.length - open.length,
    tagsShown: open.length - fair.length,
    signals: fair.slice(0, limit).map(({ id, version, lowestProbability, chosen }) => ({
      ...{ id, version, lowestProbability, chosen },
      labelling: hasChosen(chosen, facet) ? 'compare' : 'blind',
    })),
  }
}

type SampledRow = Omit<QueuedSignal, 'labelling'> & { readonly done: boolean; readonly shown: boolean }

function hasChosen(chosen: QueuedSignal['chosen'], facet: ReviewFacet): boolean {
  return chosen.some((one) => one.facet === facet)
}
