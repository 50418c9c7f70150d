/** Counts per week (or month), oldest first; null is missing, not zero. */
export type Counts = readonly (number | null)[]

/** @throws RangeError when a count is not null and not a whole number >= 0 */
export function checkCounts(counts: Counts): void {
  counts.forEach((count, row) => {
    if (count !== null && !(Number.isSafeInteger(count) && count >= 0))
      throw new RangeError(`counts[${row}] must be a whole number >= 0 or null, got ${count}`)
  })
}

/** Rows of a series that are looked at, half-open, from 0. */
export interface RowRange {
  readonly from: number
  readonly until: number
}

/** @throws RangeError when the bounds are not whole, not in order, or outside 0..length */
export function checkRange({ from, until }: RowRange, length: number): void {
  if (!Number.isInteger(from) || !Number.isInteger(until) || from < 0 || until < from || until > length)
    throw new RangeError(`range must lie within 0 and ${length}, got ${from} to ${until}`)
}
