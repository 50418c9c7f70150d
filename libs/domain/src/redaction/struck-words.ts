import { commonWords } from './common-words.js'
import { fold } from './dictionary/fold.js'
import { isListedWord } from './dictionary/is-dutch-word.js'
import { findExistingTokens } from './existing-tokens.js'
import { redactionTokens, type RedactionType } from './redaction-type.js'
import type { StrikeSpan } from './strike-out.js'
import type { TokenPiece } from './token-piece.js'

/** Words that were struck out together, as they are known again: "Femke de Wít" is "femke de wit", of three. */
export interface StruckWords {
  /** Folded, with one space in between. */
  readonly words: string
  readonly count: number
}

interface PlacedWord {
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** Kinds of which a word by itself says as much as the whole. */
const namesSomething: ReadonlySet<RedactionType> = new Set(['name', 'address', 'place'])
/** Letters below which a word counts only together with those that it was struck with. */
const shortestAlone = 3

/**
 * What the same signal may not say again, of what a reader struck out: the words in their row, and each word of a name,
 * address or place that is no everyday one: of "Femke de Wit" also "Femke". Where only a piece of a word was struck the
 * whole word is among them.
 * @param spans as `strikeOut` lets through
 */
export function struckWords(text: string, spans: readonly StrikeSpan[], type: RedactionType): StruckWords[] {
  const rows = new Map<string, number>()
  const all = wordsOf(text, 0, text.length)
  for (const [start, end] of spans) {
    const struck = wordsOf(text, start, end)
    const whole = all.filter((word) => word.start < end && start < word.end)
    for (const row of [struck, whole]) rows.set(row.map(({ folded }) => folded).join(' '), row.length)
    if (namesSomething.has(type))
      for (const { folded } of [...struck, ...whole]) if (saysWho(folded)) rows.set(folded, 1)
  }
  return [...rows].map(([words, count]) => ({ words, count }))
}

/**
 * Where texts of a signal have words that were struck out of an earlier version, as tokens of the kind that they were
 * struck as; no pieces of other words, but an s of possession stays behind: "Femkes stoel" is "[NAAM 1]s stoel". The
 * longest row goes first. Names go on counting from the highest [NAAM n] in any of the texts.
 * @param known as what words were struck, folded with one space in between; null for those that were not
 * @param counts of how many words a row may be
 * @returns for each text its pieces, ascending and apart; [] where nothing stands
 */
export function strikeKnownWords(
  texts: readonly string[],
  known: (words: string) => RedactionType | null,
  counts: readonly number[],
): TokenPiece[][] {
  const longestFirst = [...new Set(counts)].sort((a, b) => b - a)
  let last = Math.max(0, ...texts.map((text) => findExistingTokens(text).lastName))
  const tokens = new Map<string, string>()
  const tokenOf = (words: string, type: RedactionType): string => {
    const token =
      tokens.get(words) ?? (type === 'name' ? `[NAAM ${(last += 1)}]` : `[${redactionTokens[type]}]`)
    tokens.set(words, token)
    return token
  }
  return texts.map((text) =>
    betweenTokens(text).flatMap(([from, until]) => {
      const words = wordsOf(text, from, until)
      const pieces: TokenPiece[] = []
      for (let at = 0; at < words.length;) {
        const found = rowFrom(words, at, longestFirst, known)
        if (found) pieces.push([found.start, found.end, tokenOf(found.words, found.type)])
        at += found?.count ?? 1
      }
      return pieces
    }),
  )
}

function rowFrom(
  words: readonly PlacedWord[],
  at: number,
  counts: readonly number[],
  known: (words: string) => RedactionType | null,
) {
  for (const count of counts) {
    const row = words.slice(at, at + count)
    const [first, last] = [row[0], row.at(-1)]
    if (row.length < count || !first || !last) continue
    const whole = row.map(({ folded }) => folded).join(' ')
    for (const less of /[^s]s$/.test(whole) ? [0, 1] : [0]) {
      const said = whole.slice(0, whole.length - less)
      const type = known(said)
      if (type !== null) return { words: said, type, count, start: first.start, end: last.end - less }
    }
  }
  return null
}

/** Letters and digits in a row, with the marks on them. */
function wordsOf(text: string, from: number, until: number): PlacedWord[] {
  return [...text.slice(from, until).matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)].map(
    ({ index, 0: word }) => ({
      folded: fold(word),
      start: from + index,
      end: from + index + word.length,
    }),
  )
}

function saysWho(folded: string): boolean {
  return folded.length >= shortestAlone && !commonWords.has(folded) && !isListedWord(folded)
}

function betweenTokens(text: string): StrikeSpan[] {
  const spans: StrikeSpan[] = []
  let from = 0
  for (const { start, end } of findExistingTokens(text).tokens) {
    spans.push([from, start])
    from = end
  }
  return [...spans, [from, text.length]]
}
