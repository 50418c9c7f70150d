type Point = readonly number[]
type Matrix = readonly Point[]

/** A smooth function's value and slope at a point. */
export interface ValueAndSlope {
  readonly value: number
  readonly slope: Point
}

/** Where the descent stopped. */
export interface Descent {
  readonly at: Point
  readonly value: number
}

/** A step that promises less than this share of the value is not worth taking. */
const enough = 1e-14

/**
 * Walks down a smooth function of a few variables from a start (BFGS with step halving).
 * @returns the lowest point it came by; it never lies above the start
 * @source Nocedal & Wright 2006, Numerical Optimization, doi:10.1007/978-0-387-40065-5, chapter 6
 */
export function descend(f: (at: Point) => ValueAndSlope, start: Point, maxSteps = 500): Descent {
  const size = start.length
  let at = start
  let here = f(at)
  let inverse = identity(size)
  let fresh = true
  for (let step = 0; step < maxSteps; step += 1) {
    let direction = times(inverse, here.slope).map((value) => -value)
    if (!(dot(direction, here.slope) < 0)) {
      inverse = identity(size)
      direction = here.slope.map((value) => -value)
    }
    if (-dot(direction, here.slope) < enough * (1 + Math.abs(here.value))) break
    const there = lower(f, at, here, direction, fresh)
    if (there === null) {
      if (fresh) break
      inverse = identity(size)
      fresh = true
      continue
    }
    const move = there.at.map((value, index) => value - (at[index] ?? 0))
    const turn = there.slope.map((value, index) => value - (here.slope[index] ?? 0))
    inverse = updated(inverse, move, turn, fresh)
    fresh = false
    at = there.at
    here = there
  }
  return { at, value: here.value }
}

/** A point lower down the direction, by Armijo's rule; null when rounding is all that is left to win. */
function lower(
  f: (at: Point) => ValueAndSlope,
  at: Point,
  here: ValueAndSlope,
  direction: Point,
  first: boolean,
): (ValueAndSlope & { at: Point }) | null {
  const fall = dot(direction, here.slope)
  const length = Math.sqrt(dot(direction, direction))
  let factor = first ? Math.min(1, 0.1 / length) : Math.min(1, 2 / length)
  while (factor * length > 1e-12) {
    const next = at.map((value, index) => value + factor * (direction[index] ?? 0))
    const there = f(next)
    if (there.value < here.value && there.value <= here.value + 1e-4 * factor * fall)
      return { ...there, at: next }
    factor /= 2
  }
  return null
}

/** The estimate of the inverse of the second derivatives, with what one more step taught. */
function updated(inverse: Matrix, move: Point, turn: Point, first: boolean): Matrix {
  const bend = dot(move, turn)
  if (bend <= 1e-12 * Math.sqrt(dot(move, move) * dot(turn, turn))) return inverse
  const base = first ? inverse.map((row) => row.map((value) => (value * bend) / dot(turn, turn))) : inverse
  const turned = times(base, turn)
  const scale = (1 + dot(turn, turned) / bend) / bend
  return base.map((row, i) =>
    row.map((value, j) => {
      const [moveI, moveJ] = [move[i] ?? 0, move[j] ?? 0]
      return value + scale * moveI * moveJ - ((turned[i] ?? 0) * moveJ + moveI * (turned[j] ?? 0)) / bend
    }),
  )
}

const dot = (one: Point, other: Point): number =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0)

const times = (matrix: Matrix, vector: Point): Point => matrix.map((row) => dot(row, vector))

const identity = (size: number): Matrix =>
  Array.from({ length: size }, (_row, i) => Array.from({ length: size }, (_value, j) => (i === j ? 1 : 0)))
