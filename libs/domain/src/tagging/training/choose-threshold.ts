/** A forecast for one text: calibrated probability, and what a person says (null: either is right). */
export interface Judged {
  readonly probability: number
  readonly happened: boolean | null
}

/** Thresholds stay where an answer is more than a guess and less than certainty. */
const LOWEST = 0.25
const HIGHEST = 0.65
const STEP = 0.01
/** So many positives must a theme have for its own optimum to count as much as that of all themes together. */
const HALFWAY = 40

/**
 * The threshold with the highest expected F1, when each probability is taken at its word: expected true positives are
 * the sum of the probabilities at or above it.
 * @returns the middle of the allowed range for no forecasts
 */
export function bestExpectedThreshold(judged: readonly Judged[]): number {
  const probabilities = judged.map(({ probability }) => probability)
  const positives = probabilities.reduce((sum, probability) => sum + probability, 0)
  if (positives === 0) return (LOWEST + HIGHEST) / 2
  let best = { threshold: LOWEST, value: -1 }
  for (let threshold = LOWEST; threshold <= HIGHEST + STEP / 2; threshold += STEP) {
    const given = probabilities.filter((probability) => probability >= threshold)
    const value = (2 * given.reduce((sum, probability) => sum + probability, 0)) / (given.length + positives)
    if (value > best.value) best = { threshold, value }
  }
  return Math.round(best.threshold * 100) / 100
}

/** A threshold per theme: its own optimum, drawn towards that of all themes together when it has few positives. */
export function chooseThresholds(byTheme: readonly (readonly Judged[])[]): readonly number[] {
  const together = bestExpectedThreshold(byTheme.flat())
  return byTheme.map((judged) => {
    const positives = judged.filter(({ happened }) => happened === true).length
    const share = positives / (positives + HALFWAY)
    return Math.round((share * bestExpectedThreshold(judged) + (1 - share) * together) * 100) / 100
  })
}
