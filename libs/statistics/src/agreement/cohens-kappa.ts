/** The labels that two raters gave to the same case. */
export type LabelPair = readonly [first: string, second: string]

export interface CohensKappa {
  /** 1 full agreement, 0 no more than by chance, down to -1; null when chance alone gives full agreement. */
  readonly kappa: number | null
  /** Large-sample standard error of kappa; null with it. */
  readonly standardError: number | null
  /** Share of cases with the same label. */
  readonly observed: number
  /** Share expected when the raters label independently, each with the same shares of labels as now. */
  readonly expected: number
  readonly cases: number
}

/**
 * Agreement of two raters on labels without order, beyond chance.
 * @param pairs one a case; their order does not matter
 * @returns null for no cases
 * @source Cohen 1960, doi:10.1177/001316446002000104; standard error: Fleiss, Cohen & Everitt 1969, doi:10.1037/h0028106
 */
export function cohensKappa(pairs: readonly LabelPair[]): CohensKappa | null {
  const cases = pairs.length
  if (cases === 0) return null
  const first = countOf(pairs.map(([label]) => label))
  const second = countOf(pairs.map(([, label]) => label))
  const same = pairs.filter(([one, other]) => one === other).length
  let chance = 0
  for (const [label, count] of first) chance += count * (second.get(label) ?? 0)
  // compared as whole numbers: chance is the square of the cases when both only ever used one and the same label
  if (chance === cases * cases) return { kappa: null, standardError: null, observed: 1, expected: 1, cases }
  const [observed, expected] = [same / cases, chance / (cases * cases)]
  const kappa = (same * cases - chance) / (cases * cases - chance)

  // each case moves kappa by its distance from the mean; the variance is the mean square of those
  const share = (count: number | undefined) => (count ?? 0) / cases
  const centre = observed * expected - 2 * expected + observed
  const squares = pairs.reduce((sum, [one, other]) => {
    const usual = share(second.get(one)) + share(first.get(other))
    return sum + ((one === other ? 1 - expected : 0) - usual * (1 - observed) - centre) ** 2
  }, 0)
  return { kappa, standardError: Math.sqrt(squares) / cases / (1 - expected) ** 2, observed, expected, cases }
}

function countOf(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return counts
}
