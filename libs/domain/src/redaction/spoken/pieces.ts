import { wordFlags } from '../dictionary/word-flags.js'
import type { Reading } from '../reading/reading.js'
import type { Word } from '../reading/word.js'
import { wordTraits } from '../reading/word-traits.js'
import { isNameOfLetter } from './alphabet.js'
import { digitsSaid } from './digits-said.js'

/**
 * What may stand in a row that says a number or a code. repeat: "dubbel", of what follows. filler: what people say in
 * between ("eh", "en dan", "nee wacht").
 */
export type PieceKind = 'number' | 'letter' | 'sign' | 'repeat' | 'month' | 'filler'

/** A piece of such a row. Offsets: UTF-16, half-open, in the text of the reading. */
export interface Piece {
  readonly kind: PieceKind
  readonly start: number
  readonly end: number
  /** The word or the digits, small letters. */
  readonly said: string
  /** How many digits or letters it stands for. */
  readonly size: number
  /** Of how many words or letters with hyphens between it is: 3 for "drie-twaalf-vierenveertig". */
  readonly parts: number
  /** A number in words and not in digits; "een" is none, which is an article too. */
  readonly inWords: boolean
}

const signs =
  'streepje streep streepjes schuin schuine schuinestreep liggend slash punt plus koppelteken underscore onderstreepje spatie komma haakje hekje'
const repeats = 'dubbel dubbele tweemaal driemaal viermaal'
const fillers =
  'eh ehm ehh uh uhm euh en dan dus nog weer nee wacht ja met de het cijfer cijfers letter letters hoofdletter kleine herhaal herhaling nogmaals even daarna erachter vierkant gewoon of sorry pardon oh pauze'
const months =
  'januari februari febuari maart april mei juni juli augustus september oktober november december'

/** What a word is wherever it stands in a row. */
const fixed = new Map<string, PieceKind>([
  ...fillers.split(' ').map((word) => [word, 'filler'] as const),
  ...signs.split(' ').map((word) => [word, 'sign'] as const),
  ...repeats.split(' ').map((word) => [word, 'repeat'] as const),
])
const monthNames = new Set(months.split(' '))

/** Whether a word may be the month of a day that is said. @param folded see Word.folded */
export const isMonthName = (folded: string): boolean => monthNames.has(folded)

const { kept, vocabulary } = wordFlags

const ofAccount = new Set(
  'nl ingb rabo abna snsb asnb trio triodos knab bunq rbrb fvlb revo regiobank rabobank'.split(' '),
)

/** What stands at a word, and how many words it takes. */
interface Found {
  readonly piece: Piece
  readonly count: number
}

type Made = Pick<Piece, 'kind' | 'size'> & { readonly count?: number; readonly parts?: number }

const isNumber = (word: Word | undefined): boolean =>
  word !== undefined && (word.traits & wordTraits.spokenPiece) !== 0 && digitsSaid(word.folded) > 0

const isSign = (word: Word | undefined): boolean => word !== undefined && fixed.get(word.folded) === 'sign'

/** "keer nul", "keer de een", "keer een 1", "keer 18" */
function isRepeat(words: readonly Word[], at: number): boolean {
  const [times, next] = [words[at + 1], words[at + 2]]
  if (!/^(?:twee|drie|vier|vijf|zes)$/.test(words[at]?.folded ?? '') || times?.gap !== ' ') return false
  if (!/^(?:keer|maal)$/.test(times.folded) || next === undefined) return false
  if (/^ \d/.test(next.gap)) return true
  const said = next.folded === 'de' ? words[at + 3] : next
  return next.folded === 'een' || said?.folded.length === 1 || isNumber(said)
}

/** Numbers, and letters by themselves or by a name: "de Z van Zacharias", "T als Thee". */
function saidAt(words: readonly Word[], at: number, folded: string): Made | undefined {
  if (isRepeat(words, at)) return { kind: 'repeat', size: 1, count: 2 }
  const digits = digitsSaid(folded)
  if (digits > 0) return { kind: 'number', size: digits, parts: folded.split('-').length }
  const before = words[at - 1]
  // "19 november"
  if (isMonthName(folded) && (/\d $/.test(words[at]?.gap ?? '') || isNumber(before)))
    return { kind: 'month', size: 0 }
  const [joint, name] = [words[at + 1], words[at + 2]]
  const isCalled =
    folded.length < 3 &&
    joint?.gap === ' ' &&
    /^(?:van|als)$/.test(joint.folded) &&
    name?.gap === ' ' &&
    name.folded.startsWith(folded)
  return { kind: 'letter', size: 1, count: isCalled ? 3 : 1 }
}

/** "b-b", "T-O-P", "kz-zestien-vierhonderdtwee" */
function partsOf(folded: string): Made | undefined {
  const parts = folded.split('-')
  const isOfLetters = (part: string): boolean => part.length < 4 && !/^(?:op|en|om|of|te)$/.test(part)
  const isSaidSign = (part: string): boolean => fixed.get(part) === 'sign'
  if (
    parts.length < 2 ||
    !parts.every(
      (part) => digitsSaid(part) > 0 || isOfLetters(part) || (parts.length > 2 && isSaidSign(part)),
    )
  )
    return undefined
  const size = parts.reduce(
    (sum, part) => sum + (digitsSaid(part) || (isSaidSign(part) ? 0 : part.length)),
    0,
  )
  if (parts.some((part) => digitsSaid(part) > 0)) return { kind: 'number', size, parts: parts.length }
  return {
    kind: 'letter',
    size,
    parts: parts.every((part) => /^(?:[a-z]|ij)$/.test(part)) ? size : parts.length,
  }
}

const joins = (gap: string | undefined): boolean => gap === ' ' || gap === ', '

/** "kaa tee aa vier en negentig", "zes el ha": what letters are called, in a row that reaches a number or a sign. */
function isCalledLetter(words: readonly Word[], at: number): boolean {
  const reaches = (step: 1 | -1): boolean => {
    for (let beside = at; ; beside += step) {
      const one = words[beside + step]
      if (one === undefined || !joins(step === 1 ? one.gap : words[beside]?.gap)) return false
      if (isSign(one) || isNumber(one)) return true
      if (!isNameOfLetter(one.folded) && one.folded.length > 1) return false
    }
  }
  return reaches(1) || reaches(-1)
}

/** Letters that are said or written as a word, mostly beside what is said of a number: "sdw streepje", "pzn een negen". */
function lettersAt(words: readonly Word[], at: number, folded: string): Made | undefined {
  const word = words[at]
  const [before, next] = [words[at - 1], words[at + 1]]
  if (word === undefined) return undefined
  const letters: Made = { kind: 'letter', size: folded.length }
  if (folded.length === 1 || folded === 'ij') return { kind: 'letter', size: 1 }
  const isGroup = word.allCapitals && !word.shouted && (word.flags & kept) === 0
  if ((isGroup && /^[a-z]{2,5}$/.test(folded)) || ofAccount.has(folded)) return letters
  if (folded.length === 3 && folded.endsWith("'s")) return { kind: 'letter', size: 1 }
  if (!/^[a-z]{2,5}$/.test(folded)) return undefined
  if (isNameOfLetter(folded)) return isCalledLetter(words, at) ? { kind: 'letter', size: 1 } : undefined
  const isBesideSaid = (one: Word | undefined, gap: string | undefined): boolean =>
    joins(gap) && (isSign(one) || isNumber(one))
  if (!isBesideSaid(before, word.gap) && !isBesideSaid(next, next?.gap)) return undefined
  if (folded.length > 4 || /^(?:bsn|tel|nr|num|nmr|mob|sofi|iban|gsm)$/.test(folded)) return undefined
  // "wmo streepje tweeëntwintig"
  if ((word.flags & (kept | vocabulary)) !== 0 && isSign(next)) return letters
  if (isSign(before) && isSign(next)) return letters
  return (word.flags & ~(kept | vocabulary)) === 0 && !word.spelling.isListed ? letters : undefined
}

function makeAt(words: readonly Word[], at: number, folded: string): Made | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  if (word.parted && folded.includes('-') && digitsSaid(folded) === 0) return partsOf(folded)
  if ((word.traits & wordTraits.spokenPiece) !== 0) return saidAt(words, at, folded)
  const before = words[at - 1]?.folded
  if (isMonthName(folded))
    return saidAt(words, at, folded)?.kind === 'month' ? { kind: 'month', size: 0 } : undefined
  // "twintig februari van zesendertig"
  if (folded === 'van')
    return before !== undefined && isMonthName(before) ? { kind: 'filler', size: 0 } : undefined
  if (/^(?:griekse|lange|korte)$/.test(folded) && words[at + 1]?.folded === 'ij')
    return { kind: 'letter', size: 1, count: 2 }
  const kind = fixed.get(folded)
  if (kind !== undefined) return { kind, size: kind === 'repeat' ? 1 : 0 }
  return folded.length < 6 ? lettersAt(words, at, folded) : undefined
}

/** @returns what stands at a word; undefined for nothing that is part of a row */
function pieceAt(words: readonly Word[], at: number): Found | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  // "W." at the end of what is spelled
  const folded = word.folded.length === 2 && word.folded.endsWith('.') ? word.folded.charAt(0) : word.folded
  const made = makeAt(words, at, folded)
  if (made === undefined) return undefined
  const { kind, size, count = 1, parts = 1 } = made
  const inWords = kind === 'number' && folded !== 'een'
  const end = words[at + count - 1]?.end ?? word.end
  return { piece: { kind, start: word.start, end, said: folded, size, parts, inWords }, count }
}

/** All words and groups of digits that may belong to a number or code that is said, in order. */
export function piecesOf({ words, digits }: Reading): Piece[] {
  const pieces: Piece[] = []
  let next = 0
  const addDigits = (until: number): void => {
    for (; next < digits.length; next++) {
      const group = digits[next]
      if (group === undefined || group.start >= until) return
      const { start, end, digits: said } = group
      pieces.push({ kind: 'number', start, end, said, size: said.length, parts: 1, inWords: false })
    }
  }
  let lastAt = Number.NEGATIVE_INFINITY
  for (let at = 0; at < words.length;) {
    const found = pieceAt(words, at)
    // Fillers go on with a row and never begin one
    if (
      found !== undefined &&
      (found.piece.kind !== 'filler' || at - lastAt < 3 || /\d/.test(words[at]?.gap ?? ''))
    ) {
      lastAt = at + found.count - 1
      addDigits(found.piece.start)
      pieces.push(found.piece)
    }
    at += found?.count ?? 1
  }
  addDigits(Number.POSITIVE_INFINITY)
  return withNoughts(pieces)
}

/** "o6 3O 22": the letter for the digit, beside a digit. */
function withNoughts(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    if (piece.said !== 'o') return piece
    const isJoined = [pieces[at - 1], pieces[at + 1]].some(
      (other) =>
        other?.kind === 'number' &&
        !other.inWords &&
        Math.max(piece.start - other.end, other.start - piece.end) < 2,
    )
    return isJoined ? { ...piece, kind: 'number', said: '0' } : piece
  })
}
