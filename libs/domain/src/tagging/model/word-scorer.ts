import { ownText } from '../../own-text.js'
import type { EvidenceSpan } from '../signal-tags.js'
import { sortFew } from '../sort-few.js'
import type { Token } from '../tokenize.js'
import { hashPair, hashWord } from './hashed-words.js'
import type { WordTable } from './word-table.js'

/** What the words of one text say, valid until the next text is read. */
export interface WordScores {
  /** Logit of each code by the words alone, in the order of the table. */
  readonly logits: Float64Array
  /** The words that speak most for a code; [] for none. */
  telling(code: number): readonly EvidenceSpan[]
}

interface KnownWord {
  readonly stem: number
  readonly stemRow: number
  readonly gramRows: readonly number[]
}

/** A word is telling when it adds at least so much to the logit. */
const TELLING = 0.1
const MOST_TELLING = 5
const MOST_TIMES = 0xffff
const CACHE_LIMIT = 100_000

/** Weighs the stems, 5-grams and pairs of stems of a text. Each written word is hashed once and remembered. */
export function createWordScorer(table: WordTable): (tokens: readonly Token[]) => WordScores {
  const { rowOf, steps, scales, bias, rowCount } = table
  const codeCount = bias.length
  const cache = new Map<string, KnownWord>()
  const wordOf = (word: string): KnownWord => {
    const cached = cache.get(word)
    if (cached !== undefined) return cached
    const { stem, grams } = hashWord(word)
    const known = {
      stem,
      stemRow: stem === 0 ? -1 : rowOf(stem),
      gramRows: grams.map(rowOf).filter((row) => row >= 0),
    }
    if (cache.size >= CACHE_LIMIT) cache.clear()
    cache.set(ownText(word), known)
    return known
  }
  /** How often a row was met, and the rows that were. */
  const times = new Uint16Array(rowCount)
  const met = new Int32Array(rowCount)
  /** By code: sum over the rows that were met once, which are most. */
  const once = new Int32Array(codeCount)

  return (tokens) => {
    let metCount = 0
    const words: KnownWord[] = []
    let sentence = -1
    let previous = 0
    for (const token of tokens) {
      const word = wordOf(token.word)
      words.push(word)
      const { stem, stemRow, gramRows } = word
      if (stemRow >= 0) {
        const before = times[stemRow] ?? 0
        if (before === 0) met[metCount++] = stemRow
        if (before < MOST_TIMES) times[stemRow] = before + 1
      }
      for (let at = 0; at < gramRows.length; at++) {
        const row = gramRows[at] ?? 0
        if (times[row] !== 0) continue
        met[metCount++] = row
        times[row] = 1
      }
      if (token.sentence === sentence && previous !== 0 && stem !== 0) {
        const row = rowOf(hashPair(previous, stem))
        if (row >= 0 && times[row] === 0) {
          met[metCount++] = row
          times[row] = 1
        }
      }
      sentence = token.sentence
      previous = stem
    }
    const logits = new Float64Array(codeCount)
    once.fill(0)
    for (let at = 0; at < metCount; at++) {
      const row = met[at] ?? 0
      const from = row * codeCount
      const count = times[row] ?? 1
      times[row] = 0
      if (count === 1)
        for (let code = 0; code < codeCount; code++)
          once[code] = (once[code] ?? 0) + (steps[from + code] ?? 0)
      else {
        const value = repeated(count)
        for (let code = 0; code < codeCount; code++)
          logits[code] = (logits[code] ?? 0) + value * (steps[from + code] ?? 0)
      }
    }
    const share = lengthShare(tokens.length)
    for (let code = 0; code < codeCount; code++)
      logits[code] =
        (bias[code] ?? 0) + share * (scales[code] ?? 0) * ((logits[code] ?? 0) + (once[code] ?? 0))
    return { logits, telling: (code) => tellingWords(tokens, words, code) }
  }

  function tellingWords(
    tokens: readonly Token[],
    words: readonly KnownWord[],
    code: number,
  ): readonly EvidenceSpan[] {
    const scale = scales[code] ?? 0
    const weightOf = (row: number): number =>
      row < 0 ? 0 : Math.fround(scale * (steps[row * codeCount + code] ?? 0))
    const found: { readonly token: number; readonly weight: number }[] = []
    for (let token = 0; token < words.length; token++) {
      const { stemRow = -1, gramRows = [] } = words[token] ?? {}
      let weight = weightOf(stemRow)
      for (let at = 0; at < gramRows.length; at++) weight += weightOf(gramRows[at] ?? -1)
      if (weight >= TELLING) found.push({ token, weight })
    }
    return sortFew(found, (a, b) => b.weight - a.weight || a.token - b.token)
      .slice(0, MOST_TELLING)
      .map(({ token }) => [tokens[token]?.start ?? 0, tokens[token]?.end ?? 0])
  }
}

/** A stem that comes back counts for a little more. */
export function repeated(times: number): number {
  return times === 1 ? 1 : 1 + Math.log(times)
}

const ORDINARY_LENGTH = 120
const SHORTEST = 20

/** A word of a short text says more than one of a long text, which has room for much else. */
export function lengthShare(tokenCount: number): number {
  return Math.sqrt(ORDINARY_LENGTH / Math.max(SHORTEST, tokenCount))
}
