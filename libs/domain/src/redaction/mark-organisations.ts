import { wordFlags } from './dictionary/word-flags.js'
import { wordTraits } from './reading/word-traits.js'
import type { Word } from './reading/word.js'
import { isCareOrganisation } from './is-care-organisation.js'

const { organisation, company } = wordTraits
const inside = /^(?:de|het|'t|den|der)$/

/** The last of up to four words with capitals that stand behind a word, with articles between them; the word itself for none. */
function lastOfName(words: readonly Word[], at: number): number {
  let last = at
  for (let next = at + 1; next < words.length && next < at + 5; next++) {
    const word = words[next]
    if (word?.gap !== ' ' || word.shouted || word.initials) break
    if (word.capital) last = next
    else if (!inside.test(word.folded)) break
  }
  return last
}

/** The first of up to three words with capitals right before a company's form: "Thuis Best B.V." */
function firstOfCompany(words: readonly Word[], at: number): number {
  let first = at
  while (first > 0 && at - first < 4 && words[first]?.gap === ' ' && words[first - 1]?.capital === true)
    first--
  return first
}

/** Marks the names of organisations, by what stands before or behind them, as kept: "Taxi De Koning", "Thuis Best B.V.". */
export function markOrganisations(words: readonly Word[]): void {
  const keep = (first: number, last: number): void => {
    for (const word of words.slice(first, last + 1)) {
      word.flags |= wordFlags.kept | wordFlags.keptPhrase
      word.kind = undefined
      word.evidence = undefined
    }
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) continue
    if (isCareOrganisation(words, at)) keep(at, at)
    if ((word.traits & (organisation | company)) === 0) continue
    if ((word.traits & organisation) !== 0) keep(at + 1, lastOfName(words, at))
    else if (word.folded.length > 1 && word.text !== word.text.toLowerCase())
      keep(firstOfCompany(words, at), at)
  }
}
