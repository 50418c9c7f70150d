import { type CohensKappa, cohensKappa, type LabelPair } from './cohens-kappa.js'
import { krippendorffsAlphaNominal } from './krippendorffs-alpha.js'

/** What one rater made of one case. */
export interface Rating {
  readonly caseId: string
  readonly rater: string
  readonly codes: readonly string[]
}

/** Below this many cases judged by two or more, agreement is not shown. */
export const fewestRatedTwice = 20

export interface TagAgreement {
  readonly code: string
  /** Cases judged by two or more raters. */
  readonly cases: number
  /** Of two raters; null when there are more, or too few cases, or both said the same of every case. */
  readonly kappa: CohensKappa | null
  /** Of any number of raters; null with too few cases, or when all said the same of every case. */
  readonly alpha: number | null
}

/**
 * Agreement on each code, as there or not there, over the cases that two or more have judged.
 * @param ratings at most one of a rater on a case
 * @param codes in the order of the answer
 */
export function tagAgreement(ratings: readonly Rating[], codes: readonly string[]): readonly TagAgreement[] {
  const byCase = new Map<string, Rating[]>()
  for (const rating of ratings) byCase.set(rating.caseId, [...(byCase.get(rating.caseId) ?? []), rating])
  const twice = [...byCase.values()].filter((all) => all.length > 1)
  const raters = [...new Set(twice.flat().map(({ rater }) => rater))].sort()
  return codes.map((code) => {
    if (twice.length < fewestRatedTwice) return { code, cases: twice.length, kappa: null, alpha: null }
    const label = ({ codes: chosen }: Rating) => (chosen.includes(code) ? 'yes' : 'no')
    const alpha = krippendorffsAlphaNominal(twice.map((all) => all.map(label)))?.alpha ?? null
    const kappa = raters.length === 2 ? cohensKappa(twice.map((all) => pairOf(all, raters, label))) : null
    return { code, cases: twice.length, kappa: (kappa?.kappa ?? null) === null ? null : kappa, alpha }
  })
}

/** The two ratings of a case in the order of the raters. */
function pairOf(
  all: readonly Rating[],
  raters: readonly string[],
  label: (rating: Rating) => string,
): LabelPair {
  const [first, second] = [...all].sort((a, b) => raters.indexOf(a.rater) - raters.indexOf(b.rater))
  if (first === undefined || second === undefined) throw new RangeError('a pair takes two ratings')
  return [label(first), label(second)]
}
