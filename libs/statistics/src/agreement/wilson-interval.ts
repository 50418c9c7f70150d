import { normalQuantile } from '../numbers/normal.js'

/** A share of n cases. */
export interface ShareInterval {
  /** In [0, 1]. */
  readonly share: number
  readonly lower: number
  readonly upper: number
  readonly cases: number
}

/**
 * A share with its score interval, which stays within [0, 1] and holds for few cases and for none or all of them.
 * @param counted whole number, 0 to cases
 * @param level of confidence, in (0, 1)
 * @returns null for no cases
 * @throws RangeError when counted is no part of cases, or the level is none
 * @source Wilson 1927, doi:10.1080/01621459.1927.10502953
 */
export function wilsonInterval(counted: number, cases: number, level = 0.95): ShareInterval | null {
  if (!Number.isInteger(counted) || !Number.isInteger(cases) || counted < 0 || counted > cases) {
    throw new RangeError('counted is a whole number, and no more than cases')
  }
  if (!(level > 0 && level < 1)) throw new RangeError('the level lies between 0 and 1')
  if (cases === 0) return null
  const z = normalQuantile(0.5 + level / 2)
  const share = counted / cases
  const centre = (counted + (z * z) / 2) / (cases + z * z)
  const half = (z * Math.sqrt(cases * share * (1 - share) + (z * z) / 4)) / (cases + z * z)
  return {
    share,
    lower: counted === 0 ? 0 : centre - half,
    upper: counted === cases ? 1 : centre + half,
    cases,
  }
}
