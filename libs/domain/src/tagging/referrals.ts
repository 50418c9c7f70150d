import { institutionCodes, type InstitutionCode } from '../taxonomy/facets.js'
import type { Lexicon } from './lexicon.js'
import type { NumberedPatterns } from './number-patterns.js'
import { followChain } from './referral-chain.js'
import { mentionsBeside, Places, type Mention, type ReferralReading } from './referral-reading.js'
import { followBack, followThere } from './referral-back.js'
import { followTold } from './referral-told.js'
import type { Referral } from './signal-tags.js'
import type { TextReading } from './text-reading.js'

/**
 * Who sends the person to whom, in the order of the text: "de gemeente stuurt mij naar het zorgkantoor, dat weer naar
 * de gemeente", "van het CIZ naar de gemeente", "volgens de gemeente moet ik bij het zorgkantoor zijn". [] for none.
 */
export function createReferralFinder(
  { facets, referral }: Pick<Lexicon, 'facets' | 'referral'>,
  { numberOf }: NumberedPatterns,
): (reading: TextReading) => readonly Referral[] {
  const institutions: Institution[][] = []
  for (const { code, entries } of facets.institutions.codes) {
    // parseLexicon lets no code through that is not of its facet
    const institution = {
      code: code as InstitutionCode,
      order: institutionCodes.indexOf(code as InstitutionCode),
    }
    for (const { pattern } of entries) (institutions[numberOf(pattern)] ??= []).push(institution)
  }
  const rolesOf: Role[][] = []
  for (const role of roles)
    for (const pattern of referral[role].map(numberOf)) (rolesOf[pattern] ??= []).push(role)
  const eachOther = referral.eachOther.map(numberOf)

  return (reading) => {
    const mentions = findMentions(institutions, reading)
    if (mentions.length < 2) return []
    const places: Partial<Record<Role, number[]>> = {}
    for (const pattern of reading.found)
      for (const role of rolesOf[pattern] ?? nothing)
        for (const [first, last] of reading.spansOf(pattern))
          (places[role] ??= []).push(role === 'takesOn' ? last : first)
    const placesOf = (role: Role): Places => (places[role] ? new Places(places[role]) : nowhere)
    const words: ReferralReading = {
      ...{ reading, mentions, ends: new Places(mentions.map(({ last }) => last)), lower: [] },
      ...{ sends: placesOf('sends'), says: placesOf('says'), must: placesOf('must') },
      ...{ pointsBack: placesOf('pointsBack'), asks: placesOf('asks'), goes: placesOf('goes') },
      ...{ hands: placesOf('hands'), takesOn: placesOf('takesOn') },
    }
    const mutual = eachOther.flatMap((pattern) =>
      reading.spansOf(pattern).flatMap(([first, last]) => betweenTwo(words, first, last)),
    )
    const found = new Map<string, Referral>()
    const chain = followChain(words)
    const ends = new Set(chain.map(endOf))
    const told = followTold(words).filter((referral) => !ends.has(endOf(referral)))
    const sent = [...chain, ...told, ...followThere(words)]
    for (const referral of [...sent, ...followBack(words, sent), ...mutual]) {
      const key = `${referral.from} ${referral.to} ${referral.evidence[0]?.[0]}`
      if (!found.has(key)) found.set(key, referral)
    }
    return [...found.values()].sort((a, b) => (a.evidence[0]?.[0] ?? 0) - (b.evidence[0]?.[0] ?? 0))
  }
}

function endOf({ evidence }: Referral): number | undefined {
  return evidence.at(-1)?.[1]
}

/** What words of a text can be in a referral. */
const roles = ['sends', 'says', 'must', 'pointsBack', 'asks', 'goes', 'hands', 'takesOn'] as const
type Role = (typeof roles)[number]
const nothing: readonly never[] = []
const nowhere = new Places([])

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

function betweenTwo(words: ReferralReading, first: number, last: number): readonly Referral[] {
  const { tokens } = words.reading
  const [one, two, more] = mentionsBeside(words, first).filter((mention) => mention.last < first)
  if (one === undefined || two === undefined || more !== undefined || one.code === two.code) return []
  const evidence = [[tokens[one.first]?.start ?? 0, tokens[last]?.end ?? 0] as const]
  return [
    { from: one.code, to: two.code, evidence },
    { from: two.code, to: one.code, evidence },
  ]
}
