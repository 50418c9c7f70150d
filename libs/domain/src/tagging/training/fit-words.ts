import type { WordCounts } from './count-words.js'
import { isGram } from '../model/hashed-words.js'
import { fitLogistic, type Observation } from './logistic-regression.js'

/** Logistic regressions on words, one per code. */
export interface WordWeights {
  readonly hashes: readonly number[]
  /** By code: a weight for each hash, for a value of 1. */
  readonly weights: readonly Float64Array[]
  /** By code. */
  readonly bias: readonly number[]
}

export interface WordText {
  /** > 0; how many times it counts. */
  readonly weight: number
  readonly words: WordCounts
  /** By code; null where either answer is right. */
  readonly happened: readonly (boolean | null)[]
}

/** A word of fewer texts tells of its writer rather than of a theme; one of more than half of them tells nothing. */
const FEWEST_TEXTS = 2
const LARGEST_SHARE = 0.5
/** Keeps the sum of a text's values near 1, so that a penalty of 1 fits. */
const SCALE = 0.1
/** A long word has many n-grams, which say much of the same. */
const GRAM_SHARE = 0.5
const PENALTY = 1
const BIAS_PENALTY = 0.01

/**
 * Weighs words by what they say of each code, rare words more (inverse document frequency) and all of them drawn to 0.
 */
export function fitWords(texts: readonly WordText[], codeCount: number): WordWeights {
  const inTexts = new Map<number, number>()
  for (const { words } of texts)
    for (const hash of words.hashes) inTexts.set(hash, (inTexts.get(hash) ?? 0) + 1)
  const kept = [...inTexts].filter(
    ([, count]) => count >= FEWEST_TEXTS && count <= texts.length * LARGEST_SHARE,
  )
  const columnOf = new Map(kept.map(([hash], column) => [hash, column]))
  const rarity = kept.map(
    ([hash, count]) => SCALE * (isGram(hash) ? GRAM_SHARE : 1) * Math.log(texts.length / count),
  )
  const rows = texts.map(({ words }) => {
    const columns = [kept.length]
    const values = [1]
    words.hashes.forEach((hash, at) => {
      const column = columnOf.get(hash)
      if (column === undefined) return
      columns.push(column)
      values.push((words.values[at] ?? 0) * (rarity[column] ?? 0))
    })
    return { columns: Int32Array.from(columns), values: Float64Array.from(values) }
  })
  const penalties = new Float64Array(kept.length + 1).fill(PENALTY)
  penalties[kept.length] = BIAS_PENALTY
  const fitted = Array.from({ length: codeCount }, (_, code) =>
    fitLogistic(
      texts.flatMap(({ happened, weight }, at): Observation[] => {
        const answer = happened[code] ?? null
        const row = rows[at]
        return answer === null || row === undefined ? [] : [{ ...row, happened: answer, weight }]
      }),
      penalties,
    ),
  )
  return {
    hashes: kept.map(([hash]) => hash),
    weights: fitted.map((weights) =>
      weights.slice(0, -1).map((weight, column) => weight * (rarity[column] ?? 0)),
    ),
    bias: fitted.map((weights) => weights.at(-1) ?? 0),
  }
}

/** By text and code: the logit of the words. */
export function weighWords(
  { hashes, weights, bias }: WordWeights,
  texts: readonly WordText[],
): readonly Float64Array[] {
  const columnOf = new Map(hashes.map((hash, column) => [hash, column]))
  return texts.map(({ words }) => {
    const logits = Float64Array.from(bias)
    words.hashes.forEach((hash, at) => {
      const column = columnOf.get(hash)
      if (column === undefined) return
      const value = words.values[at] ?? 0
      weights.forEach((ofCode, code) => {
        logits[code] = (logits[code] ?? 0) + value * (ofCode[column] ?? 0)
      })
    })
    return logits
  })
}
