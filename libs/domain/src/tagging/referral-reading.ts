import type { InstitutionCode } from '../taxonomy/facets.js'
import type { TextReading } from './text-reading.js'

/** An institution that is named; first and last token. */
export interface Mention {
  readonly code: InstitutionCode
  readonly first: number
  readonly last: number
}

/** The words of a text, each asked for what it may be in a referral. */
export interface ReferralReading {
  readonly reading: TextReading
  readonly mentions: readonly Mention[]
  /** The words in lower case, as far as they were asked for. */
  readonly lower: (string | undefined)[]
  readonly sends: ReadonlySet<number>
  readonly says: ReadonlySet<number>
  readonly must: ReadonlySet<number>
  readonly pointsBack: ReadonlySet<number>
  /** Where somebody is told to call or ask an institution, or to go there. */
  readonly asks: ReadonlySet<number>
  readonly goes: ReadonlySet<number>
  /** Where somebody is handed on without being sent: pointed to, enrolled, recommended. */
  readonly hands: ReadonlySet<number>
  /** Where an institution is said to be the one that will act. */
  readonly takesOn: ReadonlySet<number>
}

/** From the word `naar` or `bij` to the institution there may stand so many words. */
const TO_REACH = 4

/** Nearest place of one of these words close before a mention, in the same sentence and with no other between; else -1. */
export function wordBefore(words: ReferralReading, mention: Mention, wanted: readonly string[]): number {
  const sentence = words.reading.tokens[mention.first]?.sentence
  // A name may begin with it: "naar ggz".
  if (wanted.includes(wordAt(words, mention.first))) return mention.first
  for (let at = mention.first - 1; at >= 0 && at >= mention.first - TO_REACH; at--) {
    if (words.reading.tokens[at]?.sentence !== sentence) return -1
    if (wanted.includes(wordAt(words, at))) return at
    if (words.mentions.some((other) => other.last === at)) return -1
  }
  return -1
}

/** In lower case; '' outside the text. */
export function wordAt(words: ReferralReading, at: number): string {
  const word = words.reading.tokens[at]?.word
  return word === undefined ? '' : (words.lower[at] ??= word.toLowerCase())
}

/** Whether one of the places is between these two, neither included. */
export function anyIn(set: ReadonlySet<number>, after: number, before: number): boolean {
  for (let at = after + 1; at < before; at++) if (set.has(at)) return true
  return false
}

/** Whether one of the places is between these two, both included, and in this sentence. */
export function hasIn(
  words: ReferralReading,
  set: ReadonlySet<number>,
  from: number,
  to: number,
  sentence: number,
): boolean {
  for (let at = Math.max(0, from); at <= to; at++) {
    if (set.has(at) && words.reading.tokens[at]?.sentence === sentence) return true
  }
  return false
}

/** First token of the sentence that a token is in. */
export function startOfSentence(words: ReferralReading, token: number): number {
  const sentence = words.reading.tokens[token]?.sentence
  let start = token
  while (start > 0 && words.reading.tokens[start - 1]?.sentence === sentence) start--
  return start
}
