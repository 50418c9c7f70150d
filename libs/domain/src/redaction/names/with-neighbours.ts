import { wordFlags } from '../dictionary/word-flags.js'
import type { Word } from '../reading/word.js'
import { namenessOf } from './nameness.js'
import { isJoined } from './word-form.js'

const { common, surname } = wordFlags

/** "g haverkamp" at the head of a line: the letter belongs to the name. */
export function withLetterBefore(words: readonly Word[], first: number): number {
  const word = words[first]
  const letter = words[first - 1]
  if (word === undefined || letter === undefined || letter.text.length !== 1 || !/^\.? $/.test(word.gap))
    return first
  if (word.gap === '. ')
    return letter.text === letter.text.toLowerCase() && letter.gap === ' ' ? first - 1 : first
  return letter.gap === ' ' || letter.gap === '' ? first : first - 1
}

/** "huiberdina mulder": listed surnames behind an unlisted name. */
export function withSurnameBehind(words: readonly Word[], first: number): number {
  let last = first
  for (let next = words[last + 1]; next !== undefined && isJoined(next); next = words[last + 1]) {
    const isSurname =
      namenessOf(next) === 'sure' || ((next.flags & surname) !== 0 && (next.flags & common) === 0)
    if (!isSurname || last - first > 3) break
    last += 1
  }
  return last
}
