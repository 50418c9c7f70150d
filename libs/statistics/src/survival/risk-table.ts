import { CountAt, RiskSet } from './risk-set.js'
import { type CauseColumns, checkLength, checkTimes } from './spell-columns.js'
import { mergeAscending, type Ties, tiesOf } from './tied-times.js'

/** One row per distinct end (censored ones too), ascending; parallel lists. */
export interface RiskTable {
  readonly time: readonly number[]
  readonly atRisk: readonly number[]
  readonly censored: readonly number[]
  /** A list per cause, in the order of the causes asked. */
  readonly events: readonly (readonly number[])[]
}

/**
 * How many are at risk, end by each cause, and are censored, by time. Times that differ by rounding only are one.
 * @param causes codes of the causes to count; whatever else ends a spell counts as censored
 * @throws RangeError when a time or entry is not usable, or an entry is not before its time
 */
export function riskTable(columns: CauseColumns, causes: readonly number[]): RiskTable {
  checkTimes(columns)
  checkLength('cause', columns.cause, columns.time)
  const parts = [
    endsWhere(columns, (code) => !causes.includes(code)),
    ...causes.map((cause) => endsWhere(columns, (code) => code === cause)),
  ]
  const ends = parts.reduce((all, part) => mergeAscending(all, part))
  const entries = columns.entry?.slice().sort()
  const ties = tiesOf(entries === undefined ? ends : mergeAscending(ends, entries))
  if (ties !== null) {
    refuseTiedEntries(columns, ties)
    for (const times of [ends, ...parts, ...(entries === undefined ? [] : [entries])]) ties.snap(times)
  }

  const rows = distinctCount(ends)
  const time = new Array<number>(rows)
  const atRisk = new Array<number>(rows)
  const risk = new RiskSet(ends, entries)
  const ended = new CountAt(ends)
  for (let row = 0, next = 0; row < rows; row += 1) {
    const t = ends[next] ?? 0
    time[row] = t
    atRisk[row] = risk.at(t)
    next += ended.at(t)
  }
  const [censored = [], ...events] = parts.map((part) => countsAt(part, time))
  return { time, atRisk, censored, events }
}

/** Ascending ends of the spells that ended so. */
function endsWhere({ time, cause }: CauseColumns, wanted: (code: number) => boolean): Float64Array {
  const times = new Float64Array(time.length)
  let count = 0
  for (let row = 0; row < time.length; row += 1) if (wanted(cause[row] ?? 0)) times[count++] = time[row] ?? 0
  return times.subarray(0, count).sort()
}

/** @throws RangeError when an entry is at its own time but for rounding */
export function refuseTiedEntries({ entry, time }: Pick<CauseColumns, 'entry' | 'time'>, ties: Ties): void {
  entry?.forEach((start, row) => {
    const end = time[row] ?? 0
    if (ties.snapOne(start) === ties.snapOne(end))
      throw new RangeError(`entry must lie before time, got entry ${start} and time ${end} at row ${row}`)
  })
}

function distinctCount(ascending: Float64Array): number {
  let count = 0
  for (let index = 0; index < ascending.length; index += 1)
    if (index === 0 || ascending[index] !== ascending[index - 1]) count += 1
  return count
}

function countsAt(ascending: Float64Array, times: readonly number[]): number[] {
  const counter = new CountAt(ascending)
  const counts = new Array<number>(times.length)
  for (let row = 0; row < times.length; row += 1) counts[row] = counter.at(times[row] ?? 0)
  return counts
}
