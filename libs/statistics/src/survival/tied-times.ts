/** Square root of the machine epsilon: computed times that differ by less are one time. */
export const timeTolerance = 1.490116e-8

/**
 * Brings times that differ only by rounding to one value: the smallest of each run of near-equal times.
 * @param times any order, repeats allowed, finite
 * @returns a look-up that knows each of the given times; any other time comes back unchanged
 */
export function tieTimes(times: readonly number[]): (time: number) => number {
  const tied = new Map<number, number>()
  let previous = -Infinity
  let first = -Infinity
  for (const time of [...times].sort((a, b) => a - b)) {
    const near = time - previous <= timeTolerance * Math.max(1, Math.abs(time))
    if (!near) first = time
    tied.set(time, first)
    previous = time
  }
  return (time) => tied.get(time) ?? time
}
