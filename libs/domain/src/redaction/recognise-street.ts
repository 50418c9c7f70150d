import type { Candidate } from './candidate.js'
import { isListedWord } from './dictionary/is-dutch-word.js'
import { wordFlags } from './dictionary/word-flags.js'
import type { Reading } from './reading/reading.js'
import type { Word } from './reading/word.js'
import { endOfStreetTail } from './street-tail.js'
import { isOrdinaryWord, isProcessWord, smallStreetLead } from './street-names.js'

const { common, kept, knownPlace, keptPhrase, given, academic } = wordFlags

/** A word that ends so and is in no dictionary is a street, in any letters. */
const surelyStreet =
  /[a-z]{3}(?:straat|laan|gracht|singel|dreef|plantsoen|kade|plein|strjitte|burgwal|steeg|stroat|straot|straate|straatje)$/
/** One that ends so is a street with a capital, or behind "aan de" and the like. */
const perhapsStreet =
  /[a-z]{3}(?:weg|dijk|dyk|pad|hof|hoeve|baan|diep|vaart|wal|markt|brink|kamp|es|veld|akker|oord|burg|borg|haven|park|hoek|hang|erf|werf|allee|boulevard|wei|weide|heide|hei|zoom|rade|vest|dam|ring|straatweg|meent|horst|berg|donk|gaarde|stede)$/
/** By itself a street only with a capital: "op de Brink", "aan de Kade". */
const bareStreet =
  /^(?:brink|markt|plein|kade|haven|dijk|dam|gracht|singel|hof|wal|vest|kerkpad|kerkplein|marktplein|dorpsplein|dorpsstraat|hoofdstraat|kerkstraat|voorstraat|achterstraat|nieuwstraat|molenstraat|kerkweg|molenweg|dorpsweg|achterweg|binnenweg|zandweg|stationsweg|stationsplein|zeedijk|waaldijk|rijndijk|lekdijk|maasdijk|ijsseldijk|havenkade|wetering|vaart|es|hoogstraat|laagstraat)$/
const before = /^(?:aan|op|in|bij|van|naar|langs|hoek|over|om|vanaf|tegenover|adres)$/
const articles = /^(?:de|het|'t|den|die|dat)$/

/** "aan de", "hoek van de", "in de": where a street stands. */
function isBehindPlaceWord(words: readonly Word[], first: number): boolean {
  const [near, far] = [words[first - 1], words[first - 2]]
  if (near === undefined || words[first]?.gap !== ' ') return false
  if (articles.test(near.folded)) return far !== undefined && before.test(far.folded) && near.gap === ' '
  return /^(?:aan|op|adres|straat|hoek|langs)$/.test(near.folded)
}

/** "gouverneur houbenstraat", "Oude Deldenseweg", "hemelrijkse wagenpad". */
function firstOfStreet(words: readonly Word[], last: number): number {
  let first = last
  while (first > 0 && last - first < 4 && words[first]?.gap === ' ') {
    const [word, ahead] = [words[first], words[first - 1]]
    if (word === undefined || ahead === undefined || (ahead.flags & (kept | keptPhrase)) !== 0) break
    const isLead =
      smallStreetLead.test(ahead.folded) || (ahead.flags & (academic | given)) !== 0 || ahead.initials
    const isCapital = ahead.capital && word.capital && !ahead.startsSentence && (ahead.flags & common) === 0
    const isOfPlace = /[a-z]{4}se$/.test(ahead.folded) && !isListedWord(ahead.folded)
    const isParticle =
      /^(?:van|der|den|de|ten|ter)$/.test(ahead.folded) &&
      (ahead.capital || smallStreetLead.test(words[first - 2]?.folded ?? ''))
    if (!isLead && !isCapital && !isOfPlace && !isParticle) break
    first--
  }
  return first
}

function isStreet(words: readonly Word[], at: number, first: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  const { folded } = word
  const isCapital = word.capital && !word.startsSentence
  if (bareStreet.test(folded)) {
    if (
      /^(?:brink|kade|hof|es|dam|wal|vest|wetering|vaart|haven|markt|plein|dijk|gracht|singel)$/.test(folded)
    )
      return isCapital && isBehindPlaceWord(words, first)
    return isCapital || isBehindPlaceWord(words, first)
  }
  if (isOrdinaryWord(folded) || isProcessWord(folded) || folded.length < 7) return false
  if (surelyStreet.test(folded)) return !isListedWord(folded)
  if (!perhapsStreet.test(folded) || isListedWord(folded)) return false
  return (
    (/(?:weg|dijk|dyk|pad|straatweg|hof|allee|boulevard)$/.test(folded) &&
      (isCapital || isBehindPlaceWord(words, first) || (word.gap === ', ' && isAlone(words, at)))) ||
    ((isCapital || first < at) && isBehindPlaceWord(words, first)) ||
    (isBehindPlaceWord(words, first) &&
      /^(?:diep|vaart|wal|akker|brink)$/.test(/(?:diep|vaart|wal|akker|brink)$/.exec(folded)?.[0] ?? ''))
  )
}

/** Between commas, as in a signature. */
const isAlone = (words: readonly Word[], at: number): boolean => /^(?:, |\n)/.test(words[at + 1]?.gap ?? '\n')

/** Streets without a house number: by their ending, when no dictionary has the word, with what says where in them. */
export function recogniseStreet({ text, words }: Reading): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || word.folded.length < 2) continue
    if ((word.flags & (kept | keptPhrase | knownPlace)) !== 0) continue
    if (!surelyStreet.test(word.folded) && !perhapsStreet.test(word.folded) && !bareStreet.test(word.folded))
      continue
    const first = firstOfStreet(words, at)
    if (!isStreet(words, at, first)) continue
    const start = words[first]?.start ?? word.start
    found.push({ type: 'address', start, end: endOfStreetTail(text, word.end), certainty: 'shape' })
  }
  return found
}
