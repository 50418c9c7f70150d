import {
  anyIn,
  hasIn,
  startOfSentence,
  wordAt,
  wordBefore,
  type Mention,
  type ReferralReading,
} from './referral-reading.js'
import type { Referral } from './signal-tags.js'

/** So many tokens before `naar` or `bij` the word stands that tells somebody to go. */
const TO_GO = 4
/** So many tokens from an institution to the word that it says something. */
const TO_SAY = 3
const CALLING = ['bellen', 'benaderen']
/** Before "van" or "voor" an institution: somebody is told to turn to it. */
const GIVEN = ['nummer', 'telefoonnummer', 'adres', 'zaak', 'taak', 'iets', 'werk']

/**
 * What an institution tells somebody to do: "de gemeente zegt: bel het zorgkantoor", "UWV: ga terug naar de gemeente",
 * "de verzekeraar gaf mij het nummer van het zorgkantoor", "het CIZ zegt huisarts". Who says it may have been named in
 * the sentence before: "Daar zeiden ze dat ik het CIZ moest bellen."
 */
export function followTold(words: ReferralReading): readonly Referral[] {
  const { mentions, reading } = words
  return mentions.flatMap((target, at) => {
    const told = toldAt(words, target)
    if (told < 0) return []
    const source = tellerOf(words, mentions.slice(0, at), target, told)
    if (source === null || source.mention.code === target.code) return []
    const span = [reading.tokens[source.first]?.start ?? 0, reading.tokens[target.last]?.end ?? 0] as const
    return [{ from: source.mention.code, to: target.code, evidence: [span] }]
  })
}

/** "Die stuurde mij weer terug": back to who had sent, when the sentence names nobody else. */
export function followBack(words: ReferralReading, sent: readonly Referral[]): readonly Referral[] {
  const { tokens } = words.reading
  return [...words.sends].flatMap((place) => {
    const token = tokens[place]
    const back = /^terug/i.test(token?.word ?? '') || wordAt(words, place + 1) === 'terug'
    if (token === undefined || !back) return []
    const named = words.mentions.filter(({ first }) => tokens[first]?.sentence === token.sentence)
    if (named.some((mention) => wordBefore(words, mention, ['naar', 'bij']) >= 0)) return []
    const start = startOfSentence(words, place)
    if (!hasIn(words, words.pointsBack, start, start + 1, token.sentence)) return []
    const before = sent.findLast(({ evidence }) => {
      const end = evidence.at(-1)?.[1] ?? 0
      const last = tokens.findLast((other) => other.end <= end)
      return last !== undefined && token.sentence - last.sentence === 1
    })
    return before === undefined
      ? []
      : [{ from: before.to, to: before.from, evidence: [[tokens[start]?.start ?? 0, token.end] as const] }]
  })
}

/** Where somebody is told to turn to the target; -1 when nobody is. */
function toldAt(words: ReferralReading, target: Mention): number {
  const { tokens } = words.reading
  const sentence = tokens[target.first]?.sentence ?? 0
  for (let at = target.first - 1; at >= target.first - TO_SAY; at--) {
    if (tokens[at]?.sentence !== sentence || words.mentions.some(({ last }) => last === at)) break
    if (words.asks.has(at)) return at
  }
  const there = wordBefore(words, target, ['naar', 'bij'])
  for (let at = there - 1; there >= 0 && at >= there - TO_GO; at--) {
    if (words.goes.has(at) && tokens[at]?.sentence === sentence) return at
  }
  if (there >= 0 && hasIn(words, words.must, there - TO_GO, target.last + TO_SAY, sentence)) return there
  const of = wordBefore(words, target, ['van', 'voor'])
  if (of > 0 && GIVEN.includes(wordAt(words, of - 1))) return of - 1
  for (let at = target.last + 1; at <= target.last + TO_SAY; at++) {
    const must = hasIn(words, words.must, target.first - 1, at - 1, sentence)
    if (CALLING.includes(wordAt(words, at)) && tokens[at]?.sentence === sentence && must) return target.first
  }
  const daar = wordAt(words, target.last + 1) === 'daar'
  if (daar && hasIn(words, words.must, target.last + 2, target.last + TO_GO, sentence)) return target.first
  const bare = tokens[target.last + 1]?.sentence !== sentence && words.says.has(target.first - 1)
  return bare && wordAt(words, target.first - 1) !== 'van' ? target.first : -1
}

/** The institution that says it, and where that begins; null when none does. */
function tellerOf(
  words: ReferralReading,
  earlier: readonly Mention[],
  target: Mention,
  told: number,
): { readonly mention: Mention; readonly first: number } | null {
  const { tokens } = words.reading
  const sentence = tokens[target.first]?.sentence ?? 0
  const mention = earlier.findLast(({ last }) => last < told)
  if (mention === undefined) return null
  const start = startOfSentence(words, target.first)
  if (mention.first >= start) {
    // "UWV: ga naar ...": a name at the head of a sentence, and a mark behind it.
    const heads =
      mention.first - start <= 1 && tokens[mention.last + 1]?.clause !== tokens[mention.last]?.clause
    const says = anyIn(words.says, mention.first - TO_SAY, told + 1)
    return heads || says ? { mention, first: mention.first } : null
  }
  const speaks = anyIn(words.says, start - 1, told + 1)
  const follows = sentence - (tokens[mention.last]?.sentence ?? 0) === 1
  const pointing = hasIn(words, words.pointsBack, start, start + 2, sentence)
  return speaks && follows && pointing ? { mention, first: start } : null
}
