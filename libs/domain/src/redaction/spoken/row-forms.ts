import { beginsWithDate } from '../digit-groups.js'
import { wordFlags } from '../dictionary/word-flags.js'
import type { Word } from '../reading/word.js'
import type { RedactionType } from '../redaction-type.js'
import type { RowCue } from './cue-of-row.js'
import type { Piece } from './pieces.js'
import type { Row } from './rows.js'

/** "7 1 0", "f 8 1 9 k", "6 6 0, 3 1 2, en dan 0 9 5": whole groups of digits are for others. */
export function isOneByOne({ pieces, count, digits, hasFillers, hasCommas, hasSigns }: Row): boolean {
  if (digits < 2 || hasSigns) return false
  const isLong = ({ kind, size, parts }: Piece): boolean =>
    size > 1 && !(kind === 'letter' && parts < 3 && count > 5)
  if (pieces.slice(pieces[0]?.said === '06' ? 1 : 0).some(isLong)) return false
  return count > 4 || (count > 2 && !hasFillers && !hasCommas)
}

/** "14, 52, 60, 99, 3", "070... 327... 41... 15": in groups, which are together as long as such a number is. */
export const isInGroups = ({ letters, digits, hasMonth }: Row, type: RedactionType): boolean =>
  letters === 0 &&
  !hasMonth &&
  (type === 'bsn' ? digits === 9 : type === 'phone' && digits > 9 && digits < 13)

/** "26 en dan 85 en dan letter L, letter K", "9732, A en F" */
export const isPostcode = ({ pieces, digits, letters, count }: Row): boolean =>
  digits === 4 &&
  letters === 2 &&
  count > 2 &&
  pieces[0]?.kind === 'number' &&
  !/^(?:0|nul)/.test(pieces[0].said)

/** "tussen tien en twaalf", "een nul", "70 duizend": no number of anybody. */
export const isPair = ({ pieces, count, digits }: Row): boolean =>
  count === 2 &&
  (pieces.some(({ said }) => /^(?:en|of)$/.test(said)) ||
    /^(?:duizend|miljoen|honderd)$/.test(pieces.at(-1)?.said ?? '') ||
    (digits === 2 && pieces[0]?.said === 'een'))

/** "06 ; 42 ; 00 ; 91 ; 73", "06 (dan) 14 88 90 27", "o6 3O eenenveertig 22": ten digits, whatever stands between. */
export const isPhoneInDigits = ({ pieces, start, digits, letters, hasMonth }: Row, text: string): boolean =>
  letters === 0 &&
  !hasMonth &&
  (digits === 10
    ? /^(?:0|nul)/.test(pieces[0]?.said ?? '')
    : digits === 11 && pieces[0]?.said.startsWith('31') === true) &&
  !beginsWithDate(text, start)

/** Days in words: with a month, with a year in full, or as three numbers. */
export function isBirth(row: Row): boolean {
  if (row.inWords === 0 || row.letters > 0 || row.pieces.some(({ size, parts }) => size > 4 && parts < 3))
    return false
  const hasYear = row.pieces.some(({ kind, size }) => kind === 'number' && size === 4)
  return row.digits < 10 && (row.count > 2 || (row.count > 1 && (hasYear || row.hasMonth)))
}

/** "met u i j" beside "verkuijlen": whether a name in a text has these letters; each row of letters is looked for once. */
export function namesWithLetters(words: readonly Word[]): (row: Row) => boolean {
  const known = new Map<string, boolean>()
  return ({ pieces, start, end }) => {
    const letters = pieces
      .map(({ kind, said }) => (kind === 'letter' ? said.replaceAll('-', '') : ''))
      .join('')
    const isKnown = known.get(letters)
    if (isKnown !== undefined) return isKnown
    const has = words.some(
      (word) =>
        word.folded.length > 2 &&
        word.folded.includes(letters) &&
        (word.flags & (wordFlags.common | wordFlags.kept)) === 0 &&
        (word.start < start || word.start >= end),
    )
    known.set(letters, has)
    return has
  }
}

/** Whether letters one by one are those of a name: four or more, or fewer behind a word that says so. */
export function isSpelledName(row: Row, cue: RowCue | undefined, isInName: (row: Row) => boolean): boolean {
  const { pieces, letters, digits, inWords, hasSigns } = row
  if (inWords > 0 || digits > 1 || hasSigns) return false
  if (!pieces.every(({ kind, size, parts }) => kind !== 'letter' || size === parts)) return false
  return letters > 3 || (letters > 1 && cue?.type === 'name' && isInName(row))
}
