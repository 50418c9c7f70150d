import type { DigitGroup } from '../digit-groups.js'
import { endOfHouseNumber, hasPostcodeBehind, isHouseNumber } from '../house-number.js'
import { kindOfWord } from '../kind-of-word.js'
import { evidenceOfWord } from '../names/word-evidence.js'
import { addTails } from '../odds/add-tails.js'
import type { EvidenceRow } from '../odds/evidence.js'
import { noSymbol, symbolOf, symbolOfWord, symbolsOf } from '../odds/symbols.js'
import type { Reading } from '../reading/reading.js'
import type { Word } from '../reading/word.js'

/** A number that may be that of a house, and the word before it. last: index of that word. */
export interface NumberedWord {
  readonly group: DigitGroup
  readonly last: number
}

const between = /^(?: {1,2}|, ?|\. ?|\n|: ?|,? (?:op )?(?:nr|no|nummer|huisnummer|huisnr)\.? ?)$/i
const numberWord = /^(?:nr|no|nummer|huisnummer|huisnr)$/

/** All numbers of a text that stand behind a word and may be the number of a house; ascending. */
export function findNumberedWords({ text, words, digits }: Reading): NumberedWord[] {
  const found: NumberedWord[] = []
  let at = -1
  for (const group of digits) {
    while (at + 1 < words.length && (words[at + 1]?.end ?? 0) <= group.start) at++
    const last = numberWord.test(words[at]?.folded ?? '') && at > 0 ? at - 1 : at
    const word = words[last]
    if (word === undefined || group.start - word.end > 16) continue
    if (between.test(text.slice(word.end, group.start)) && isHouseNumber(text, group))
      found.push({ group, last })
  }
  return found
}

/** How a word is written: C inside and S at the head of a sentence with a capital, A and H in capitals, s in small letters. */
function formOf(word: Word): string {
  if (word.shouted) return 'H'
  if (word.allCapitals) return 'A'
  if (word.capital) return word.startsSentence ? 'S' : 'C'
  return 's'
}

/** The signs between two words, in a few classes. */
function gapOf(gap: string): string {
  if (gap === ' ') return ''
  if (gap.includes('\n')) return 'line'
  return /[:.,(]/.exec(gap)?.[0] ?? '~'
}

/** What stands behind a house number and its addition. */
function behindOf(reading: Reading, { group }: NumberedWord, end: number): string {
  const { text, places, words } = reading
  if (hasPostcodeBehind(text, group.end)) return 'postcode'
  const isBeforePlace = places.some(({ first }) => {
    const start = words[first]?.start ?? 0
    return start >= end && start - end < 12 && !/[.!?]/.test(text.slice(end, start))
  })
  if (isBeforePlace) return 'place'
  const behind = text.slice(end, end + 8)
  if (/^\s*(?:\n|$)/.test(behind)) return 'line'
  if (/^[.,]/.test(behind)) return behind[0] ?? ''
  if (/^ (?:in|te) /.test(behind)) return 'in'
  if (/^[)\]]/.test(behind)) return ')'
  if (/^\p{L}/u.test(behind)) return 'joined'
  if (/^ \p{Lu}/u.test(behind)) return 'capital'
  return behind.startsWith(' ') ? 'word' : 'sign'
}

const aspects = symbolsOf(
  '*', 'K', 'F', 'KF', 'G', 'D', 'DK', 'R', 'RF', 'RK', 'T', 'TK', 'L', 'LF', 'LK', 'LR', 'C', 'CK', 'CR', 'CT', 'W', 'N', 'E',
  'B', 'BK', 'BF', 'BB', 'A', 'U', 'UF', 'UT', 'UU', 'UR',
) // prettier-ignore

/** Words of living somewhere, up to 24 signs before. */
const living =
  /(?:adres|woo?n\p{L}*|huur\p{L}*|verblij\p{L}*|gevestigd|ingeschreven|verhui\p{L}*|gelegen|brie\p{L}+)[^.!?\n]{0,24}$/iu

/**
 * Adds what speaks for or against a number as the number of a house: the word before it (form, kind, ending), what
 * stands before that word and behind the number, the addition. The same for learning and for use.
 */
export function addHouseEvidence(reading: Reading, numbered: NumberedWord, row: EvidenceRow): void {
  const { text, words } = reading
  const { group, last } = numbered
  const word = words[last]
  if (word === undefined) return
  const before = words[last - 1]
  const own = evidenceOfWord(word)
  const end = endOfHouseNumber(text, group.end)
  const kind = symbolOf(kindOfWord(word))
  const form = symbolOf(formOf(word))
  const behind = symbolOf(behindOf(reading, numbered, end))
  const isLetter = /^[ -]?[a-z]$/i.test(text.slice(group.end, end))
  const addition = symbolOf(end === group.end ? 'none' : isLetter ? 'letter' : 'tail')
  const left = symbolOf(before === undefined ? 'edge' : gapOf(word.gap))
  const isLiving = living.test(text.slice(Math.max(0, word.start - 40), word.start))
  const cue = symbolOf(isLiving ? 'living' : 'none')
  const digits = symbolOf(String(group.digits.length))
  row.add(aspects['*'], noSymbol, noSymbol)
  row.add(aspects.K, kind, noSymbol)
  row.add(aspects.F, form, noSymbol)
  row.add(aspects.KF, kind, form)
  row.add(aspects.G, symbolOf(gapOf(text.slice(word.end, group.start))), noSymbol)
  row.add(aspects.D, digits, noSymbol)
  row.add(aspects.DK, digits, kind)
  row.add(aspects.R, behind, noSymbol)
  row.add(aspects.RF, behind, form)
  row.add(aspects.RK, behind, kind)
  row.add(aspects.T, addition, noSymbol)
  row.add(aspects.TK, addition, kind)
  row.add(aspects.L, left, noSymbol)
  row.add(aspects.LF, left, form)
  row.add(aspects.LK, left, kind)
  row.add(aspects.LR, left, behind)
  row.add(aspects.C, cue, noSymbol)
  row.add(aspects.CK, cue, kind)
  row.add(aspects.CR, cue, behind)
  row.add(aspects.CT, cue, addition)
  row.add(aspects.W, own.word, noSymbol)
  row.add(aspects.N, symbolOf(String(Math.min(word.folded.length, 10))), kind)
  addTails(word.folded, aspects.E, row)
  if (left === noSymbol && before !== undefined) {
    const { word: ofBefore, group: groupBefore } = evidenceOfWord(before)
    const twoBefore = words[last - 2]
    row.add(aspects.B, ofBefore, noSymbol)
    row.add(aspects.BK, symbolOf(kindOfWord(before)), kind)
    row.add(aspects.BF, symbolOf(formOf(before)), form)
    row.add(aspects.U, groupBefore, kind)
    row.add(aspects.UF, groupBefore, form)
    row.add(aspects.UT, groupBefore, addition)
    row.add(aspects.UR, groupBefore, behind)
    if (before.gap === ' ') {
      row.add(aspects.BB, twoBefore === undefined ? noSymbol : evidenceOfWord(twoBefore).word, ofBefore)
      row.add(aspects.UU, twoBefore === undefined ? noSymbol : evidenceOfWord(twoBefore).group, groupBefore)
    }
  }
  const next = /^ ?,? ?(\p{L}+)/u.exec(text.slice(end, end + 30))?.[1]
  if (next !== undefined) row.add(aspects.A, symbolOfWord(next.toLowerCase()), noSymbol)
}
