import { headingKey, type ColumnMapping } from '../requests/column-mapping.js'
import { matchColumns, ownHeadings, type ColumnFaults, type ReadColumns } from './match-columns.js'

/** A mapping under its name. */
export interface NamedMapping extends ColumnMapping {
  readonly name: string
}

/** Which of the mappings of a channel reads a file. */
export type ChosenMapping<M extends NamedMapping> =
  /** `mapping` null: none was needed, for the headings are our own field names. */
  | { readonly kind: 'one'; readonly mapping: M | null; readonly read: ReadColumns }
  /** In the order given: these fit equally well, and who sends the file has to say which it is. */
  | { readonly kind: 'several'; readonly fitting: readonly M[] }
  | {
      readonly kind: 'none'
      /** Of each mapping, nearest first; `mapping` null for our own field names, where nothing was saved. */
      readonly misfits: readonly { readonly mapping: M | null; readonly faults: ColumnFaults }[]
    }

/**
 * Chooses by the headings of a file, in whatever order, capitals and space they stand. A mapping of which the headings
 * are just those of the file goes before one that also knows columns which the file lacks and which it skips anyway; our
 * own field names come last. What does not fit is never chosen.
 * @param headings as they stand in the file
 * @param mappings of one channel, each name once
 */
export function chooseMapping<M extends NamedMapping>(
  headings: readonly string[],
  mappings: readonly M[],
): ChosenMapping<M> {
  const tried = mappings.map((mapping) => ({ mapping, matched: matchColumns(headings, mapping) }))
  const fits = tried.flatMap(({ mapping, matched }) =>
    'read' in matched ? [{ mapping, read: matched.read }] : [],
  )
  const print = fingerprint(headings)
  const exact = fits.filter(
    ({ mapping }) => fingerprint(mapping.columns.map(({ heading }) => heading)) === print,
  )
  const best = exact.length > 0 ? exact : fits
  const [first, ...others] = best
  if (first !== undefined && others.length === 0) return { kind: 'one', ...first }
  if (first !== undefined) return { kind: 'several', fitting: best.map(({ mapping }) => mapping) }
  const own = matchColumns(headings, ownHeadings)
  if ('read' in own) return { kind: 'one', mapping: null, read: own.read }
  const misfits = tried.flatMap(({ mapping, matched }) =>
    'faults' in matched ? [{ mapping, faults: matched.faults }] : [],
  )
  if (misfits.length === 0) return { kind: 'none', misfits: [{ mapping: null, faults: own.faults }] }
  return { kind: 'none', misfits: misfits.sort((one, other) => count(one.faults) - count(other.faults)) }
}

/** The set of headings, in which neither order nor capitals count, nor columns without one. */
function fingerprint(headings: readonly string[]): string {
  return JSON.stringify([...new Set(headings.map(headingKey))].filter((key) => key !== '').sort())
}

function count({ unknown, missing, repeated }: ColumnFaults): number {
  return unknown.length + missing.length + repeated.length
}
