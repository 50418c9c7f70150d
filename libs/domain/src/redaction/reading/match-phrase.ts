import { piecesOf } from '../dictionary/pieces-of.js'
import { wordFlags } from '../dictionary/word-flags.js'
import type { Word } from './word.js'

/** The phrases with one first piece, those with the most pieces first. */
interface Phrases {
  readonly all: readonly (readonly string[])[]
  /** Those of two pieces or more, by the second, when there are many: of "de" alone there are hundreds. */
  readonly bySecond: ReadonlyMap<string, readonly (readonly string[])[]> | undefined
  /** Whether the first piece is a phrase by itself. */
  readonly hasSingle: boolean
}

const many = 8

/** Phrases by their first piece. */
export type PhraseIndex = ReadonlyMap<string, Phrases>

const byPiece = (phrases: Iterable<readonly string[]>, place: number): Map<string, (readonly string[])[]> => {
  const map = new Map<string, (readonly string[])[]>()
  for (const parts of phrases) {
    const piece = parts[place]
    if (piece === undefined) continue
    const same = map.get(piece)
    if (same === undefined) map.set(piece, [parts])
    else same.push(parts)
  }
  return map
}

/** @param phrases each as its pieces */
export function byFirstPiece(phrases: Iterable<readonly string[]>): PhraseIndex {
  const sorted = [...phrases].sort((a, b) => b.length - a.length)
  return new Map(
    [...byPiece(sorted, 0)].map(([first, all]) => [
      first,
      {
        all,
        bySecond: all.length > many ? byPiece(all, 1) : undefined,
        hasSingle: all.at(-1)?.length === 1,
      },
    ]),
  )
}

/** @returns the index of the last word of the phrase that begins at this word; undefined when it is another */
function endOfPhrase(words: readonly Word[], first: number, parts: readonly string[]): number | undefined {
  let matched = 0
  for (let at = first; at < words.length && at < first + parts.length; at++) {
    const word = words[at]
    if (word === undefined || (at > first && word.gap !== ' ' && !/^[ .\-/]{0,3}$/.test(word.gap)))
      return undefined
    if (!word.parted) {
      if (word.folded !== parts[matched++]) return undefined
    } else for (const piece of piecesOf(word.folded)) if (piece !== parts[matched++]) return undefined
    if (matched === parts.length) return at
  }
  return undefined
}

/** Most words begin no phrase: a first, cheap look. */
export const mayBeginPhrase = (word: Word | undefined): boolean =>
  word !== undefined && ((word.flags & wordFlags.phraseStart) !== 0 || word.parted)

/** @returns the index of the last word of the longest phrase that begins at this word; undefined for none */
export function matchPhrase(words: readonly Word[], first: number, phrases: PhraseIndex): number | undefined {
  const word = words[first]
  if (word === undefined) return undefined
  const isParted = word.parted
  if ((word.flags & wordFlags.phraseStart) === 0 && !isParted) return undefined
  const candidates =
    phrases.get(word.folded) ?? (isParted ? phrases.get(piecesOf(word.folded)[0] ?? '') : undefined)
  if (candidates === undefined) return undefined
  const next = words[first + 1]
  const isWhole = isParted || next === undefined || next.parted
  const longer =
    isWhole || candidates.bySecond === undefined ? candidates.all : candidates.bySecond.get(next.folded)
  for (const parts of longer ?? []) {
    if (!isWhole && parts[1] !== next.folded) continue
    const last = endOfPhrase(words, first, parts)
    if (last !== undefined) return last
  }
  return !isWhole && candidates.hasSingle ? first : undefined
}
