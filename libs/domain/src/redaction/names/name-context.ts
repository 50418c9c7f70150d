import type { Word } from '../reading/word.js'
import { writesSmall } from './text-form.js'

/** How often a word stands in a text, by its folded form. */
export interface Occurrences {
  total: number
  /** Of these, in a mention of a person. */
  mentioned: number
  behindArticle: number
}

/** What holds for the whole text while its words are looked at. */
export interface NameContext {
  readonly words: readonly Word[]
  /** The text begins its sentences in small letters. */
  readonly writesSmall: boolean
  /** The number of the mention that a word is part of already, 0 for none; one for each word. */
  readonly mentionOf: ArrayLike<number>
  readonly occurrences: ReadonlyMap<string, Readonly<Occurrences>>
}

export const articles: ReadonlySet<string> = new Set(
  'de het een die dat deze dit geen elke iedere veel meer weer erg heel te'.split(' '),
)

export const isBehindArticle = (words: readonly Word[], at: number): boolean =>
  words[at]?.gap === ' ' && articles.has(words[at - 1]?.folded ?? '')

/** @param mentionOf see NameContext; it must not change any more */
export function nameContext(words: readonly Word[], mentionOf: ArrayLike<number>): NameContext {
  const occurrences = new Map<string, Occurrences>()
  words.forEach(({ folded }, at) => {
    let of = occurrences.get(folded)
    if (of === undefined) occurrences.set(folded, (of = { total: 0, mentioned: 0, behindArticle: 0 }))
    of.total += 1
    if ((mentionOf[at] ?? 0) !== 0) of.mentioned += 1
    if (isBehindArticle(words, at)) of.behindArticle += 1
  })
  return { words, mentionOf, occurrences, writesSmall: writesSmall(words) }
}
