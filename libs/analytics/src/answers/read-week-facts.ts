import type { PlainDate, WeekFacts } from '@rode-draad/domain'
import { z } from 'zod'
import type { Facts } from '../duckdb/facts.js'
import { readRegisters } from './read-registers.js'
import { readRecordedLife } from './time-to-measure/read-recorded-life.js'

/** What a weekly review takes of the registers. */
export interface WeekRegisterFacts extends WeekFacts {
  /** According to whom a measure stands where it stands, by its code. */
  readonly accordingTo: ReadonlyMap<string, string>
  /** Names of tables that something was put on the agenda of, by their code. */
  readonly tables: ReadonlyMap<string, string>
}

const recognition = z.object({ code: z.string(), recognised: z.string().nullable() })
const undecided = z.object({
  ...{ code: z.string(), title: z.string(), tafel: z.string(), tafelName: z.string(), actBy: z.string() },
})

/**
 * Published patterns and measures, either all real or all made up, and what stands on agendas.
 * @param until agendas and decisions of later days do not count
 */
export async function readWeekFacts(
  facts: Facts,
  fictional: boolean,
  { until, today }: { readonly until: PlainDate; readonly today: PlainDate },
): Promise<WeekRegisterFacts> {
  const { patterns, measures } = await readRegisters(facts, fictional, { validOn: today })
  const { measures: measuresThen } = await readRegisters(facts, fictional, { knownOn: until })
  const rows = z.array(recognition).parse(await facts.rows('patterns', { fictional }))
  const recognised = new Map(rows.map((row) => [row.code, row.recognised]))
  const recordedOf = await readRecordedLife(facts, fictional)
  const agenda = z.array(undecided).parse(await facts.rows('agenda-items-undecided', { fictional, until }))
  return {
    patterns: patterns.map((pattern) => ({
      ...pattern,
      recognised: recognised.get(pattern.code) ?? null,
      states: recordedOf(pattern.code).states,
    })),
    measures,
    measuresThen,
    agenda: agenda.map(({ code, title, tafel, actBy }) => ({ code, title, table: tafel, actBy })),
    accordingTo: new Map(measures.map(({ code, accordingTo }) => [code, accordingTo])),
    tables: new Map(agenda.map(({ tafel, tafelName }) => [tafel, tafelName])),
  }
}
