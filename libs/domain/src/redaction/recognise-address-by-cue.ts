import type { Candidate } from './candidate.js'
import { wordTraits } from './reading/word-traits.js'
import { wordFlags } from './dictionary/word-flags.js'
import { namenessOf } from './names/nameness.js'
import type { Reading } from './reading/reading.js'
import type { Word } from './reading/word.js'
import { endOfStreetTail } from './street-tail.js'
import { streetEnding } from './street-names.js'

const { common, kept, keptPhrase, knownPlace } = wordFlags

const small = /^(?:flat|erve|ligplaats|standplaats)$/
const inside = /^(?:van|de|der|den|het|'t|op|aan|ten|ter|'n)$/
const preposition = /^(?:Achter|Onder|Op|Aan|Voor|Bij|Over|Tussen|Langs|Boven)$/

const isFree = (word: Word): boolean => (word.flags & (common | kept | keptPhrase | knownPlace)) === 0

/** The last word of a name with capitals that begins here: "Kade Zuid", "De Klinze". */
function lastWithCapital(words: readonly Word[], first: number): number {
  let last = first
  for (let at = first + 1; at < words.length && at < first + 5; at++) {
    const word = words[at]
    if (word?.gap !== ' ') break
    if (word.capital && (word.flags & (kept | keptPhrase)) === 0) last = at
    else if (!inside.test(word.text)) break
  }
  return last
}

/** "Ligplaats is Kade Zuid", "adres: Vissershang", "in flat gooioord". */
function behindCue(words: readonly Word[], at: number): number | undefined {
  const word = words[at]
  const ahead = words[at - 1]
  const before = ahead?.folded === 'is' || ahead?.folded === 'was' ? words[at - 2] : ahead
  if (word === undefined || before === undefined || (before.traits & wordTraits.dwelling) === 0)
    return undefined
  if (!/^(?: |: ?|, )$/.test(word.gap) || !isFree(word)) return undefined
  const kind = namenessOf(word)
  if (kind === 'kept') return undefined
  if (word.capital)
    return kind !== 'word' || streetEnding.test(word.folded) ? lastWithCapital(words, at) : undefined
  const isUnknown = kind === 'unknown' || kind === 'place' || (kind === 'word' && /oord$/.test(word.folded))
  return small.test(before.folded) && isUnknown && word.gap === ' ' ? at : undefined
}

const articleOfStreet = /^(?:de|het|'t|den)$/i
const beforeStreet = /^(?:op|aan|in|naar|van|adres|is|woont?|wonen|huis|hoeve|boerderij|pastorie)$/

/** "Aan het Broek", ", Achter de Kerk,", "Op de Berg 19": three words that are a street by their capitals. */
function isStreetOfWords(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at]
  const article = words[at + 1]
  const name = words[at + 2]
  if (word === undefined || !word.capital || !preposition.test(word.text) || word.shouted) return false
  if (article?.gap !== ' ' || !articleOfStreet.test(article.text)) return false
  if (name?.gap !== ' ' || !name.capital || (name.flags & (kept | keptPhrase)) !== 0) return false
  if (/^ \d{1,4}[a-z]?(?![\d.,])/.test(text.slice(name.end, name.end + 8))) return true
  const before = words[at - 1]
  // A capital inside a sentence
  if (word.gap === ' ' && before !== undefined)
    return beforeStreet.test(before.folded) && !before.startsSentence
  return word.gap === ', ' && /^(?:[,.]|$)/.test(words[at + 3]?.gap ?? '')
}

/** Where people live by a word that says so, when neither its ending nor a number tells. */
export function recogniseAddressByCue({ text, words, traits }: Reading): Candidate[] {
  const found: Candidate[] = []
  const hasCue = (traits & wordTraits.dwelling) !== 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) break
    const last = isStreetOfWords(text, words, at) ? at + 2 : hasCue ? behindCue(words, at) : undefined
    const end = last === undefined ? undefined : words[last]?.end
    if (end === undefined) continue
    found.push({ type: 'address', start: word.start, end: endOfStreetTail(text, end), certainty: 'shape' })
  }
  return found
}
