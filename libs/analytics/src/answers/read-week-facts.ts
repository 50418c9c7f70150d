import { measureColumns, patternColumns } from '@rode-draad/contract'
import type { WeekFacts } from '@rode-draad/domain'
import type { Facts } from '../duckdb/facts.js'
import { readRegisters } from './read-registers.js'
import { readRows } from './read-rows.js'

/** What a weekly review takes of the registers. */
export interface WeekRegisterFacts extends WeekFacts {
  /** According to whom a measure stands where it stands, by its code. */
  readonly accordingTo: ReadonlyMap<string, string>
}

/** Published patterns and measures, either all real or all made up. */
export async function readWeekFacts(facts: Facts, fictional: boolean): Promise<WeekRegisterFacts> {
  const { patterns, measures } = await readRegisters(facts, fictional)
  const patternRows = await readRows(facts, 'register-patterns', patternColumns, { fictional })
  const measureRows = await readRows(facts, 'register-measures', measureColumns, { fictional })
  const recognised = new Map(patternRows.map((row) => [row.code, row.recognised]))
  return {
    patterns: patterns
      .filter(({ code }) => recognised.has(code))
      .map((pattern) => ({ ...pattern, recognised: recognised.get(pattern.code) ?? null })),
    measures,
    accordingTo: new Map(measureRows.map(({ code, accordingTo }) => [code, accordingTo])),
  }
}
