import type { Piece } from './pieces.js'

/** Pieces in a row, without fillers and signs at its ends. */
export interface Row {
  readonly pieces: readonly Piece[]
  readonly start: number
  readonly end: number
  /** How many digits and letters it says, and how many of its pieces say some. */
  readonly digits: number
  readonly letters: number
  readonly count: number
  /** How many of its numbers are in words, each part of "zes-drie-acht" by itself. */
  readonly inWords: number
  /** How many of its letters are said by names: "Dirk Zaandam". */
  readonly named: number
  /** Whether commas stand between its pieces. */
  readonly hasCommas: boolean
  /** Whether fillers stand between its pieces. */
  readonly hasFillers: boolean
  readonly hasMonth: boolean
  /** Whether a sign is said between its pieces: "streepje". */
  readonly hasSignSaid: boolean
  /** Whether points or slashes stand between its pieces: an article of a law, a date, "t/m". */
  readonly hasSigns: boolean
}

const between = /^(?:[ ,;\-–/.=()]{0,5}|… )$/
const sentenceEnd = /^\. $/

const hasContent = ({ kind }: Piece): boolean => kind === 'number' || kind === 'letter' || kind === 'month'

/** Whether a piece goes on with the row that ends before it. */
function goesOn(last: Piece, piece: Piece, text: string): boolean {
  const gap = text.slice(last.end, piece.start)
  // "06 (dan) 14 88", but "77 81 (letters o getikt)"
  if (!between.test(gap) || (gap.includes('(') && piece.kind === 'filler' && piece.said !== 'dan'))
    return false
  // "kwart voor vier, 06-3981 5520": a number by itself
  if (last.inWords && /[,.]/.test(gap) && !piece.inWords && /^0\d/.test(piece.said)) return false
  // "Nul zes. Twaalf, dertien"
  if (sentenceEnd.test(gap))
    return (
      last.kind === 'number' &&
      piece.kind === 'number' &&
      [last, piece].every(({ inWords, said }) => inWords || said === 'een')
    )
  return true
}

const times = new Map([
  ['drie', 3],
  ['driemaal', 3],
  ['vier', 4],
  ['viermaal', 4],
  ['vijf', 5],
  ['zes', 6],
])

/** How many digits more are said by "dubbel acht" (1), "drie keer nul" (2), "twee keer 18" (2). */
function repeatedIn(row: readonly Piece[]): number {
  return row.reduce((sum, { kind, said }, at) => {
    if (kind !== 'repeat') return sum
    const next = row.slice(at + 1).find((piece) => piece.kind === 'number')
    return sum + ((times.get(said) ?? 2) - 1) * (next?.size ?? 1)
  }, 0)
}

function rowOf(pieces: readonly Piece[], text: string): Row | undefined {
  let [first, last] = [0, pieces.length]
  const isContent = (at: number): boolean => {
    const piece = pieces[at]
    return piece !== undefined && (hasContent(piece) || piece.kind === 'repeat')
  }
  while (last > first && (!isContent(last - 1) || pieces[last - 1]?.kind === 'repeat')) last--
  // "kenteken gx-481-t een half uur", but "zeven vier een een"
  let one = last
  while (one > first && pieces[one - 1]?.said === 'een') one--
  let beforeOnes = one
  if (last - one > 1) while (beforeOnes > first && pieces[beforeOnes - 1]?.kind === 'filler') beforeOnes--
  if (one < last && !pieces[beforeOnes - 1]?.inWords) last = one
  while (last > first && (!isContent(last - 1) || pieces[last - 1]?.kind === 'repeat')) last--
  // "… een k van karel u kunt mij bellen"
  const end = pieces[last - 1]?.end ?? 0
  const isCode = pieces.some(({ kind }) => kind === 'number')
  if (isCode && pieces[last - 1]?.said === 'u' && /^ \p{L}{2}/u.test(text.slice(end, end + 3))) last--
  while (first < last && !isContent(first) && pieces[first]?.said !== 'plus') first++
  const row = pieces.slice(first, last)
  const [head, tail] = [row[0], row.at(-1)]
  if (head === undefined || tail === undefined) return undefined
  const sizeOf = (kind: Piece['kind']): number =>
    row.reduce((sum, piece) => sum + (piece.kind === kind ? piece.size : 0), 0)
  return {
    pieces: row,
    start: head.start,
    end: tail.end,
    digits: sizeOf('number') + repeatedIn(row),
    letters: sizeOf('letter'),
    count: row.reduce(
      (sum, piece) => sum + (hasContent(piece) || piece.kind === 'repeat' ? piece.parts : 0),
      0,
    ),
    inWords: row.reduce((sum, { inWords, parts }) => sum + (inWords ? parts : 0), 0),
    named: row.filter(({ kind, said, size }) => kind === 'letter' && size === 1 && said.length > 2).length,
    hasCommas: /[,;]/.test(text.slice(head.start, tail.end)),
    hasFillers: row.some(({ kind }) => kind === 'filler'),
    hasMonth: row.some(({ kind }) => kind === 'month'),
    hasSignSaid: row.some(
      ({ kind, said }) => kind === 'sign' && /^(?:streepje|streep|koppelteken|schuine?|slash)$/.test(said),
    ),
    hasSigns: /[./]/.test(text.slice(head.start, tail.end - 1)),
  }
}

/** The rows that pieces make, in order: as long as nothing else stands between, and three fillers at most. */
export function rowsOf(pieces: readonly Piece[], text: string): Row[] {
  const rows: Row[] = []
  let open: Piece[] = []
  let fillers = 0
  const close = (): void => {
    const row = rowOf(open, text)
    if (row !== undefined) rows.push(row)
    open = []
    fillers = 0
  }
  for (const piece of pieces) {
    const last = open.at(-1)
    if (last !== undefined && !goesOn(last, piece, text)) close()
    fillers = piece.kind === 'filler' ? fillers + 1 : 0
    if (fillers > 3) close()
    open.push(piece)
  }
  close()
  return rows
}

/** A row without its last piece of content: "nul zes twee" of "nul zes twee weken". @returns undefined for an empty one */
export const withoutLast = (row: Row, text: string): Row | undefined => rowOf(row.pieces.slice(0, -1), text)
