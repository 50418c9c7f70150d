import { parseVagueDate, type VagueDate } from '../dates/vague-date.js'
import type { PlainDate } from '../dates/plain-date.js'
import { hasReached, isStructural, type MeasureStep } from '../taxonomy/measures.js'
import type { MeasureFact } from './facts.js'

/**
 * What counts as the event, always of structural measures: in force (the event rule); adopted counts too; announced
 * or adopted counts too, whichever is first; only what people notice; and the two outer curves of vague dates, called gevoeligheid, never confidence.
 */
export const readings = ['in-force', 'adopted', 'announced', 'noticeable', 'shortest', 'longest'] as const
export type Reading = (typeof readings)[number]

/** What a pattern can reach, in order; each implies the ones before it. */
export const stageNames = ['recognised', 'announced', 'adopted', 'in-force'] as const
export type StageName = (typeof stageNames)[number]

/** A stage with its date. */
export interface Stage {
  readonly stage: StageName
  /** Code of the measure that reached it; null for what is said of the pattern itself. */
  readonly measure: string | null
  readonly date: VagueDate
}

/**
 * The dated stages of a measure that its status bears out, the furthest first.
 * @returns [] when nothing of it counts: not structural, stopped, no date, only planned, or its source came after the
 *   reference date (or has no date)
 * @throws InvalidVagueDate when a date of the measure cannot be read
 */
export function stagesOf(measure: MeasureFact, referenceDate: PlainDate): readonly Stage[] {
  if (!isStructural(measure.kind) || !isProved(measure.knownOn, referenceDate)) return []
  return datedStages(measure)
}

/**
 * When a measure counts under a reading; of several dates the one with the earliest used day.
 * @returns null when it does not count, as `stagesOf`
 * @throws InvalidVagueDate when a date of the measure cannot be read
 */
export function stageOf(measure: MeasureFact, reading: Reading, referenceDate: PlainDate): Stage | null {
  if (reading === 'noticeable' && !hasReached(measure.status, 'merkbaar')) return null
  const counting = stagesOf(measure, referenceDate).filter(({ stage }) => counts(stage, reading))
  return earliestUsed(counting)
}

/** Whether a source of this date (EDTF; null: none) has come out by the reference date. */
export function isProved(knownOn: string | null, referenceDate: PlainDate): boolean {
  if (knownOn === null) return false
  const { earliest, latest } = parseVagueDate(knownOn)
  return (earliest ?? latest) <= referenceDate
}

function datedStages(measure: MeasureFact): readonly Stage[] {
  const said = [
    ['in-force', 'in werking', measure.inForce],
    ['adopted', 'vastgesteld', measure.adopted],
    ['announced', 'aangekondigd', measure.announced],
  ] as const satisfies readonly (readonly [StageName, MeasureStep, string | null])[]
  return said.flatMap(([stage, step, edtf]) =>
    edtf !== null && hasReached(measure.status, step)
      ? [{ stage, measure: measure.code, date: parseVagueDate(edtf) }]
      : [],
  )
}

function counts(stage: StageName, reading: Reading): boolean {
  switch (reading) {
    case 'announced':
      return true
    case 'adopted':
      return stage !== 'announced'
    case 'in-force':
    case 'noticeable':
    case 'shortest':
    case 'longest':
      return stage === 'in-force'
  }
}

function earliestUsed(stages: readonly Stage[]): Stage | null {
  const [first] = [...stages].sort((a, b) =>
    a.date.used < b.date.used ? -1 : a.date.used > b.date.used ? 1 : 0,
  )
  return first ?? null
}
