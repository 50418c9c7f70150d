import { hypergeometricAtLeast } from '../numbers/hypergeometric.js'
import type { TwoByTwo } from './contingency-table.js'

export interface AssociationTests {
  /** Pearson's, 1 degree of freedom; null when a row or a column total is 0. */
  readonly chiSquare: number | null
  /** With Yates's correction; null as above. */
  readonly chiSquareYates: number | null
  /** One-sided Fisher: chance of a or more at these totals, [0, 1]. */
  readonly upperP: number
}

/**
 * Does a row (theme) go together with a column (region)?
 * @param table whole numbers >= 0
 * @throws RangeError when a count is not a whole number >= 0
 * @source Pearson 1900, doi:10.1080/14786440009463897; Yates 1934, doi:10.2307/2983604; Fisher 1935
 */
export function associationTests({ a, b, c, d }: TwoByTwo): AssociationTests {
  for (const [name, count] of Object.entries({ a, b, c, d })) {
    if (!Number.isSafeInteger(count) || count < 0) {
      throw new RangeError(`${name} must be a whole number >= 0, got ${count}`)
    }
  }
  const total = a + b + c + d
  const margins = (a + b) * (c + d) * (a + c) * (b + d)
  const difference = Math.abs(a * d - b * c)
  const chiSquare = (distance: number) => (margins === 0 ? null : (total * distance ** 2) / margins)
  return {
    chiSquare: chiSquare(difference),
    chiSquareYates: chiSquare(Math.max(0, difference - total / 2)),
    upperP: hypergeometricAtLeast(a, { population: total, successes: a + c, draws: a + b }),
  }
}
