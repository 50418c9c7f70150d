import type { CompiledLexicon } from '../compile-lexicon.js'
import { evidenceFeatures } from './evidence-features.js'

/**
 * Which column of the model stands for what: features of a code's own evidence, the logit of the text's words for the
 * code, a column that is always 1, and the lexicon's probability of every code.
 */
export interface FeatureLayout {
  readonly size: number
  readonly words: number
  readonly bias: number
  /** Columns up to here have a weight that all codes of a facet share, beside their own. */
  readonly sharedSize: number
  code(code: number): number
  /** Name by which the model file knows a column. */
  nameOf(column: number): string
}

export function createFeatureLayout({ codes }: Pick<CompiledLexicon, 'codes'>): FeatureLayout {
  const words = evidenceFeatures.length
  const bias = words + 1
  const sharedSize = bias + 1
  const names = [...evidenceFeatures, 'words', 'bias', ...codes.map(({ facet, code }) => `${facet} ${code}`)]
  return {
    size: names.length,
    words,
    bias,
    sharedSize,
    code: (code) => sharedSize + code,
    nameOf: (column) => names[column] ?? '',
  }
}
