import type { Reading } from '../reading/reading.js'
import { wordTraits } from '../reading/word-traits.js'
import { isMonthName } from './pieces.js'

/** Whether there is enough in a text to look closer: numbers in words side by side, digits or letters one by one. */
export function mayBeSaid({ words, digits }: Reading): boolean {
  let letters = 0
  let lastSaid = Number.NEGATIVE_INFINITY
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || (word.traits & wordTraits.spokenPiece) === 0) continue
    const isBeside = at - lastSaid < 4
    lastSaid = at
    if (word.folded.length === 1) {
      letters = isBeside ? letters + 1 : 1
      if (letters > 1) return true
    } else if (word.folded !== 'een') {
      const next = words[at + 1]
      const isBesideDigits = /\d/.test(word.gap) || /\d/.test(next?.gap ?? '')
      const isOfHouse = words[at - 1]?.folded === 'huisnummer' || words[at - 2]?.folded === 'huisnummer'
      if (isOfHouse || isBeside || isBesideDigits || word.parted || isMonthName(next?.folded ?? ''))
        return true
    }
  }
  let ones = 0
  for (let at = 0; at < digits.length; at++) {
    const group = digits[at]
    if (group === undefined) continue
    if (group.end - group.start === 1 && ++ones > 2) return true
    // "06 ; 42 ; 00", "bsn 15, 62, 70": near, and not joined as others look for
    const next = digits[at + 1]
    if (next !== undefined && next.gap === null && next.start - group.end < 9) return true
  }
  return words.some(({ folded, gap, parted, traits }) =>
    parted ? (traits & wordTraits.spelled) !== 0 : folded === 'o' && /\d$/.test(gap),
  )
}
