/** A stated probability, and what happened. */
export interface Forecast {
  /** [0, 1] */
  readonly probability: number
  readonly happened: boolean
}

/** @throws RangeError naming the index of a probability that is not in [0, 1] */
export function checkForecasts(forecasts: readonly Forecast[]): void {
  forecasts.forEach(({ probability }, index) => {
    if (!(probability >= 0 && probability <= 1))
      throw new RangeError(`forecasts[${index}].probability must be from 0 to 1, got ${probability}`)
  })
}
