import { formatCount, formatVagueDate } from '@rode-draad/charts'
import type { FollowUpMeasureRow, FollowUpPromiseRow, FollowUpRow } from '@rode-draad/contract'
import { labels } from '../../labels.js'
import { opvolgingLabels as words } from './labels.js'

/** How many recommendations reached each step; each step implies the ones before it, but for response and other kinds. */
export interface StepCounts {
  readonly issued: number
  readonly response: number
  readonly announced: number
  readonly adopted: number
  readonly inForce: number
  readonly noticeable: number
  /** Only a programme, pilot or study: no structural measure at all. */
  readonly other: number
}

export function countSteps(rows: readonly FollowUpRow[]): StepCounts {
  const count = (reached: (row: FollowUpRow) => boolean) => rows.filter(reached).length
  const noticeable = (row: FollowUpRow) => row.noticeableAccordingTo !== null
  const inForce = (row: FollowUpRow) => noticeable(row) || row.inForce !== null
  const adopted = (row: FollowUpRow) => inForce(row) || row.adopted !== null
  const announced = (row: FollowUpRow) => adopted(row) || row.announced !== null
  return {
    issued: rows.length,
    response: count((row) => row.response !== null),
    announced: count(announced),
    adopted: count(adopted),
    inForce: count(inForce),
    noticeable: count(noticeable),
    other: count((row) => row.structuralMeasures === 0 && row.otherMeasures > 0),
  }
}

/** What became of them all, in one or two sentences. */
export function wayFinding(rows: readonly FollowUpRow[]): string {
  if (rows.length === 0) return words.way.none
  const { inForce, noticeable, issued } = countSteps(rows)
  return words.way.finding({
    inForce: someOf(inForce),
    noticeable: someOf(noticeable),
    all: formatCount(issued),
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

/** How many measures of which kind, each counted once, and how many promises are late. */
export function measuresFinding(rows: readonly FollowUpMeasureRow[]): string {
  if (rows.length === 0) return words.measures.none
  const measures = [...new Map(rows.map((row) => [row.measure, row])).values()]
  const count = (is: (row: FollowUpMeasureRow) => boolean) => formatCount(measures.filter(is).length)
  return words.measures.finding({
    structural: count(({ structural }) => structural),
    other: count(({ structural }) => !structural),
    late: someOf(measures.filter(({ late }) => late).length),
  })
}

/** How many promised dates are over. */
export function promisesFinding(rows: readonly FollowUpPromiseRow[]): string {
  if (rows.length === 0) return words.promises.none
  return words.promises.finding(someOf(rows.filter(({ late }) => late).length), formatCount(rows.length))
}

function someOf(count: number): string {
  return count === 0 ? words.noneOfThem : formatCount(count)
}

/** A date with how long it took: '1 januari 2020 (na 406 dagen)'; a dash when there is none. */
export function dateAfter(date: string | null, days: number | null): string {
  if (date === null) return labels.notApplicable
  const said = formatVagueDate(date)
  if (days === null) return said
  return days < 0 ? words.way.before(said) : words.way.after(said, formatCount(days))
}
