import type { Candidate } from './candidate.js'
import { allMatches, matchesAt } from './reading/match-at.js'
import { cueTraits } from './reading/word-traits.js'
import type { Reading } from './reading/reading.js'
import { passesMod97 } from './check-digits.js'

/** Signs in an IBAN, by country, for the countries that people here bank in. From general knowledge. */
const lengths: Readonly<Record<string, number>> = {
  NL: 18, BE: 16, DE: 22, FR: 27, LU: 20, GB: 22, IE: 22, ES: 24, PT: 25, IT: 27, AT: 20, CH: 21, PL: 28,
  TR: 26, MA: 28, RO: 24, BG: 22, HU: 28, CZ: 24, SK: 24, HR: 21, GR: 27, DK: 18, SE: 24, NO: 15, FI: 18,
  LT: 20, LV: 21, EE: 20, CY: 28, MT: 31, SI: 19, UA: 29, TN: 24, SA: 24,
} // prettier-ignore

const opening = /(?<![\p{L}\d])([a-z]{2}) ?\d{2}(?=[ .-]{0,2}[a-z\d])/iuy
const account =
  /(?<![\p{L}])(?:bank)?(?:rekening|giro)(?:nummer|nr|rekening)?(?![\p{L}])[^\d\n]{0,20}?(\d(?:[ .-]?\d){5,9})(?![ .-]?\d)/giu

/** One sign, with spaces around it or not, or two spaces between letters and digits. */
const separator = /^(?: {2}| ?[.-] ?|[ \n])(?=[a-z\d])/i

/** Takes `wanted` letters and digits from `start`, separators skipped. */
function takeSigns(text: string, start: number, wanted: number): { compact: string; end: number } {
  let compact = ''
  let end = start
  for (let at = start; at < text.length && compact.length < wanted; at++) {
    const sign = text[at] ?? ''
    if (/[a-z\d]/i.test(sign)) {
      compact += sign
      end = at + 1
    } else {
      const between = separator.exec(text.slice(at, at + 4))
      if (between === null) break
      at += between[0].length - 1
    }
  }
  return { compact, end }
}

/** IBANs with a right check, Dutch ones and those in groups of four by their form alone, and old account numbers after their name. */
export function recogniseIban({ text, digits, traits }: Reading): Candidate[] {
  if (digits.length === 0) return []
  const found: Candidate[] = []
  // The two letters of the country stand before digits
  const starts = digits.map(({ start }) => (text[start - 1] === ' ' ? start - 3 : start - 2))
  for (const match of matchesAt(text, opening, starts)) {
    const country = (match[1] ?? '').toUpperCase()
    const length = lengths[country]
    if (length === undefined) continue
    const { compact, end } = takeSigns(text, match.index, length)
    const whole = compact.length === length && !/[a-z\d]/i.test(text[end] ?? '')
    const grouped = /^[A-Za-z]{2}\d{2}(?: [A-Za-z\d]{4}){3,7}(?: [A-Za-z\d]{1,3})?$/.test(
      text.slice(match.index, end),
    )
    if (
      (whole && passesMod97(compact)) ||
      (grouped && /\d{6}/.test(compact)) ||
      (country === 'NL' && /^nl\d{2}[a-z]{4}\d{7,10}$/i.test(compact))
    ) {
      found.push({ type: 'iban', start: match.index, end, certainty: 'shape' })
    }
  }
  for (const match of (traits & cueTraits.account) !== 0 ? allMatches(text, account) : []) {
    const end = match.index + match[0].length
    found.push({ type: 'iban', start: end - (match[1] ?? '').length, end, certainty: 'context' })
  }
  return found
}
