import type { Candidate } from './candidate.js'
import { wordFlags } from './dictionary/word-flags.js'
import type { Reading } from './reading/reading.js'
import type { Word } from './reading/word.js'
import { wordTraits } from './reading/word-traits.js'
import { digitsSaid } from './spoken/digits-said.js'
import { endOfNumberSaid } from './spoken/number-of-house.js'
import { isOrdinaryWord, plainStreetEnding, smallStreetLead, streetEnding } from './street-names.js'
import { endOfStreetTail } from './street-tail.js'

const { common, kept, keptPhrase, personVerb, listedPlace, knownPlace } = wordFlags

const kind = /^(?:oude|nieuwe|lage|hoge|korte|lange|grote|kleine|groene|achter|voor|eerste|tweede)$/
const living =
  /^(?:woont?|wonen|wone|woonde|woonadres|huisadres|thuisadres|postadres|adres|straat|woonachtig|verhuisd)$/
const between =
  /^(?:is|in|op|aan|de|het|'t|t|wij|we|ik|hij|zij|ze|ons|mijn|nu|dus|nog|daar|heet|hier|al|weer|gewoon|samen)$/
const article = /^(?:de|het|'t|t)$/

/** Whether "woont", "adres" stands before a place, with nothing but small words between. */
function isBehindLiving(words: readonly Word[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at < 5; at--) {
    const word = words[at]
    if (word === undefined || !/^(?:,? |: )$/.test(words[at + 1]?.gap ?? '')) return false
    if (living.test(word.folded)) return true
    if (!between.test(word.folded) && (word.flags & (listedPlace | knownPlace)) === 0) return false
  }
  return false
}

/** "tjalk kade", "leeuwe rik straat": the ending of a street by itself, as a machine that listens writes it. */
function isSplitStreet(words: readonly Word[], last: number): boolean {
  const [ending, ahead] = [words[last], words[last - 1]]
  if (ending?.gap !== ' ' || ahead === undefined) return false
  if (!/^(?:straat|kade|laan|gracht|singel|plein|steeg|dijk|weg|pad|hof)$/.test(ending.folded)) return false
  // "mooie straat, vijftig treden"
  if (ahead.folded.endsWith('e') && ahead.spelling.isListed) return false
  return (ahead.flags & (common | kept | personVerb)) === 0 && digitsSaid(ahead.folded) === 0
}

/** "oude markt", "groene hilledijk", "de kolk": the words that belong to the street that ends here. */
function firstOfStreet(words: readonly Word[], last: number): number {
  let first = isSplitStreet(words, last) ? last - 1 : last
  while (first > 0 && last - first < 3 && words[first]?.gap === ' ') {
    const ahead = words[first - 1]
    if (
      ahead === undefined ||
      !(kind.test(ahead.folded) || (smallStreetLead.test(ahead.folded) && ahead.folded !== 'van'))
    )
      break
    first--
  }
  return first
}

/**
 * Streets with a house number in words: "stationsweg achttien", "lage zijde tweeëntwintig", and behind a word of living
 * whatever stands before the number: "wij wonen de kolk elf".
 */
export function recogniseStreetSaid({ text, words, numerals }: Reading): Candidate[] {
  if (numerals === 0) return []
  const found: Candidate[] = []
  for (let at = 1; at < words.length; at++) {
    const number = words[at]
    if (number === undefined || (number.traits & wordTraits.spokenPiece) === 0 || number.folded.length < 2)
      continue
    const isCalled = /^(?:nummer|nr)$/.test(words[at - 1]?.folded ?? '')
    const last = isCalled ? at - 2 : at - 1
    const street = words[last]
    if (street === undefined || street.folded.length < 3 || !/^,? $/.test(words[last + 1]?.gap ?? ''))
      continue
    if ((street.flags & (common | kept | keptPhrase | personVerb)) !== 0 || digitsSaid(street.folded) > 0)
      continue
    const isSure =
      isSplitStreet(words, last) ||
      (isCalled && street.capital && (!street.startsSentence || !street.spelling.isListed)) ||
      (plainStreetEnding.test(street.folded) && street.folded.length > 7 && !street.spelling.isListed)
    const end = endOfNumberSaid(text, street.end, isSure)
    if (end === street.end) continue
    const first = firstOfStreet(words, last)
    const isLarge = digitsSaid(number.folded) > 1
    const hasEnding = streetEnding.test(street.folded) && !(isOrdinaryWord(street.folded) && first === last)
    const isStreet =
      isSure ||
      (hasEnding &&
        isLarge &&
        (first < last ||
          (street.folded.length > 6 &&
            (!street.spelling.isListed || plainStreetEnding.test(street.folded))))) ||
      (isBehindLiving(words, article.test(words[first - 1]?.folded ?? '') ? first - 1 : first) &&
        (hasEnding || isLarge || !street.spelling.isListed))
    const start = words[first]?.start
    if (isStreet && start !== undefined)
      found.push({
        type: 'address',
        start,
        end: Math.max(end, endOfStreetTail(text, street.end)),
        certainty: 'shape',
      })
  }
  return found
}
