import { findExistingTokens } from './existing-tokens.js'
import { redactionTokens, type RedactionType } from './redaction-type.js'
import type { TokenPiece } from './token-piece.js'

/** Half-open range of UTF-16 code units. */
export type StrikeSpan = readonly [start: number, end: number]

/** What the reader struck out in one of the texts. */
export interface StruckIn {
  /** Which of the texts it is. */
  readonly source: number
  readonly spans: readonly StrikeSpan[]
}

export interface Strike {
  /** Each text at most once. */
  readonly read: readonly StruckIn[]
  readonly type: RedactionType
}

export class UnusableStrike extends RangeError {
  override name = 'UnusableStrike'
}

/** Places at most in one text, those elsewhere in it included: who strikes out "ik" would take the text away. */
export const mostPlaces = 500

export class TooManyPlaces extends RangeError {
  override name = 'TooManyPlaces'
}

/**
 * What a reader struck out, in every text of a signal: the ranges themselves, and wherever else the same words stand
 * by themselves. The same words get the same token; names go on counting from the highest [NAAM n] in any text.
 * @param texts all texts in which redacted text of one signal stands
 * @returns for each text its pieces, ascending and apart; [] where nothing stands
 * @throws UnusableStrike when a range is outside the text, overlaps another or a token, has no letter or digit, or
 *   cuts a character in two
 * @throws TooManyPlaces when the words stand in more than `mostPlaces` places of one text
 */
export function strikeOut(texts: readonly string[], { read, type }: Strike): TokenPiece[][] {
  const sorted = read.map(({ source, spans }) => ({
    source,
    spans: [...spans].sort(([a], [b]) => a - b),
    text: texts[source] ?? '',
  }))
  for (const { text, spans } of sorted) requireUsable(text, spans)
  const tokens = tokensOf(
    texts,
    sorted.flatMap(({ text, spans }) => spans.map((span) => text.slice(...span))),
    type,
  )
  const longestFirst = [...tokens.keys()].sort((a, b) => b.length - a.length)
  return texts.map((other, index) => {
    const chosen = sorted.find(({ source }) => source === index)?.spans ?? []
    const own = chosen.map((span) => pieceOf(other, span, tokens))
    /** 1 for each unit in a piece or a token. */
    const taken = new Uint8Array(other.length)
    for (const [start, end] of [...own, ...rangesOfTokens(other)]) taken.fill(1, start, end)
    for (const words of longestFirst) {
      for (const [start, end] of standingAlone(other, words)) {
        if (taken.subarray(start, end).includes(1)) continue
        if (own.length === mostPlaces) throw new TooManyPlaces('the words stand in too many places')
        own.push(pieceOf(other, [start, end], tokens))
        taken.fill(1, start, end)
      }
    }
    return own.sort(([a], [b]) => a - b)
  })
}

function requireUsable(text: string, sorted: readonly StrikeSpan[]): void {
  const tokens = rangesOfTokens(text)
  let last = 0
  for (const [start, end] of sorted) {
    const usable =
      Number.isInteger(start) && Number.isInteger(end) && start >= last && start < end && end <= text.length
    if (!usable) throw new UnusableStrike('a range is not in the text, or overlaps another')
    if (cutsCharacter(text, start) || cutsCharacter(text, end))
      throw new UnusableStrike('a range cuts a character')
    if (!/[\p{L}\p{N}]/u.test(text.slice(start, end)))
      throw new UnusableStrike('a range holds no letter or digit')
    if (tokens.some(([from, until]) => start < until && from < end))
      throw new UnusableStrike('a range is in a token')
    last = end
  }
}

function cutsCharacter(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')
}

function tokensOf(
  texts: readonly string[],
  struck: readonly string[],
  type: RedactionType,
): Map<string, string> {
  const word = redactionTokens[type]
  let last = texts.reduce((highest, text) => Math.max(highest, findExistingTokens(text).lastName), 0)
  const tokens = new Map<string, string>()
  for (const words of struck) {
    if (tokens.has(words)) continue
    tokens.set(words, type === 'name' ? `[${word} ${(last += 1)}]` : `[${word}]`)
  }
  return tokens
}

function pieceOf(text: string, [start, end]: StrikeSpan, tokens: ReadonlyMap<string, string>): TokenPiece {
  return [start, end, tokens.get(text.slice(start, end)) ?? '']
}

function rangesOfTokens(text: string): StrikeSpan[] {
  return findExistingTokens(text).tokens.map(({ start, end }) => [start, end])
}

/** Where the words stand as such, and not as a part of longer words. */
function standingAlone(text: string, words: string): StrikeSpan[] {
  const found: StrikeSpan[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length
    const before = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}]/u.test(words)
    const after = /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)) && /[\p{L}\p{N}]$/u.test(words)
    if (!before && !after) found.push([at, end])
  }
  return found
}
