import type { FeatureLayout } from '../model/feature-layout.js'
import type { SignalFeatures } from '../model/signal-features.js'
import { fitLogistic, type Observation } from './logistic-regression.js'

/** A text with the logits that a model of words gives it which did not learn from its writer. */
export interface WeighedText {
  readonly happened: readonly (boolean | null)[]
  /** > 0; how many times it counts. */
  readonly weight: number
  readonly thinned: readonly SignalFeatures[]
  /** By code. */
  readonly words: Float64Array
}

/** How hard each kind of weight is drawn to 0. */
const penalties = { shared: 0.5, own: 3, bias: 1, code: 2 } as const

/**
 * One logistic regression per code of a facet, fitted together: what the strength of evidence means is partly shared by
 * all of them, the rest is each code's own.
 * @param codes numbers of the codes of one facet
 * @returns by code, in the order given: weights as long as the layout
 */
export function fitEvidence(
  layout: FeatureLayout,
  codes: readonly number[],
  texts: readonly WeighedText[],
): readonly Float64Array[] {
  const { size, sharedSize } = layout
  const strength = new Float64Array(sharedSize + codes.length * size).fill(penalties.shared, 0, sharedSize)
  codes.forEach((_, at) => {
    for (let column = 0; column < size; column++)
      strength[sharedSize + at * size + column] = penaltyOf(layout, column)
  })
  const observations: Observation[] = []
  for (const { happened, weight, thinned, words } of texts) {
    for (const features of thinned) {
      codes.forEach((code, at) => {
        const answer = happened[code] ?? null
        if (answer === null) return
        const columns: number[] = []
        const values: number[] = []
        for (const [column, value] of entriesOf(layout, features, code, words[code] ?? 0)) {
          if (column < sharedSize) {
            columns.push(column)
            values.push(value)
          }
          columns.push(sharedSize + at * size + column)
          values.push(value)
        }
        observations.push({
          columns: Int32Array.from(columns),
          values: Float64Array.from(values),
          happened: answer,
          weight: weight / thinned.length,
        })
      })
    }
  }
  const fitted = fitLogistic(observations, strength)
  return codes.map((_, at) => {
    const own = fitted.slice(sharedSize + at * size, sharedSize + (at + 1) * size)
    return own.map((weight, column) => weight + (column < sharedSize ? (fitted[column] ?? 0) : 0))
  })
}

/** The logit of a code by these weights. */
export function logitOf(
  layout: FeatureLayout,
  features: SignalFeatures,
  code: number,
  words: number,
  weights: Float64Array,
): number {
  let logit = 0
  for (const [column, value] of entriesOf(layout, features, code, words))
    logit += (weights[column] ?? 0) * value
  return logit
}

/** All columns of a text for one code that are not 0. */
function* entriesOf(
  layout: FeatureLayout,
  { evidence, found }: SignalFeatures,
  code: number,
  words: number,
): Generator<readonly [number, number]> {
  const own = evidence[code] ?? []
  for (let column = 0; column < own.length; column++) {
    const value = own[column] ?? 0
    if (value !== 0) yield [column, value]
  }
  yield [layout.words, words]
  yield [layout.bias, 1]
  for (const { code: other, probability } of found) yield [layout.code(other), probability]
}

function penaltyOf(layout: FeatureLayout, column: number): number {
  if (column === layout.bias) return penalties.bias
  return column < layout.sharedSize ? penalties.own : penalties.code
}
