import type { Candidate } from './candidate.js'
import { cueTraits } from './reading/word-traits.js'
import { wordFlags } from './dictionary/word-flags.js'
import type { DigitGroup } from './digit-groups.js'
import { isAmount } from './innocent-number.js'
import type { Reading } from './reading/reading.js'
import { allMatches } from './reading/match-at.js'

const hyphened = /(?<![\p{L}\d-])[A-Za-z\d]{1,3}-[A-Za-z\d]{1,3}-[A-Za-z\d]{1,3}(?![\p{L}\d-])/uy
const named =
  /(?<!\p{L})(?:kenteken(?:s|plaat|nummer)?|nummerplaat|auto(?:otje)?|rolstoel(?:bus|auto)|busje|bus|taxi(?:bus(?:je)?)?|scooter|bestel(?:bus|auto)|personenauto|volvo|skoda|opel|volkswagen|vw|toyota|renault|peugeot|citro[eë]n|ford|fiat|kia|hyundai|mercedes|bmw|audi|nissan|mazda|suzuki|lada|canta|caddy|bestel)(?!\p{L})[^\d\n]{0,24}?(?<![\p{L}\d])((?=[a-z -]{0,7}\d)[a-z\d]{1,3}[ -]?[a-z\d]{1,3}[ -]?[a-z\d]{1,3})(?![\p{L}\d])/giu

/** Behind the word itself any row of letters and digits, as of a moped or from abroad: "dks 84 n", "WGM 4K82P". */
const foreign =
  /(?<!\p{L})(?:kenteken(?:s|plaat|nummer)?|nummerplaat|nummerbord|(?:verzekerings?|brommer)?plaatje|plaat|kent\.?)(?:,| is| nr\.?|:)? {1,2}((?=[\p{L}\d-]{0,3}[ -]?[\p{L}\d-]{0,5}\d)[\p{L}\d]{1,3}(?:[ -][\p{L}\d]{1,5}){0,2}|(?=\p{L}{0,5}\d)[\p{L}\d]{4,8})(?![\p{L}\d])/giu
/** Behind a vehicle or "kenteken", in capitals: three groups with hyphens, or as in Poland. */
const ofVehicle =
  /(?<!\p{L})(?:[Kk]entekens?|[Aa]uto|wagen|busje|bus|scooter|brommer|caravan|camper|taxi|bestelauto|bestelbus|taxibus)(?!\p{L})[^\d\n]{0,48}?(?<![\p{L}\d-])([A-Z]{1,3}-\d{2,4}-[A-Z]{1,3}|\d{1,3}-[A-Z]{2,4}-\d{1,3}|[A-Z]{1,3}-[A-Z]{1,2}[ -]\d{2,4}|[A-Z]{2,3} \d[A-Z]{1,2}\d{2,3}[A-Z]?)(?![\p{L}\d-])/gu

/** Letters as a, digits as 9. From general knowledge of the Dutch series. */
const sidecodes = new Set([
  'aa9999', '9999aa', '99aa99', 'aa99aa', 'aaaa99', '99aaaa', '99aaa9',
  '9aaa99', 'aa999a', 'a999aa', 'aaa99a', 'a99aaa', '9aa999', '999aa9',
]) // prettier-ignore

function isPlate(value: string): boolean {
  const form = value.replace(/[ -]/g, '').replace(/\d/g, '9').replace(/[a-z]/gi, 'a')
  return sidecodes.has(form)
}

function addMatches(text: string, pattern: RegExp, found: Candidate[]): void {
  for (const match of allMatches(text, pattern)) {
    const value = match[1] ?? ''
    const end = match.index + match[0].length
    if (/\d/.test(value) && /\p{L}/u.test(value) && !/\p{Ll}{4,}/u.test(value))
      found.push({ type: 'plate', start: end - value.length, end, certainty: 'context' })
  }
}

/** "gk 208 s", "HB 447 K": in any letters with spaces, of the letters that plates have and units and small words do not. */
const spaced =
  /(?<![\p{L}\d-])(?!(?:nr|mr|dr|km|kg|kw|ml|mg|pk|st|tv|vg|gb|mb|hr|zr|br|pg|bv|nl)(?![a-z]))(?:[bdfghjklnprstvxz]{2} \d{3} [bdfhjknprstvz]|\d{2} [bdfghjklnprstvxz]{3} \d|\d [bdfghjklnprstvxz]{3} \d{2}|[bdfghjklnprstvxz]{3} \d{2} [bdfhjknprstvz]|[bdfghjklnprstvxz] \d{3} [bdfghjklnprstvxz]{2})(?![\p{L}\d-])/giu

const plateLetter = /[bdfghjklnprstvxz]/i

/** How many letters of plates stand in a row from here, in steps of 1 or -1, when nothing else joins them; 0 for four or more. */
function lettersOfPlate(text: string, from: number, step: 1 | -1): number {
  let count = 0
  while (count < 4 && plateLetter.test(text[from + count * step] ?? '')) count++
  return count < 4 && !/[\p{L}\d]/u.test(text[from + count * step] ?? '') ? count : 0
}

/** One to three digits with a space and one to three letters of plates on one side at least. */
const mayBeSpaced = (text: string, { start, end, digits }: DigitGroup): boolean =>
  digits.length < 4 &&
  ((text[start - 1] === ' ' && lettersOfPlate(text, start - 2, -1) > 0) ||
    (text[end] === ' ' && lettersOfPlate(text, end + 1, 1) > 0))

/** What a match of `named` takes for a plate and where it ends; without a small word at its head when only the rest is one. */
function plateBehind(text: string, match: RegExpMatchArray): [value: string, end: number] {
  const value = match[1] ?? ''
  const end = (match.index ?? 0) + match[0].length
  const [, head, rest] = /^([a-z]{1,3} )(\d.*)$/iu.exec(value) ?? []
  if (head === undefined || rest === undefined || !/^(?:kenteken|nummerplaat)/i.test(match[0]))
    return [value, end]
  const more = /^ [a-z\d]{1,3}(?![\p{L}\d])/iu.exec(text.slice(end, end + 5))?.[0] ?? ''
  return !isPlate(value) && isPlate(rest + more) ? [rest + more, end + more.length] : [value, end]
}

/** Dutch number plates: with hyphens and capitals anywhere, in any other way behind "kenteken" or a vehicle. */
export function recognisePlate({ text, digits, seen, traits }: Reading): Candidate[] {
  if (digits.length === 0) return []
  const found: Candidate[] = []
  for (const { start, end } of digits) {
    if (text[start - 1] !== '-' && text[end] !== '-') continue
    for (let from = Math.max(0, start - 8); from <= start; from++) {
      hyphened.lastIndex = from
      const value = hyphened.exec(text)?.[0]
      if (value === undefined || !isPlate(value)) continue
      found.push({ type: 'plate', start: from, end: from + value.length, certainty: 'shape' })
      break
    }
  }
  for (const pattern of (traits & cueTraits.plate) !== 0 ? [foreign] : []) addMatches(text, pattern, found)
  if (/kenteken|auto|wagen|bus|scooter|brommer|cara?|taxi/i.test(text)) addMatches(text, ofVehicle, found)
  if (digits.some((group) => mayBeSpaced(text, group)))
    for (const match of allMatches(text, spaced))
      found.push({
        type: 'plate',
        start: match.index,
        end: match.index + match[0].length,
        certainty: 'shape',
      })
  if ((seen & wordFlags.vehicle) === 0) return found
  for (const match of allMatches(text, named)) {
    // "kenteken weet ik nog wel 58 ks nb"
    const [value, end] = plateBehind(text, match)
    if (
      !isPlate(value) ||
      /\p{L}{4,}/u.test(value) ||
      /^(?:in|op|te|om|na|nu|is|en|of|de|tot|van|uit) ?(?:19|20)\d\d$/i.test(value) ||
      isAmount(text, end - value.length, end - value.length + 2)
    )
      continue
    found.push({ type: 'plate', start: end - value.length, end, certainty: 'context' })
  }
  return found
}
