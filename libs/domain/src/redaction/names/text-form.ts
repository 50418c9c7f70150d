import { wordFlags } from '../dictionary/word-flags.js'
import type { Word } from '../reading/word.js'

const { personVerb } = wordFlags

/** @returns the index of the word that is the last sentence of a text all by itself: "…tot dan. vdB" */
export function lastSentence(text: string, words: readonly Word[]): number | undefined {
  const last = words.at(-1)
  if (
    last === undefined ||
    words.length < 12 ||
    !/^[.!)]{1,3} $/.test(last.gap) ||
    text.length - last.end > 2
  )
    return undefined
  return words.length - 1
}

/** The last line of a text, or a line alone between others, of four words or less: a name when it begins as one. */
export function isShortLine(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || at === 0 || !word.gap.includes('\n')) return false
  let next = at + 1
  while (next < words.length && !(words[next]?.gap ?? '\n').includes('\n')) next++
  const tail = text.slice(words[next - 1]?.end ?? 0, words[next]?.start ?? text.length)
  return (
    next - at <= 3 &&
    next === words.length &&
    !/[?!:]/.test(tail) &&
    !words.slice(at, next).some(({ flags }) => (flags & personVerb) !== 0)
  )
}

/** Whether the writer begins sentences without a capital, or writes nothing but capitals: three sentences or more. */
export function writesSmall(words: readonly Word[]): boolean {
  let [starts, small] = [0, 0]
  for (const { startsSentence, capital, initials, allCapitals, shouted } of words) {
    if (!startsSentence) continue
    starts += 1
    if (!capital && !initials && (!allCapitals || shouted)) small += 1
  }
  return words.length > 7 && small >= 0.8 * starts
}
