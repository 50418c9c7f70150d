import { checkForecasts, type Forecast } from './forecast.js'

/** Forecasts with a probability in (from, to]; the first bin also has those of 0. */
export interface CalibrationBin {
  readonly from: number
  readonly to: number
  readonly forecasts: number
  /** Mean probability stated; null without forecasts. */
  readonly stated: number | null
  /** Share that happened; null without forecasts. */
  readonly happened: number | null
}

export interface Calibration {
  /** Mean over the forecasts of how far stated and happened are apart in their bin, [0, 1]. */
  readonly expectedError: number
  /** The same in the worst bin. */
  readonly maximumError: number
  /** All of them, from 0 to 1. */
  readonly bins: readonly CalibrationBin[]
}

/**
 * How far stated probabilities are from what happened, in bins of equal width.
 * @param forecasts their order does not matter
 * @param binCount whole, >= 1
 * @returns null for no forecasts
 * @throws RangeError when a probability is not in [0, 1] or binCount is not whole and at least 1
 * @source Naeini, Cooper & Hauskrecht 2015, doi:10.1609/aaai.v29i1.9602
 */
export function expectedCalibrationError(forecasts: readonly Forecast[], binCount = 10): Calibration | null {
  if (!(Number.isInteger(binCount) && binCount >= 1))
    throw new RangeError(`binCount must be whole and at least 1, got ${binCount}`)
  checkForecasts(forecasts)
  if (forecasts.length === 0) return null
  const sums = Array.from({ length: binCount }, () => ({ forecasts: 0, stated: 0, happened: 0 }))
  for (const { probability, happened } of forecasts) {
    const sum = sums[binOf(probability, binCount)]
    if (sum === undefined) continue
    sum.forecasts += 1
    sum.stated += probability
    sum.happened += +happened
  }
  const gaps = sums.map(({ stated, happened }) => Math.abs(stated - happened))
  return {
    expectedError: gaps.reduce((total, gap) => total + gap, 0) / forecasts.length,
    maximumError: sums.reduce((most, sum, bin) => Math.max(most, (gaps[bin] ?? 0) / (sum.forecasts || 1)), 0),
    bins: sums.map((sum, bin) => ({
      from: bin / binCount,
      to: (bin + 1) / binCount,
      forecasts: sum.forecasts,
      stated: sum.forecasts === 0 ? null : sum.stated / sum.forecasts,
      happened: sum.forecasts === 0 ? null : sum.happened / sum.forecasts,
    })),
  }
}

/** Index of the bin (index / count, (index + 1) / count] that holds the probability; the edges are the rounded quotients. */
function binOf(probability: number, count: number): number {
  let bin = Math.min(count - 1, Math.max(0, Math.ceil(probability * count) - 1))
  if (probability > (bin + 1) / count) bin += 1
  else if (bin > 0 && probability <= bin / count) bin -= 1
  return bin
}
