import { dutchMoment, periodOf } from '@rode-draad/domain'
import type { EntityManager } from 'typeorm'

/** Signals in the random sample of one week. */
export const sampleSize = 100

/** The weekly sample: a code that names it, and the Monday before which a signal must have been there. */
export interface SampleWeek {
  /** ISO week in the Netherlands, such as 2020-W53. */
  readonly code: string
  readonly monday: string
}

export function sampleWeekOf(now: Date): SampleWeek {
  const { code, startsOn } = periodOf('week', dutchMoment(now).day)
  return { code, monday: startsOn }
}

/**
 * From a place that the week gives, the next ids in their order, and round to the first. Ids are made by chance
 * (UUID version 4) and say nothing of what stands in a signal, so this is a simple random sample; and one that takes
 * no look at all the others.
 */
const drawn = (when: string) => `
  SELECT id FROM (
    (SELECT 0 AS round, id FROM signal WHERE fictional = $2 AND ${when} AND id >= md5($1)::uuid
     ORDER BY id LIMIT ${sampleSize})
    UNION ALL
    (SELECT 1, id FROM signal WHERE fictional = $2 AND ${when} AND id < md5($1)::uuid
     ORDER BY id LIMIT ${sampleSize})
  ) around ORDER BY round, id LIMIT ${sampleSize}`
const fromBefore = drawn(`recorded_at < ($3::date)::timestamp AT TIME ZONE 'Europe/Amsterdam'`)
const fromAll = drawn('true')

/**
 * Ids of the week's sample, in the order in which everybody gets them: drawn from all signals that were there before
 * its Monday, whatever the tagger made of them. A store that had fewer then than a sample takes, as in its first
 * week, draws from all that it has now.
 * @param fictional the made-up signals or the real ones, never both
 */
export async function drawSample(
  manager: EntityManager,
  { code, monday }: SampleWeek,
  fictional: boolean,
): Promise<string[]> {
  const seed = `rode-draad ${code}`
  const before = (await manager.query(fromBefore, [seed, fictional, monday])) as { id: string }[]
  const rows =
    before.length === sampleSize
      ? before
      : ((await manager.query(fromAll, [seed, fictional])) as { id: string }[])
  return rows.map(({ id }) => id)
}
