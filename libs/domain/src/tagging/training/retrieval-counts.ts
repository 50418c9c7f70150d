/** How often a code was right to be given: core must be found, acceptable may be given. */
export interface RetrievalCounts {
  /** Rows that have the code. */
  readonly core: number
  /** Of these, where it was given. */
  readonly found: number
  /** Rows where it was given. */
  readonly given: number
  /** Of these, where it is core or acceptable. */
  readonly right: number
}

export interface RetrievalFigures {
  /** right / given; null when nothing was given. */
  readonly precision: number | null
  /** found / core; null when no row has it. */
  readonly recall: number | null
  /** Their harmonic mean; null when one of them is, 0 when both are 0. */
  readonly f1: number | null
}

/** Counts over decisions; `happened` null is acceptable. */
export function countRetrieval(
  decisions: Iterable<{ readonly given: boolean; readonly happened: boolean | null }>,
): RetrievalCounts {
  const counts = { core: 0, found: 0, given: 0, right: 0 }
  for (const { given, happened } of decisions) {
    if (happened === true) counts.core++
    if (!given) continue
    counts.given++
    if (happened === true) counts.found++
    if (happened !== false) counts.right++
  }
  return counts
}

export function addRetrieval(all: Iterable<RetrievalCounts>): RetrievalCounts {
  const sum = { core: 0, found: 0, given: 0, right: 0 }
  for (const { core, found, given, right } of all) {
    sum.core += core
    sum.found += found
    sum.given += given
    sum.right += right
  }
  return sum
}

export function retrievalFigures({ core, found, given, right }: RetrievalCounts): RetrievalFigures {
  const precision = given === 0 ? null : right / given
  const recall = core === 0 ? null : found / core
  if (precision === null || recall === null) return { precision, recall, f1: null }
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}
