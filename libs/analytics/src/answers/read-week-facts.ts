import type { WeekFacts } from '@rode-draad/domain'
import { z } from 'zod'
import type { Facts } from '../duckdb/facts.js'
import { readRegisters } from './read-registers.js'

/** What a weekly review takes of the registers. */
export interface WeekRegisterFacts extends WeekFacts {
  /** According to whom a measure stands where it stands, by its code. */
  readonly accordingTo: ReadonlyMap<string, string>
}

const recognition = z.object({ code: z.string(), recognised: z.string().nullable() })

/** Published patterns and measures, either all real or all made up. */
export async function readWeekFacts(facts: Facts, fictional: boolean): Promise<WeekRegisterFacts> {
  const { patterns, measures } = await readRegisters(facts, fictional)
  const rows = z.array(recognition).parse(await facts.rows('patterns', { fictional }))
  const recognised = new Map(rows.map((row) => [row.code, row.recognised]))
  return {
    patterns: patterns.map((pattern) => ({ ...pattern, recognised: recognised.get(pattern.code) ?? null })),
    measures,
    accordingTo: new Map(measures.map(({ code, accordingTo }) => [code, accordingTo])),
  }
}
