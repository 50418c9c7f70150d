import {
  measureKinds,
  measureStatuses,
  patternClosings,
  rowsOn,
  rowsValidOn,
  type MeasureFact,
  type PatternFact,
  type PlainDate,
} from '@rode-draad/domain'
import { z } from 'zod'
import type { Facts } from '../duckdb/facts.js'
import { versionFields } from './row-versions.js'

const list = z
  .string()
  .nullable()
  .transform((text) => text?.split(';').filter((part) => part !== '') ?? [])

const patternRow = z.object({
  code: z.string(),
  title: z.string(),
  themes: list,
  first_signal: z.string().nullable(),
  recognised: z.string().nullable(),
  last_known: z.string().nullable(),
  closed: z.string().nullable(),
  closed_as: z.enum(patternClosings).nullable(),
  measures: list,
  source: z.string(),
  registered_on: z.string().nullable(),
})

const measureRow = z.object({
  code: z.string(),
  title: z.string(),
  kind: z.enum(measureKinds),
  announced: z.string().nullable(),
  adopted: z.string().nullable(),
  inForce: z.string().nullable(),
  planned: z.string().nullable(),
  status: z.enum(measureStatuses),
  accordingTo: z.string(),
  knownOn: z.string(),
  ...versionFields,
})

export interface Registers {
  readonly patterns: readonly PatternFact[]
  /** Each with who says how it stands. */
  readonly measures: readonly (MeasureFact & { readonly accordingTo: string })[]
  /** According to whom the state of a pattern is known, by its code. */
  readonly patternSources: ReadonlyMap<string, string>
  /** The first-named theme of a pattern, by its code; none for a pattern without themes. */
  readonly firstThemes: ReadonlyMap<string, string>
}

/** Of which day the registers are: what sources of no later than it say, or what is known now and valid on it. */
export type RegisterDay = { readonly knownOn: PlainDate } | { readonly validOn: PlainDate }

/**
 * Patterns and measures as facts, either all real or all made up. A pattern names those measures alone that are there.
 * @throws ZodError on an unknown code: a fault of ours
 */
export async function readRegisters(facts: Facts, fictional: boolean, day: RegisterDay): Promise<Registers> {
  const patternRows = z.array(patternRow).parse(await facts.rows('patterns', { fictional }))
  const versions = z.array(measureRow).parse(await facts.rows('register-measures', { fictional }))
  const measures = 'knownOn' in day ? rowsOn(versions, day.knownOn) : rowsValidOn(versions, day.validOn)
  const there = new Set(measures.map(({ code }) => code))
  return {
    patterns: patternRows.map((row) => ({
      code: row.code,
      title: row.title,
      firstSignal: row.first_signal,
      recognised: row.recognised,
      lastKnown: row.last_known,
      closedOn: row.closed,
      closedAs: row.closed_as,
      registeredOn: row.registered_on,
      measures: row.measures.filter((code) => there.has(code)),
    })),
    measures,
    patternSources: new Map(patternRows.map(({ code, source }) => [code, source])),
    firstThemes: new Map(
      patternRows.flatMap(({ code, themes: [first] }) => (first === undefined ? [] : [[code, first]])),
    ),
  }
}
