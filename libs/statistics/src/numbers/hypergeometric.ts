import { logExcess, stirlingError } from './saddle-point.js'

/** Whole numbers >= 0; successes and draws are at most the population. */
export interface Hypergeometric {
  readonly population: number
  readonly successes: number
  readonly draws: number
}

/**
 * P(X >= k), X the number of successes among the draws, without replacement (one-sided Fisher test); accurate in the far tail.
 * @throws RangeError naming the argument that is not a whole number or too large
 */
export function hypergeometricAtLeast(k: number, { population, successes, draws }: Hypergeometric): number {
  requireWhole('k', k, -Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
  requireWhole('population', population, 0, 1e12)
  requireWhole('successes', successes, 0, population)
  requireWhole('draws', draws, 0, population)
  const least = Math.max(0, draws + successes - population)
  const most = Math.min(draws, successes)
  if (k <= least) return 1
  if (k > most) return 0
  const others = population - successes - draws
  // the tail away from the mean is summed, outwards from its largest term
  if (k * population > successes * draws) {
    let term = mass(k, population, successes, draws)
    let sum = term
    for (let i = k; i < most && term > sum * 1e-17; i++) {
      term *= ((successes - i) / (i + 1)) * ((draws - i) / (others + i + 1))
      sum += term
    }
    return Math.min(1, sum)
  }
  let term = mass(k - 1, population, successes, draws)
  let sum = term
  for (let i = k - 1; i > least && term > sum * 1e-17; i--) {
    term *= (i / (successes - i + 1)) * ((others + i) / (draws - i + 1))
    sum += term
  }
  return 1 - sum
}

/** P(X = k), from the four cells of the table and their expected counts: Loader's form for the binomial, with four margins. */
function mass(k: number, population: number, successes: number, draws: number): number {
  const cells = [k, successes - k, draws - k, population - successes - draws + k] as const
  const [both, first, second, neither] = cells
  const excess = Number(BigInt(both) * BigInt(neither) - BigInt(first) * BigInt(second)) / population
  let exponent =
    factorialError(successes) +
    factorialError(population - successes) +
    factorialError(draws) +
    factorialError(population - draws) -
    factorialError(population)
  cells.forEach((cell, i) => {
    const difference = i === 0 || i === 3 ? -excess : excess
    exponent -=
      factorialError(cell) + (cell === 0 ? difference : cell * logExcess(difference, cell + difference, cell))
  })
  return Math.exp(exponent)
}

/** ln n! - (n ln n - n) */
function factorialError(n: number): number {
  return n === 0 ? 0 : stirlingError(n) + 0.5 * Math.log(2 * Math.PI * n)
}

function requireWhole(name: string, value: number, least: number, most: number): void {
  if (!(Number.isInteger(value) && value >= least && value <= most))
    throw new RangeError(`${name} must be a whole number from ${least} to ${most}, got ${value}`)
}
