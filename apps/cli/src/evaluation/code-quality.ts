import { addRetrieval, countRetrieval, retrievalFigures, type RetrievalCounts } from '@rode-draad/domain'
import { bootstrapF1 } from './bootstrap-interval.js'

/** Below so many positives a figure would say more about chance than about the tagger. */
export const FEWEST_POSITIVES = 20

export interface CodeQuality {
  readonly code: string
  /** Texts that have the code; over several codes, labels. */
  readonly n: number
  /** null: "te weinig voorbeelden". */
  readonly figures: {
    readonly precision: number | null
    readonly recall: number | null
    readonly f1: number | null
    /** 95%, bootstrap over writers: texts of one writer are alike. */
    readonly f1Interval: readonly [number, number] | null
  } | null
}

/** Whether a code was given to a text, and whether it should have been; null: either is right. */
export interface Decision {
  readonly given: boolean
  readonly happened: boolean | null
}

/** What a text should have, what is right too when given, and what was given. */
export interface LabelledCodes {
  readonly core: readonly string[]
  readonly acceptable: readonly string[]
  readonly given: readonly string[]
}

/** The decisions on one code, text by text. */
export function decisionsOn(code: string, texts: readonly LabelledCodes[]): readonly Decision[] {
  return texts.map(({ core, acceptable, given }) => ({
    given: given.includes(code),
    happened: core.includes(code) ? true : acceptable.includes(code) ? null : false,
  }))
}

/**
 * Of one code, or of several together.
 * @param decisions by code, each text by text in the order of `writers`
 */
export function qualityOf(
  code: string,
  decisions: readonly (readonly Decision[])[],
  writers: readonly string[],
): CodeQuality {
  const ofWriter = new Map<string, RetrievalCounts[]>()
  writers.forEach((writer, at) => {
    const ofText = decisions.flatMap((ofCode) => ofCode[at] ?? [])
    ofWriter.set(writer, [...(ofWriter.get(writer) ?? []), countRetrieval(ofText)])
  })
  const perWriter = [...ofWriter.values()].map(addRetrieval)
  const counts = addRetrieval(perWriter)
  if (counts.core < FEWEST_POSITIVES) return { code, n: counts.core, figures: null }
  const { precision, recall, f1 } = retrievalFigures(counts)
  const interval = bootstrapF1(perWriter)
  return {
    code,
    n: counts.core,
    figures: {
      precision: rounded(precision),
      recall: rounded(recall),
      f1: rounded(f1),
      f1Interval: interval === null ? null : [rounded(interval[0]) ?? 0, rounded(interval[1]) ?? 0],
    },
  }
}

/** To thousandths. */
export function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1000) / 1000
}
