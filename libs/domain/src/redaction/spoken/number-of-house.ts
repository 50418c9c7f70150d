import { fold } from '../dictionary/fold.js'
import { digitsSaid } from './digits-said.js'

const next = /,? (?:(?:huis)?nummer |nr\.? )?(\p{L}+)/uy
const more = /(?: en)? (\p{L}+)/uy
/** "dertig b", "negentien zwart" */
const addition =
  / (?:[a-z]|bis|zwart|rood|wit|boven|beneden|achter|zijdeur)(?!\p{L})(?! (?:van|met|keer|jaar|uur))/iuy
/** What ends an address; behind a number below ten something else may be counted. */
const ends = / ?(?:[,.;:)\n]|$)| (?:in|te|en|maar|want|dus|nee|mijn|bel|postcode)(?!\p{L})/uy
const counted =
  / (?:vierkante|jaar|jaren|uur|uren|week|weken|maanden|dagen|euro|keer|maal|mensen|kinderen|minuten|meter|kilometer|mei|juni|juli)(?!\p{L})/uy

/** "twee honderd vier en veertig" has three behind the first. */
const mostParts = 4

const wordAt = (
  pattern: RegExp,
  text: string,
  at: number,
): { word: string; end: number; hasAnd: boolean } | undefined => {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (match === null) return undefined
  return { word: match[1] ?? '', end: pattern.lastIndex, hasAnd: match[0].startsWith(' en ') }
}

const isAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

/**
 * Where a house number in words ends that follows a street: " zesenveertig", " nummer honderd acht en veertig c".
 * @param at where the street ends @param isSure whether nothing else can be counted behind it @returns `at` when none follows
 */
export function endOfNumberSaid(text: string, at: number, isSure = false): number {
  // "straat 14, negentig vierendertig": what is said behind a number of digits is something else
  const first = /\d/.test(text.charAt(at - 1)) && text[at] === ',' ? undefined : wordAt(next, text, at)
  const digits = first === undefined ? 0 : digitsSaid(fold(first.word))
  if (first === undefined || digits === 0 || digits > 4) return at
  let { end } = first
  // "honderd acht en veertig", "drie honderd tien", "vier en veertig"
  let isLong = digits > 1
  for (let parts = 0; parts < mostParts; parts++) {
    const part = wordAt(more, text, end)
    if (part === undefined) break
    const size = digitsSaid(fold(part.word))
    const isPart =
      /honderd/i.test(text.slice(at, end)) || /honderd/i.test(part.word) || (part.hasAnd && size === 2)
    if (size === 0 || !isPart) break
    end = part.end
    isLong = true
  }
  // "hoofdweg zes twee vier"
  if (digits === 1 && !isLong) {
    for (let ones = 1, part = wordAt(more, text, end); ones < 4; ones++, part = wordAt(more, text, end)) {
      if (part === undefined || part.hasAnd || digitsSaid(fold(part.word)) !== 1) break
      end = part.end
      isLong = true
    }
  }
  addition.lastIndex = end
  const letter = addition.exec(text)?.[0].length ?? 0
  if (!isLong && !isSure && letter === 0 && !isAt(ends, text, end)) return at
  return isAt(counted, text, end) ? at : end + letter
}
