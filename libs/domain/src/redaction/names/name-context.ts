import type { Word } from '../reading/word.js'
import { writesSmall } from './text-form.js'

/** How often a word stands in a text, by its folded form. */
export interface Occurrences {
  readonly total: number
  /** Of these, in a mention of a person. */
  readonly mentioned: number
  readonly behindArticle: number
  /** With a capital that no sentence asks for, and in small letters. */
  readonly capital: number
  readonly small: number
}

/** What holds for the whole text while its words are looked at. */
export interface NameContext {
  readonly words: readonly Word[]
  /** The text begins its sentences in small letters. */
  readonly writesSmall: boolean
  /** The number of the mention that a word is part of already, 0 for none; one for each word. */
  readonly mentionOf: ArrayLike<number>
  /** The key of each word, see Spelling. */
  readonly keys: Int32Array
  /** What was counted of words that were asked about, by their folded form. */
  readonly counted: Map<string, Occurrences>
}

export const articles: ReadonlySet<string> = new Set(
  'de het een die dat deze dit geen elke iedere veel meer weer erg heel te'.split(' '),
)

export const isBehindArticle = (words: readonly Word[], at: number): boolean =>
  words[at]?.gap === ' ' && articles.has(words[at - 1]?.folded ?? '')

/** @param mentionOf see NameContext; it must not change any more */
export function nameContext(words: readonly Word[], mentionOf: ArrayLike<number>): NameContext {
  const keys = new Int32Array(words.length)
  for (let at = 0; at < words.length; at++) keys[at] = words[at]?.spelling.key ?? 0
  return { words, mentionOf, keys, writesSmall: writesSmall(words), counted: new Map() }
}

/** Counted when asked for, once: few words of a text are asked about, and in a long text the same ones often. */
export function occurrencesOf(context: NameContext, word: Word): Occurrences {
  let occurrences = context.counted.get(word.folded)
  if (occurrences === undefined) {
    occurrences = countOccurrences(context, word)
    context.counted.set(word.folded, occurrences)
  }
  return occurrences
}

function countOccurrences({ words, mentionOf, keys }: NameContext, { folded, spelling }: Word): Occurrences {
  let [total, mentioned, behindArticle, capital, small] = [0, 0, 0, 0, 0]
  const { key } = spelling
  for (let at = 0; at < keys.length; at++) {
    if (keys[at] !== key) continue
    const word = words[at]
    if (word === undefined || word.folded !== folded) continue
    total += 1
    if ((mentionOf[at] ?? 0) !== 0) mentioned += 1
    if (isBehindArticle(words, at)) behindArticle += 1
    if (word.capital && !word.startsSentence) capital += 1
    if (!word.capital && !word.allCapitals) small += 1
  }
  return { total, mentioned, behindArticle, capital, small }
}
