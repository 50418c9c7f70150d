/** Square root of the machine epsilon: computed times that differ by less, relatively, are one time. */
const timeTolerance = 1.490116e-8

/** Brings times that differ by rounding only to one value: the smallest of each run of near-equal times. */
export interface Ties {
  /** Ascending times, in place; each comes from the times that made the ties. */
  readonly snap: (ascending: Float64Array) => void
  /** One of the times that made the ties. */
  readonly snapOne: (time: number) => number
}

/** @returns null when no two times are near-equal without being equal: there is nothing to do */
export function tiesOf(times: Float64Array): Ties | null {
  let [runs, near] = [0, 0]
  const starts = new Float64Array(times.length)
  let previous = -Infinity
  for (let index = 0; index < times.length; index += 1) {
    const time = times[index] ?? 0
    if (time === previous && index > 0) continue
    if (time - previous <= timeTolerance * Math.max(1, Math.abs(time))) near += 1
    else starts[runs++] = time
    previous = time
  }
  return near === 0 ? null : snapTo(starts.subarray(0, runs))
}

function snapTo(starts: Float64Array): Ties {
  return {
    snap: (ascending) => {
      let run = 0
      for (let index = 0; index < ascending.length; index += 1) {
        while (run + 1 < starts.length && (starts[run + 1] ?? 0) <= (ascending[index] ?? 0)) run += 1
        ascending[index] = starts[run] ?? 0
      }
    },
    snapOne: (time) => {
      let [low, high] = [0, starts.length]
      while (high - low > 1) {
        const middle = (low + high) >>> 1
        if ((starts[middle] ?? 0) <= time) low = middle
        else high = middle
      }
      return starts[low] ?? time
    },
  }
}

/** Two ascending lists as one. */
export function mergeAscending(one: Float64Array, other: Float64Array): Float64Array {
  const all = new Float64Array(one.length + other.length)
  let [left, right] = [0, 0]
  for (let index = 0; index < all.length; index += 1) {
    const fromOne = right >= other.length || (left < one.length && (one[left] ?? 0) <= (other[right] ?? 0))
    all[index] = (fromOne ? one[left++] : other[right++]) ?? 0
  }
  return all
}
