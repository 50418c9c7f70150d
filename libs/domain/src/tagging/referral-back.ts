import {
  firstWhere,
  hasIn,
  mentionBefore,
  mentionsBeside,
  mentionsIn,
  startOfSentence,
  wordAt,
  wordBefore,
  type Mention,
  type ReferralReading,
} from './referral-reading.js'
import type { Referral } from './signal-tags.js'

const BACK = ['terug', 'retour']
const THERE = ['daarheen', 'erheen', 'daarnaartoe', 'ernaartoe']

/** "Die stuurde mij weer terug": back to who had sent, when the sentence names nobody else. */
export function followBack(words: ReferralReading, sent: readonly Referral[]): readonly Referral[] {
  const { tokens } = words.reading
  /** Who was sent last, by the sentence that says it. */
  const sentIn = new Map(sent.map((referral) => [sentenceOf(words, referral), referral]))
  return [...words.sends].flatMap((place) => {
    const token = tokens[place]
    const back =
      /^terug/i.test(token?.word ?? '') ||
      [1, 2, 3, 4, 5].some((on) => BACK.includes(wordAt(words, place + on)))
    if (token === undefined || !back) return []
    const named = mentionsBeside(words, place)
    if (named.some((mention) => wordBefore(words, mention, ['naar', 'bij']) >= 0)) return []
    const start = startOfSentence(words, place)
    const pointing = hasIn(words, words.pointsBack, start, start + 1, token.sentence)
    const before = sentIn.get(token.sentence - 1)
    const sender = before !== undefined && named.length === 1 && named[0]?.code === before.to
    return before === undefined || !(pointing || sender)
      ? []
      : [{ from: before.to, to: before.from, evidence: [[tokens[start]?.start ?? 0, token.end] as const] }]
  })
}

/** The sentence that the evidence ends in. */
function sentenceOf({ reading: { tokens } }: ReferralReading, { evidence }: Referral): number | undefined {
  const end = evidence.at(-1)?.[1] ?? 0
  return tokens[firstWhere(tokens.length, (at) => (tokens[at]?.end ?? 0) > end) - 1]?.sentence
}

/** So many sentences before it the institution may be named. */
const MOST_AWAY = 2

/** "De school stuurde ons erheen": to who was named before the sender, in that sentence or the one before. */
export function followThere(words: ReferralReading): readonly Referral[] {
  const { tokens } = words.reading
  if (words.sends.size === 0) return []
  return tokens.flatMap((token, place) => {
    if (!THERE.includes(wordAt(words, place)) && !isErHeen(words, place)) return []
    const start = startOfSentence(words, place)
    if (!hasIn(words, words.sends, start, place + 2, token.sentence)) return []
    const named = mentionsIn(words, start, place)
    const before = mentionBefore(words, start)
    const near = before !== undefined && token.sentence - (tokens[before.last]?.sentence ?? 0) <= MOST_AWAY
    const [source, target]: readonly (Mention | undefined)[] =
      named.length > 1 ? named.slice(-2) : [named[0], near ? before : undefined]
    if (source === undefined || target === undefined || source.code === target.code) return []
    const from = tokens[Math.min(source.first, place)]?.start ?? 0
    return [{ from: source.code, to: target.code, evidence: [[from, token.end] as const] }]
  })
}

/** "stuurde ons er zelf heen" */
function isErHeen(words: ReferralReading, place: number): boolean {
  return (
    wordAt(words, place) === 'heen' &&
    [1, 2, 3].some((back) => ['er', 'daar'].includes(wordAt(words, place - back)))
  )
}
