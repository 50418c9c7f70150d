import type { CompiledLexicon } from '../compile-lexicon.js'
import { evidenceFeatures } from './evidence-features.js'

/** Half of the hashed columns is for stems, half for character n-grams. */
export const HASH_BITS = 13

/**
 * Which column of the model stands for what: features of the theme's own evidence, the text as a whole, the lexicon's
 * probability of every code, its patterns that count for the theme, and hashed stems and n-grams.
 */
export interface FeatureLayout {
  readonly size: number
  /** Column that is always 1. */
  readonly bias: number
  /** Columns up to here have a weight that all themes share, beside their own. */
  readonly sharedSize: number
  code(code: number): number
  pattern(pattern: number): number
  hashed(feature: number): number
  /** Name by which the model file knows a column; undefined for a column of nothing. */
  nameOf(column: number): string | undefined
}

export function createFeatureLayout(lexicon: CompiledLexicon): FeatureLayout {
  const bias = evidenceFeatures.length
  const sharedSize = bias + 1
  const patternsFrom = sharedSize + lexicon.codes.length
  const hashedFrom = patternsFrom + lexicon.patterns.length
  return {
    size: hashedFrom + 2 ** HASH_BITS,
    bias,
    sharedSize,
    code: (code) => sharedSize + code,
    pattern: (pattern) => patternsFrom + pattern,
    hashed: (feature) => hashedFrom + feature,
    nameOf(column) {
      if (column < bias) return evidenceFeatures[column]
      if (column === bias) return 'bias'
      if (column >= hashedFrom) return `hash ${column - hashedFrom}`
      if (column >= patternsFrom) return `word ${lexicon.patterns[column - patternsFrom]?.source ?? ''}`
      const code = lexicon.codes[column - sharedSize]
      return code === undefined ? undefined : `${code.facet} ${code.code}`
    },
  }
}
