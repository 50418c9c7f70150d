import type { DigitGroup } from '../digit-groups.js'
import type { Word } from './word.js'

/** A pattern that is tried at given places only. */
export const sticky = (pattern: RegExp): RegExp =>
  new RegExp(pattern.source, pattern.flags.replace('g', '') + 'y')

/**
 * What matchAll finds, with the pattern itself. matchAll makes a pattern anew each time, and V8 runs one that it has not
 * run before by its slow way: six times as slow for a large one.
 * @param pattern with the flag g @returns ascending
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}

/**
 * What matchAll finds with a pattern that can begin at these places only, without looking anywhere else.
 * @param pattern see sticky @param starts ascending; one below 0 is none
 */
export function matchesAt(text: string, pattern: RegExp, starts: Iterable<number>): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let behind = 0
  for (const start of starts) {
    if (start < behind) continue
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (match === null) continue
    found.push(match)
    behind = Math.max(start + match[0].length, start + 1)
  }
  return found
}

/** The same at groups of digits. @param length only at groups of so many digits */
export function matchesAtDigits(
  text: string,
  pattern: RegExp,
  digits: readonly DigitGroup[],
  length?: number,
): RegExpExecArray[] {
  const groups = length === undefined ? digits : digits.filter((group) => group.digits.length === length)
  return groups.length === 0
    ? []
    : matchesAt(
        text,
        pattern,
        groups.map(({ start }) => start),
      )
}

/**
 * The same at words with one of the traits, and behind the hyphens and apostrophes in them.
 * @param lead a word that may stand before such a word and belong to what is found
 */
export function matchesAtWords(
  text: string,
  pattern: RegExp,
  words: readonly Word[],
  traits: number,
  lead?: string,
): RegExpExecArray[] {
  const starts: number[] = []
  let before: Word | undefined
  for (const word of words) {
    const previous = before
    before = word
    if ((word.traits & traits) === 0) continue
    if (lead !== undefined && previous?.folded === lead) starts.push(previous.start)
    starts.push(word.start)
    for (let at = 1; at < word.text.length; at++)
      if (word.text[at] === '-' || word.text[at] === "'") starts.push(word.start + at + 1)
  }
  return starts.length === 0 ? [] : matchesAt(text, pattern, starts)
}

/** The words right before digits, with a space between. @param digits ascending */
export function wordsBeforeDigits(words: readonly Word[], digits: readonly DigitGroup[]): Word[] {
  const found: Word[] = []
  let at = -1
  for (const { start } of digits) {
    while (at + 1 < words.length && (words[at + 1]?.end ?? 0) < start) at++
    const word = words[at]
    if (word !== undefined && word.end === start - 1) found.push(word)
  }
  return found
}
