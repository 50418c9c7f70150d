import type { CompiledLexicon } from '../compile-lexicon.js'
import type { SignalReading } from '../read-signal.js'
import { lexiconProbability } from '../score-codes.js'
import { evidenceFeatures, featuresOfEvidence } from './evidence-features.js'
import type { FeatureLayout } from './feature-layout.js'
import { createHashedWords } from './hashed-words.js'

/** Columns and their values; each column at most once. */
export interface SparseRow {
  readonly columns: readonly number[]
  readonly values: readonly number[]
}

/** What the model sees of one text. */
export interface SignalFeatures {
  /** The same for every theme. */
  readonly common: SparseRow
  /** By theme, in the order of the lexicon's codes. */
  readonly own: readonly SparseRow[]
  /** Tokens that have a hashed column. */
  readonly tokensOf: ReadonlyMap<number, readonly number[]>
}

export type FeatureReader = (signal: SignalReading) => SignalFeatures

/** Reads features; `knows` says which hashed columns are of use, so that others cost nothing. */
export function createFeatureReader(
  lexicon: CompiledLexicon,
  layout: FeatureLayout,
  knows: (column: number) => boolean = () => true,
): FeatureReader {
  const themes = lexicon.codes.flatMap(({ facet }, code) => (facet === 'themes' ? [code] : []))
  const institutions = lexicon.codes.flatMap(({ facet }, code) => (facet === 'institutions' ? [code] : []))
  const hashedWords = createHashedWords((feature) => knows(layout.hashed(feature)))
  return (signal) => {
    const { reading, evidence } = signal
    const { tokens } = reading
    const columns = [layout.bias]
    const values = [1]
    evidence.forEach((found, code) => {
      if (found === undefined) return
      columns.push(layout.code(code))
      values.push(lexiconProbability(found, tokens))
    })
    const hashed = hashedWords(tokens)
    const tokensOf = new Map<number, readonly number[]>()
    for (const [feature, places] of hashed) {
      columns.push(layout.hashed(feature))
      values.push(1)
      tokensOf.set(layout.hashed(feature), places)
    }
    const complaintSentences = new Set<number>()
    for (const pattern of lexicon.complaint)
      for (const [first] of reading.spansOf(pattern)) complaintSentences.add(tokens[first]?.sentence ?? 0)
    const features = featuresOfEvidence(
      themes.map((code) => evidence[code]),
      {
        tokens,
        sentenceCount: (tokens.at(-1)?.sentence ?? 0) + 1,
        complaintSentences,
        referralCount: signal.referrals.length,
        institutionCount: institutions.filter((code) => evidence[code] !== undefined).length,
      },
    )
    const own = themes.map((code, theme): SparseRow => {
      const ownColumns: number[] = []
      const ownValues: number[] = []
      for (let column = 0; column < evidenceFeatures.length; column++) {
        const value = features[theme]?.[column] ?? 0
        if (value === 0) continue
        ownColumns.push(column)
        ownValues.push(value)
      }
      for (const { entry } of evidence[code]?.finds ?? []) {
        const column = layout.pattern(entry.pattern)
        if (ownColumns.includes(column)) continue
        ownColumns.push(column)
        ownValues.push(1)
      }
      return { columns: ownColumns, values: ownValues }
    })
    return { common: { columns, values }, own, tokensOf }
  }
}
