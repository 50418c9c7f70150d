import { termColumns } from '@rode-draad/contract'
import type { PlainDate } from '@rode-draad/domain'
import { z } from 'zod'
import type { Facts } from '../duckdb/facts.js'
import { readRows } from './read-rows.js'
import { readRegisters } from './read-registers.js'

/**
 * What patterns, measures and tables are called now, by their code, and according to whom a measure stands where it stands. A
 * pattern and a measure may have the same code.
 */
export interface WeekNames {
  readonly patterns: ReadonlyMap<string, string>
  readonly measures: ReadonlyMap<string, string>
  readonly accordingTo: ReadonlyMap<string, string>
  readonly tables: ReadonlyMap<string, string>
  /** What each watched term is about, and according to whom it runs. */
  readonly terms: ReadonlyMap<string, { readonly title: string; readonly accordingTo: string }>
}

/** By then every term has begun. */
const allTerms = '9999-12-31'

const named = z.object({ code: z.string(), name: z.string() })

/** Names of published patterns, measures and tables, either all real or all made up. */
export async function weekNames(facts: Facts, fictional: boolean, today: PlainDate): Promise<WeekNames> {
  const { patterns, measures } = await readRegisters(facts, fictional, { validOn: today })
  const tables = z.array(named).parse(await facts.rows('tables', { fictional }))
  const terms = await readRows(facts, 'terms-watched', termColumns, { fictional, until: allTerms })
  return {
    patterns: new Map(patterns.map(({ code, title }) => [code, title])),
    measures: new Map(measures.map(({ code, title }) => [code, title])),
    accordingTo: new Map(measures.map(({ code, accordingTo }) => [code, accordingTo])),
    tables: new Map(tables.map(({ code, name }) => [code, name])),
    terms: new Map(terms.map(({ code, title, accordingTo }) => [code, { title, accordingTo }])),
  }
}
