import type { TimeToMeasureRow } from '@rode-draad/contract'
import { namedReadings } from './finding.js'

/** One reading with its share on each day asked for. */
export interface Alternative {
  readonly reading: string
  readonly computed: number
  readonly events: number
  /** In order of days. */
  readonly onDays: readonly TimeToMeasureRow[]
  readonly median: number | null
  readonly medianLower: number | null
  readonly medianUpper: number | null
}

/** The named readings, the one in use first; readings that did not come are left out. */
export function alternativesOf(rows: readonly TimeToMeasureRow[]): readonly Alternative[] {
  return namedReadings.flatMap((reading) => {
    const onDays = rows.filter((row) => row.reading === reading).sort((a, b) => a.days - b.days)
    const [first] = onDays
    if (first === undefined) return []
    const { computed, events, median, medianLower, medianUpper } = first
    return [{ reading, computed, events, onDays, median, medianLower, medianUpper }]
  })
}
