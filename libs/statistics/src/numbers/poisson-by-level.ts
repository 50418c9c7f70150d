import { iteratePoisson, type PoissonCounts, type PoissonIteration } from './poisson-iteration.js'
import { requireNumbers } from './argument-checks.js'

/** ln mean = offset + effect of the row's level [+ slope * x]. */
export interface PoissonByLevelProblem extends PoissonCounts {
  /** 0 .. levels - 1, one a row; every level occurs. */
  readonly level: ArrayLike<number>
  readonly levels: number
  /** Covariate, one a row; without it there is no slope. */
  readonly x?: ArrayLike<number>
}

export interface PoissonByLevelFit extends PoissonIteration {
  /** Effect of each level at x = 0 (not a difference from a base level). */
  readonly levelEffects: Float64Array
  /** null without x. */
  readonly slope: number | null
  /** Entry of (X'WX)^-1 with W = workingWeights, before any dispersion; null without x. */
  readonly slopeVariance: number | null
  /** v'(X'WX)^-1 v for a row of this level and x: variance of its linear predictor, before any dispersion. */
  readonly variance: (level: number, x: number) => number
  /** Diagonal of W^(1/2) X (X'WX)^-1 X' W^(1/2), one a row, [0, 1]. */
  readonly leverages: Float64Array
}

/**
 * The model of fitPoisson for one factor and at most one covariate: the same steps and the same result in a twentieth of the time.
 * The columns of a factor do not overlap, so a least-squares step is exact in two passes: means per level, then the slope of what
 * is left within the levels.
 * @throws RangeError when a level has no weight, x does not vary within any level, or an argument is not usable
 * @source Frisch & Waugh 1933, doi:10.2307/1907330
 */
export function fitPoissonByLevel(problem: PoissonByLevelProblem): PoissonByLevelFit {
  const rows = problem.response.length
  const level = usableLevels(problem.level, rows, problem.levels)
  const x = problem.x && requireNumbers('x', problem.x, rows, -Infinity)
  const within = new WithinLevels(level, problem.levels, x)
  const iteration = iteratePoisson(problem, (weights, working, predictor) =>
    within.fit(weights, working, predictor),
  )
  const { workingWeights } = iteration
  return {
    ...iteration,
    levelEffects: within.effects,
    slope: x ? within.slope : null,
    slopeVariance: x ? 1 / within.spread : null,
    variance: (g, at) => within.variance(g, at),
    leverages: workingWeights.map((weight, i) => weight * within.variance(level[i] ?? 0, x?.[i] ?? 0)),
  }
}

function usableLevels(level: ArrayLike<number>, rows: number, levels: number): Int32Array {
  requireNumbers('level', level, rows, 0).forEach((g, i) => {
    if (!(Number.isInteger(g) && g < levels))
      throw new RangeError(`level[${i}] must be whole and below ${levels}, got ${g}`)
  })
  return new Int32Array(level)
}

/** Weighted least squares on one factor and at most one covariate. */
class WithinLevels {
  readonly effects: Float64Array
  slope = 0
  /** Weighted sum of squares of x about the means of its levels. */
  spread = 0
  readonly #level: Int32Array
  readonly #x: Float64Array
  readonly #sloped: boolean
  readonly #total: Float64Array
  readonly #meanX: Float64Array
  readonly #meanZ: Float64Array

  constructor(level: Int32Array, levels: number, x: Float64Array | undefined) {
    this.#level = level
    this.#x = x ?? new Float64Array(level.length)
    this.#sloped = x !== undefined
    this.effects = new Float64Array(levels)
    this.#total = new Float64Array(levels)
    this.#meanX = new Float64Array(levels)
    this.#meanZ = new Float64Array(levels)
  }

  fit(weights: Float64Array, z: Float64Array, predictor: Float64Array): void {
    this.#takeMeans(weights, z)
    if (this.#sloped) this.#takeSlope(weights, z)
    for (let g = 0; g < this.effects.length; g++)
      this.effects[g] = (this.#meanZ[g] ?? 0) - this.slope * (this.#meanX[g] ?? 0)
    for (let i = 0; i < z.length; i++)
      predictor[i] = (this.effects[this.#level[i] ?? 0] ?? 0) + this.slope * (this.#x[i] ?? 0)
  }

  variance(g: number, at: number): number {
    const own = 1 / (this.#total[g] ?? 0)
    return this.#sloped ? own + (at - (this.#meanX[g] ?? 0)) ** 2 / this.spread : own
  }

  #takeMeans(weights: Float64Array, z: Float64Array): void {
    const [total, meanX, meanZ] = [this.#total.fill(0), this.#meanX.fill(0), this.#meanZ.fill(0)]
    for (let i = 0; i < z.length; i++) {
      const g = this.#level[i] ?? 0
      const weight = weights[i] ?? 0
      total[g] = (total[g] ?? 0) + weight
      meanX[g] = (meanX[g] ?? 0) + weight * (this.#x[i] ?? 0)
      meanZ[g] = (meanZ[g] ?? 0) + weight * (z[i] ?? 0)
    }
    for (let g = 0; g < total.length; g++) {
      const sum = total[g] ?? 0
      if (!(sum > 0)) throw new RangeError(`level ${g} has no row with weight`)
      meanX[g] = (meanX[g] ?? 0) / sum
      meanZ[g] = (meanZ[g] ?? 0) / sum
    }
  }

  #takeSlope(weights: Float64Array, z: Float64Array): void {
    let [spread, size, product] = [0, 0, 0]
    for (let i = 0; i < z.length; i++) {
      const g = this.#level[i] ?? 0
      const weight = weights[i] ?? 0
      const at = this.#x[i] ?? 0
      const dx = at - (this.#meanX[g] ?? 0)
      spread += weight * dx * dx
      size += weight * at * at
      product += weight * dx * ((z[i] ?? 0) - (this.#meanZ[g] ?? 0))
    }
    if (!(Math.sqrt(spread / size) > z.length * Number.EPSILON))
      throw new RangeError('x does not vary within any level')
    this.spread = spread
    this.slope = product / spread
  }
}
