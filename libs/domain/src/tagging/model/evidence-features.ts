import type { CodeEvidence } from '../code-evidence.js'
import type { Token } from '../tokenize.js'

/** What one theme's evidence in a text looks like, apart from which words they are. Same order as the values. */
export const evidenceFeatures = [
  'any',
  'mass',
  'logMass',
  'strong',
  'medium',
  'weak',
  'against',
  'sentences',
  'sentenceShare',
  'share',
  'first',
  'second',
  'third',
  'behindBest',
  'complaint',
  'opening',
  'closing',
  'length',
  'totalMass',
  'othersLikely',
  'referrals',
  'institutions',
  'complained',
  'uncomplained',
  'fine',
  'past',
  'bestSentence',
  'mostlyFine',
] as const

/** Text-wide facts that the features of every theme need. */
export interface TextFacts {
  readonly tokens: readonly Token[]
  readonly sentenceCount: number
  /** Sentences with a word of complaint. */
  readonly complaintSentences: Set<number>
  /** Sentences with a word that says that something went well, or was so before. */
  readonly fineSentences: Set<number>
  readonly pastSentences: Set<number>
  /** How often one institution sends the person to another. */
  readonly referralCount: number
  /** How many different institutions are named. */
  readonly institutionCount: number
}

const STRONG = 0.6
const MEDIUM = 0.35
/** From this mass on the lexicon alone would give the theme: -ln(1 - 0.5). */
const LIKELY = Math.LN2
const FROM_TONE = evidenceFeatures.indexOf('complained')
/** So large a share of the evidence stands beside words that things went well. */
const MOSTLY = 0.6

/**
 * The features of each theme: rows in the order of `evidence`, values in the order of `evidenceFeatures`, all from 0
 * to about 5. A theme without evidence has zeros except for the facts about the text.
 */
export function featuresOfEvidence(
  evidence: readonly (CodeEvidence | undefined)[],
  facts: TextFacts,
): readonly (readonly number[])[] {
  const masses = evidence.map(massOf)
  const total = masses.reduce((sum, mass) => sum + mass, 0)
  const ordered = threeLargest(masses)
  const likely = masses.filter((mass) => mass >= LIKELY).length
  /** What a code without evidence has; one for all of them. */
  const plain: number[] = evidenceFeatures.map(() => 0)
  plain[17] = Math.log(1 + facts.tokens.length / 50)
  plain[18] = Math.log1p(total)
  plain[19] = Math.log1p(likely)
  plain[20] = Math.log1p(facts.referralCount)
  plain[21] = Math.log1p(facts.institutionCount)
  return evidence.map((own, theme) => {
    const mass = masses[theme] ?? 0
    if (own === undefined || mass === 0) return plain
    const values = plain.slice()
    if (mass >= LIKELY) values[19] = Math.log1p(likely - 1)
    const sentences = new Set<number>()
    let complained = 0
    let strong = 0
    let medium = 0
    let weak = 0
    for (const { weight, span } of own.finds) {
      if (weight >= STRONG) strong++
      else if (weight >= MEDIUM) medium++
      else weak++
      const sentence = facts.tokens[span[0]]?.sentence ?? 0
      if (sentences.has(sentence)) continue
      sentences.add(sentence)
      if (facts.complaintSentences.has(sentence)) complained++
    }
    const best = ordered[0] === mass ? (ordered[1] ?? 0) : (ordered[0] ?? 0)
    values[0] = 1
    values[1] = Math.min(mass, 5)
    values[2] = Math.log(mass + 0.1) + 2.3
    values[3] = Math.log1p(strong)
    values[4] = Math.log1p(medium)
    values[5] = Math.log1p(weak)
    values[6] = own.remaining < 1 ? 1 : 0
    values[7] = Math.log1p(sentences.size)
    values[8] = sentences.size / facts.sentenceCount
    values[9] = mass / total
    values[10] = mass === ordered[0] ? 1 : 0
    values[11] = mass >= (ordered[1] ?? 0) ? 1 : 0
    values[12] = mass >= (ordered[2] ?? 0) ? 1 : 0
    values[13] = Math.min(Math.max(best - mass, -3), 3)
    values[14] = complained / sentences.size
    values[15] = sentences.has(0) || sentences.has(1) ? 1 : 0
    values[16] = sentences.has(facts.sentenceCount - 1) || sentences.has(facts.sentenceCount - 2) ? 1 : 0
    addTone(values, own, facts)
    return values
  })
}

/** The largest first; fewer when there are fewer. */
function threeLargest(masses: readonly number[]): readonly number[] {
  let first = -1
  let second = -1
  let third = -1
  for (const mass of masses) {
    if (mass > first) {
      third = second
      second = first
      first = mass
    } else if (mass > second) {
      third = second
      second = mass
    } else if (mass > third) third = mass
  }
  return [first, second, third].filter((mass) => mass >= 0)
}

/** Values of `complained` to `mostlyFine`. */
function addTone(values: number[], { finds, remaining }: CodeEvidence, facts: TextFacts): void {
  let complained = 0
  let fine = 0
  let past = 0
  let all = 0
  const bySentence = new Map<number, number>()
  for (const { weight, span } of finds) {
    const mass = -Math.log(1 - weight) * remaining
    const sentence = facts.tokens[span[0]]?.sentence ?? 0
    all += mass
    bySentence.set(sentence, (bySentence.get(sentence) ?? 0) + mass)
    if (facts.complaintSentences.has(sentence)) complained += mass
    if (facts.fineSentences.has(sentence)) fine += mass
    if (facts.pastSentences.has(sentence)) past += mass
  }
  let best = 0
  for (const mass of bySentence.values()) best = Math.max(best, mass)
  values[FROM_TONE] = Math.log1p(complained)
  values[FROM_TONE + 1] = Math.log1p(all - complained)
  values[FROM_TONE + 2] = Math.log1p(fine)
  values[FROM_TONE + 3] = Math.log1p(past)
  values[FROM_TONE + 4] = Math.log1p(best)
  values[FROM_TONE + 5] = fine > 0 && fine >= all * MOSTLY ? 1 : 0
}

/** Sum of -ln(1 - weight); a word that comes back counts for less. */
function massOf(evidence: CodeEvidence | undefined): number {
  if (evidence === undefined) return 0
  const [only, second] = evidence.finds
  if (only !== undefined && second === undefined) return -Math.log(1 - only.weight) * evidence.remaining
  const times = new Map<number, number>()
  let mass = 0
  for (const { pattern, weight } of evidence.finds) {
    const before = times.get(pattern) ?? 0
    times.set(pattern, before + 1)
    mass += -Math.log(1 - weight) * (before === 0 ? 1 : before < 3 ? 0.3 : 0)
  }
  return mass * evidence.remaining
}
