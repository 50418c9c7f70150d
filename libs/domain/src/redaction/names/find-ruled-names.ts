import type { Word } from '../reading/word.js'
import { findAdjectiveNames } from './find-adjective-names.js'
import { findClosingInitials } from './find-closing-initials.js'
import { findInitialsOfNames } from './find-initials-of-names.js'
import { findInitialledNames } from './find-initialled-names.js'
import { findNames } from './find-names.js'
import { findReversedNames } from './find-reversed-names.js'
import { findReturningNames } from './find-returning-names.js'
import { findJointInitials } from './find-joint-initials.js'
import { findMeiNames } from './find-mei-names.js'
import { findSpelledNames } from './find-spelled-names.js'
import { findTitledNames } from './find-titled-names.js'
import type { NameMention } from './name-mention.js'

/** The names that rules find: by cues and lists, and where those return. */
export function findRuledNames(text: string, words: readonly Word[]): NameMention[] {
  const mentions = [
    ...findNames(text, words),
    ...findInitialledNames(words),
    ...findSpelledNames(words),
    ...findMeiNames(words),
    ...findAdjectiveNames(words),
    ...findTitledNames(words),
    ...findReversedNames(words),
    ...findClosingInitials(words),
  ]
  const all = [...mentions, ...findReturningNames(words, mentions)]
  return [...all, ...findInitialsOfNames(words, all), ...findJointInitials(words, all)]
}
