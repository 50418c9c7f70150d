import type { Spell } from './spell.js'

/** Spells by column, all of one length: the quick way in for very many rows. */
export interface SpellColumns {
  /** Left out: all are watched from the origin; -Infinity: this one is. */
  readonly entry?: Float64Array
  readonly time: Float64Array
  /** 1: the event happened at `time`; 0: censored there. */
  readonly event: Uint8Array
}

/** What ended each spell: 0 for censored, else the code of a cause. */
export interface CauseColumns {
  readonly entry?: Float64Array
  readonly time: Float64Array
  readonly cause: ArrayLike<number>
}

/** Plain loops: this runs over very many rows. @throws RangeError naming the row of an entry that is not finite */
export function entryAndTime(
  spells: readonly Pick<Spell, 'entry' | 'time'>[],
): Pick<CauseColumns, 'entry' | 'time'> {
  const time = new Float64Array(spells.length)
  let entry: Float64Array | undefined
  for (let row = 0; row < spells.length; row += 1) {
    const spell = spells[row]
    time[row] = spell?.time ?? NaN
    if (spell?.entry === undefined) continue
    if (spell.entry === -Infinity) throw new RangeError(`entry must be finite, got -Infinity at row ${row}`)
    entry ??= new Float64Array(spells.length).fill(-Infinity)
    entry[row] = spell.entry
  }
  return entry === undefined ? { time } : { entry, time }
}

/** @throws RangeError naming row and value of a time or entry that is not usable, or columns of unequal length */
export function checkTimes({ entry, time }: Pick<CauseColumns, 'entry' | 'time'>): void {
  checkLength('entry', entry ?? time, time)
  for (let row = 0; row < time.length; row += 1) {
    const end = time[row] ?? NaN
    if (!(end >= 0 && end < Infinity))
      throw new RangeError(`time must be finite and >= 0, got ${end} at row ${row}`)
    if (entry === undefined) continue
    const start = entry[row] ?? NaN
    if (!(start < Infinity)) throw new RangeError(`entry must be finite, got ${start} at row ${row}`)
    if (start >= end)
      throw new RangeError(`entry must lie before time, got entry ${start} and time ${end} at row ${row}`)
  }
}

/** @throws RangeError when a column is not as long as the times */
export function checkLength(name: string, column: ArrayLike<number>, time: Float64Array): void {
  if (column.length !== time.length)
    throw new RangeError(`${name} must have ${time.length} rows like time, got ${column.length}`)
}
