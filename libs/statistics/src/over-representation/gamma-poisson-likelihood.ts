import { requireProbability } from '../numbers/argument-checks.js'
import { digamma, logGamma } from '../numbers/gamma.js'
import {
  checkObservedExpected,
  checkPrior,
  type GammaPoissonPrior,
  type ObservedExpected,
} from './gamma-poisson-prior.js'

/** How badly a prior fits, and which way it gets worse. */
export interface PriorMisfit {
  /** Minus the natural logarithm of the likelihood. */
  readonly negativeLogLikelihood: number
  /** Its slope along each parameter of the prior. */
  readonly gradient: GammaPoissonPrior
}

/**
 * How badly a prior fits the cells; cells with count 0 take part.
 * @returns a function to be asked for many priors; 0 with no slope for no cells
 * @throws RangeError naming the index of an impossible cell; the function itself: when the prior is impossible, or
 *   leaves one of its distributions no share
 * @source DuMouchel 1999, doi:10.1080/00031305.1999.10474456 (without truncation)
 */
export function priorMisfit(cells: readonly ObservedExpected[]): (prior: GammaPoissonPrior) => PriorMisfit {
  cells.forEach(checkObservedExpected)
  const distinct = [...new Set(cells.map(({ count }) => count))]
  const places = new Map(distinct.map((count, index) => [count, index]))
  const rows = cells.map(({ count, expected }) => ({ count, expected, place: places.get(count) ?? 0 }))
  /** What no prior changes: the sum of count ln(expected) - ln(count!). */
  const constant = cells.reduce(
    (sum, { count, expected }) => sum + (count === 0 ? 0 : count * Math.log(expected)) - logGamma(count + 1),
    0,
  )

  return (prior) => {
    checkPrior(prior)
    requireProbability('share1', prior.share1)
    const { alpha1, beta1, alpha2, beta2, share1 } = prior
    const first = component(distinct, alpha1, beta1, Math.log(share1))
    const second = component(distinct, alpha2, beta2, Math.log1p(-share1))
    const slope = { alpha1: 0, beta1: 0, alpha2: 0, beta2: 0, share1: 0 }
    let logLikelihood = constant
    for (const { count, expected, place } of rows) {
      const [grown1, grown2] = [Math.log1p(expected / beta1), Math.log1p(expected / beta2)]
      const one = (first.rising[place] ?? 0) - (alpha1 + count) * grown1 - count * first.logBeta
      const other = (second.rising[place] ?? 0) - (alpha2 + count) * grown2 - count * second.logBeta
      const top = Math.max(one, other)
      const [part1, part2] = [Math.exp(one - top), Math.exp(other - top)]
      logLikelihood += top + Math.log(part1 + part2)
      const [q1, q2] = [part1 / (part1 + part2), part2 / (part1 + part2)]
      slope.alpha1 -= q1 * ((first.risingSlope[place] ?? 0) - grown1)
      slope.beta1 -= q1 * (alpha1 / beta1 - (alpha1 + count) / (beta1 + expected))
      slope.alpha2 -= q2 * ((second.risingSlope[place] ?? 0) - grown2)
      slope.beta2 -= q2 * (alpha2 / beta2 - (alpha2 + count) / (beta2 + expected))
      slope.share1 -= q1 / share1 - q2 / (1 - share1)
    }
    return { negativeLogLikelihood: -logLikelihood, gradient: slope }
  }
}

/** What of one gamma distribution depends on the count alone, worked out once a count: by place in `distinct`. */
function component(distinct: readonly number[], alpha: number, beta: number, logShare: number) {
  const [logGammaAlpha, digammaAlpha] = [logGamma(alpha), digamma(alpha)]
  return {
    logBeta: Math.log(beta),
    rising: Float64Array.from(distinct, (count) => logGamma(alpha + count) - logGammaAlpha + logShare),
    risingSlope: Float64Array.from(distinct, (count) => digamma(alpha + count) - digammaAlpha),
  }
}
