import type { InstitutionCode } from '../taxonomy/facets.js'
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

/** Who is sent on by a verb of sending, from one institution to the next. */
export function followChain(words: ReferralReading): readonly Referral[] {
  const { mentions, reading } = words
  const referrals: Referral[] = []
  let previous: { target: Mention; sentence: number } | null = null
  for (const [at, target] of mentions.entries()) {
    const naar = wordBefore(words, target, ['naar', 'bij', 'op', 'tot'])
    if (naar < 0) continue
    const sentence = reading.tokens[naar]?.sentence ?? 0
    const start = startOfSentence(words, naar)
    const source = sourceOf(words, mentions[at - 1], target, naar, start)
    const back = pointBack(words, previous?.target.last ?? -1, naar, start)
    const follows = previous !== null && sentence - previous.sentence <= 1
    const bare = previous !== null && continues(words, previous.target, naar)
    let from: { code: InstitutionCode; first: number } | null = source
    if (source === null && previous !== null && follows && (back >= 0 || bare)) {
      const chained = previous.sentence === sentence || isSending(words, start, target, sentence)
      if (chained) from = { code: previous.target.code, first: back >= 0 ? back : naar }
    }
    from ??= pointedAt(words, mentions[at - 1], target, naar, start)
    if (from === null) continue
    previous = { target, sentence }
    if (from.code === target.code) continue
    const span = [reading.tokens[from.first]?.start ?? 0, reading.tokens[target.last]?.end ?? 0] as const
    referrals.push({ from: from.code, to: target.code, evidence: [span] })
  }
  return referrals
}

/** The institution in the same sentence that does the sending; null when nobody is said to. */
function sourceOf(
  words: ReferralReading,
  source: Mention | undefined,
  target: Mention,
  naar: number,
  start: number,
): Mention | null {
  if (source === undefined || source.first < start || wordBefore(words, source, ['naar']) >= 0) return null
  const sentence = words.reading.tokens[naar]?.sentence ?? 0
  if (anyIn(words.says, start - 1, naar) && isMust(words, source, target, sentence)) return source
  if (pointBack(words, source.last, naar, start) >= 0 && !anyIn(words.sends, source.last, naar)) return null
  const direct = wordBefore(words, source, ['van']) >= 0 && naar - source.last === 1
  if (direct && wordAt(words, naar) === 'naar') return source
  if (wordAt(words, naar) === 'naar' && isSending(words, start, target, sentence)) return source
  return isHanded(words, source, target, naar) ? source : null
}

/** "Die heeft ons naar de gemeente verwezen": who was last named in the sentence before; null when nobody is meant. */
function pointedAt(
  words: ReferralReading,
  before: Mention | undefined,
  target: Mention,
  naar: number,
  start: number,
): { readonly code: InstitutionCode; readonly first: number } | null {
  const { tokens } = words.reading
  const sentence = tokens[naar]?.sentence ?? 0
  if (before === undefined || sentence - (tokens[before.last]?.sentence ?? 0) !== 1) return null
  const points = hasIn(words, words.pointsBack, start, start + 1, sentence)
  const sends = wordAt(words, naar) === 'naar' && isSending(words, start, target, sentence)
  return points && sends ? { code: before.code, first: start } : null
}

/** "wees haar op de verzekeraar", "heeft haar teruggelegd bij de gemeente" */
function isHanded(words: ReferralReading, source: Mention, target: Mention, by: number): boolean {
  const sentence = words.reading.tokens[by]?.sentence ?? 0
  return ['op', 'bij'].includes(wordAt(words, by))
    ? hasIn(words, words.hands, source.first - 3, target.last + 3, sentence)
    : false
}

/** A verb of sending between the start of the sentence and up to six words behind the target. */
function isSending(words: ReferralReading, start: number, target: Mention, sentence: number): boolean {
  return hasIn(words, words.sends, start, target.last + 6, sentence)
}

function isMust(words: ReferralReading, source: Mention, target: Mention, sentence: number): boolean {
  return hasIn(words, words.must, source.first - 2, target.last + 3, sentence)
}

/** Place of "die", "dat" or "daar" between the last target and `naar`; -1 when absent. */
function pointBack(words: ReferralReading, last: number, naar: number, start: number): number {
  for (let at = naar - 1; at >= Math.max(last + 1, start) && at >= naar - 6; at--) {
    if (words.pointsBack.has(at)) return at
  }
  return -1
}

/** "naar X en weer naar Y": nothing but small words between. */
function continues(words: ReferralReading, target: Mention, naar: number): boolean {
  if (naar - target.last > 5) return false
  for (let at = target.last + 1; at < naar; at++) {
    if (
      !['en', 'dan', 'weer', 'terug', 'vervolgens', 'toen', 'vandaar', 'daarna'].includes(wordAt(words, at))
    )
      return false
  }
  return true
}
