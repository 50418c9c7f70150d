import { LexiconError } from './lexicon-error.js'
import { readLexiconFile, splitWords, type LexiconFile } from './lexicon-file.js'
import { parsePattern, type Pattern } from './pattern.js'
import { facetCodes, facets, type Facet } from './signal-tags.js'

/** How near the words of a group must be: same sentence, that or the one before or after, or anywhere. */
export type Scope = 'sentence' | 'near' | 'text'

/** One pattern that counts for a code; with groups that must (needs) or may not (unless) be near it. */
export interface LexiconEntry {
  readonly pattern: Pattern
  /** In (0, 1): the probability by itself; for `against` the share that is taken off. */
  readonly weight: number
  readonly against: boolean
  readonly needs: readonly (readonly Pattern[])[]
  readonly unless: readonly (readonly Pattern[])[]
  readonly within: Scope
}

/** Words before and after a find that cancel it ("geen probleem met ~"), unless a group is in the sentence. */
export interface Cancellation {
  readonly before: Pattern | null
  readonly after: Pattern | null
  readonly unless: readonly (readonly Pattern[])[]
}

export interface CodeWords {
  readonly code: string
  readonly threshold: number
  readonly entries: readonly LexiconEntry[]
}

export interface FacetLexicon {
  readonly codes: readonly CodeWords[]
  readonly cancellations: readonly Cancellation[]
}

/** Words by which sending on is recognised. */
export interface ReferralWords {
  readonly sends: readonly Pattern[]
  readonly says: readonly Pattern[]
  readonly must: readonly Pattern[]
  readonly pointsBack: readonly Pattern[]
  readonly eachOther: readonly Pattern[]
  readonly asks: readonly Pattern[]
  readonly goes: readonly Pattern[]
  readonly hands: readonly Pattern[]
  readonly takesOn: readonly Pattern[]
}

export interface Lexicon {
  /** The version of the files; with different ones, each file and its own. */
  readonly version: string
  readonly facets: Readonly<Record<Facet, FacetLexicon>>
  readonly referral: ReferralWords
  /** Words that say that something goes wrong, goes well or was so before: groups of the themes. */
  readonly tone: Readonly<Record<Tone, readonly Pattern[]>>
}

/** Groups of themes.yaml that tell how something is spoken of. */
export type Tone = 'problem' | 'fine' | 'past'

const strengths = { strong: 0.7, medium: 0.4, weak: 0.2 } as const
const AGAINST = 0.5

/**
 * Reads the lexicon from the text of its YAML files (data/reference/lexicon/<facet>.yaml).
 * @throws LexiconError naming file and key: not YAML, another shape, an unknown code or group, a word that stands
 * twice under one code, or a pattern that cannot be read
 */
export function parseLexicon(files: Readonly<Record<Facet, string>>): Lexicon {
  const read = facets.map((facet) => [facet, readLexiconFile(facet, files[facet])] as const)
  const versions = new Set(read.map(([, file]) => file.version))
  const parsed = Object.fromEntries(read.map(([facet, file]) => [facet, parseFacet(facet, file)]))
  const toneWords = (tone: Tone): readonly Pattern[] => {
    const words = read.find(([facet]) => facet === 'themes')?.[1].groups[tone]
    return patternsOf(words ?? '', 'themes.yaml', `groups.${tone}`)
  }
  return {
    version:
      versions.size === 1 ? [...versions].join() : read.map(([f, file]) => `${f} ${file.version}`).join(', '),
    facets: parsed as Record<Facet, FacetLexicon>,
    tone: { problem: toneWords('problem'), fine: toneWords('fine'), past: toneWords('past') },
    referral: parseReferral(read.find(([facet]) => facet === 'institutions')?.[1].referral),
  }
}

function parseFacet(facet: Facet, content: LexiconFile): FacetLexicon {
  const file = `${facet}.yaml`
  const known: readonly string[] = facetCodes[facet]
  const groups = new Map(
    Object.entries(content.groups).map(([name, block]) => [name, patternsOf(block, file, `groups.${name}`)]),
  )
  const groupsOf = (names: readonly string[] | undefined, key: string): readonly (readonly Pattern[])[] =>
    (names ?? []).map((name) => {
      const group = groups.get(name)
      if (group === undefined) throw new LexiconError(file, key, `groep "${name}" bestaat niet`)
      return group
    })

  const codes = Object.entries(content.codes).map(([code, words]): CodeWords => {
    const key = `codes.${code}`
    if (!known.includes(code)) throw new LexiconError(file, key, 'onbekende code')
    const plain = (['strong', 'medium', 'weak', 'against'] as const).flatMap((strength) =>
      patternsOf(words[strength] ?? '', file, `${key}.${strength}`).map((pattern): LexiconEntry => ({
        pattern,
        weight: strength === 'against' ? AGAINST : strengths[strength],
        against: strength === 'against',
        needs: [],
        unless: [],
        within: 'text',
      })),
    )
    refuseDuplicates(plain, file, key)
    const combined = words.combined.flatMap((combination, at) => {
      const where = `${key}.combined.${at}`
      const needs = groupsOf(combination.needs, where)
      const unless = groupsOf(combination.unless, where)
      const { weight, within } = combination
      return patternsOf(combination.words, file, where).map((pattern): LexiconEntry => ({
        pattern,
        weight,
        against: false,
        needs,
        unless,
        within,
      }))
    })
    return { code, threshold: words.threshold, entries: [...plain, ...combined] }
  })
  const cancellations = content.cancelled_by.flatMap((cancel, at) => {
    const key = `cancelled_by.${at}`
    const unless = groupsOf(cancel.unless, key)
    return splitWords(cancel.words, file, key).map((source) => ({
      ...parseCancellation(source, file, key),
      unless,
    }))
  })
  return { codes, cancellations }
}

function refuseDuplicates(entries: readonly LexiconEntry[], file: string, key: string): void {
  const seen = new Set<string>()
  for (const { pattern } of entries) {
    if (seen.has(pattern.source)) throw new LexiconError(file, key, `"${pattern.source}" staat er twee keer`)
    seen.add(pattern.source)
  }
}

function patternsOf(block: string, file: string, key: string): readonly Pattern[] {
  return splitWords(block, file, key).map((source) => readPattern(source, file, key))
}

function readPattern(source: string, file: string, key: string): Pattern {
  try {
    return parsePattern(source)
  } catch (cause) {
    throw new LexiconError(file, key, cause instanceof Error ? cause.message : String(cause))
  }
}

function parseCancellation(
  source: string,
  file: string,
  key: string,
): Pick<Cancellation, 'before' | 'after'> {
  const [before, after, ...rest] = source.split('~').map((part) => part.trim())
  if (before === undefined || after === undefined || rest.length > 0 || (before === '' && after === '')) {
    throw new LexiconError(file, key, `"${source}" heeft precies een ~ nodig, op de plaats van het woord`)
  }
  return {
    before: before === '' ? null : readPattern(before, file, key),
    after: after === '' ? null : readPattern(after, file, key),
  }
}

function parseReferral(words: LexiconFile['referral']): ReferralWords {
  const patterns = (block: string | undefined, key: string): readonly Pattern[] =>
    patternsOf(block ?? '', 'institutions.yaml', `referral.${key}`)
  return {
    sends: patterns(words?.sends, 'sends'),
    says: patterns(words?.says, 'says'),
    must: patterns(words?.must, 'must'),
    pointsBack: patterns(words?.points_back, 'points_back'),
    eachOther: patterns(words?.each_other, 'each_other'),
    asks: patterns(words?.asks, 'asks'),
    goes: patterns(words?.goes, 'goes'),
    hands: patterns(words?.hands, 'hands'),
    takesOn: patterns(words?.takes_on, 'takes_on'),
  }
}
