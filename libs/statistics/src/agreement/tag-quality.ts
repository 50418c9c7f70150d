import { type ShareInterval, wilsonInterval } from './wilson-interval.js'

/** One case of a random sample: the codes that a tagger found, and those that people say are right. */
export interface TaggedCase {
  readonly found: readonly string[]
  readonly judged: readonly string[]
}

/** Below this many examples a share says too little to be shown. */
export const fewestExamples = 20

export interface TagQuality {
  readonly code: string
  /** Cases with the code, by people. */
  readonly judged: number
  /** Cases with the code, by the tagger. */
  readonly found: number
  readonly both: number
  /** Share of what was found that is right; null with fewer than `fewestExamples` found. */
  readonly precision: ShareInterval | null
  /** Share of what is right that was found; null with fewer than `fewestExamples` judged so. */
  readonly recall: ShareInterval | null
}

/**
 * Precision and recall for each code, with 95% score intervals. Only fair when the cases were drawn at random.
 * @param codes in the order of the answer; a code may occur in no case
 */
export function tagQuality(cases: readonly TaggedCase[], codes: readonly string[]): readonly TagQuality[] {
  return codes.map((code) => {
    const judged = cases.filter((one) => one.judged.includes(code))
    const found = cases.filter((one) => one.found.includes(code)).length
    const both = judged.filter((one) => one.found.includes(code)).length
    return {
      code,
      judged: judged.length,
      found,
      both,
      precision: enough(both, found),
      recall: enough(both, judged.length),
    }
  })
}

function enough(counted: number, cases: number): ShareInterval | null {
  return cases < fewestExamples ? null : wilsonInterval(counted, cases)
}
