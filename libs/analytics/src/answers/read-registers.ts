import {
  measureKinds,
  measureStatuses,
  patternClosings,
  type MeasureFact,
  type PatternFact,
} from '@rode-draad/domain'
import { z } from 'zod'
import type { Facts } from '../duckdb/facts.js'

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
  in_force: z.string().nullable(),
  planned: z.string().nullable(),
  status: z.enum(measureStatuses),
  according_to: z.string(),
  known_on: z.string().nullable(),
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

/** Patterns and measures as facts, either all real or all made up. @throws ZodError on an unknown code: a fault of ours */
export async function readRegisters(facts: Facts, fictional: boolean): Promise<Registers> {
  const patternRows = z.array(patternRow).parse(await facts.rows('patterns', { fictional }))
  const measureRows = z.array(measureRow).parse(await facts.rows('measures', { fictional }))
  return {
    patterns: patternRows.map(
      ({
        first_signal,
        recognised,
        last_known,
        closed,
        closed_as,
        registered_on,
        code,
        title,
        measures,
      }) => ({
        code,
        title,
        firstSignal: first_signal,
        recognised,
        lastKnown: last_known,
        closedOn: closed,
        closedAs: closed_as,
        registeredOn: registered_on,
        measures,
      }),
    ),
    measures: measureRows.map(({ in_force, known_on, according_to, ...measure }) => ({
      ...measure,
      accordingTo: according_to,
      inForce: in_force,
      knownOn: known_on,
    })),
    patternSources: new Map(patternRows.map(({ code, source }) => [code, source])),
    firstThemes: new Map(
      patternRows.flatMap(({ code, themes: [first] }) => (first === undefined ? [] : [[code, first]])),
    ),
  }
}
