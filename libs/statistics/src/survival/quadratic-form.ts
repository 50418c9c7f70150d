/** A pivot below this share of its own variance is rounding: the row depends on those before it. */
const dependent = 1e-10

/**
 * u' V^- u for a symmetric V without negative eigenvalues, by elimination with diagonal pivoting. A row that depends
 * on others is left out, so that any generalised inverse gives the same answer when u lies in the range of V.
 * @param matrix square, as long as u
 * @returns the value, >= 0, and the rank of V; 0 and 0 for a V of zeros or of no rows
 */
export function quadraticForm(
  vector: readonly number[],
  matrix: readonly (readonly number[])[],
): { value: number; rank: number } {
  const u = [...vector]
  const v = matrix.map((row) => [...row])
  const at = (row: number, column: number) => v[row]?.[column] ?? 0
  const variances = u.map((_, index) => at(index, index))
  const open = new Set(u.keys())
  let [value, rank] = [0, 0]
  while (open.size > 0) {
    const pivot = [...open].reduce((best, index) => (at(index, index) > at(best, best) ? index : best))
    open.delete(pivot)
    const size = at(pivot, pivot)
    if (!(size > dependent * (variances[pivot] ?? 0))) continue
    value += (u[pivot] ?? 0) ** 2 / size
    rank += 1
    for (const row of open) {
      const factor = at(row, pivot) / size
      u[row] = (u[row] ?? 0) - factor * (u[pivot] ?? 0)
      v[row] = u.map((_, column) => at(row, column) - factor * at(pivot, column))
    }
  }
  return { value, rank }
}
