/**
 * p-values adjusted for looking at many series at once: those at most q, taken as findings, are wrong in at most
 * a share q of cases on average.
 * @param p values in [0, 1]; null is missing: dropped, and not counted as a test
 * @returns adjusted values in [0, 1], in the order of `p`, null where `p` is null; [] for none
 * @throws RangeError when a value is not in [0, 1]
 * @source Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x
 */
export function benjaminiHochberg(p: readonly (number | null)[]): (number | null)[] {
  const tests = p.flatMap((value, index) => (value === null ? [] : [{ value, index }]))
  for (const { value, index } of tests)
    if (!(value >= 0 && value <= 1)) throw new RangeError(`p[${index}] must lie in [0, 1], got ${value}`)
  tests.sort((a, b) => b.value - a.value)
  const adjusted = p.map((): number | null => null)
  let smallest = 1
  tests.forEach(({ value, index }, position) => {
    smallest = Math.min(smallest, (tests.length / (tests.length - position)) * value)
    adjusted[index] = smallest
  })
  return adjusted
}
