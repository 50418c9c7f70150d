import type { Candidate } from './candidate.js'
import { beginsWithDate } from './digit-groups.js'
import type { Reading } from './reading/reading.js'
import { wordTraits } from './reading/word-traits.js'
import type { RedactionType } from './redaction-type.js'
import { digitsInWord, isFiller } from './spoken-digits.js'

/** A piece of a number: digits, or a word for some. */
interface Piece {
  readonly start: number
  readonly end: number
  /** Small letters. */
  readonly said: string
  readonly digits: number
}

/** What may stand between the pieces of one number. */
const between = /^[ ,;.=\-–/()]{0,4}$/

function piecesOf({ words, digits }: Reading): Piece[] {
  const pieces: Piece[] = digits.map(({ start, end, digits: value }) => ({
    start,
    end,
    said: value,
    digits: value.length,
  }))
  let spoken = 0
  for (const { folded, start, end, traits } of words) {
    if ((traits & wordTraits.mixedPiece) === 0) continue
    const count = digitsInWord(folded)
    if (count > 0 && folded !== 'een') spoken++
    if (count > 0) pieces.push({ start, end, said: folded, digits: count })
    else if (folded === 'o') pieces.push({ start, end, said: '0', digits: 1 })
    else if (isFiller(folded)) pieces.push({ start, end, said: folded, digits: 0 })
  }
  return spoken === 0 && !digits.some(({ digits: value }) => value.startsWith('0'))
    ? []
    : pieces.sort((one, other) => one.start - other.start)
}

const ofService = /(?:bsn|burgerservice\p{L}*|sofi\p{L}*)(?!\p{L})[^.!?\n]{0,24}$/iu
const ofPhone =
  /(?:(?<!\p{L})(?:tel|bel|app|sms)(?:len|t)?(?!\p{L})|telef|mobiel|nummer|bereik|(?<!\p{L})n(?:r|um)(?!\p{L}))[^.!?\n]{0,40}$/iu

function typeOf(text: string, row: readonly Piece[], total: number): RedactionType | undefined {
  const first = row[0]
  if (first === undefined || beginsWithDate(text, first.start)) return undefined
  const before = text.slice(Math.max(0, first.start - 60), first.start)
  const isSpoken = row.some(({ said, digits }) => digits > 0 && !/^\d/.test(said) && said !== 'een')
  const beginsAsPhone = /^(?:0|nul|plus$)/.test(first.said) || /\+ ?$/.test(before)
  if (isSpoken && total >= 8 && ofService.test(before)) return 'bsn'
  if (
    beginsAsPhone &&
    total >= 9 &&
    total <= 14 &&
    (isSpoken || total === 10 || (total === 11 && /^31/.test(first.said)))
  )
    return 'phone'
  return isSpoken && total >= 8 && total <= 14 && ofPhone.test(before) ? 'phone' : undefined
}

/** "met een nul ervoor" */
const endOfRemark = (text: string, end: number): number => (text.startsWith(' ervoor', end) ? 7 : 0)

/**
 * Numbers in which digits and words for digits stand together, whatever is between: "06 twee acht 33 19 0 4",
 * "nul-zes-vijftien", "06 ; 42 ; 00 ; 91 ; 73", "nul zeventig drie zes nul, en dan elf".
 */
export function recogniseMixedNumber(reading: Reading): Candidate[] {
  const { text, numerals, digits } = reading
  if (numerals === 0 && !digits.some((group) => group.digits.startsWith('0') || group.digits === '31'))
    return []
  const pieces = piecesOf(reading)
  const found: Candidate[] = []
  let at = 0
  while (at < pieces.length) {
    const row: Piece[] = []
    let next = at
    for (; next < pieces.length; next++) {
      const piece = pieces[next]
      const last = row.at(-1)
      if (piece === undefined || (last !== undefined && !between.test(text.slice(last.end, piece.start))))
        break
      row.push(piece)
    }
    at = Math.max(next, at + 1)
    while (row.length > 0 && row.at(-1)?.digits === 0) row.pop()
    while (row.length > 0 && row[0]?.digits === 0 && row[0].said !== 'plus') row.shift()
    const total = row.reduce((sum, { digits }) => sum + digits, 0)
    const type = row.length > 2 || total > 7 ? typeOf(text, row, total) : undefined
    const first = row[0]
    const last = row.at(-1)
    if (type !== undefined && first !== undefined && last !== undefined)
      found.push({
        type,
        start: first.start,
        end: last.end + endOfRemark(text, last.end),
        certainty: 'shape',
      })
  }
  return found
}
