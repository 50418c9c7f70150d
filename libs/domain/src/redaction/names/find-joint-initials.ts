import type { Word } from '../reading/word.js'
import { isAbbreviation } from './initials-before.js'
import type { NameMention } from './name-mention.js'

/** "J.", "A.M.": with a capital and a point. */
const isInitials = (word: Word | undefined, gapBehind: string | undefined): boolean =>
  word !== undefined &&
  !isAbbreviation(word) &&
  (word.initials
    ? word.text !== word.text.toLowerCase()
    : /^\p{Lu}$/u.test(word.text) && gapBehind?.startsWith('.') === true)

/** "G." of "G. en W. Stokkink": two persons of one surname, of whom the first has initials only. */
export function findJointInitials(words: readonly Word[], mentions: readonly NameMention[]): NameMention[] {
  return mentions.flatMap(({ first }) => {
    const [initials, and, other, next] = words.slice(first - 2, first + 2)
    if (first < 2 || and?.folded !== 'en' || other?.gap !== ' ') return []
    const isJoint = isInitials(initials, and.gap) && isInitials(other, next?.gap)
    return isJoint ? [{ first: first - 2, last: first - 2 }] : []
  })
}
