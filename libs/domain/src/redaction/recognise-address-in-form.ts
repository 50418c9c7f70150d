import type { Candidate } from './candidate.js'
import { allMatches, matchesAt, wordsBeforeDigits } from './reading/match-at.js'
import type { Reading } from './reading/reading.js'

/** "Huisnr.: 3  Toev.: a", "Straat: Het Ven": an address in the boxes of a form. */
const box =
  /(?<!\p{L})(?:straat(?:naam)?|huis-?(?:nummer|nr|no)\.?|toev(?:oeging)?\.?)(?: ?[:=] ?| {2,}|\t)(?!\n)([\p{L}'’\d][^\n:;|]{0,40}?)(?= {2,}|[\n;|,]|$| \p{L}+\.?:)/giu

/** "huisnummer 14", "huisnumer is 77 bis", "Huisnummer? 15": the number of a house by its own word. */
const house =
  /(?<!\p{L})huis-? ?(?:num+ers?|nrs?|no)\.?(?:,? is| :|:|\?| van ons)? {0,2}(\d{1,4}(?:(?: bis| hs|-?[a-z])(?![\p{L}\d]))?)(?![\d.,]\d|[\p{L}\d])/giu

/**
 * "7261 DK nummer 9", "3511ab, nr. 12-b", "3511 AB 9,": the number of a house behind a postcode, which together are one
 * address. Without a word for it only at the end of a clause.
 */
const behindPostcode =
  /(?<![\p{L}\d.,-])[1-9]\d{3} ?[a-z]{2},? (?:(?:en |met |op )?(?:huis-?)?(?:nummer|nr|no)\.?(?:,? is| :|:)? ?(\d{1,4}(?:[ -]?[a-z](?![\p{L}\d])|-\d{1,3})?)(?![\d.,]\d|[\p{L}\d])|(\d{1,3}(?:[ -]?[a-z](?![\p{L}\d])|-\d{1,3})?)(?= ?(?:[.,;)] |[.,;)]?\n|[.,;)]?$)))/giu

/** Quarters where houses have a number of two parts and no street: "Botter 31 12", "Kogge 07-42". From general knowledge. */
const quarters = new Set(
  'archipel atol boeier botter fregat galjoen golfpark gondel griend jol karveel kempenaar kogge kustrif punter rietlanden schoener schouw tjalk zoom'.split(
    ' ',
  ),
)
const behindQuarter = /\p{L}+ \d{1,2}[- ]\d{1,3}(?![\d.,])/uy

/** Squares that are called after years. */
const squareOfYears =
  /(?<!\p{L})plein (?:19\d\d(?:-19\d\d)?|['’]?40-['’]?45)(?:,? (?:nr\.? |nummer )?\d{1,4}[a-z]?(?!\d))?/giu

/** Addresses that stand in the boxes of a form, or in the order that one town has. */
export function recogniseAddressInForm({ text, words, digits }: Reading): Candidate[] {
  const found: Candidate[] = []
  const add = (start: number, length: number): void => {
    found.push({ type: 'address', start, end: start + length, certainty: 'context' })
  }
  if (/straat|huis-?n|toev/i.test(text))
    for (const match of allMatches(text, box)) {
      const value = match[1] ?? ''
      add(match.index + match[0].lastIndexOf(value), value.length)
    }
  if (digits.length === 0) return found
  if (/huis-? ?n/i.test(text))
    for (const match of allMatches(text, house)) {
      const value = match[1] ?? ''
      add(match.index + match[0].length - value.length, value.length)
    }
  for (const match of allMatches(text, behindPostcode)) {
    const value = match[1] ?? match[2] ?? ''
    // "1200 mg, 2": without a word only behind what is a postcode by its capitals
    if (match[1] === undefined && !/^\d{4} ?[A-Z]{2}/.test(match[0])) continue
    add(match.index + match[0].length - value.length, value.length)
  }
  const inQuarters = wordsBeforeDigits(words, digits).filter(({ folded }) => quarters.has(folded))
  for (const match of matchesAt(
    text,
    behindQuarter,
    inQuarters.map(({ start }) => start),
  ))
    add(match.index, match[0].length)
  if (/plein ['’\d]/i.test(text))
    for (const match of allMatches(text, squareOfYears)) add(match.index, match[0].length)
  return found
}
