/** Value at a point; writes the gradient there into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number

const MEMORY = 8
const MOST_STEPS = 50
const MOST_HALVINGS = 30
const SMALLEST_GAIN = 1e-5
const ARMIJO = 1e-4

interface Move {
  readonly step: Float64Array
  readonly change: Float64Array
  readonly scale: number
}

/**
 * A minimum of a smooth convex function, from 0 on: limited-memory BFGS with backtracking.
 * @returns the point where a step no longer gains a hundred-thousandth of the value, or after 50 steps
 * @source Nocedal 1980, doi:10.1090/S0025-5718-1980-0572855-7
 */
export function minimise(size: number, objective: Objective): Float64Array {
  let point: Float64Array = new Float64Array(size)
  let gradient: Float64Array = new Float64Array(size)
  let value = objective(point, gradient)
  const moves: Move[] = []
  for (let taken = 0; taken < MOST_STEPS; taken++) {
    const direction = descent(gradient, moves)
    const slope = product(gradient, direction)
    let length = 1
    let next: Float64Array = point
    const nextGradient = new Float64Array(size)
    let nextValue = Number.POSITIVE_INFINITY
    for (let tries = 0; tries < MOST_HALVINGS; tries++, length /= 2) {
      next = combine(point, direction, -length)
      nextValue = objective(next, nextGradient)
      if (nextValue <= value - ARMIJO * length * slope) break
    }
    if (!(nextValue < value)) return point
    const step = combine(next, point, -1)
    const change = combine(nextGradient, gradient, -1)
    const curvature = product(step, change)
    if (curvature > 1e-12) moves.push({ step, change, scale: 1 / curvature })
    if (moves.length > MEMORY) moves.shift()
    const gain = value - nextValue
    point = next
    gradient = nextGradient
    value = nextValue
    if (gain < SMALLEST_GAIN * Math.abs(value)) return point
  }
  return point
}

/** The gradient as the remembered moves bend it. */
function descent(gradient: Float64Array, moves: readonly Move[]): Float64Array {
  let direction: Float64Array = Float64Array.from(gradient)
  const shares: number[] = []
  for (const { step, change, scale } of [...moves].reverse()) {
    const share = scale * product(step, direction)
    shares.push(share)
    direction = combine(direction, change, -share)
  }
  const last = moves.at(-1)
  const first = last === undefined ? 0.01 : 1 / (last.scale * product(last.change, last.change))
  direction = direction.map((value) => value * first)
  for (const { step, change, scale } of moves) {
    const share = (shares.pop() ?? 0) - scale * product(change, direction)
    direction = combine(direction, step, share)
  }
  return direction
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

function combine(a: Float64Array, b: Float64Array, share: number): Float64Array {
  const sum = new Float64Array(a.length)
  for (let at = 0; at < a.length; at++) sum[at] = (a[at] ?? 0) + share * (b[at] ?? 0)
  return sum
}
