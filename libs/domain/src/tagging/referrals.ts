import { institutionCodes, type InstitutionCode } from '../taxonomy/facets.js'
import type { CompiledLexicon } from './compile-lexicon.js'
import type { Lexicon } from './lexicon.js'
import type { Pattern } from './pattern.js'
import type { Referral } from './signal-tags.js'
import type { TextReading } from './text-reading.js'

interface Mention {
  readonly code: InstitutionCode
  readonly first: number
  readonly last: number
}

/** The words of a text, each asked for what it may be in a referral. */
interface ReferralReading {
  readonly reading: TextReading
  readonly mentions: readonly Mention[]
  readonly sends: ReadonlySet<number>
  readonly says: ReadonlySet<number>
  readonly must: ReadonlySet<number>
  readonly pointsBack: ReadonlySet<number>
}

/** From the word `naar` or `bij` to the institution there may stand so many words. */
const TO_REACH = 4

/**
 * Who sends the person to whom, in the order of the text: "de gemeente stuurt mij naar het zorgkantoor, dat weer naar
 * de gemeente", "van het CIZ naar de gemeente", "volgens de gemeente moet ik bij het zorgkantoor zijn". [] for none.
 */
export function createReferralFinder(
  lexicon: Lexicon,
  compiled: CompiledLexicon,
): (reading: TextReading) => readonly Referral[] {
  const numbers = (patterns: readonly Pattern[]): readonly number[] => patterns.map(compiled.matcher.numberOf)
  const institutions: Institution[][] = []
  for (const { code, entries } of lexicon.facets.institutions.codes) {
    // parseLexicon lets no code through that is not of its facet
    const institution = {
      code: code as InstitutionCode,
      order: institutionCodes.indexOf(code as InstitutionCode),
    }
    for (const { pattern } of entries)
      (institutions[compiled.matcher.numberOf(pattern)] ??= []).push(institution)
  }
  const sends = numbers(lexicon.referral.sends)
  const says = numbers(lexicon.referral.says)
  const must = numbers(lexicon.referral.must)
  const pointsBack = numbers(lexicon.referral.pointsBack)
  const eachOther = numbers(lexicon.referral.eachOther)

  return (reading) => {
    const mentions = findMentions(institutions, reading)
    if (mentions.length < 2) return []
    const places = (patterns: readonly number[]): ReadonlySet<number> =>
      new Set(patterns.flatMap((pattern) => reading.spansOf(pattern).map(([first]) => first)))
    const words: ReferralReading = {
      reading,
      mentions,
      sends: places(sends),
      says: places(says),
      must: places(must),
      pointsBack: places(pointsBack),
    }
    const mutual = eachOther.flatMap((pattern) =>
      reading.spansOf(pattern).flatMap(([first, last]) => betweenTwo(words, first, last)),
    )
    const found = new Map<string, Referral>()
    for (const referral of [...followChain(words), ...mutual]) {
      const key = `${referral.from} ${referral.to} ${referral.evidence[0]?.[0]}`
      if (!found.has(key)) found.set(key, referral)
    }
    return [...found.values()].sort((a, b) => (a.evidence[0]?.[0] ?? 0) - (b.evidence[0]?.[0] ?? 0))
  }
}

/** By pattern: the institutions that it names, with their place in the taxonomy. */
interface Institution {
  readonly code: InstitutionCode
  readonly order: number
}

/** Of names that overlap the first and then the longest counts; of two at one place that of the taxonomy's order. */
function findMentions(
  institutions: readonly (readonly Institution[] | undefined)[],
  reading: TextReading,
): readonly Mention[] {
  const found: (Mention & Institution)[] = []
  for (const pattern of reading.found)
    for (const { code, order } of institutions[pattern] ?? [])
      for (const [first, last] of reading.spansOf(pattern)) found.push({ code, order, first, last })
  const ordered = found.sort((a, b) => a.first - b.first || b.last - a.last || a.order - b.order)
  const mentions: Mention[] = []
  for (const mention of ordered) if (mention.first > (mentions.at(-1)?.last ?? -1)) mentions.push(mention)
  return mentions
}

function followChain(words: ReferralReading): readonly Referral[] {
  const { mentions, reading } = words
  const referrals: Referral[] = []
  let previous: { target: Mention; sentence: number } | null = null
  for (const [at, target] of mentions.entries()) {
    const naar = wordBefore(words, target, ['naar', 'bij'])
    if (naar < 0) continue
    const sentence = reading.tokens[naar]?.sentence ?? 0
    const start = startOfSource(words, naar, sentence)
    const source = sourceOf(words, mentions.slice(0, at), target, naar, start)
    const back = pointBack(words, previous?.target.last ?? -1, naar, start)
    const follows = previous !== null && sentence - previous.sentence <= 1
    const bare = previous !== null && continues(words, previous.target, naar)
    let from: { code: InstitutionCode; first: number } | null = source
    if (source === null && previous !== null && follows && (back >= 0 || bare)) {
      const chained = previous.sentence === sentence || isSending(words, start, target, sentence)
      if (chained) from = { code: previous.target.code, first: back >= 0 ? back : naar }
    }
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
  earlier: readonly Mention[],
  target: Mention,
  naar: number,
  start: number,
): Mention | null {
  const source = earlier.at(-1)
  if (source === undefined || source.first < start || wordBefore(words, source, ['naar']) >= 0) return null
  const sentence = words.reading.tokens[naar]?.sentence ?? 0
  if (anyIn(words.says, start - 1, naar) && isMust(words, source, target, sentence)) return source
  if (pointBack(words, source.last, naar, start) >= 0 && !anyIn(words.sends, source.last, naar)) return null
  const direct = wordBefore(words, source, ['van']) >= 0 && naar - source.last === 1
  if (direct && wordAt(words, naar) === 'naar') return source
  if (wordAt(words, naar) === 'naar' && isSending(words, start, target, sentence)) return source
  return null
}

function startOfSource(words: ReferralReading, naar: number, sentence: number): number {
  let start = naar
  while (start > 0 && words.reading.tokens[start - 1]?.sentence === sentence) start--
  return start
}

/** A verb of sending between the start of the sentence and up to six words behind the target. */
function isSending(words: ReferralReading, start: number, target: Mention, sentence: number): boolean {
  return hasIn(words, words.sends, start, target.last + 6, sentence)
}

function isMust(words: ReferralReading, source: Mention, target: Mention, sentence: number): boolean {
  return hasIn(words, words.must, source.first - 2, target.last + 3, sentence)
}

function hasIn(
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

function betweenTwo(words: ReferralReading, first: number, last: number): readonly Referral[] {
  const { tokens } = words.reading
  const sentence = tokens[first]?.sentence
  const before = words.mentions.filter((m) => m.last < first && tokens[m.first]?.sentence === sentence)
  const [one, two, more] = before
  if (one === undefined || two === undefined || more !== undefined || one.code === two.code) return []
  const evidence = [[tokens[one.first]?.start ?? 0, tokens[last]?.end ?? 0] as const]
  return [
    { from: one.code, to: two.code, evidence },
    { from: two.code, to: one.code, evidence },
  ]
}

function wordBefore(words: ReferralReading, mention: Mention, wanted: readonly string[]): number {
  const sentence = words.reading.tokens[mention.first]?.sentence
  for (let at = mention.first - 1; at >= 0 && at >= mention.first - TO_REACH; at--) {
    if (words.reading.tokens[at]?.sentence !== sentence) return -1
    if (wanted.includes(wordAt(words, at))) return at
    if (words.mentions.some((other) => other.last === at)) return -1
  }
  return -1
}

function wordAt(words: ReferralReading, at: number): string {
  return words.reading.tokens[at]?.word.toLowerCase() ?? ''
}

function anyIn(set: ReadonlySet<number>, after: number, before: number): boolean {
  for (let at = after + 1; at < before; at++) if (set.has(at)) return true
  return false
}
