import {
  answerMeta,
  type AnswerMeta,
  arrowMetaKey,
  type Column,
  type Columns,
  type RowOf,
} from '@rode-draad/contract'
import type { Table, Vector } from 'apache-arrow'

/** Rows with what they say about themselves. */
export interface Answer<Row> {
  readonly rows: readonly Row[]
  readonly meta: AnswerMeta
}

/**
 * Typed rows of an Arrow table by the columns the contract declares; columns beyond those are left alone.
 * @returns no rows for an empty table
 * @throws RangeError when a column is missing, a value has another type, or is empty where that may not be
 * @throws ZodError when the meta is missing or has another shape
 */
export function rowsFromArrow<C extends Columns>(table: Table, columns: C): Answer<RowOf<C>> {
  const meta = answerMeta.parse(JSON.parse(table.schema.metadata.get(arrowMetaKey) ?? 'null'))
  const readers = Object.entries(columns).map(([name, column]) => {
    const vector = table.getChild(name)
    if (vector === null) throw new RangeError(`column ${name} is missing`)
    return [name, (index: number) => valueOf(name, column, vector, index)] as const
  })
  const rows = Array.from(
    { length: table.numRows },
    (_, index) => Object.fromEntries(readers.map(([name, read]) => [name, read(index)])) as RowOf<C>,
  )
  return { rows, meta }
}

function valueOf(
  name: string,
  column: Column,
  vector: Vector,
  index: number,
): string | number | boolean | null {
  const value: unknown = vector.get(index)
  if (value === null || value === undefined) {
    if (column.nullable) return null
    throw new RangeError(`column ${name} is empty in row ${index}`)
  }
  const plain = typeof value === 'bigint' ? Number(value) : value
  const type = typeOf[column.kind]
  if (typeof plain === type && (column.kind !== 'integer' || Number.isSafeInteger(plain))) {
    return plain as string | number | boolean
  }
  throw new RangeError(`column ${name} is not ${type} in row ${index}`)
}

const typeOf = {
  text: 'string',
  code: 'string',
  date: 'string',
  edtf: 'string',
  integer: 'number',
  number: 'number',
  flag: 'boolean',
} as const satisfies Record<Column['kind'], string>
