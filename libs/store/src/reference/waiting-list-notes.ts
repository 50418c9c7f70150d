import { optional, readReferenceCsv, ReferenceError, required, type CsvRow } from './read-csv.js'

/** What may be compared, and what looks odd: rules beside the counts, as data. */
export interface WaitingListNotes {
  readonly comparability: readonly CsvRow[]
  readonly flags: readonly CsvRow[]
}

export interface WaitingListCell {
  readonly referenceDate: string
  readonly zorgprofiel: string
  readonly definition: string
  readonly waitingStatus: string
  readonly waitingTime: string
}

export async function waitingListNotes(): Promise<WaitingListNotes> {
  return {
    comparability: await readReferenceCsv('waiting-list-comparability.csv'),
    flags: await readReferenceCsv('waiting-list-flags.csv'),
  }
}

/**
 * The series a count belongs to: counts of one series, status and waiting time may be joined by a line.
 * @throws ReferenceError when no rule names this count: what is not said to be comparable is not guessed
 */
export function seriesOf(cell: WaitingListCell, { comparability }: WaitingListNotes): string {
  const rule = comparability.find(
    (row) =>
      required(row, 'definition') === cell.definition &&
      matches(row, 'waiting_status', cell.waitingStatus) &&
      matches(row, 'waiting_time', cell.waitingTime),
  )
  if (!rule) {
    throw new ReferenceError(
      `waiting-list-comparability.csv zegt niets over ${cell.definition}, ${cell.waitingStatus}, ${cell.waitingTime}`,
    )
  }
  return required(rule, 'series')
}

/** The remark on a count that looks odd, or null. */
export function flagOf(cell: WaitingListCell, { flags }: WaitingListNotes): string | null {
  const flag = flags.find(
    (row) =>
      required(row, 'reference_date') === cell.referenceDate &&
      matches(row, 'care_profile', cell.zorgprofiel) &&
      matches(row, 'waiting_status', cell.waitingStatus) &&
      matches(row, 'waiting_time', cell.waitingTime),
  )
  return flag ? required(flag, 'remark') : null
}

/** An empty field of a rule holds for everything. */
function matches(row: CsvRow, column: string, value: string): boolean {
  const rule = optional(row, column)
  return rule === null || rule === value
}
