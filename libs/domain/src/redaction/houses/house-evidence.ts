import type { DigitGroup } from '../digit-groups.js'
import { isListedWord, soundsDutch } from '../dictionary/is-dutch-word.js'
import { wordFlags } from '../dictionary/word-flags.js'
import { endOfHouseNumber, hasPostcodeBehind, isHouseNumber } from '../house-number.js'
import { namenessOf } from '../names/nameness.js'
import { endsOfWord } from '../odds/ends-of-word.js'
import type { VisitEvidence } from '../odds/evidence.js'
import type { Reading } from '../reading/reading.js'
import type { Word } from '../reading/word.js'

const { kept, keptPhrase, knownPlace, common, vocabulary, title } = wordFlags

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

/** What a word is by itself. */
function kindOf(word: Word | undefined): string {
  if (word === undefined) return 'edge'
  if ((word.flags & kept) !== 0) return 'kept'
  if ((word.flags & keptPhrase) !== 0) return 'phrase'
  if ((word.flags & knownPlace) !== 0) return 'place'
  if ((word.flags & common) !== 0) return 'common'
  if ((word.flags & vocabulary) !== 0) return 'vocabulary'
  if ((word.flags & title) !== 0) return 'title'
  if (word.initials) return 'initials'
  const sounds = soundsDutch(word.folded) ? ' Dutch' : ''
  return namenessOf(word) + (isListedWord(word.folded) ? ' listed' : sounds)
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

/** Words of living somewhere, up to 24 signs before. */
const living =
  /(?:adres|woo?n\p{L}*|huur\p{L}*|verblij\p{L}*|gevestigd|ingeschreven|verhui\p{L}*|gelegen|brie\p{L}+)[^.!?\n]{0,24}$/iu

/**
 * Visits what speaks for or against a number as the number of a house: the word before it (form, kind, ending), what
 * stands before that word and behind the number, the addition. The same for learning and for use.
 */
export function everyHouseEvidence(reading: Reading, numbered: NumberedWord, visit: VisitEvidence): void {
  const { text, words } = reading
  const { group, last } = numbered
  const word = words[last]
  if (word === undefined) return
  const before = words[last - 1]
  const end = endOfHouseNumber(text, group.end)
  const kind = kindOf(word)
  const form = formOf(word)
  const behind = behindOf(reading, numbered, end)
  const isLetter = /^[ -]?[a-z]$/i.test(text.slice(group.end, end))
  const addition = end === group.end ? 'none' : isLetter ? 'letter' : 'tail'
  const left = before === undefined ? 'edge' : gapOf(word.gap)
  const cue = living.test(text.slice(Math.max(0, word.start - 40), word.start)) ? 'living' : 'none'
  const digits = String(group.digits.length)
  visit('*', '', '')
  visit('K', kind, '')
  visit('F', form, '')
  visit('KF', kind, form)
  visit('G', gapOf(text.slice(word.end, group.start)), '')
  visit('D', digits, '')
  visit('DK', digits, kind)
  visit('R', behind, '')
  visit('RF', behind, form)
  visit('RK', behind, kind)
  visit('T', addition, '')
  visit('TK', addition, kind)
  visit('L', left, '')
  visit('LF', left, form)
  visit('LK', left, kind)
  visit('LR', left, behind)
  visit('C', cue, '')
  visit('CK', cue, kind)
  visit('CR', cue, behind)
  visit('CT', cue, addition)
  visit('W', word.folded, '')
  visit('N', String(Math.min(word.folded.length, 10)), kind)
  for (const tail of endsOfWord(word.folded).tails) visit('E', tail, '')
  if (left === '' && before !== undefined) {
    visit('B', before.folded, '')
    visit('BK', kindOf(before), kind)
    visit('BF', formOf(before), form)
    if (before.gap === ' ') visit('BB', words[last - 2]?.folded ?? '', before.folded)
  }
  const next = /^ ?,? ?(\p{L}+)/u.exec(text.slice(end, end + 30))?.[1]
  if (next !== undefined) visit('A', next.toLowerCase(), '')
}
