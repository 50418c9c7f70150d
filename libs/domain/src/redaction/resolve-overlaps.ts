import type { Candidate } from './candidate.js'
import type { RedactionType } from './redaction-type.js'

/** Who names the span when candidates overlap: the lowest number. Context goes before form. */
const ranks: Record<RedactionType, { readonly context: number; readonly shape: number }> = {
  email: { context: 0, shape: 0 },
  url: { context: 1, shape: 1 },
  iban: { context: 2, shape: 2 },
  handle: { context: 3, shape: 3 },
  dob: { context: 4, shape: 18 },
  bsn: { context: 5, shape: 10 },
  caseno: { context: 6, shape: 14 },
  phone: { context: 9, shape: 7 },
  idno: { context: 8, shape: 15 },
  plate: { context: 11, shape: 11 },
  address: { context: 12, shape: 12 },
  postcode: { context: 13, shape: 13 },
  name: { context: 16, shape: 16 },
  place: { context: 15, shape: 17 },
}

const rankOf = (candidate: Candidate): number => ranks[candidate.type][candidate.certainty]

const nameOrPlace = ({ type }: Candidate): boolean => type === 'name' || type === 'place'

function goesBefore(a: Candidate, b: Candidate): boolean {
  const longer = a.end - a.start - (b.end - b.start)
  // "Jan-Willem Wolthuis" is no place, "Sint Jansteen" no name
  if (longer !== 0 && nameOrPlace(a) && nameOrPlace(b)) return longer > 0
  const difference = rankOf(a) - rankOf(b)
  return difference < 0 || (difference === 0 && longer > 0)
}

/**
 * Makes one span of every group of overlapping candidates: from the first start to the last end, so that no
 * half of anything stays behind, with the type of the candidate that ranks first.
 * @returns ascending, not overlapping; [] for no candidates
 */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const sorted = candidates
    .filter((candidate) => candidate.end > candidate.start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const spans: Candidate[] = []
  let best: Candidate | undefined
  for (const candidate of sorted) {
    const last = spans.at(-1)
    if (last === undefined || best === undefined || candidate.start >= last.end) {
      spans.push(candidate)
      best = candidate
      continue
    }
    if (goesBefore(candidate, best)) best = candidate
    spans[spans.length - 1] = { ...best, start: last.start, end: Math.max(last.end, candidate.end) }
  }
  return spans
}
