import { findDigitGroups, type DigitGroup } from '../digit-groups.js'
import { findListedPlaces, type ListedPlace } from '../find-listed-places.js'
import { markKeptPhrases } from '../kept-phrases.js'
import { markOrganisations } from '../mark-organisations.js'
import { wordTraits } from './word-traits.js'
import { markShouting, splitWords } from './split-words.js'
import type { Word } from './word.js'

/** One text, read once for all recognisers. Offsets: UTF-16, in `text`. */
export interface Reading {
  readonly text: string
  readonly words: readonly Word[]
  /** The flags of all words together: whether any word has one. */
  readonly seen: number
  /** The traits of all words together: whether any word has one. */
  readonly traits: number
  /** How many words may say a number. */
  readonly numerals: number
  readonly places: readonly ListedPlace[]
  /** All groups of digits; [] says that no recogniser of numbers has anything to do. */
  readonly digits: readonly DigitGroup[]
}

export function readText(text: string): Reading {
  const words = splitWords(text)
  markShouting(words)
  markKeptPhrases(words)
  markOrganisations(words)
  let seen = 0
  let traits = 0
  let numerals = 0
  for (const word of words) {
    seen |= word.flags
    traits |= word.traits
    if ((word.traits & wordTraits.numeral) !== 0) numerals++
  }
  return {
    text,
    words,
    seen,
    traits,
    numerals,
    places: findListedPlaces(words),
    digits: findDigitGroups(text),
  }
}
