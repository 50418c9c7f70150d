import { fold } from '../dictionary/fold.js'
import { kindOfWord } from '../kind-of-word.js'
import { evidenceOfWord } from '../names/word-evidence.js'
import { addTails } from '../odds/add-tails.js'
import type { EvidenceRow } from '../odds/evidence.js'
import { joinSymbols, noSymbol, symbolOf, symbolOfWord, symbolsOf } from '../odds/symbols.js'
import { charKind, kindOfCode } from '../reading/char-kinds.js'
import { firstWordBehind } from '../reading/first-word-behind.js'
import type { Reading } from '../reading/reading.js'
import type { Word } from '../reading/word.js'
import { plainStreetEnding } from '../street-names.js'
import { pieceBeside, type Piece, type Side } from './piece-beside.js'

/** A piece beside a span that may belong to it. */
export interface Edge {
  readonly side: Side
  /** As far as the span goes by now. */
  readonly span: Piece
  readonly piece: Piece
  /** How many pieces were taken in on this side already. */
  readonly taken: number
}

/** The letters of a piece, which are those of the word when it is one. */
const foldedOf = (text: string, { start, end }: Piece, word: Word | undefined): string =>
  word?.start === start && word.end === end ? word.folded : fold(text.slice(start, end))

/** Letters as they are, digits as nines: "4e" is "9e". */
function shapeOf(text: string, piece: Piece | undefined, word: Word | undefined): number {
  if (piece === undefined) return noSymbol
  if (word?.start === piece.start && word.end === piece.end) return evidenceOfWord(word).word
  return symbolOfWord(fold(text.slice(piece.start, piece.end)).replaceAll(/\d/g, '9'))
}

const oneSpace = symbolOf(' ')
const writtenInMoreWays = /[‘’`´“”„–—;|€]|[^\S ]|\s\s/

/** The signs between two pieces as they are; a few are written in one way. */
function gapOf(text: string, from: number, end: number): number {
  if (end - from === 1 && text.charCodeAt(from) === 32) return oneSpace
  const gap = text.slice(from, end)
  if (!writtenInMoreWays.test(gap)) return symbolOfWord(gap)
  return symbolOfWord(
    gap
      .replaceAll(/[‘’`´]/g, "'")
      .replaceAll(/[“”„]/g, '"')
      .replaceAll(/[–—]/g, '-')
      .replaceAll(/[;|€]/g, '~')
      .replaceAll(/\s+/g, ' '),
  )
}

function wordAt(words: readonly Word[], { start }: Piece): Word | undefined {
  const word = words[firstWordBehind(words, start)]
  return word !== undefined && word.start <= start ? word : undefined
}

const forms = symbolsOf('digits', 'mixed', 'L', 'l', 'A', 'C', 's', 'none')

/** How a piece is written: with digits, one letter, in capitals, with one, or in small letters. */
function formOf(text: string, { start, end }: Piece): number {
  let [digits, capitals] = [0, 0]
  for (let at = start; at < end; at++) {
    const kind = kindOfCode(text.charCodeAt(at))
    if (kind === charKind.digit) digits++
    else if (kind === charKind.capital) capitals++
  }
  if (digits > 0) return digits === end - start ? forms.digits : forms.mixed
  const first = kindOfCode(text.charCodeAt(start)) === charKind.capital
  if (end - start === 1) return first ? forms.L : forms.l
  if (capitals === end - start) return forms.A
  return first ? forms.C : forms.s
}

/** What a span holds by now: a number or none, and a word that ends as streets do. */
function contentOf(span: string): string {
  const isStreet = span.split(/[^\p{L}]+/u).some((word) => plainStreetEnding.test(word.toLowerCase()))
  return `${/\d/.test(span) ? 'number' : 'words'}${isStreet ? ' street' : ''}`
}
const contents = symbolsOf('words', 'words street', 'number', 'number street')
const depths = ['0', '1', '2', '3'].map(symbolOf)
const lengths = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'].map(symbolOf)
const kinds = { none: symbolOf('none'), edge: symbolOf('edge') }

const groupOf = (word: Word | undefined): number =>
  word === undefined ? noSymbol : evidenceOfWord(word).group

const aspects = symbolsOf(
  '*', 'W', 'WG', 'WE', 'WX', 'WF', 'WO', 'G', 'GF', 'GK', 'E', 'EG', 'EK', 'EF', 'X', 'XK', 'Y', 'YF', 'YK', 'F', 'FE', 'FO', 'K', 'KO', 'KE',
  'D', 'DG', 'N', 'T', 'O', 'OG', 'V', 'VG', 'VE', 'VF', 'VX', 'VO', 'U', 'UF', 'UK',
) // prettier-ignore

/**
 * Adds what speaks for or against a piece as part of the span beside it: what it is, what is between, the edge of the
 * span, what stands beyond. The same for learning and for use.
 */
export function addEdgeEvidence({ text, words }: Reading, edge: Edge, row: EvidenceRow): void {
  const { side, span, piece, taken } = edge
  const isTail = side === 'tail'
  const [from, to] = isTail ? [span.end, piece.start] : [piece.end, span.start]
  const gap = gapOf(text, from, to)
  const inside = pieceBeside(text, isTail ? span.end : span.start, isTail ? 'head' : 'tail')
  const beyond = pieceBeside(text, isTail ? piece.end : piece.start, side)
  const gapBeyond =
    beyond === undefined
      ? kinds.edge
      : isTail
        ? gapOf(text, piece.end, beyond.start)
        : gapOf(text, beyond.end, piece.start)
  const known = wordAt(words, piece)
  const knownInside = inside === undefined ? undefined : wordAt(words, inside)
  const knownBeyond = beyond === undefined ? undefined : wordAt(words, beyond)
  const word = shapeOf(text, piece, known)
  const atEdge = shapeOf(text, inside, knownInside)
  const ahead = shapeOf(text, beyond, knownBeyond)
  const form = formOf(text, piece)
  const edgeForm = inside === undefined ? forms.none : formOf(text, inside)
  const kind = known === undefined ? kinds.none : symbolOf(kindOfWord(known))
  const group = groupOf(known)
  const groupBeyond = groupOf(knownBeyond)
  const depth = depths[Math.min(taken, 3)] ?? noSymbol
  const opening = contents[contentOf(text.slice(span.start, span.end)) as keyof typeof contents]
  row.add(aspects['*'], noSymbol, noSymbol)
  row.add(aspects.W, word, noSymbol)
  row.add(aspects.WG, word, gap)
  row.add(aspects.WE, word, atEdge)
  row.add(aspects.WX, word, ahead)
  row.add(aspects.WF, word, edgeForm)
  row.add(aspects.WO, word, opening)
  row.add(aspects.G, gap, noSymbol)
  row.add(aspects.GF, gap, form)
  row.add(aspects.GK, gap, kind)
  row.add(aspects.E, atEdge, noSymbol)
  row.add(aspects.EG, atEdge, gap)
  row.add(aspects.EK, edgeForm, kind)
  row.add(aspects.EF, edgeForm, form)
  row.add(aspects.X, ahead, noSymbol)
  row.add(aspects.XK, ahead, kind)
  row.add(aspects.Y, gapBeyond, noSymbol)
  row.add(aspects.YF, gapBeyond, form)
  row.add(aspects.YK, gapBeyond, kind)
  row.add(aspects.F, form, noSymbol)
  row.add(aspects.FE, form, atEdge)
  row.add(aspects.FO, form, opening)
  row.add(aspects.K, kind, noSymbol)
  row.add(aspects.KO, kind, opening)
  row.add(aspects.KE, kind, atEdge)
  row.add(aspects.D, depth, noSymbol)
  row.add(aspects.DG, depth, gap)
  row.add(aspects.N, lengths[Math.min(piece.end - piece.start, 10)] ?? noSymbol, form)
  if (group !== noSymbol) {
    row.add(aspects.V, group, noSymbol)
    row.add(aspects.VG, group, gap)
    row.add(aspects.VE, group, groupOf(knownInside))
    row.add(aspects.VF, group, edgeForm)
    row.add(aspects.VX, group, groupBeyond)
    row.add(aspects.VO, group, opening)
  }
  if (groupBeyond !== noSymbol) {
    row.add(aspects.U, joinSymbols(gapBeyond, groupBeyond), noSymbol)
    row.add(aspects.UF, groupBeyond, form)
    row.add(aspects.UK, groupBeyond, kind)
  }
  row.add(aspects.O, opening, noSymbol)
  row.add(aspects.OG, opening, gap)
  addTails(foldedOf(text, piece, known), aspects.T, row)
}
