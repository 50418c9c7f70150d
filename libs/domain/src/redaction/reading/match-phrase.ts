import { piecesOf } from '../dictionary/pieces-of.js'
import { wordFlags } from '../dictionary/word-flags.js'
import type { Word } from './word.js'

/** Phrases by their first piece, those with the most pieces first. @param phrases each as its pieces */
export function byFirstPiece(
  phrases: Iterable<readonly string[]>,
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>()
  for (const parts of phrases) {
    const first = parts[0]
    if (first !== undefined)
      map.set(
        first,
        [...(map.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
      )
  }
  return map
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

/** @returns the index of the last word of the longest phrase that begins at this word; undefined for none */
export function matchPhrase(
  words: readonly Word[],
  first: number,
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>,
): number | undefined {
  const word = words[first]
  if (word === undefined) return undefined
  const isParted = word.parted
  if ((word.flags & wordFlags.phraseStart) === 0 && !isParted) return undefined
  const candidates =
    phrases.get(word.folded) ?? (isParted ? phrases.get(piecesOf(word.folded)[0] ?? '') : undefined)
  if (candidates === undefined) return undefined
  const next = words[first + 1]
  const second = isParted || next === undefined || next.parted ? undefined : next.folded
  for (const parts of candidates) {
    if (second !== undefined && parts.length > 1 && parts[1] !== second) continue
    const last = endOfPhrase(words, first, parts)
    if (last !== undefined) return last
  }
  return undefined
}
