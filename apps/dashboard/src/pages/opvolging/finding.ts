import { formatCount, formatVagueDate } from '@rode-draad/charts'
import type { FollowUpMeasureRow, FollowUpPromiseRow, FollowUpRow } from '@rode-draad/contract'
import { type MeasureStatus, measureSteps, stepOfStatus } from '@rode-draad/domain'
import { labels } from '../../labels.js'
import { opvolgingLabels as words } from './labels.js'

/** The steps from call to noticeable, in order; `other`: only a programme, pilot or study, no structural measure at all. */
export const waySteps = [
  'issued',
  'response',
  'announced',
  'adopted',
  'inForce',
  'noticeable',
  'other',
] as const
export type WayStep = (typeof waySteps)[number]

/**
 * Whether a recommendation came to a step, whether or not the day is known: the one rule for what is counted and what
 * stands in the table. A stage implies those before it, and a promise is a response.
 */
export function hasReached(row: FollowUpRow, step: WayStep): boolean {
  const stage = measureSteps.findIndex((each) => each === row.reached)
  switch (step) {
    case 'issued':
      return true
    case 'response':
      return row.response !== null || row.promise !== null
    case 'announced':
      return stage >= 0
    case 'adopted':
      return stage >= 1
    case 'inForce':
      return stage >= 2
    case 'noticeable':
      return stage >= 3
    case 'other':
      return row.structuralMeasures === 0 && row.otherMeasures > 0
  }
}

/** How many recommendations came to a step. */
export function countStep(rows: readonly FollowUpRow[], step: WayStep): number {
  return rows.filter((row) => hasReached(row, step)).length
}

/** What became of them all, in one or two sentences. */
export function wayFinding(rows: readonly FollowUpRow[]): string {
  if (rows.length === 0) return words.way.none
  return words.way.finding({
    inForce: someOf(countStep(rows, 'inForce')),
    noticeable: someOf(countStep(rows, 'noticeable')),
    all: formatCount(rows.length),
  })
}

/** About how many each of the two speaks. */
export function voicesFinding(rows: readonly FollowUpRow[]): string {
  if (rows.length === 0) return words.way.none
  const count = (said: (row: FollowUpRow) => boolean) => formatCount(rows.filter(said).length)
  return words.voices.finding({
    vws: count(({ vwsSays }) => vwsSays !== null),
    ombudsman: count(({ ombudsmanSays }) => ombudsmanSays !== null),
    both: count(({ vwsSays, ombudsmanSays }) => vwsSays !== null && ombudsmanSays !== null),
  })
}

/** How many measures of which kind, each counted once. */
export function measuresFinding(rows: readonly FollowUpMeasureRow[]): string {
  if (rows.length === 0) return words.measures.none
  const measures = [...new Map(rows.map((row) => [row.measure, row])).values()]
  const count = (is: (row: FollowUpMeasureRow) => boolean) => formatCount(measures.filter(is).length)
  return words.measures.finding({
    structural: count(({ structural }) => structural),
    other: count(({ structural }) => !structural),
  })
}

/** How many promised dates are over, and how many measures of those promised were stopped. */
export function promisesFinding(rows: readonly FollowUpPromiseRow[]): string {
  if (rows.length === 0) return words.promises.none
  const late = someOf(rows.filter((row) => row.late).length)
  const stopped = rows.filter(({ status }) => stepOfStatus[status as MeasureStatus] === null).length
  const finding = words.promises.finding(late, formatCount(rows.length))
  return stopped === 0 ? finding : `${finding} ${words.promises.stopped(formatCount(stopped))}`
}

function someOf(count: number): string {
  return count === 0 ? words.noneOfThem : formatCount(count)
}

/** A date with how long it took: '1 januari 2020 (na 406 dagen)'; that it is not known, or a dash when it did not come to it. */
export function dateAfter(date: string | null, days: number | null, isReached: boolean): string {
  if (date === null) return isReached ? words.way.dayUnknown : labels.notApplicable
  const said = formatVagueDate(date)
  if (days === null) return said
  return days < 0 ? words.way.before(said) : words.way.after(said, formatCount(days))
}
