import type { FeatureLayout } from '../model/feature-layout.js'
import type { SignalFeatures } from '../model/signal-features.js'
import { fitLogistic, type Observation } from './logistic-regression.js'
import { tellingWords } from './telling-words.js'
import type { TrainingSet, TrainingText } from './training-set.js'

/** How hard each kind of weight is drawn to 0. */
const penalties = { shared: 0.5, own: 3, bias: 1, code: 2, pattern: 5, hashed: 8 } as const
/** A code or pattern has to occur in so many of the texts to get a weight. */
const SMALLEST_COUNT = 3

/** Weights by theme, each as long as the layout. */
export type ThemeWeights = readonly Float64Array[]

/**
 * One logistic regression per theme, fitted together: what the strength of evidence means is partly shared by all
 * themes, the rest is each theme's own. Columns that the texts do not have get weight 0.
 */
export function fitThemes({ layout, themes }: TrainingSet, texts: readonly TrainingText[]): ThemeWeights {
  const counted = countColumns(texts, themes.length)
  const telling = themes.map((_, theme) => tellingWords(texts, theme, layout.hashed(0)))
  const numbers = new Map<number, number>()
  const strength: number[] = Array.from({ length: layout.sharedSize }, () => penalties.shared)
  const columnOf = (theme: number, column: number): number => {
    const key = theme * layout.size + column
    let number = numbers.get(key)
    if (number === undefined) {
      number = strength.length
      numbers.set(key, number)
      strength.push(penaltyOf(layout, column))
    }
    return number
  }
  const observations: Observation[] = []
  for (const { happened, thinned } of texts) {
    for (const features of thinned) {
      happened.forEach((answer, theme) => {
        if (answer === null) return
        const columns: number[] = []
        const values: number[] = []
        for (const [column, value] of entriesOf(features, theme)) {
          const kept =
            column < layout.code(0) ||
            (column < layout.hashed(0)
              ? (counted[theme]?.get(column) ?? 0) >= SMALLEST_COUNT
              : telling[theme]?.has(column) === true)
          if (!kept) continue
          if (column < layout.sharedSize) {
            columns.push(column)
            values.push(value)
          }
          columns.push(columnOf(theme, column))
          values.push(value)
        }
        observations.push({
          columns: Int32Array.from(columns),
          values: Float64Array.from(values),
          happened: answer,
          weight: 1 / thinned.length,
        })
      })
    }
  }
  const fitted = fitLogistic(observations, Float64Array.from(strength))
  return themes.map((_, theme) => {
    const weights = new Float64Array(layout.size)
    for (let column = 0; column < layout.size; column++) {
      const own = numbers.get(theme * layout.size + column)
      const shared = column < layout.sharedSize ? (fitted[column] ?? 0) : 0
      weights[column] = shared + (own === undefined ? 0 : (fitted[own] ?? 0))
    }
    return weights
  })
}

/** All columns of a text for one theme. */
export function* entriesOf(features: SignalFeatures, theme: number): Generator<readonly [number, number]> {
  for (const row of [features.common, features.own[theme]]) {
    if (row === undefined) continue
    for (let at = 0; at < row.columns.length; at++) yield [row.columns[at] ?? 0, row.values[at] ?? 0]
  }
}

/** By theme: in how many texts a column occurs. */
function countColumns(
  texts: readonly TrainingText[],
  themeCount: number,
): readonly ReadonlyMap<number, number>[] {
  const counts = Array.from({ length: themeCount }, () => new Map<number, number>())
  for (const { whole } of texts) {
    counts.forEach((count, theme) => {
      for (const [column] of entriesOf(whole, theme)) count.set(column, (count.get(column) ?? 0) + 1)
    })
  }
  return counts
}

function penaltyOf(layout: FeatureLayout, column: number): number {
  if (column === layout.bias) return penalties.bias
  if (column < layout.sharedSize) return penalties.own
  if (column < layout.pattern(0)) return penalties.code
  return column < layout.hashed(0) ? penalties.pattern : penalties.hashed
}
