import { countRetrieval, retrievalFigures } from './retrieval-counts.js'

/** A forecast for one text and code: calibrated probability, and what a person says (null: either is right). */
export interface Judged {
  readonly probability: number
  readonly happened: boolean | null
}

/** Thresholds stay where an answer is more than a guess and less than certainty. */
const LOWEST = 25
const HIGHEST = 65
/** Thresholds that do as well as the best but for so little are as good: their middle is taken. */
const AS_GOOD = 0.002

/**
 * One threshold for all codes of a facet: where the F1 over all texts and codes together is highest. With calibrated
 * probabilities no code gains from a threshold of its own, and few positives cannot bend it.
 * @returns in [0.25, 0.65], in hundredths; the middle of that for no forecasts
 * @source Lipton, Elkan & Naryanaswamy 2014, Optimal thresholding of classifiers to maximize F1 measure
 */
export function chooseThreshold(judged: readonly Judged[]): number {
  const tried = Array.from({ length: HIGHEST - LOWEST + 1 }, (_, step) => {
    const threshold = (LOWEST + step) / 100
    const decisions = judged.map(({ probability, happened }) => ({
      given: probability >= threshold,
      happened,
    }))
    return { threshold, f1: retrievalFigures(countRetrieval(decisions)).f1 ?? 0 }
  })
  const best = Math.max(...tried.map(({ f1 }) => f1))
  const good = tried.filter(({ f1 }) => f1 >= best - AS_GOOD).map(({ threshold }) => threshold)
  return Math.round((good.reduce((sum, threshold) => sum + threshold, 0) / good.length) * 100) / 100
}
