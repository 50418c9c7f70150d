import type { CompiledLexicon } from '../compile-lexicon.js'
import { evidenceSpans } from '../score-codes.js'
import type { SignalReading } from '../read-signal.js'
import { mergeSpans } from '../merge-spans.js'
import type { EvidenceSpan } from '../signal-tags.js'
import { applyCalibration } from './calibration.js'
import { createFeatureLayout } from './feature-layout.js'
import { createFeatureReader, type SignalFeatures, type SparseRow } from './signal-features.js'
import type { TagModel } from './tag-model.js'

/** What the model says of one theme of a text. */
export interface ThemeScore {
  readonly code: string
  readonly probability: number
  readonly threshold: number
  /** Worked out when asked for; [] when nothing in particular speaks for the theme. */
  readonly evidence: () => readonly EvidenceSpan[]
}

/** A token is evidence when its words add at least so much to the logit. */
const TELLING = 0.1
const MOST_TELLING = 5

/** Scores the themes that the model was adopted for. */
export function createThemeScorer(
  model: TagModel,
  lexicon: CompiledLexicon,
): (signal: SignalReading) => readonly ThemeScore[] {
  const layout = createFeatureLayout(lexicon)
  const columnOf = new Map<string, number>()
  for (let column = 0; column < layout.size; column++) columnOf.set(layout.nameOf(column) ?? '', column)
  const themes = lexicon.codes.flatMap(({ facet, code }, number) =>
    facet === 'themes' ? [{ code, number }] : [],
  )
  const known = new Set<number>()
  const scorers = themes.flatMap(({ code, number }, position) => {
    const theme = model.themes[code as keyof TagModel['themes']]
    if (theme === undefined || !theme.adopted) return []
    const weights = new Float64Array(layout.size)
    for (const [name, weight] of Object.entries(theme.weights)) {
      const column = columnOf.get(name)
      // A word that has since left the lexicon has no column any more.
      if (column === undefined) continue
      weights[column] = weight
      known.add(column)
    }
    return [{ code, number, position, theme, weights }]
  })
  const readFeatures = createFeatureReader(lexicon, layout, (column) => known.has(column))
  const byColumn = transpose(scorers.map(({ weights }) => weights))

  return (signal) => {
    const features = readFeatures(signal)
    const common = weighForAll(features.common, byColumn, scorers.length)
    return scorers.map(({ code, number, position, theme, weights }, at): ThemeScore => {
      const logit = (common[at] ?? 0) + weigh(features.own[position], weights)
      const probability = applyCalibration(theme.calibration, logit)
      const spans = (): readonly EvidenceSpan[] => {
        const found = signal.evidence[number]
        const ofLexicon = found === undefined ? [] : evidenceSpans(found, signal.reading.tokens)
        return mergeSpans([...ofLexicon, ...tellingWords(features, weights, signal)])
      }
      return { code, probability, threshold: theme.threshold, evidence: spans }
    })
  }
}

function weigh(row: SparseRow | undefined, weights: Float64Array): number {
  if (row === undefined) return 0
  let sum = 0
  for (let at = 0; at < row.columns.length; at++)
    sum += (weights[row.columns[at] ?? 0] ?? 0) * (row.values[at] ?? 0)
  return sum
}

/** Weights of all themes side by side, column after column. */
function transpose(weights: readonly Float64Array[]): Float64Array {
  const size = weights[0]?.length ?? 0
  const byColumn = new Float64Array(size * weights.length)
  weights.forEach((ofTheme, theme) => {
    ofTheme.forEach((weight, column) => {
      byColumn[column * weights.length + theme] = weight
    })
  })
  return byColumn
}

function weighForAll(row: SparseRow, byColumn: Float64Array, themes: number): Float64Array {
  const sums = new Float64Array(themes)
  for (let at = 0; at < row.columns.length; at++) {
    const from = (row.columns[at] ?? 0) * themes
    const value = row.values[at] ?? 0
    for (let theme = 0; theme < themes; theme++)
      sums[theme] = (sums[theme] ?? 0) + (byColumn[from + theme] ?? 0) * value
  }
  return sums
}

/** The tokens whose stems and n-grams speak most for the theme. */
function tellingWords(
  { common, tokensOf }: SignalFeatures,
  weights: Float64Array,
  { reading: { tokens } }: SignalReading,
): readonly EvidenceSpan[] {
  const added = new Map<number, number>()
  common.columns.forEach((column, at) => {
    const weight = (weights[column] ?? 0) * (common.values[at] ?? 0)
    if (weight === 0) return
    for (const token of tokensOf.get(column) ?? []) added.set(token, (added.get(token) ?? 0) + weight)
  })
  return [...added]
    .filter(([, weight]) => weight >= TELLING)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_TELLING)
    .map(([token]) => [tokens[token]?.start ?? 0, tokens[token]?.end ?? 0])
}
