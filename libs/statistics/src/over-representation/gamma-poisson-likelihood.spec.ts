import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { priorMisfit } from './gamma-poisson-likelihood.js'
import type { GammaPoissonPrior } from './gamma-poisson-prior.js'

const prior: GammaPoissonPrior = { alpha1: 0.2, beta1: 0.1, alpha2: 2, beta2: 4, share1: 1 / 3 }
const cells = [
  { count: 0, expected: 1.2 },
  { count: 5, expected: 0.8 },
  { count: 40, expected: 10 },
  { count: 3, expected: 3.3 },
  { count: 1, expected: 2 },
]
const names = ['alpha1', 'beta1', 'alpha2', 'beta2', 'share1'] as const

describe('priorMisfit', () => {
  // Number: scipy 1.17.1 gammaln by the formula of DuMouchel 1999.
  it('is minus the log-likelihood of the mixture', () => {
    expect(priorMisfit(cells)(prior).negativeLogLikelihood).toBeCloseTo(16.22006924488939, 9)
  })

  // By hand: two exponentials of ratio; a count of 0 has chance 1/2 x 1/(1+1) + 1/2 x 3/(3+1) = 5/8.
  it('is -ln(5/8) for a count of 0 and two exponentials', () => {
    const misfit = priorMisfit([{ count: 0, expected: 1 }])
    const { negativeLogLikelihood } = misfit({ alpha1: 1, beta1: 1, alpha2: 1, beta2: 3, share1: 0.5 })
    expect(negativeLogLikelihood).toBeCloseTo(-Math.log(5 / 8), 12)
  })

  it('is 0 for no cells, and does not look at cells where nothing was expected', () => {
    expect(priorMisfit([])(prior).negativeLogLikelihood).toBeCloseTo(0, 15)
    const more = priorMisfit([...cells, { count: 0, expected: 0 }])(prior)
    expect(more.negativeLogLikelihood).toBeCloseTo(16.22006924488939, 9)
  })

  it('has the slope of the difference of nearby values', () => {
    const parameter = fc.double({ min: 0.1, max: 20, noNaN: true })
    const share1 = fc.double({ min: 0.1, max: 0.9, noNaN: true })
    const misfit = priorMisfit(cells)
    fc.assert(
      fc.property(
        fc.record({ alpha1: parameter, beta1: parameter, alpha2: parameter, beta2: parameter, share1 }),
        (at) => {
          const { gradient } = misfit(at)
          for (const name of names) {
            const step = 1e-5 * at[name]
            const [above, below] = [1, -1].map(
              (way) => misfit({ ...at, [name]: at[name] + way * step }).negativeLogLikelihood,
            )
            expect(gradient[name]).toBeCloseTo(((above ?? 0) - (below ?? 0)) / (2 * step), 3)
          }
        },
      ),
    )
  })

  it('does not change when the two distributions change names', () => {
    const { alpha1, beta1, alpha2, beta2, share1 } = prior
    const other = { alpha1: alpha2, beta1: beta2, alpha2: alpha1, beta2: beta1, share1: 1 - share1 }
    const misfit = priorMisfit(cells)
    expect(misfit(other).negativeLogLikelihood).toBeCloseTo(misfit(prior).negativeLogLikelihood, 12)
  })

  it('refuses an impossible cell by its place, and an impossible prior by its name', () => {
    expect(() => priorMisfit([...cells, { count: -1, expected: 1 }])).toThrow(/count\[5\]/)
    expect(() => priorMisfit([{ count: 2, expected: 0 }])).toThrow(/expected\[0\]/)
    expect(() => priorMisfit(cells)({ ...prior, beta1: -1 })).toThrow(/beta1/)
    expect(() => priorMisfit(cells)({ ...prior, share1: 1 })).toThrow(/share1/)
  })
})
