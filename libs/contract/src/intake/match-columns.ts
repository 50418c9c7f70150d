import {
  headingKey,
  mappedFields,
  type ColumnMapping,
  type MappedColumn,
  type MappedField,
} from '../requests/column-mapping.js'

/** How the columns of one file are read, in the order of the file. */
export interface ReadColumns {
  readonly columns: readonly MappedColumn[]
  readonly fixed: Readonly<Partial<Record<MappedField, string>>>
}

/** Why the columns of a file do not fit; each list in the order of the file or the mapping. */
export interface ColumnFaults {
  /** Headings that nobody said anything about: they could hold anything, so nothing is read. */
  readonly unknown: readonly string[]
  /** Headings that the mapping needs and the file lacks. */
  readonly missing: readonly string[]
  /** Headings that stand in the file more than once. */
  readonly repeated: readonly string[]
}

/** The mapping of a channel that saved none: the headings are our own field names. */
export const ownHeadings: ColumnMapping = {
  columns: mappedFields.map((field) => ({ heading: field, field })),
  fixed: {},
}

/** In the place of a column that has no heading; what reads the rows holds it to being empty. */
const withoutHeading: MappedColumn = { heading: '', field: null }

/** What a file needs at least, whatever its columns are called. */
export const neededFields: readonly MappedField[] = ['externalId', 'receivedOn', 'text']

/**
 * Lays the headings of a file beside the mapping of its channel. Every column is either read or left out by choice.
 * @param headings as they stand in the file; a column without one is nobody's and has to be empty, so it is left out
 * @param mapping `ownHeadings` when the channel has none; of those only what is always needed has to be there
 */
export function matchColumns(
  headings: readonly string[],
  mapping: ColumnMapping,
): { read: ReadColumns } | { faults: ColumnFaults } {
  const byKey = new Map(mapping.columns.map((column) => [headingKey(column.heading), column]))
  const keys = headings.map(headingKey)
  const unknown = headings.filter((_, index) => keys[index] !== '' && !byKey.has(keys[index] ?? ''))
  const repeated = headings.filter(
    (_, index) => keys[index] !== '' && keys.indexOf(keys[index] ?? '') < index,
  )
  const isNeeded = ({ field }: MappedColumn) =>
    field !== null && (mapping !== ownHeadings || neededFields.includes(field))
  const missing = mapping.columns
    .filter((column) => isNeeded(column) && !keys.includes(headingKey(column.heading)))
    .map(({ heading }) => heading)
  if (unknown.length + missing.length + repeated.length > 0) return { faults: { unknown, missing, repeated } }
  const columns = keys.flatMap((key) => (key === '' ? withoutHeading : (byKey.get(key) ?? [])))
  return { read: { columns, fixed: mapping.fixed } }
}
