import { column, nullable, type Columns, type RegisterQuery, type RowOf } from '@rode-draad/contract'
import { rowsValidOn, type PlainDate, type RowVersion } from '@rode-draad/domain'
import { z } from 'zod'
import type { Facts } from '../duckdb/facts.js'
import { readRows } from './read-rows.js'

/** What a .sql file of a register says of each version of a row. */
export const versionFields = {
  version: z.int(),
  validFrom: z.string().nullable(),
  withdrawn: z.boolean(),
}

const versionColumns = {
  version: column('integer', 'Versie'),
  validFrom: nullable('date', 'Geldt vanaf'),
  withdrawn: column('flag', 'Ingetrokken'),
} as const

/** What is asked of a register, and on which day its rows have to be valid. */
export type ValidRowQuery = RegisterQuery & { readonly validOn: PlainDate }

/** Rows of a register, either all real or all made up, as they are known now and valid on a day. */
export async function readValidRows<C extends Columns>(
  facts: Facts,
  name: string,
  columns: C,
  { data, validOn }: ValidRowQuery,
): Promise<RowOf<C>[]> {
  const stored = { ...columns, ...versionColumns }
  const versions = await readRows(facts, name, stored, { fictional: data === 'demo' })
  return rowsValidOn(versions as unknown as readonly RowVersion[], validOn).map((row) => {
    const { version: _version, validFrom: _from, withdrawn: _withdrawn, ...content } = row
    return content as unknown as RowOf<C>
  })
}
