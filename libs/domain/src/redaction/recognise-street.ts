import type { Candidate } from './candidate.js'
import { isListedWord } from './dictionary/is-dutch-word.js'
import { wordFlags } from './dictionary/word-flags.js'
import { isInstitution } from './names/is-believed.js'
import type { Reading } from './reading/reading.js'
import type { Word } from './reading/word.js'
import { endOfNumberSaid } from './spoken/number-of-house.js'
import { endOfStreetTail } from './street-tail.js'
import { isOrdinaryWord, isProcessWord, smallStreetLead } from './street-names.js'
import { allMatches } from './reading/match-at.js'

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
  const near = words[first - 1]
  const far = words[first - 2]
  if (near === undefined || words[first]?.gap !== ' ') return false
  if (articles.test(near.folded)) return far !== undefined && before.test(far.folded) && near.gap === ' '
  return /^(?:aan|op|adres|straat|hoek|langs)$/.test(near.folded)
}

const isLeadWord = (word: Word | undefined): boolean =>
  word !== undefined && word.folded !== 'van' && smallStreetLead.test(word.folded)

const natural =
  /^(?:hei|heide|dijk|weg|pad|laan|straat|brug|berg|akker|veld|bos|kamp|plas|wei|weide|kade|markt|hoek|zeedijk|binnenweg)$/

/** "hemelrijkse": an adjective of a place that no dictionary has. */
const isOfPlace = (word: Word | undefined): boolean =>
  word !== undefined && /[a-z]{4}se$/.test(word.folded) && !word.spelling.isListed

const shortTitle = /^(?:Dr|Prof|Ds|Mr|Mgr|St|Burg|Past|Kard|Gen|Adm|Min|Ir|Jhr|Pr)$/

const isWordOfStreet = (word: Word | undefined): boolean =>
  word?.capital === true && (word.flags & (given | kept | keptPhrase)) === 0

/** "gouverneur houbenstraat", "Oude Deldenseweg", "hemelrijkse wagenpad". */
function firstOfStreet(words: readonly Word[], last: number): number {
  let first = last
  while (first > 0 && last - first < 4) {
    const word = words[first]
    const ahead = words[first - 1]
    if (word === undefined || ahead === undefined) break
    // "Dr. Schaepmanstraat"
    if (word.gap === '. ' && word.capital && shortTitle.test(ahead.text)) return first - 1
    if (word.gap !== ' ' || (ahead.flags & (kept | keptPhrase)) !== 0) break
    // "Rust en Vreugdlaan"
    if (first === last && ahead.text === 'en' && ahead.gap === ' ' && isWordOfStreet(words[first - 2]))
      return first - 2
    const isLead = isLeadWord(ahead) || (ahead.flags & (academic | given)) !== 0 || ahead.initials
    const isCapital = ahead.capital && word.capital && !ahead.startsSentence && (ahead.flags & common) === 0
    const isParticle =
      /^(?:van|der|den|de|ten|ter)$/.test(ahead.folded) && (ahead.capital || isLeadWord(words[first - 2]))
    // "NAAR VLIEGENDE SCHANSWEG"
    const isShoutedLead =
      ahead.shouted &&
      (ahead.flags & common) === 0 &&
      before.test(words[first - 2]?.folded ?? '') &&
      /e$/.test(ahead.folded)
    if (!isLead && !isCapital && !isOfPlace(ahead) && !isParticle && !isShoutedLead) break
    first--
  }
  return first
}

function isStreet(words: readonly Word[], at: number, first: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  const { folded } = word
  const isCapital = word.capital && !word.startsSentence
  // "de ulingse hei": of a place that no dictionary has
  if (first < at && isOfPlace(words[first]) && natural.test(folded)) return isBehindPlaceWord(words, first)
  if (bareStreet.test(folded)) {
    const next = words[at + 1]
    // "Kade Zuid", "Hoge Markt", ", HOGE MARKT"
    if (isCapital && next?.gap === ' ' && next.capital && /^(?:noord|zuid|oost|west)$/.test(next.folded))
      return true
    if (first < at && (isCapital || (word.shouted && words[first]?.gap === ', '))) return true
    if (
      /^(?:brink|kade|hof|es|dam|wal|vest|wetering|vaart|haven|markt|plein|dijk|gracht|singel)$/.test(folded)
    )
      return isCapital && isBehindPlaceWord(words, first)
    return isCapital || isBehindPlaceWord(words, first)
  }
  if (isOrdinaryWord(folded) || isProcessWord(folded) || folded.length < 7) return false
  if (surelyStreet.test(folded)) return !isListedWord(folded)
  if (!perhapsStreet.test(folded) || isListedWord(folded)) return false
  const isBehind = isBehindPlaceWord(words, first)
  if (isCapital && farmSure.test(folded)) return true
  if (waySure.test(folded)) return isCapital || isBehind || (word.gap === ', ' && isAlone(words, at))
  return isBehind && (isCapital || first < at || waterSure.test(folded))
}

const waySure = /(?:weg|dijk|dyk|pad|hof|allee|boulevard)$/
const farmSure = /(?:hoeve|baan|burgwal|diep|vaart|wal)$/
const waterSure = /(?:diep|vaart|wal|akker|brink)$/

/** Between commas, as in a signature. */
const isAlone = (words: readonly Word[], at: number): boolean => /^(?:, |\n)/.test(words[at + 1]?.gap ?? '\n')

const mayBeStreet = (folded: string): boolean =>
  surelyStreet.test(folded) || perhapsStreet.test(folded) || bareStreet.test(folded) || natural.test(folded)

/** The last two letters of all of these: a first, cheap look. */
const endings = new Set(
  'at an ht el ef en de in te al eg jk yk ad of ve ep rt kt nk mp es ld er rd rg rk ek ng rf ee ei om st am nt os as ug'.split(
    ' ',
  ),
)

/** Streets without a house number: by their ending, when no dictionary has the word, with what says where in them. */
export function recogniseStreet({ text, words }: Reading): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || word.folded.length < 2) continue
    if ((word.flags & (kept | keptPhrase | knownPlace)) !== 0) continue
    if ((word.flags & common) !== 0 && !word.capital && !word.shouted) continue
    if (!endings.has(word.folded.slice(-2)) || !mayBeStreet(word.folded)) continue
    const first = firstOfStreet(words, at)
    if (isInstitution(words, { first, last: at })) continue
    const isNumbered =
      (surelyStreet.test(word.folded) || (waySure.test(word.folded) && !isListedWord(word.folded))) &&
      !isOrdinaryWord(word.folded) &&
      endOfNumberSaid(text, word.end) > word.end
    if (!isNumbered && !isStreet(words, at, first)) continue
    const start = words[first]?.start ?? word.start
    found.push({ type: 'address', start, end: endOfStreetTail(text, word.end), certainty: 'shape' })
  }
  if (/laan v/i.test(text))
    for (const match of allMatches(text, laanVan))
      found.push({
        type: 'address',
        start: match.index,
        end: match.index + match[0].length,
        certainty: 'shape',
      })
  return found
}

/** "Laan van Meerdervoort", "laan v. nieuw oosteinde 12". */
const laanVan =
  /(?<!\p{L})laan (?:van|v\.?) (?:(?:de|der|den|het|'t|nieuw|oud|oude) )?\p{L}{4,30}(?: \d{1,5}(?:[- ]?[a-z](?!\p{L}))?(?!\d))?/giu
