import type { PlainDate } from '../dates/plain-date.js'
import { isProved } from '../time-to-measure/readings.js'

/** A version of a row of a register: on which days it may count. */
export interface RowVersion {
  readonly code: string
  /** 1 for the first of a row, in the order of recording. */
  readonly version: number
  /** Nothing of it holds before this day; null: from the start. */
  readonly validFrom: PlainDate | null
  /** The row is gone by it, with all that was recorded before. */
  readonly withdrawn: boolean
}

/** A version that says from when its source is (EDTF); null: not known, so that it proves nothing. */
export type ProvedVersion = RowVersion & { readonly knownOn: string | null }

/**
 * What a register said on a day: of each row the version recorded last, of those that are valid on it and whose source is
 * no later. So a later source changes nothing of an earlier day, and a version of the same date corrects one. Who finds
 * that a source is later than was written withdraws the row and writes it again.
 * @param versions of a row in any order
 * @returns in the order in which rows are first named; nothing of a row that was withdrawn, or of which no source tells yet
 * @throws InvalidVagueDate when the date of a source cannot be read
 */
export function rowsOn<T extends ProvedVersion>(versions: readonly T[], day: PlainDate): readonly T[] {
  return newestOf(
    versions.filter((one) => isValid(one, day) && (one.withdrawn || isProved(one.knownOn, day))),
  )
}

/**
 * What a register says as it is known now: of each row the version recorded last, of those that are valid on a day.
 * @returns as `rowsOn`
 */
export function rowsValidOn<T extends RowVersion>(versions: readonly T[], day: PlainDate): readonly T[] {
  return newestOf(versions.filter((one) => isValid(one, day)))
}

function isValid({ validFrom }: RowVersion, day: PlainDate): boolean {
  return validFrom === null || validFrom <= day
}

function newestOf<T extends RowVersion>(versions: readonly T[]): readonly T[] {
  const newest = new Map<string, T>()
  for (const one of versions)
    if (one.version > (newest.get(one.code)?.version ?? 0)) newest.set(one.code, one)
  return [...newest.values()].filter(({ withdrawn }) => !withdrawn)
}
