import { withoutTokens } from '../redaction/existing-tokens.js'

/** Words of a text by which it is held beside another; made once, used for many. */
export interface TextTraits {
  readonly words: ReadonlySet<string>
  /** Three words that follow each other. */
  readonly shingles: ReadonlySet<string>
}

/** How alike two texts are, each in [0, 1]; 0 when one of them has too little in it. */
export interface TextLikeness {
  /** Jaccard index of the words. */
  readonly words: number
  /** Jaccard index of three words that follow each other. */
  readonly order: number
}

/** Shorter words say little of what a text is about. */
const shortestWord = 4
const shingleLength = 3

/**
 * Traits of a redacted text: words in small letters without accents; what stands for a person or number is left out,
 * so that it tells nobody apart and brings nobody together.
 */
export function textTraits(text: string): TextTraits {
  const all = withoutTokens(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  const words = all ?? []
  const shingles = words
    .slice(shingleLength - 1)
    .map((_, at) => words.slice(at, at + shingleLength).join(' '))
  return { words: new Set(words.filter(({ length }) => length >= shortestWord)), shingles: new Set(shingles) }
}

/** @source Broder 1997, On the resemblance and containment of documents, doi:10.1109/SEQUEN.1997.666900 */
export function textLikeness(one: TextTraits, other: TextTraits): TextLikeness {
  return { words: jaccard(one.words, other.words), order: jaccard(one.shingles, other.shingles) }
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  if (small.size === 0) return 0
  let shared = 0
  for (const item of small) if (large.has(item)) shared += 1
  return shared / (one.size + other.size - shared)
}
