import { formatCount, formatDecimal, formatShare, formatVagueDate } from '@rode-draad/charts'
import type { TimeToMeasureCurveRow, TimeToMeasurePatternRow, TimeToMeasureRow } from '@rode-draad/contract'
import { labels } from '../../labels.js'

const words = labels.doorlooptijd

/** The reading that the curve shows: a structural measure in force. */
export const mainReading = 'in-force'

/** The readings one may choose instead; the two outer curves stand apart. */
export const namedReadings = [mainReading, 'adopted', 'announced', 'noticeable'] as const

/** The share still without a measure on a day, in one sentence; says so when there is no measure or nothing at all. */
export function shareFinding(row: TimeToMeasureRow | undefined): string {
  if (row === undefined || row.computed === 0) return words.nothing
  if (row.events === 0) return words.noEvents(formatCount(row.computed))
  if (row.share === null) return words.tooShort(formatCount(row.days))
  return words.share({
    when: after(row.days),
    share: formatShare(row.share, 0),
    computed: formatCount(row.computed),
    interval: words.interval(shareText(row.lower), shareText(row.upper)),
  })
}

/** The median with what it rests on: the events and the number in view on that very day. */
export function medianFinding(
  row: TimeToMeasureRow | undefined,
  curve: readonly TimeToMeasureCurveRow[],
): string {
  if (row === undefined || row.events === 0) return ''
  if (row.median === null) return words.noMedian
  const { median, medianLower, medianUpper } = row
  const sentence = words.median({
    days: formatCount(median),
    years: formatDecimal(median / 365, 1),
    interval:
      medianUpper === null
        ? words.daysFrom(daysText(medianLower))
        : words.daysInterval(daysText(medianLower), daysText(medianUpper)),
  })
  const step = curve.find(({ days }) => days === median)
  return step === undefined
    ? sentence
    : `${sentence} ${words.medianBasis(formatCount(step.events), formatCount(step.atRisk))}`
}

/** Between what the share lies under the named readings on the last day asked. */
export function alternativesFinding(rows: readonly TimeToMeasureRow[]): string {
  const days = Math.max(...rows.map((row) => row.days))
  const shares = rows.flatMap((row) => (row.days === days && row.share !== null ? [row.share] : []))
  if (rows.every(({ computed }) => computed === 0)) return words.nothing
  if (shares.length === 0) return words.tooShort(formatCount(days))
  const lowest = formatShare(Math.min(...shares), 0)
  const highest = formatShare(Math.max(...shares), 0)
  return lowest === highest
    ? words.alternativesEqual(formatCount(days), lowest)
    : words.alternatives({ days: formatCount(days), lowest, highest })
}

/** How many are open, the one open longest, and of how many that is not known. @param open longest first */
export function openFinding(open: readonly TimeToMeasurePatternRow[]): string {
  const [longest] = open
  if (longest === undefined) return words.noneOpen
  const undated = open.filter(({ days }) => days === null).length
  const more = undated === 0 ? '' : ` ${words.openUndated(formatCount(undated))}`
  const said = words.open({
    count: formatCount(open.length),
    title: longest.title,
    days: patternDays(longest),
    until: longest.lastKnown === null ? labels.unknown : formatVagueDate(longest.lastKnown),
  })
  return said + more
}

/** How many have a measure, and the quickest. @param done quickest first */
export function doneFinding(done: readonly TimeToMeasurePatternRow[]): string {
  const [quickest] = done
  if (quickest === undefined) return words.noneDone
  return words.done(formatCount(done.length), quickest.title, patternDays(quickest))
}

/** Days of one pattern, with "ten minste" or "ten hoogste" when a date has no lower bound. */
export function patternDays({ days, startNote, eventNote }: TimeToMeasurePatternRow): string {
  if (days === null) return labels.unknown
  const text = formatCount(days)
  const bound = daysBound({ startNote, eventNote })
  return bound === null ? text : words.bounded(bound, text)
}

/** What is said with the days of a pattern: 'ten minste', 'ten hoogste', or 'ongeveer' for both; null for nothing. */
export function daysBound({
  startNote,
  eventNote,
}: Pick<TimeToMeasurePatternRow, 'startNote' | 'eventNote'>): string | null {
  return startNote !== null && eventNote !== null ? words.about : (startNote ?? eventNote)
}

/** A share as whole percentage; 'onbekend' when it cannot be computed. */
export function shareText(share: number | null): string {
  return share === null ? labels.unknown : formatShare(share, 0)
}

/** Days; 'onbekend' when they cannot be computed. */
export function daysText(days: number | null): string {
  return days === null ? labels.unknown : formatCount(days)
}

function after(days: number): string {
  if (days % 365 !== 0) return words.after(formatCount(days))
  return days === 365 ? words.afterYear : words.afterYears(formatCount(days / 365))
}
