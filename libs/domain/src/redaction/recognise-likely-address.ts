import type { Candidate } from './candidate.js'
import { wordFlags } from './dictionary/word-flags.js'
import { endOfHouseNumber } from './house-number.js'
import { findNumberedWords } from './houses/house-evidence.js'
import { houseOdds } from './houses/house-odds.js'
import type { Reading } from './reading/reading.js'
import type { Word } from './reading/word.js'
import { isOrdinaryWord, plainStreetEnding, smallStreetLead } from './street-names.js'

const { common, kept, keptPhrase, given, academic } = wordFlags

/** Log odds above which a number is that of a house: chosen on writers left out, see tools/redaction-weights.mjs. */
const threshold = 0

/** "kamer 118", "spreekkamer 2", "schoenmaat 48", "bladzijde 7", "rang 340": no house. */
const roomOrMeasure =
  /(?:kamer|lokaal|zaal|breedte|maat|meter|afspraak|bladzij(?:de)?|bladseide|pagina|paragraaf|art[ie]+kel|bijlage|groep|gebouw|locatie|januari|februari|maart|mrt|april|mei|juni|juli|augustus|aug|september|sept|oktober|okt|november|nov|december|dec|^(?:unit|rang|ronde|fase|stap|spoor)|^(?:bus|tram|metro|trein|hulp|streek)?lijn|^(?:streek|school)?bus)$/

const inside = /^(?:van|de|der|den|het|'t|'n|ten|ter|op|aan|achter|onder|t\/o|flat)$/i

/** Whether a word with a space behind it belongs to the street that the next word ends. */
function isPartOfStreet(word: Word, next: Word): boolean {
  if ((word.flags & (kept | keptPhrase)) !== 0) return false
  if (next.capital && (word.capital || word.initials))
    return (word.flags & common) === 0 || !word.startsSentence
  if (next.shouted && word.shouted) return (word.flags & common) === 0
  if (word.folded !== 'van' && smallStreetLead.test(word.folded)) return true
  if ((word.flags & (given | academic)) !== 0) return true
  // "onze lieve vrouweplein"
  if (/^(?:onze|lieve)$/.test(word.folded) && /^(?:lieve|vrouwe?)/.test(next.folded)) return true
  // "graauwse dijk", "hooge zandschel"
  return (
    !word.capital && (word.flags & common) === 0 && /[^aeiou]e$/.test(word.folded) && !word.spelling.isListed
  )
}

/** The first word of a street that ends at `last`: "Achter 't Hof", "It Gritelân", "graauwse dijk". */
function firstOfStreet(words: readonly Word[], last: number): number {
  let first = last
  for (let at = last - 1; at >= 0 && last - at < 5; at--) {
    const word = words[at]
    const next = words[at + 1]
    if (word === undefined || next?.gap !== ' ') break
    if (isPartOfStreet(word, words[first] ?? word)) first = at
    else if (!inside.test(word.folded)) break
  }
  return first
}

/** Streets of any name, by all that speaks for their number as the number of a house. */
export function recogniseLikelyAddress(reading: Reading): Candidate[] {
  const { text, words } = reading
  return findNumberedWords(reading).flatMap((numbered): Candidate[] => {
    if (houseOdds(reading, numbered) <= threshold) return []
    const { group, last } = numbered
    // "een vakantiepark 3"
    const word = words[last]
    if (word !== undefined && !word.capital && isOrdinaryWord(word.folded)) return []
    if (word !== undefined && roomOrMeasure.test(word.folded)) return []
    let first = firstOfStreet(words, last)
    // "de gagel 19", "het ven 3"
    const isPlain = plainStreetEnding.test(word?.folded ?? '')
    if (!isPlain && words[first]?.gap === ' ' && /^(?:de|het|'t|den)$/.test(words[first - 1]?.folded ?? ''))
      first--
    const start = words[first]?.start ?? group.start
    return [{ type: 'address', start, end: endOfHouseNumber(text, group.end), certainty: 'shape' }]
  })
}
