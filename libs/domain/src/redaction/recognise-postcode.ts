import type { Candidate } from './candidate.js'
import { allMatches, matchesAtDigits } from './reading/match-at.js'
import { cueTraits } from './reading/word-traits.js'
import type { Reading } from './reading/reading.js'

const shape = /(?<![\p{L}\d.,-])[1-9]\d{3}( {0,2}|-)([a-z]{2})(?![\p{L}\d]|[-'][\p{L}\d])/iuy
const four = /(?<!\p{L})(?:postcode|pc)[ :]{1,3}(?:is )?([1-9]\d{3})(?!\d)/giu

/** Never given out. */
const unused = new Set(['sa', 'sd', 'ss'])
/** What an amount is for: "1200 pm". */
const terms = new Set('pm pj pp pw pu ex st jr uu'.split(' '))
const units = new Set('km kg mg ml cc cm mm gr dl cl kw pk kb mb gb'.split(' '))
/** Units that nobody counts in thousands of in a letter about care, in capitals: "1716 KB". */
const rarelyUnits = /^(?:KB|MB|GB|KW|PK|CC|CL|DL|GR)$/
/** "9088 b c", "6641.. bx", "2571 c.c." */
const spacedLetters =
  /(?<![\p{L}\d.,-])[1-9]\d{3}(?: {1,2}[a-z] {1,2}[a-z]| [a-z]\.[a-z]\.|\.{1,3} ?[a-z]{2})(?![\p{L}\d'’])/iuy
/** "82 53 x p" */
const pairs = /(?<![\p{L}\d.,-] ?)[1-9]\d \d\d {1,2}[a-z] {1,2}[a-z](?![\p{L}\d])/iuy
/** "5 1 4 1 na" at the end of a line or sentence, or before a place. */
const spacedDigits =
  /(?<![\p{L}\d.,-] ?)[1-9] \d \d \d {1,2}(?!is|en|de|in|op|te|of|we|ik|je|ze)[a-z]{2}(?=[.,;)\n]|$)/iuy
/** A house number right before: "bloemendalstraat 30 hs, " */
const houseNumberBefore = /\d(?: ?[a-z]{1,2})?(?:, ?|\n)$|\d-\d{1,3} $/iu
/** A house number right before a postcode with a place behind: "op achterdiep 51 9611 pk sappemeer". */
const houseBefore = /\p{L}{3} \d{1,3} ?[a-z]? $/iu
/** "veerallee 9-3 ", "postbus 1182 ": a whole address of small letters right before. */
const addressBefore =
  /(?:straat|weg|laan|dijk|plein|kade|singel|gracht|hof|steeg|allee|pad|dreef|(?<!\p{L})postbus) \d{1,4}[a-z]?(?:[-/]\w{1,3})?,? $/iu
const smallWords = /^(?:is|en|de|in|op|te|of|om|ik|we|je|ze|er|na|nu|zo|al|ja|ga|mn|zn)$/
/** Of these, those that a sentence goes on with behind a postcode without letters. */
const smallest = /^(?:is|en|de|in|op|te|of|om|er)$/
const shortWords = new Set(
  (
    'is en de in op te om we ik je ze er zo al ga nu of na ja km kg mg ml cc cm mm gr dl cl kw pk uu an ' +
    'ad af as bv ca cz ed eu ex ggd ha ho hè ie jr kb ma mb mw nl nr oh om ot pa pb pr st ten tv uw va vg vs ' +
    'wo zn au bh do di vr zo wa wc ms mr dr ik me my ons hij ge gb go it to by at be no so if or us am pm'
  ).split(' '),
)

/**
 * Postcodes, any case, with or without a space. "2019 is" or "1500 mg" is not one: a small word or a unit in
 * small letters never counts, one in capitals only behind a number that cannot be a year.
 */
export function recognisePostcode({ text, words, places, digits, traits }: Reading): Candidate[] {
  if (digits.length === 0) return []
  const found: Candidate[] = []
  for (const match of matchesAtDigits(text, shape, digits, 4)) {
    const letters = match[2] ?? ''
    const pair = letters.toLowerCase()
    const context = /(?:postcode|(?<!\p{L})(?:post|adres|woon|woont)(?!\p{L}))[^\d]{0,12}$/iu.test(
      text.slice(Math.max(0, match.index - 24), match.index),
    )
    // "pc/plaats: 7391 mg Twello", "postcode blok is 7331 dl"
    const isLabelled = /(?:postcode|(?<!\p{L})pc(?!\p{L}))[^\d\n]{0,16}$/iu.test(
      text.slice(Math.max(0, match.index - 28), match.index),
    )
    const isYear = /^(?:19|20)/.test(match[0])
    const doubtful =
      (units.has(pair) && !(rarelyUnits.test(letters) && !isYear)) ||
      (shortWords.has(pair) && match[1] !== '' && (letters !== letters.toUpperCase() || isYear))
    const isSaidToBe = context && !isYear && !units.has(pair) && !smallWords.test(pair)
    const behind = match.index + match[0].length
    const isBeforeListedPlace = places.some(({ first }) => {
      const place = words[first]
      return place !== undefined && place.start > behind && place.start - behind < 3
    })
    const isBeforePlace =
      (match[1] === '' || isBeforeListedPlace) &&
      letters === letters.toUpperCase() &&
      /^,? \p{Lu}/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 3))
    // "30 hs, 7721 ze dalfsen", "straat 4, 5038 pk\n", "in dordrecht 3317 pk"
    const isBehindHouse = houseNumberBefore.test(text.slice(Math.max(0, match.index - 8), match.index))
    const isAtEnd = /^(?: *(?:\n|$|[.,;)] *(?:\n|$)?))/.test(text.slice(behind, behind + 4))
    const isBehindPlace = places.some(({ last }) => {
      const gap = match.index - (words[last]?.end ?? 0)
      return gap > 0 && gap < 3
    })
    const isBetween =
      isBeforeListedPlace && houseBefore.test(text.slice(Math.max(0, match.index - 12), match.index))
    const isInAddress =
      isBetween ||
      (isBehindHouse && (isBeforeListedPlace || isAtEnd)) ||
      (isBehindPlace && isAtEnd && !isYear)
    const isBehindAddress =
      !isYear && addressBefore.test(text.slice(Math.max(0, match.index - 30), match.index))
    // On a line of its own: "8224 kb"
    const isAlone =
      !isYear &&
      isAtEnd &&
      match.index > 0 &&
      /\n *$/.test(text.slice(Math.max(0, match.index - 4), match.index))
    // A clause of its own: "we zitten in borne trouwens, 7621 ga."
    const isClause =
      !isYear &&
      isAtEnd &&
      (!units.has(pair) || (behind === text.length && /^[kmg]b$/.test(pair))) &&
      !terms.has(pair) &&
      /[,.;] $/.test(text.slice(Math.max(0, match.index - 2), match.index))
    const isKnown =
      (isAlone && !smallWords.test(pair)) ||
      isClause ||
      (isBehindAddress && !units.has(pair) && !smallWords.test(pair)) ||
      (isLabelled && (!smallWords.test(pair) || (isAtEnd && !isYear && !smallest.test(pair)))) ||
      isBeforePlace ||
      isSaidToBe ||
      isInAddress
    if (unused.has(pair) || (doubtful && !isKnown) || (!context && match[1] === '-')) continue
    const end = match.index + match[0].length
    found.push({ type: 'postcode', start: match.index, end, certainty: context ? 'context' : 'shape' })
  }
  for (const match of matchesAtDigits(text, spacedLetters, digits, 4)) {
    const isYear = /^(?:19|20)/.test(match[0])
    if (isYear && match[0] !== match[0].toUpperCase()) continue
    // "code 5060. De", "SINDS 1959. NU": the end of a sentence and a word
    const pair = match[0]
      .slice(4)
      .replace(/[^a-z]/gi, '')
      .toLowerCase()
    if (match[0][4] === '.' && (shortWords.has(pair) || isYear)) continue
    found.push({
      type: 'postcode',
      start: match.index,
      end: match.index + match[0].length,
      certainty: 'shape',
    })
  }
  for (const match of matchesAtDigits(text, pairs, digits, 2)) {
    const end = match.index + match[0].length
    found.push({ type: 'postcode', start: match.index, end, certainty: 'shape' })
  }
  for (const match of matchesAtDigits(text, spacedDigits, digits, 1)) {
    const end = match.index + match[0].length
    found.push({ type: 'postcode', start: match.index, end, certainty: 'shape' })
  }
  for (const match of (traits & cueTraits.postcode) !== 0 ? allMatches(text, four) : []) {
    const end = match.index + match[0].length
    found.push({ type: 'postcode', start: end - 4, end, certainty: 'context' })
  }
  return found
}
