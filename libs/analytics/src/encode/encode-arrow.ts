import { arrowMetaKey, type Column, type Columns } from '@rode-draad/contract'
import {
  Bool,
  Field,
  Float64,
  Int32,
  makeData,
  RecordBatch,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  Table,
  Utf8,
  vectorFromArray,
  type DataType,
} from 'apache-arrow'
import type { AnswerTable } from './answer-table.js'

/** Arrow IPC stream of a table, with the declared types and the meta in the schema metadata. */
export function encodeArrow<C extends Columns>({ columns, rows, meta }: AnswerTable<C>): Uint8Array {
  const entries = Object.entries(columns)
  const schema = new Schema(
    entries.map(([name, column]) => new Field(name, arrowType(column), column.nullable)),
    new Map([[arrowMetaKey, JSON.stringify(meta)]]),
  )
  const values = rows as readonly Record<string, unknown>[]
  const children = entries.map(([name, column]) => {
    const type = arrowType(column)
    const vector = vectorFromArray(
      values.map((row) => row[name]),
      type,
    )
    return vector.data[0] ?? makeData({ type })
  })
  const data = makeData({ type: new Struct(schema.fields), length: values.length, nullCount: 0, children })
  const writer = RecordBatchStreamWriter.writeAll(new Table([new RecordBatch(schema, data)]))
  return writer.toUint8Array(true)
}

function arrowType({ kind }: Column): DataType {
  switch (kind) {
    case 'integer':
      return new Int32()
    case 'number':
      return new Float64()
    case 'flag':
      return new Bool()
    case 'text':
    case 'code':
    case 'date':
    case 'edtf':
      return new Utf8()
  }
}
