import { directedAt } from './referral-directed.js'
import {
  anyIn,
  hasIn,
  mentionBefore,
  mentionsIn,
  startOfSentence,
  wordAt,
  type Mention,
  type ReferralReading,
} from './referral-reading.js'
import type { Referral } from './signal-tags.js'

/** So many tokens from an institution to the word that it says something. */
const TO_SAY = 3
/** So many tokens from an institution at the head of a sentence to the mark behind it: "CIZ in brief: ...". */
const TO_MARK = 3
/** "Ik belde ...": what follows is the answer. */
const CALLED = ['belde', 'bel', 'vroeg', 'mailde']
/** Who says it is looked for among so many that were named last in the sentence. */
const MOST_NAMED = 20
/** Who may have been named two sentences before. */
const PERSONS = ['ze', 'zij', 'hij', 'men']

/**
 * What an institution tells somebody to do: "de gemeente zegt: bel het zorgkantoor", "UWV: ga terug naar de gemeente",
 * "de verzekeraar gaf mij het nummer van het zorgkantoor", "het CIZ zegt huisarts". Who says it may have been named in
 * the sentence before: "Daar zeiden ze dat ik het CIZ moest bellen."
 */
export function followTold(words: ReferralReading): readonly Referral[] {
  const { mentions, reading } = words
  return mentions.flatMap((target, at) => {
    if (at === 0) return []
    const told = directedAt(words, target)
    if (told < 0) return []
    const source = tellerOf(words, target, told)
    if (source === null || source.mention.code === target.code) return []
    const span = [reading.tokens[source.first]?.start ?? 0, reading.tokens[target.last]?.end ?? 0] as const
    return [{ from: source.mention.code, to: target.code, evidence: [span] }]
  })
}

interface Teller {
  readonly mention: Mention
  /** Where what it says begins. */
  readonly first: number
}

/** The institution that says it; null when none does. */
function tellerOf(words: ReferralReading, target: Mention, told: number): Teller | null {
  const { tokens } = words.reading
  const sentence = tokens[target.first]?.sentence ?? 0
  const start = startOfSentence(words, target.first)
  const here = mentionsIn(words, start, target.first)
    .filter(({ last }) => last < told)
    .slice(-MOST_NAMED)
  const nearest = here.at(-1)
  if (nearest !== undefined) {
    const says = anyIn(words.says, nearest.first - TO_SAY, told + 1)
    const sends = anyIn(words.sends, nearest.last, told)
    if (says || sends || heads(words, nearest)) return { mention: nearest, first: nearest.first }
    const speaker = here.findLast((mention, at) => {
      const next = here[at + 1]
      return (
        next !== undefined && (anyIn(words.says, mention.first - TO_SAY, next.first) || heads(words, mention))
      )
    })
    return speaker === undefined ? null : { mention: speaker, first: speaker.first }
  }
  const mention = mentionBefore(words, start)
  if (mention === undefined) return null
  const away = sentence - (tokens[mention.last]?.sentence ?? 0)
  if (away === 1 && isOrder(words, told, start, mention)) return { mention, first: start }
  const pointing = hasIn(words, words.pointsBack, start, start + 2, sentence)
  const near = away === 1 || (away === 2 && PERSONS.includes(wordAt(words, start)))
  return near && pointing && anyIn(words.says, start - 1, told + 1) ? { mention, first: start } : null
}

/**
 * "Meldt u zich maar bij de huisarts", right behind a name; behind what somebody said also "dat is een probleem van
 * school, ga daarheen" and "En dat wij naar de gemeente moesten".
 */
function isOrder(words: ReferralReading, told: number, start: number, mention: Mention): boolean {
  const { tokens } = words.reading
  if (told === start && words.goes.has(told)) return true
  if (!speaks(words, mention) && !heads(words, mention)) return false
  const opens = tokens[told]?.clause !== tokens[told - 1]?.clause
  const on = wordAt(words, start) === 'en' && wordAt(words, start + 1) === 'dat'
  return on || (opens && (words.goes.has(told) || words.asks.has(told)))
}

/** "UWV: ga naar ...", "Ik belde het UWV: ...": a name at the head of a sentence, and a mark behind it. */
function heads(words: ReferralReading, { first, last }: Mention): boolean {
  const { tokens } = words.reading
  const start = startOfSentence(words, first)
  const called =
    CALLED.includes(wordAt(words, start + 1)) && tokens[last + 1]?.clause !== tokens[last]?.clause
  if (first - start > (called ? TO_MARK : 1)) return false
  for (let at = last + 1; at <= last + 1 + TO_MARK; at++) {
    if (tokens[at]?.sentence !== tokens[last]?.sentence) return false
    if (tokens[at]?.clause !== tokens[last]?.clause) return true
  }
  return false
}

/** A word of saying right before or behind a name. */
function speaks(words: ReferralReading, { first, last }: Mention): boolean {
  const sentence = words.reading.tokens[first]?.sentence ?? 0
  return (
    hasIn(words, words.says, first - TO_SAY, first - 1, sentence) ||
    hasIn(words, words.says, last + 1, last + TO_SAY, sentence)
  )
}
