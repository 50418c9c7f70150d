import type { Candidate } from './candidate.js'

const addition =
  '(?:(?:[-/ ]{0,2}(?:bis|hs|hg|huis|rd|[a-h]|[A-Z]|[IVX]{1,4}|\\d{1,4}))(?![\\p{L}\\d])|[- ]\\d ?hoog)?'
const houseNumber = `,? {0,2}(?:nr\\.? ?|nummer |no\\.? ?)?(\\d{1,5}(?!\\d|[.,:]\\d|[-/]\\d{1,2}[-/]\\d)(?:${addition}))`
const notCounted =
  '(?! ?(?:keer|x\\b|maal|uur|uren|dag|dagen|weken|week|maanden|maand|jaar|jaren|km|kilometer|meter|min\\b|minuten|euro|procent|%|kinderen|mensen|personen|kamers|bedden|plaatsen|plekken|huizen|woningen))'

/** Endings that make a street of any word with a number behind it. */
const strong =
  'straat|straatje|str\\.|laan|laantje|weg|plein|gracht|kade|dijk|singel|plantsoen|steeg|dreef|hof|hofje|pad|park|baan|boulevard|allee|wetering|kamp|gaarde|burgwal|erf|markt|haven|vaart|brink|akker|veld|horst|passage|wal|werf|hoek|zoom|ring|oord|hoeve|donk|kwartier|zijde|poort|weide|heide|berg|beek|sloot|bos'
/** Of these a word in small letters is believed as well. */
const plainStreet =
  /(?:straat|straatje|str\.|laan|laantje|weg|plein|gracht|kade|dijk|singel|plantsoen|steeg|dreef|hof|hofje|pad|park|baan|boulevard|burgwal|erf|markt|wetering)$/iu
const ordinary =
  /^(?:.*(?:snelweg|autoweg|onderweg|omweg|halverwege|loopbaan|vakantiepark|bungalowpark|werkplein|zorgplein|ziekenhuisweg|gerechtshof|inloophof|zorgpad|doorlooppad|hulpmarkt|arbeidsmarkt|zorgmarkt|zorgboerderij|werkveld|zorgveld|feestmarkt|kerstmarkt|bijbaan|vakgebied|speelveld|wagenpark|overweg|uitweg|afweg|terugweg|heenweg|zorgweg|leerweg|rijbaan|glijbaan|achtbaan|wandelpad|fietspad|zorghof|afdeling|klein|aarbij)|hof|park|baan|weg|pad|erf|haven|markt|plein|laan|straat|dijk|kade|gracht|singel|steeg|dreef|ring|wal|werf|hoek|zoom|kamp|brink|veld|oord|berg|bos|beek|poort|zijde|overweg|klopt)$/iu

const street = new RegExp(
  `(?<![\\p{L}\\d'-])((?:[\\p{L}\\d'.-]{0,40}?)(?:${strong}))(?:${houseNumber})${notCounted}`,
  'giu',
)
const streetAlone =
  /(?<![\p{L}\d'-])\p{Lu}[\p{L}'-]{2,40}(?:straat|laan|plein|gracht|kade|singel|steeg|dreef|plantsoen)(?![\p{L}\d])/gu
/** "Laan van Nieuw Oost Indie 12", "Plein 1813 nr 4", "Lange Voorhout 12" behind "woont op", or before a postcode. */
const streetOf =
  /(?<![\p{L}\d'-])(?:Laan|Weg|Plein|Hof|Dijk|Gracht|Kade|Pad|Baan|Singel)(?: (?:van|der|de|den|het|'t|naar|op|\p{Lu}[\p{L}'-]{1,30})){1,5} \d{1,5}(?:[- ]?[a-zA-Z](?![\p{L}\d]))?(?![\d])/gu
const named = new RegExp(
  `(?<!\\p{L})(?:adres(?: is)?|(?:woon|woont|wonen|wonend|wonende|woonde|gevestigd|staat ingeschreven)(?: \\p{L}{2,12}){0,3}? (?:aan|op)(?: de| het| 't)?)[ :]{1,3}((?:[\\p{L}'.-]{1,30} ){1,5}?${houseNumber.slice(2)})${notCounted}`,
  'giu',
)
const beforePostcode =
  /(?<![\p{L}\d'-])(?:\p{Lu}[\p{L}'.-]{1,30} (?:(?:van|der|de|den|het|'t|op|ten|ter|\p{Lu}[\p{L}'.-]{1,30}) ){0,4})\d{1,5} ?[-/]?[a-zA-Z\d]{0,4}[ ,\n]{1,4}(?=[1-9]\d{3} ?[A-Za-z]{2}(?!\p{L}))/gu
const postbus = /(?<!\p{L})(?:postbus|antwoordnummer)[ :]{1,2}\d{1,6}/giu

const leading = /(?:(?:\p{Lu}[\p{L}'.-]{0,30}|\d{1,2}e|van|der|de|den|het|'t|ten|ter|op|in|en) ){1,6}$/u
const sentenceWords =
  /^(?:In|Op|Aan|Van|Bij|Naar|De|Het|Een|Wij|We|Ik|Mijn|Onze|Hij|Zij|Ze|En|Maar|Nu|Adres|Hier|Daar|Ons|Haar|Zijn|Tot|Te|Woont|Uit|Dat|Die)$/
const particle = /^(?:van|der|de|den|het|'t|ten|ter|op|in|en)$/

/** Where a street name of several words begins: "Jan van Galenstraat", "2e Oude Dwarsstraat". */
function withLeadingWords(text: string, start: number): number {
  const chain = leading.exec(text.slice(Math.max(0, start - 80), start))
  if (chain === null) return start
  const words = chain[0].trimEnd().split(' ')
  while (words.length > 0 && (sentenceWords.test(words[0] ?? '') || particle.test(words[0] ?? '')))
    words.shift()
  return words.length === 0 ? start : start - words.join(' ').length - 1
}

/** Streets with a house number in any case, streets in capitals without one, and post boxes. */
export function recogniseAddress(text: string): Candidate[] {
  const found: Candidate[] = []
  const add = (start: number, end: number, certainty: Candidate['certainty']): void => {
    found.push({ type: 'address', start, end, certainty })
  }
  for (const match of text.matchAll(streetAlone)) {
    if (ordinary.test(match[0])) continue
    add(withLeadingWords(text, match.index), match.index + match[0].length, 'shape')
  }
  if (!/\d/.test(text)) return found
  for (const match of text.matchAll(street)) {
    const word = match[1] ?? ''
    const start = withLeadingWords(text, match.index)
    const isCapital = /^[\p{Lu}\d']/u.test(word)
    if (ordinary.test(word) && (start === match.index || !isCapital)) continue
    if (!isCapital && !plainStreet.test(word)) continue
    add(start, match.index + match[0].length, 'shape')
  }
  for (const match of text.matchAll(streetOf)) add(match.index, match.index + match[0].length, 'shape')
  for (const match of text.matchAll(named)) {
    const end = match.index + match[0].length
    add(end - (match[1] ?? '').length, end, 'context')
  }
  for (const match of text.matchAll(beforePostcode)) {
    add(match.index, match.index + match[0].replace(/[ ,\n]+$/, '').length, 'context')
  }
  for (const match of text.matchAll(postbus)) add(match.index, match.index + match[0].length, 'shape')
  return found
}
