import type { CompiledEntry } from './compile-lexicon.js'

/** All entries of a lexicon in rows of numbers, pattern after pattern. */
export interface EntryTable {
  /** By pattern, and one more: its first entry. */
  readonly from: Int32Array
  /** By entry. */
  readonly code: Int32Array
  readonly weight: Float64Array
  readonly against: Uint8Array
  /** What must or may not be near; null where nothing is asked. */
  readonly conditions: readonly (Pick<CompiledEntry, 'needs' | 'unless' | 'within'> | null)[]
}

/** So that a text which meets an entry need not fetch it from wherever it lies. */
export function tabulateEntries(
  patternCount: number,
  entriesOf: readonly (readonly CompiledEntry[] | undefined)[],
): EntryTable {
  const ofPattern = Array.from({ length: patternCount }, (_, pattern) => entriesOf[pattern] ?? [])
  const entries = ofPattern.flat()
  const from = new Int32Array(patternCount + 1)
  ofPattern.forEach((own, pattern) => {
    from[pattern + 1] = (from[pattern] ?? 0) + own.length
  })
  return {
    from,
    code: Int32Array.from(entries, ({ code }) => code),
    weight: Float64Array.from(entries, ({ weight }) => weight),
    against: Uint8Array.from(entries, ({ against }) => (against ? 1 : 0)),
    conditions: entries.map(({ needs, unless, within }) =>
      needs.length + unless.length === 0 ? null : { needs, unless, within },
    ),
  }
}
