import type { Candidate } from './candidate.js'
import { traitsBefore } from './reading/traits-before.js'
import { cueTraits } from './reading/word-traits.js'
import type { Reading } from './reading/reading.js'
import { beginsWithDate, runsFrom, type DigitGroup, type DigitRun } from './digit-groups.js'
import { isAmount } from './innocent-number.js'
import { allMatches } from './reading/match-at.js'

const named =
  /(?<!\p{L})(?:tel|telefoon(?:nummer|nr)?|telnr|mobiel(?:nummer|tje)?|mob|gsm|fax|whatsapp|(?:bel|bellen|gebeld|bereikbaar|bereiken|appen)(?: \p{L}+){0,2} op)(?: ?(?:nummer|nr))?(?: is)?[ .:]{0,4}\(?$/iu

/** Ten digits as a Dutch number is written: 06 or an area code first, or in pairs throughout. */
function isNational(run: DigitRun): boolean {
  if (!/^0[1-9]\d{8}$/.test(run.digits)) return false
  const lengths = run.groups.map((group) => group.digits.length)
  if (run.digits.startsWith('06')) return true
  return lengths[0] !== 2 || lengths.every((length) => length === 2)
}

function isSloppyMobile(run: DigitRun): boolean {
  return run.complete && /^06\d{7}(?:\d{2})?$/.test(run.digits) && run.groups.length < 6
}

/** "046-555555", "088-75 555555": an area code and a hyphen, with a digit too few or too many. */
const isMistypedNational = (run: DigitRun): boolean =>
  run.complete &&
  /^0[1-57-9]\d{7}(?:\d{2})?$/.test(run.digits) &&
  /^\d{3,4}$/.test(run.groups[0]?.digits ?? '') &&
  run.groups[1]?.gap === '-' &&
  run.groups.length < 5

const isServiceNumber = (run: DigitRun): boolean =>
  run.groups[0]?.digits.length === 4 && /^(?:0800|090[069])(?:\d{4}|\d{7})$/.test(run.digits)

function isInternational(run: DigitRun, plus: boolean): boolean {
  if (/^(?:00)?310?[1-9]\d{8}$/.test(run.digits) && (plus || run.digits.startsWith('00'))) return true
  if (!run.complete || run.digits.startsWith('31') || run.digits.startsWith('0031')) return false
  return plus ? /^[1-9]\d{8,13}$/.test(run.digits) : /^00[1-9]\d{8,12}$/.test(run.digits)
}

/** @returns how many digits the groups from here have together, up to 16 */
function longestRun(groups: readonly DigitGroup[], first: number): number {
  let digits = 0
  for (let at = first; at < groups.length && digits < 16; at++) {
    if (at > first && groups[at]?.gap === null) break
    digits += groups[at]?.digits.length ?? 0
  }
  return digits
}

const plusBefore = /(?:\+|(?<!\p{L})plus) ?\(?$/iu

/** Whether "+" or the end of "plus" stands before a place, with a space and a bracket between at most. */
function mayBeBehindPlus(text: string, place: number): boolean {
  let at = place - 1
  if (text[at] === '(') at--
  if (text[at] === ' ') at--
  return /[+s]/iu.test(text.charAt(at))
}

/** "toestel 4471", "tst. 12": a number within a house. */
const extension = /(?<!\p{L})(?:toestel(?:nummer|nr)?|tst)\.?:? (\d{1,5})(?![\d\p{L}])/giu

/** "06-\n51 33\n90 27": in pairs, over the ends of lines. */
const overLines = /(?<![\d.,])06[- ]?(?:[ \n-]?\d{2}){4}(?!\d)/gu

/** "0573 22 nee 25 81 67", "0314 62 70 nog wat 70 53": put right or thought over while it is said. */
const corrected =
  /(?<![\d.,+])(?:0\d{1,3}|\+31 ?\d{1,3})(?:[ -]?\d{2,4}){1,4},? (?:nee|sorry|wacht|fout|of nee|nog wat|nog iets|daar komt ie)[,.]? (?:nee,? |wacht,? |zero )?\d{1,4}(?:[ -]?\d{2,4}){0,4}(?!\d)/giu

/** Telephone numbers in any Dutch notation, foreign ones with + or 00, and short ones after "tel" or "bel op". */
export function recognisePhone({ text, words, digits, traits }: Reading): Candidate[] {
  const found: Candidate[] = []
  for (const match of (traits & cueTraits.extension) !== 0 ? allMatches(text, extension) : []) {
    const end = match.index + match[0].length
    // "0900-4455 tst 3": behind a number the word is part of it
    const isBehindNumber = /\d[ ,]{1,2}$/.test(text.slice(Math.max(0, match.index - 3), match.index))
    const start = isBehindNumber ? match.index : end - (match[1] ?? '').length
    found.push({ type: 'phone', start, end, certainty: 'context' })
  }
  if (text.includes('\n') && text.includes('06'))
    for (const { index, 0: value } of allMatches(text, overLines))
      if (value.includes('\n'))
        found.push({ type: 'phone', start: index, end: index + value.length, certainty: 'shape' })
  if (/\d,? (?:nee|sorry|wacht|fout|of|nog|daar) /i.test(text))
    for (const { index, 0: value } of allMatches(text, corrected))
      if (value.replace(/\D/g, '').length > 8)
        found.push({ type: 'phone', start: index, end: index + value.length, certainty: 'context' })
  const groups = digits
  groups.forEach((group, first) => {
    const plus = mayBeBehindPlus(text, group.start)
      ? plusBefore.exec(text.slice(Math.max(0, group.start - 6), group.start))
      : null
    if (!plus && !group.digits.startsWith('0') && longestRun(groups, first) < 6) return
    const context =
      (traitsBefore(words, group.start, 60) & cueTraits.phone) !== 0 &&
      named.test(text.slice(Math.max(0, group.start - 60), group.start))
    if (!plus && !context && !group.digits.startsWith('0')) return
    if (!plus && beginsWithDate(text, group.start)) return
    const hit = runsFrom(groups, first, 16).findLast((run) => {
      // no amount has ten digits and begins with a 0, whatever stands behind it
      if (isNational(run)) return true
      if (isAmount(text, run.start, run.end)) return false
      const service = isServiceNumber(run) && run.groups.length > 1
      const short = context && run.complete && run.digits.length >= 6 && run.digits.length <= 12
      return (
        service ||
        isSloppyMobile(run) ||
        isMistypedNational(run) ||
        isInternational(run, plus !== null) ||
        short
      )
    })
    if (hit === undefined) return
    let start = hit.start - (plus?.[0].length ?? 0)
    if (/tel:$/i.test(text.slice(Math.max(0, start - 4), start))) start -= 4
    if (text[start - 1] === '(' && text.slice(start, hit.end).includes(')')) start--
    found.push({ type: 'phone', start, end: hit.end, certainty: context ? 'context' : 'shape' })
  })
  return found
}
