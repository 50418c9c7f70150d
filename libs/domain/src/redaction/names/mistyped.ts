import { isListedWord } from '../dictionary/is-dutch-word.js'
import { flagsOfWord, wordFlags } from '../dictionary/word-flags.js'
import type { Word } from '../reading/word.js'

const { common, given, surname, listedName } = wordFlags

const swaps: readonly (readonly [string, string])[] = [
  ['d', 't'], ['t', 'd'], ['v', 'f'], ['f', 'v'], ['z', 's'], ['s', 'z'], ['ei', 'ij'], ['ij', 'ei'], ['au', 'ou'], ['ou', 'au'],
  ['c', 'k'], ['k', 'c'], ['g', 'ch'], ['ch', 'g'], ['i', 'ie'], ['ie', 'i'], ['o', 'oo'], ['a', 'aa'], ['e', 'ee'], ['u', 'uu'],
  ['aa', 'a'], ['ee', 'e'], ['oo', 'o'], ['uu', 'u'], ['ksie', 'ctie'], ['kasie', 'catie'], ['sie', 'tie'], ['s', 'c'], ['kk', 'cc'], ['kw', 'qu'], ['w', 'v'], ['b', 'p'],
] // prettier-ignore
const missing = 'negrtils'

const isEverydayWord = (folded: string): boolean => (flagsOfWord(folded) & common) !== 0

function isOrdinaryWord(folded: string): boolean {
  const flags = flagsOfWord(folded)
  return (
    (flags & common) !== 0 ||
    ((flags & (given | surname | listedName)) === 0 && folded.length > 3 && isListedWord(folded))
  )
}

/**
 * Whether an unlisted word is most likely an ordinary one written wrong: one letter more, less, doubled, twisted or
 * written as it sounds. Words of three letters or less are never taken for that.
 * @param folded small letters without diacritics
 */
function looksMistyped(folded: string): boolean {
  // Words that sound like a name and no Dutch word are believed; short ones are held against everyday words only
  if (folded.length < 4 || folded.length > 24 || /[aiouy]$/.test(folded)) return false
  const isKnownWord = folded.length < 6 ? isEverydayWord : isOrdinaryWord
  for (let at = 0; at < folded.length; at++) {
    const [before, behind] = [folded.slice(0, at), folded.slice(at)]
    if (folded.length > 4 && isKnownWord(before + behind.slice(1))) return true
    if (folded.length > 4 && isKnownWord(before + (behind[1] ?? '') + (behind[0] ?? '') + behind.slice(2)))
      return true
    for (const [wrong, right] of swaps) {
      if (behind.startsWith(wrong) && isKnownWord(before + right + behind.slice(wrong.length))) return true
    }
    if (folded.length > 4 && isKnownWord(before + (behind[0] ?? '') + behind)) return true
    if (folded.length > 5)
      for (const letter of missing) if (isKnownWord(before + letter + behind)) return true
  }
  return ['n', 't', 'd', 'e'].some((letter) => isKnownWord(folded + letter))
}

/** The same of a word of a text, worked out once. */
export function isMistyped(word: Pick<Word, 'folded' | 'mistyped'>): boolean {
  return (word.mistyped ??= looksMistyped(word.folded))
}
