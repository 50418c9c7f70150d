import type { Candidate } from './candidate.js'
import { matchesAt } from './reading/match-at.js'
import { cueTraits } from './reading/word-traits.js'
import { isLetterCode } from './reading/char-kinds.js'
import type { DigitGroup } from './digit-groups.js'
import { isListedWord } from './dictionary/is-dutch-word.js'
import { isAmount, isDate, isYearOrTime } from './innocent-number.js'
import type { Reading } from './reading/reading.js'

/** Words that a number of a case, policy or client stands behind, up to 24 signs on. */
const cue =
  /(?:dos+ier|zaak|polis(?:blad)?|kenmerk|klacht|casus|nummer|nommer|(?<!\p{L})(?:\p{L}{2,14})?n(?:r|o)(?!\p{L})|ref(?:erentie)?(?!\p{L})|formulier|machtiging|urgentie|beschikking|abonnee|aanvraag|indicatie|cli[eë]nt|relatie)[^.!?\n]{0,24}$/iu

/** Laws, care profiles and units that a number may stand behind. */
const innocent = /^(?:wlz|wmo|zvw|wvggz|wzd|awb|vg|vv|lvg|lg|ggz|zzp|art|nen|iso|iq|bv|km|eur)[ -]?\d/i

/**
 * Letters, digits and signs in a row: "zk/rtd 20-0448b", "77 4412 093 k", "f/ct 20-119.s", "gp-a/7 7 1 9 w".
 * Pieces with letters only are short and joined by a sign, or stand right before or behind digits.
 */
const code =
  /(?<![\p{L}\d@./-])(?:[a-z]{1,5}(?:[./&-]| ?[/–] ?)){0,3}(?:[a-z]{1,5} ?)?\d[a-z\d]{0,8}(?:[./&-][a-z\d]{1,6}| ?[/–-] ?(?:[a-z]{1,4}(?: [a-z]{2,4})? )?[a-z\d]{1,8}(?![\p{L}])| ?[/–-] ?[a-z](?:[.&][a-z])?\.?(?![\p{L}\d])| (?=[a-z]?\d)[a-z\d]{1,8}| ?[.-] ?\d{1,6}| [a-z]{1,2}(?=[.,;)\n]|$)){0,8}(?![\p{L}\d])/iuy

const digitsIn = (value: string): number => value.replace(/\D/g, '').length

/** "zk/rtd 20-0448b", "k/zh 0.5512": letters with a slash and digits, which nothing else is. */
const slashed = /^[a-z]{1,5}[./-][a-z]{1,5}(?:[./-][a-z]{1,5})?[ ./-]{0,2}\d/i

const isPart = (code: number): boolean =>
  isLetterCode(code) || code === 32 || code === 38 || (code > 44 && code < 48) || code === 0x2013

/** Where a code may begin: at digits, and at the letters in a row of letters and signs of up to 30 before them. */
function placesOfCodes(text: string, digits: readonly DigitGroup[]): number[] {
  const places: number[] = []
  let behind = 0
  for (const { start, end } of digits) {
    let from = start
    while (from > behind && start - from < 31 && isPart(text.charCodeAt(from - 1))) from--
    for (; from < start; from++)
      if (isLetterCode(text.charCodeAt(from)) && !isLetterCode(text.charCodeAt(from - 1))) places.push(from)
    places.push(start)
    behind = end
  }
  return places
}

/** Numbers of cases and the like in which letters and signs stand between the digits. */
export function recogniseLetteredCode({ text, digits, traits }: Reading): Candidate[] {
  if (digits.length === 0) return []
  const isSaid = (traits & cueTraits.letteredFile) !== 0
  if (!isSaid && !text.includes('/')) return []
  const found: Candidate[] = []
  for (const match of matchesAt(text, code, placesOfCodes(text, digits))) {
    if (!/\p{L}/u.test(match[0])) continue
    // "sinds 2019", "tot 1 juni": a word before the digits is none of it
    const word = /^(\p{L}{2,5}) /u.exec(match[0])?.[1]
    const lead = word !== undefined && isListedWord(word.toLowerCase()) ? word.length + 1 : 0
    const start = match.index + lead
    const value = match[0].slice(lead)
    if (digitsIn(value) < 3 || !/\p{L}/u.test(value)) continue
    if (!/\p{L}.*[./–& -]|[./–& -].*\p{L}/u.test(value) || innocent.test(value)) continue
    if (isDate(value) || isYearOrTime(value)) continue
    const end = start + value.length
    if (isAmount(text, start, end)) continue
    const isBehindCue = isSaid && cue.test(text.slice(Math.max(0, start - 44), start))
    const isSlashed = slashed.test(value) && value.includes('/') && digitsIn(value) > 3
    if (isBehindCue || isSlashed) found.push({ type: 'caseno', start, end, certainty: 'context' })
  }
  return found
}
