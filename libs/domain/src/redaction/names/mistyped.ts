import { isListedSpelling } from '../dictionary/is-dutch-word.js'
import { flagsOfWord, wordFlags } from '../dictionary/word-flags.js'
import type { Word } from '../reading/word.js'

const { common, given, surname, listedName } = wordFlags

const swaps: readonly (readonly [string, string])[] = [
  ['d', 't'], ['t', 'd'], ['v', 'f'], ['f', 'v'], ['z', 's'], ['s', 'z'], ['ei', 'ij'], ['ij', 'ei'], ['au', 'ou'], ['ou', 'au'],
  ['c', 'k'], ['k', 'c'], ['g', 'ch'], ['ch', 'g'], ['i', 'ie'], ['ie', 'i'], ['o', 'oo'], ['a', 'aa'], ['e', 'ee'], ['u', 'uu'],
  ['aa', 'a'], ['ee', 'e'], ['oo', 'o'], ['uu', 'u'], ['ksie', 'ctie'], ['kasie', 'catie'], ['sie', 'tie'], ['s', 'c'], ['kk', 'cc'], ['kw', 'qu'], ['w', 'v'], ['b', 'p'],
] // prettier-ignore
const missing = 'negrtils'

const codesOf = (letters: string): readonly number[] => [...letters].map((letter) => letter.charCodeAt(0))

/** The swaps by the code of their first letter, so that one look finds those that may apply. */
const swapsByFirst = new Map<number, { wrong: readonly number[]; right: readonly number[] }[]>()
for (const [wrong, right] of swaps) {
  const first = wrong.charCodeAt(0)
  swapsByFirst.set(first, [
    ...(swapsByFirst.get(first) ?? []),
    { wrong: codesOf(wrong), right: codesOf(right) },
  ])
}
const missingCodes = codesOf(missing)
const endingCodes = codesOf('ntde')

/** Whether a right spelling is an everyday word, or any word that is no name. Only those of the dictionary count. */
function isRight(folded: string, everydayOnly: boolean): boolean {
  const flags = flagsOfWord(folded)
  if ((flags & common) !== 0) return true
  return !everydayOnly && folded.length > 3 && (flags & (given | surname | listedName)) === 0
}

const spelling = new Uint16Array(40)

/** Tries a spelling of which `length` codes stand in `spelling`. */
function isRightSpelling(length: number, everydayOnly: boolean): boolean {
  if (!isListedSpelling(spelling, length)) return false
  return isRight(String.fromCharCode(...spelling.subarray(0, length)), everydayOnly)
}

/** Puts the codes before `at`, then `codes`, then those of the word from `from` on. @returns how many */
function compose(folded: string, at: number, codes: readonly number[], from: number): number {
  let length = 0
  for (; length < at; length++) spelling[length] = folded.charCodeAt(length)
  for (const code of codes) spelling[length++] = code
  for (let rest = from; rest < folded.length; rest++) spelling[length++] = folded.charCodeAt(rest)
  return length
}

const none: readonly number[] = []

function startsWith(folded: string, at: number, codes: readonly number[]): boolean {
  for (let next = 0; next < codes.length; next++)
    if (folded.charCodeAt(at + next) !== codes[next]) return false
  return true
}

/**
 * Whether an unlisted word is most likely an ordinary one written wrong: one letter more, less, doubled, twisted or
 * written as it sounds. Words of three letters or less are never taken for that.
 * @param folded small letters without diacritics
 */
export function looksMistyped(folded: string): boolean {
  // Words that sound like a name and no Dutch word are believed; short ones are held against everyday words only
  if (folded.length < 4 || folded.length > 24 || /[aiouy]$/.test(folded)) return false
  const everydayOnly = folded.length < 6
  const tries = (at: number, codes: readonly number[], from: number): boolean =>
    isRightSpelling(compose(folded, at, codes, from), everydayOnly)
  const pair = [0, 0]
  const one = [0]
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    if (folded.length > 4) {
      if (tries(at, none, at + 1)) return true
      pair[0] = folded.charCodeAt(at + 1)
      pair[1] = code
      if (at + 1 < folded.length && tries(at, pair, at + 2)) return true
      one[0] = code
      if (tries(at, one, at)) return true
    }
    for (const { wrong, right } of swapsByFirst.get(code) ?? [])
      if (startsWith(folded, at, wrong) && tries(at, right, at + wrong.length)) return true
    if (folded.length > 5)
      for (const letter of missingCodes) {
        one[0] = letter
        if (tries(at, one, at)) return true
      }
  }
  return endingCodes.some((letter) => {
    one[0] = letter
    return tries(folded.length, one, folded.length)
  })
}

/** Whether a word of a text looks like an ordinary one written wrong, worked out once. */
export function isMistyped(word: Pick<Word, 'spelling'>): boolean {
  return word.spelling.isMistyped
}
