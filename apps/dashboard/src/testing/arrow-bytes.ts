import { type AnswerMeta, arrowMetaKey, type Column, type Columns } from '@rode-draad/contract'
import {
  Bool,
  Dictionary,
  Float64,
  Int32,
  RecordBatch,
  Schema,
  Table,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow'

/** What an answer says about itself when a test does not care. */
export const someMeta: AnswerMeta = {
  source: 'Kamervragen 2021Z05014',
  period: '2016/2021',
  asOf: '2021-04-16T10:00:00Z',
  dataVersion: '1',
  controlled: false,
  fictional: false,
  n: 22,
}

const types = {
  text: () => new Utf8(),
  code: () => new Dictionary(new Utf8(), new Int32()),
  date: () => new Utf8(),
  edtf: () => new Utf8(),
  integer: () => new Int32(),
  number: () => new Float64(),
  flag: () => new Bool(),
} as const satisfies Record<Column['kind'], () => unknown>

/** Rows as the server sends them: an Arrow IPC stream with the declared types, meta in the schema. */
export function arrowBytes(
  columns: Columns,
  rows: readonly Readonly<Record<string, unknown>>[],
  meta: unknown = someMeta,
): Uint8Array {
  const vectors = Object.entries(columns).map(
    ([name, { kind }]) =>
      [
        name,
        vectorFromArray(
          rows.map((row) => row[name] ?? null),
          types[kind](),
        ),
      ] as const,
  )
  const bare = new Table(Object.fromEntries(vectors))
  const metadata = new Map([[arrowMetaKey, JSON.stringify(meta)]])
  const schema = new Schema(bare.schema.fields, metadata, bare.schema.dictionaries)
  return tableToIPC(
    new Table(
      schema,
      bare.batches.map((batch) => new RecordBatch(schema, batch.data)),
    ),
    'stream',
  )
}
