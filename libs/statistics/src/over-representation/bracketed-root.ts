/**
 * Where a rising function is 0, by Ridders' method: the bracket at least halves in each step.
 * @param low f(low) <= 0
 * @param high f(high) >= 0
 * @returns within 1e-14 of the root (or as near as numbers of that size can be)
 * @throws RangeError when f(low) > 0 or f(high) < 0
 * @source Ridders 1979, doi:10.1109/TCS.1979.1084580
 */
export function bracketedRoot(f: (x: number) => number, low: number, high: number): number {
  let [atLow, atHigh] = [f(low), f(high)]
  if (!(atLow <= 0 && atHigh >= 0)) throw new RangeError(`no root between ${low} and ${high}`)
  if (atLow === 0) return low
  if (atHigh === 0) return high
  while (high - low > 1e-14) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) break
    const atMiddle = f(middle)
    const shift = ((middle - low) * atMiddle) / Math.sqrt(atMiddle ** 2 - atLow * atHigh)
    const guess = Math.min(high, Math.max(low, middle - shift))
    for (const [x, value] of [
      [middle, atMiddle],
      [guess, f(guess)],
    ] as const) {
      if (value === 0) return x
      if (value < 0 && x > low) [low, atLow] = [x, value]
      if (value > 0 && x < high) [high, atHigh] = [x, value]
    }
  }
  return (low + high) / 2
}
