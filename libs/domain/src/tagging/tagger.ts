import type { Lexicon } from './lexicon.js'
import { readLanguage, type TextNote } from './language-note.js'
import type { TagModel } from './model/tag-model.js'
import { createCodeScorer, SHORTEST_LEARNT } from './model/code-scorer.js'
import { modelFacets } from './model/model-codes.js'
import { perFacet } from './per-facet.js'
import { createSignalReader, readingVersion } from './read-signal.js'
import { evidenceSpans, roundProbability } from './score-codes.js'
import { facets, type Facet, type SignalTags, type Tag } from './signal-tags.js'
import { sortFew } from './sort-few.js'
import { taxonomyVersion } from '../taxonomy/taxonomy-version.js'
import type { ThemeCode } from '../taxonomy/themes.js'

/** What made the tags; model is null when only the lexicon did. */
export interface TaggerVersions {
  readonly lexicon: string
  readonly model: string | null
  readonly taxonomy: string
  readonly reading: string
}

export interface TextTags {
  readonly tags: SignalTags
  /** Themes that have something to be said for them, but too little to be given: "onzeker". */
  readonly uncertain: readonly Tag<ThemeCode>[]
  /** Themes, laws and factors that the model decided in this text; none in a short one, where the lexicon decides all. */
  readonly modelCodes: ReadonlySet<string>
  /** Why there is little to find, as a Dutch sentence; null for an ordinary text. */
  readonly note: TextNote | null
}

export interface Tagger {
  readonly versions: TaggerVersions
  /** All versions in one line, to keep with each tag. */
  readonly version: string
  /** Themes, laws and factors that the model decides in a text of ordinary length; the others are the lexicon's. */
  readonly modelCodes: ReadonlySet<string>
  /** Tags of one text of any length; every list empty for a text without known words. */
  tag(text: string): SignalTags
  /** The same, with what is uncertain and what is odd about the text. */
  read(text: string): TextTags
  /** The probability of every theme, given or not; in the order of the lexicon. */
  themeProbabilities(text: string): ReadonlyMap<string, number>
}

/** Half as long as the shortest text that the model learnt from, in tokens: less says too little to weigh as a whole. */
const SHORTEST_FOR_MODEL = SHORTEST_LEARNT / 2

/** From this share of the threshold on a theme is uncertain rather than absent. */
const UNCERTAIN_FROM = 0.5

/**
 * A tagger: words of the lexicon counted by weight, and for the themes, laws and factors that the model was adopted for the
 * model, which weighs what the lexicon finds. Same text, lexicon and model, same tags.
 */
export function createTagger(lexicon: Lexicon, model: TagModel | null = null): Tagger {
  const reader = createSignalReader(lexicon)
  const { codes } = reader.lexicon
  const scoreCodes = model === null ? null : createCodeScorer(model, reader.lexicon)
  const modelCodes = adoptedCodes(model)
  const isOfModel = modelFacetsOf(codes, modelCodes)
  const versions = {
    lexicon: lexicon.version,
    model: model?.version ?? null,
    taxonomy: taxonomyVersion,
    reading: readingVersion,
  }

  const read = (text: string): TextTags => {
    const signal = reader.read(text)
    const { tokens } = signal.reading
    const weighed = isWeighed(tokens)
    const tags = perFacet((): Tag<never>[] => [])
    const uncertain: Tag<ThemeCode>[] = []
    signal.evidence.forEach((evidence, number) => {
      const known = codes[number]
      if (evidence === undefined || known === undefined) return
      if (weighed && isOfModel[number] === true) return
      const { probability } = evidence
      // parseLexicon lets no code through that is not of its facet
      if (probability >= known.threshold)
        tags[known.facet].push({
          code: known.code as never,
          probability,
          evidence: evidenceSpans(evidence, tokens),
        })
    })
    for (const { facet, code, probability, threshold, evidence } of weighed
      ? (scoreCodes?.(signal) ?? [])
      : []) {
      if (probability < threshold * UNCERTAIN_FROM) continue
      const spans = evidence()
      if (spans.length === 0) continue
      const tag = { code: code as never, probability: roundProbability(probability), evidence: spans }
      if (probability >= threshold) tags[facet].push(tag)
      else if (facet === 'themes') uncertain.push(tag)
    }
    for (const list of [...facets.map((facet) => tags[facet]), uncertain])
      sortFew(list, (a, b) => b.probability - a.probability)
    return {
      tags: { ...tags, referrals: signal.referrals },
      uncertain,
      modelCodes: weighed ? modelCodes : noCodes,
      note: readLanguage(text, tokens),
    }
  }

  return {
    versions,
    version: versionLine(versions),
    modelCodes,
    tag: (text) => read(text).tags,
    read,
    themeProbabilities(text) {
      const signal = reader.read(text)
      const { tokens } = signal.reading
      const byLexicon = codes.flatMap(({ facet, code }, number): [string, number][] =>
        facet === 'themes' ? [[code, signal.evidence[number]?.probability ?? 0]] : [],
      )
      const scored = isWeighed(tokens) ? (scoreCodes?.(signal) ?? []) : []
      const byModel = scored.flatMap(({ facet, code, probability }): [string, number][] =>
        facet === 'themes' ? [[code, roundProbability(probability)]] : [],
      )
      return new Map([...byLexicon, ...byModel])
    },
  }
}

const noCodes: ReadonlySet<string> = new Set()

/** By number of the code: whether the model decides it. */
function modelFacetsOf(
  codes: readonly { readonly facet: Facet; readonly code: string }[],
  adopted: ReadonlySet<string>,
): readonly boolean[] {
  return codes.map(({ facet, code }) => modelFacets.some((one) => one === facet) && adopted.has(code))
}

function isWeighed(tokens: readonly unknown[]): boolean {
  return tokens.length >= SHORTEST_FOR_MODEL
}

function adoptedCodes(model: TagModel | null): ReadonlySet<string> {
  return new Set(
    modelFacets.flatMap((facet) =>
      Object.entries(model?.[facet] ?? {}).flatMap(([code, { adopted }]) => (adopted ? [code] : [])),
    ),
  )
}

function versionLine({ lexicon, model, taxonomy, reading }: TaggerVersions): string {
  return `woordenlijst ${lexicon}; model ${model ?? 'geen'}; taxonomie ${taxonomy}; lezing ${reading}`
}
