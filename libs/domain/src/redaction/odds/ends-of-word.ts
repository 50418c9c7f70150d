/** The first and last two to five letters of a word that is longer than those. */
export interface EndsOfWord {
  readonly heads: readonly string[]
  readonly tails: readonly string[]
}

/** Of words seen before, so that the same strings come back: looking those up costs no new hash. */
const known = new Map<string, EndsOfWord>()
const most = 20_000

/** @param folded small letters without diacritics @returns heads and tails, short to long; of 2, 3, 4 and 5 letters */
export function endsOfWord(folded: string): EndsOfWord {
  let ends = known.get(folded)
  if (ends !== undefined) return ends
  if (known.size >= most) known.clear()
  const lengths = [2, 3, 4, 5].filter((length) => folded.length > length)
  ends = {
    heads: lengths.map((length) => folded.slice(0, length)),
    tails: lengths.map((length) => folded.slice(-length)),
  }
  known.set(folded, ends)
  return ends
}
