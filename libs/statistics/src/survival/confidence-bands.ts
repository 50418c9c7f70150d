import { normalQuantile } from '../numbers/normal.js'

/**
 * Standard normal quantile that leaves (1 - level) / 2 on each side: 1.96 for 0.95.
 * @throws RangeError when the level is not strictly between 0 and 1
 */
export function criticalValue(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`level must lie strictly between 0 and 1, got ${level}`)
  return normalQuantile((1 + level) / 2)
}

export type BandKind = 'plain' | 'log' | 'loglog'

/** Pointwise limits, one value per time of the curve, in [0, 1]; null where not defined. */
export interface Band {
  readonly lower: readonly (number | null)[]
  readonly upper: readonly (number | null)[]
}

type Limits = readonly [lower: number | null, upper: number | null]

const undefinedLimits: Limits = [null, null]
const within01 = (value: number): number => Math.min(1, Math.max(0, value))

const limits: Record<BandKind, (survival: number, root: number, z: number) => Limits> = {
  plain: (survival, root, z) => [
    within01(survival - z * survival * root),
    within01(survival + z * survival * root),
  ],
  log: (survival, root, z) => [survival * Math.exp(-z * root), within01(survival * Math.exp(z * root))],
  loglog: (survival, root, z) =>
    survival >= 1 ? undefinedLimits : logLogLimits(survival, survival * root, z),
}

/**
 * Limits that stay within 0 and 1: share^exp(-/+ z se / (share ln share)).
 * @param share strictly between 0 and 1
 * @source Kalbfleisch & Prentice 1980, The Statistical Analysis of Failure Time Data
 */
export function logLogLimits(share: number, standardError: number, z: number): readonly [number, number] {
  const log = Math.log(share)
  const factor = Math.exp((-z * standardError) / (share * log))
  return [Math.exp(log * factor), Math.exp(log / factor)]
}

/**
 * Pointwise confidence bands of a survival curve, each computed when it is first read.
 * @param survival shares in [0, 1]
 * @param greenwoodSum Greenwood's sum per time; null where survival is 0
 * @param level coverage of each interval, strictly between 0 and 1
 * @returns limits in [0, 1]; null where survival is 0, and for 'loglog' where it is 1; [] for no times
 * @throws RangeError when the level is not usable
 * @source Greenwood 1926; Kalbfleisch & Prentice 1980, The Statistical Analysis of Failure Time Data
 */
export function confidenceBands(
  survival: readonly number[],
  greenwoodSum: readonly (number | null)[],
  level: number,
): Readonly<Record<BandKind, Band>> {
  const z = criticalValue(level)
  const made: Partial<Record<BandKind, Band>> = {}
  const band = (kind: BandKind) => (made[kind] ??= bandOf(limits[kind], survival, greenwoodSum, z))
  return {
    get plain() {
      return band('plain')
    },
    get log() {
      return band('log')
    },
    get loglog() {
      return band('loglog')
    },
  }
}

function bandOf(
  limitsAt: (survival: number, root: number, z: number) => Limits,
  survival: readonly number[],
  greenwoodSum: readonly (number | null)[],
  z: number,
): Band {
  const lower = new Array<number | null>(survival.length)
  const upper = new Array<number | null>(survival.length)
  survival.forEach((share, row) => {
    const sum = greenwoodSum[row] ?? null
    const [low, high] = share <= 0 || sum === null ? undefinedLimits : limitsAt(share, Math.sqrt(sum), z)
    lower[row] = low
    upper[row] = high
  })
  return { lower, upper }
}
