import { checkForecasts, type Forecast } from './forecast.js'

/**
 * Mean square of probability minus outcome (0 or 1): 0 always sure and right, 1/4 always "half", 1 always sure and wrong.
 * Brier's own score, which also counts the complement of the event, is twice this.
 * @returns [0, 1]; null for no forecasts
 * @throws RangeError when a probability is not in [0, 1]
 * @source Brier 1950, doi:10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2
 */
export function brierScore(forecasts: readonly Forecast[]): number | null {
  checkForecasts(forecasts)
  if (forecasts.length === 0) return null
  const squares = forecasts.reduce(
    (sum, { probability, happened }) => sum + (probability - +happened) ** 2,
    0,
  )
  return squares / forecasts.length
}
