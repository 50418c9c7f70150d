import type { Nameness } from '../names/nameness.js'
import type { Spelling } from '../names/spelling.js'
import type { WordEvidence } from '../names/word-evidence.js'

/** One word of a text, as the recognisers of names and places see it. */
export interface Word {
  readonly text: string
  /** Small letters without diacritics: "Yıldız" reads "yildiz". */
  readonly folded: string
  readonly start: number
  readonly end: number
  /** What stands between the word before and this one; at the first word what stands before it. */
  readonly gap: string
  /** One capital letter or a few with points: "J.", "A.M.", "Th.", also "a.m." */
  readonly initials: boolean
  /** Begins with a capital and is not written in capitals throughout. */
  readonly capital: boolean
  /** Two letters or more, all capitals. */
  readonly allCapitals: boolean
  readonly startsSentence: boolean
  /** What is known of the word, see wordFlags; a phrase that it stands in may add to it. */
  flags: number
  /** What it is to single rules by its letters alone, see wordTraits. */
  readonly traits: number
  /** Of several pieces, with hyphens or points between them. */
  readonly parted: boolean
  /** What the word is by itself; worked out when first asked for. */
  kind: Nameness | undefined
  readonly spelling: Spelling
  /** What it is as evidence; worked out when first asked for. */
  evidence: WordEvidence | undefined
  /** Part of a passage in capitals, where they say nothing. */
  shouted: boolean
}
