import { wordFlags } from '../dictionary/word-flags.js'
import type { Word } from '../reading/word.js'
import type { NameMention } from './name-mention.js'
import { namenessOf } from './nameness.js'

const { particle, given, givenWord, kept, keptPhrase } = wordFlags

const isGivenOrInitials = (word: Word): boolean =>
  word.initials ||
  /^\p{Lu}$/u.test(word.text) ||
  (word.capital && ((word.flags & (given | givenWord)) !== 0 || namenessOf(word) === 'sure'))

/** "Wit, A. de", "Wiel, Anton van de": a surname, what goes before it, and the particles that stand at the end of it all. */
export function findReversedNames(words: readonly Word[]): NameMention[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1]
    if (next?.gap !== ', ' || !(word.capital || word.shouted) || (word.flags & (kept | keptPhrase)) !== 0)
      return []
    if (!isGivenOrInitials(next)) return []
    let last = at + 2
    while (words[last]?.initials === true && words[last]?.gap === ' ') last++
    const first = last
    while (
      last - first < 3 &&
      /^(?: |\. ?)$/.test(words[last]?.gap ?? '') &&
      ((words[last]?.flags ?? 0) & particle) !== 0
    )
      last++
    // What stands behind the particles is no name: "Daan, Piet van Galen"
    if (last === first || /^(?: |')$/.test(words[last]?.gap ?? '')) return []
    return [{ first: at, last: last - 1 }]
  })
}
