import type { InstitutionCode } from '../taxonomy/facets.js'
import type { TextReading } from './text-reading.js'

/** An institution that is named; first and last token. */
export interface Mention {
  readonly code: InstitutionCode
  readonly first: number
  readonly last: number
}

/** Tokens of which something holds, such as that they are a word of sending. */
export class Places {
  private readonly ascending: readonly number[]
  private readonly all: ReadonlySet<number>

  /** @param places numbers of tokens, in any order, also more than once */
  constructor(places: Iterable<number>) {
    this.all = new Set(places)
    this.ascending = [...this.all].sort((a, b) => a - b)
  }

  get size(): number {
    return this.ascending.length
  }

  has(token: number): boolean {
    return this.all.has(token)
  }

  /** The first of them that is not before a token; undefined when none is. */
  from(token: number): number | undefined {
    return this.ascending[firstWhere(this.ascending.length, (at) => (this.ascending[at] ?? 0) >= token)]
  }

  [Symbol.iterator](): Iterator<number> {
    return this.ascending[Symbol.iterator]()
  }
}

/** @param holds false up to some number, true from there @returns the first for which it holds; `length` for none */
export function firstWhere(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The words of a text, each asked for what it may be in a referral. */
export interface ReferralReading {
  readonly reading: TextReading
  readonly mentions: readonly Mention[]
  /** The last token of each mention. */
  readonly ends: Places
  /** The words in lower case, as far as they were asked for. */
  readonly lower: (string | undefined)[]
  readonly sends: Places
  readonly says: Places
  readonly must: Places
  readonly pointsBack: Places
  /** Where somebody is told to call or ask an institution, or to go there. */
  readonly asks: Places
  readonly goes: Places
  /** Where somebody is handed on without being sent: pointed to, enrolled, recommended. */
  readonly hands: Places
  /** Where an institution is said to be the one that will act. */
  readonly takesOn: Places
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
    if (words.ends.has(at)) return -1
  }
  return -1
}

/** In lower case; '' outside the text. */
export function wordAt(words: ReferralReading, at: number): string {
  const word = words.reading.tokens[at]?.word
  return word === undefined ? '' : (words.lower[at] ??= word.toLowerCase())
}

/** Whether one of the places is between these two, neither included. */
export function anyIn(places: Places, after: number, before: number): boolean {
  return (places.from(after + 1) ?? before) < before
}

/** Whether one of the places is between these two, both included, and in this sentence. */
export function hasIn(
  words: ReferralReading,
  places: Places,
  from: number,
  to: number,
  sentence: number,
): boolean {
  const [first, end] = tokensOf(words, sentence)
  return (places.from(Math.max(first, from)) ?? end) < Math.min(end, to + 1)
}

/** First token of the sentence that a token is in. */
export function startOfSentence(words: ReferralReading, token: number): number {
  const sentence = words.reading.tokens[token]?.sentence
  return sentence === undefined ? token : tokensOf(words, sentence)[0]
}

/** The tokens of a sentence: the first, and the first behind it. */
function tokensOf({ reading: { tokens } }: ReferralReading, sentence: number): readonly [number, number] {
  const sentenceOf = (at: number): number => tokens[at]?.sentence ?? 0
  return [
    firstWhere(tokens.length, (at) => sentenceOf(at) >= sentence),
    firstWhere(tokens.length, (at) => sentenceOf(at) > sentence),
  ]
}

/** The institutions that are named from one token up to another, in the order of the text. */
export function mentionsIn({ mentions }: ReferralReading, from: number, until: number): readonly Mention[] {
  const firstFrom = (token: number): number =>
    firstWhere(mentions.length, (at) => (mentions[at]?.first ?? 0) >= token)
  return mentions.slice(firstFrom(from), firstFrom(until))
}

/** The institution that was last named before a token. */
export function mentionBefore({ mentions }: ReferralReading, token: number): Mention | undefined {
  return mentions[firstWhere(mentions.length, (at) => (mentions[at]?.last ?? 0) >= token) - 1]
}

/** The institutions that are named in the sentence that a token is in. */
export function mentionsBeside(words: ReferralReading, token: number): readonly Mention[] {
  return mentionsIn(words, ...tokensOf(words, words.reading.tokens[token]?.sentence ?? 0))
}
