/** 97.5 % quantile of the standard normal distribution. @source R 4.2.2, qnorm(0.975) */
export const z975 = 1.959963984540054

export type BandKind = 'plain' | 'log' | 'loglog'

/** Pointwise 95 % limits, one value per time of the curve, in [0, 1]; null where not defined. */
export interface Band {
  readonly lower: readonly (number | null)[]
  readonly upper: readonly (number | null)[]
}

type Limits = readonly [lower: number | null, upper: number | null]

const undefinedLimits: Limits = [null, null]
const within01 = (value: number): number => Math.min(1, Math.max(0, value))

const limits: Record<BandKind, (survival: number, root: number) => Limits> = {
  plain: (survival, root) => [
    within01(survival - z975 * survival * root),
    within01(survival + z975 * survival * root),
  ],
  log: (survival, root) => [survival * Math.exp(-z975 * root), within01(survival * Math.exp(z975 * root))],
  loglog: (survival, root) => {
    if (survival >= 1) return undefinedLimits
    const theta = (z975 * root) / Math.log(survival)
    return [survival ** Math.exp(-theta), survival ** Math.exp(theta)]
  },
}

/**
 * Pointwise 95 % confidence band of a survival curve.
 * @param survival shares in [0, 1]
 * @param greenwoodSum Greenwood's sum per time; null where survival is 0
 * @returns limits in [0, 1]; null where survival is 0, and for 'loglog' where it is 1; [] for no times
 * @source Greenwood 1926; Kalbfleisch & Prentice 1980, The Statistical Analysis of Failure Time Data
 */
export function confidenceBand(
  kind: BandKind,
  survival: readonly number[],
  greenwoodSum: readonly (number | null)[],
): Band {
  const rows = survival.map((share, row) => {
    const sum = greenwoodSum[row] ?? null
    return share <= 0 || sum === null ? undefinedLimits : limits[kind](share, Math.sqrt(sum))
  })
  return { lower: rows.map(([lower]) => lower), upper: rows.map(([, upper]) => upper) }
}
