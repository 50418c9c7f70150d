import type { Candidate } from './candidate.js'
import type { Reading } from './reading/reading.js'
import type { Word } from './reading/word.js'
import type { RedactionType } from './redaction-type.js'
import { cueOfRow, type RowCue } from './spoken/cue-of-row.js'
import { mayBeSaid } from './spoken/may-be-said.js'
import { piecesOf } from './spoken/pieces.js'
import {
  isBirth,
  isInGroups,
  isOneByOne,
  isPair,
  isPhoneInDigits,
  isPostcode,
  isSpelledName,
  namesWithLetters,
} from './spoken/row-forms.js'
import { rowsOf, withoutLast, type Row } from './spoken/rows.js'

/** What is counted: the number before it says how many. */
const units =
  /^(?:jaar|jaren|jr|uur|uren|uurtjes?|week|weken|wekn|maand|maanden|mnd|dag|dagen|dagdeel|dagdelen|nacht|nachten|minuut|minuten|seconden|euro|euros|cent|kilo|kilometer|meter|centimeter|millimeter|milligram|gram|liter|procent|keer|maal|mensen|kinderen|personen|man|stuks|etage|verdieping|hoog|trappen|treden|graden|punten|telefoontjes|brieven|mails|formulieren|afspraken|gesprekken)$/

const isCounting = /^(?:een[ -])?twee(?:[ -]drie)?(?:[ -]vier)?(?:[ -]vijf)?$/

/** Whether a row is long enough for what a word before it says that it is. */
function isEnough(row: Row, { type, isVague }: RowCue): boolean {
  const { digits, letters, count, inWords } = row
  const first = row.pieces[0]
  const beginsWithNought = first !== undefined && /^(?:0|nul|plus$)/.test(first.said)
  if (type === 'postcode' && isPostcode(row)) return true
  if (inWords === 0 && isInGroups(row, type) && count > 2 && (type === 'bsn' || beginsWithNought)) return true
  if (
    (inWords === 0 && !isOneByOne(row) && !(row.hasSignSaid && count > 3)) ||
    (type !== 'dob' && (row.hasMonth || isPair(row)))
  )
    return false
  switch (type) {
    case 'address':
      return digits > 0 && count < 4
    case 'phone':
      return count > 1 && (beginsWithNought || (digits > 3 && count > 2))
    case 'bsn':
      return digits > 2 && count > 1
    case 'postcode':
      return digits > 1 && digits < 9 && count > 1
    case 'plate':
      return digits > 0 && letters > 0 && count > 1
    case 'iban':
      return count > 3 || (letters > 1 && digits > 1)
    case 'dob':
      return isBirth(row) && (!isVague || row.hasMonth)
    case 'idno':
      return count > (isVague ? 3 : 2) && digits > 1
    case 'caseno':
      if (isVague) return count > 2 && (letters > 0 || digits > 3)
      return digits > 1 && (count > 1 || digits > 2)
    default:
      return false
  }
}

/** "met een nul ervoor"; two letters behind the four digits of a postcode. */
function endOfRow({ end, digits, letters }: Row, type: RedactionType, text: string): number {
  if (text.startsWith(' ervoor', end)) return end + 7
  if (type !== 'postcode' || digits !== 4 || letters > 0) return end
  const behind =
    /^,? (?!(?:is|in|en|de|te|op|of|we|wij|ik|je|ze|dus|bij|nu|ja|zo|al)(?!\p{L}))[a-z]{2}(?!\p{L})/iu
  return end + (behind.exec(text.slice(end, end + 5))?.[0].length ?? 0)
}

/** "om nul zes veertig" */
const isTime = ({ start }: Row, text: string): boolean =>
  /(?<!\p{L})(?:tijdstip|tijd|om|rond|tot|vanaf|na|voor)[ :,]{1,2}$/iu.test(
    text.slice(Math.max(0, start - 12), start),
  )

/** Whether a row is a number of somebody or something, though nothing says so. */
function isPlain(row: Row, text: string): boolean {
  const { digits, letters, count, inWords, hasCommas, hasMonth, pieces } = row
  if (isPhoneInDigits(row, text)) return true
  // "zes negen, Dirk Zaandam, Xantippe Bernard", "2024 streep m 0 6 9"
  if (row.named > 2 && digits > 1) return true
  if (row.hasSignSaid && count > 3 && digits > 3 && !hasMonth) return true
  if (
    inWords < 2 ||
    digits < 3 ||
    digits + letters < 4 ||
    hasMonth ||
    isCounting.test(text.slice(row.start, row.end).toLowerCase())
  )
    return false
  const said = pieces[0]?.said ?? ''
  if (/^(?:nul|0\d?$|plus$)/.test(said)) return count > 2 && !(digits === 4 && isTime(row, text))
  return count >= (hasCommas ? 6 : 4)
}

function typeOf(row: Row, cue: RowCue | undefined): RedactionType {
  const first = row.pieces[0]?.said ?? ''
  const isPhone = /^(?:0|31|nul|plus)/.test(first) && row.digits > 8 && row.digits < 15 && row.letters === 0
  if (cue === undefined || cue.type === 'name') return isPhone || /^plus/.test(first) ? 'phone' : 'caseno'
  return cue.type === 'caseno' && isPhone ? 'phone' : cue.type
}

/** How far from a number what is said next may be more of it, in signs. */
const near = 60
const corrected = /^[ ,.]*(?:nee|of|dus|sorry|pardon|wacht|maal|keer)[ ,]+(?:nee,? |wacht,? |toch |keer )*$/

/**
 * Numbers, codes, days of birth and names that are said out loud, as somebody who listens or a machine writes them down:
 * "nul zes, eh, drieënzestig dubbel acht", "postcode vijf zeven nul één, hotel papa", "W, A, R, S", and what is said of
 * them in the next turn.
 */
export function recogniseSpoken(reading: Reading): Candidate[] {
  if (!mayBeSaid(reading)) return []
  const { text, words } = reading
  const found: Candidate[] = []
  const isInName = namesWithLetters(words)
  let at = 0
  let last: { end: number; type: RedactionType } | undefined
  for (const whole of rowsOf(piecesOf(reading), text)) {
    while (at < words.length && (words[at]?.start ?? 0) < whole.start) at++
    const row = isCounted(whole, words, at) ? withoutLast(whole, text) : whole
    if (row === undefined) continue
    const cue = cueOfRow(words, at, row)
    const goesOn =
      last !== undefined &&
      last.type !== 'dob' &&
      (row.inWords > 0 || (row.letters > 0 && isOneByOne(row))) &&
      row.start - last.end < near &&
      ((row.count > 1 && row.digits > 1 && !isPair(row)) || corrected.test(text.slice(last.end, row.start)))
    const type = isSpelledName(row, cue, isInName)
      ? 'name'
      : cue !== undefined && isEnough(row, cue)
        ? typeOf(row, cue)
        : isPlain(row, text)
          ? typeOf(row, undefined)
          : goesOn
            ? last?.type
            : undefined
    if (type === undefined) continue
    const end = endOfRow(row, type, text)
    found.push({ type, start: row.start, end, certainty: cue === undefined ? 'shape' : 'context' })
    if (type !== 'name') last = { end: row.end, type }
  }
  return found
}

/** Whether the last number of a row says how many: "drie, vier weken". */
function isCounted(row: Row, words: readonly Word[], from: number): boolean {
  if (row.pieces.at(-1)?.kind !== 'number') return false
  let at = from
  while (at < words.length && (words[at]?.start ?? 0) < row.end) at++
  const next = words[at]
  return next !== undefined && /^ $/.test(next.gap) && units.test(next.folded)
}
