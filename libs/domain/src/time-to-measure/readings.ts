import { parseVagueDate, type VagueDate } from '../dates/vague-date.js'
import type { PlainDate } from '../dates/plain-date.js'
import { isStructural, type MeasureStatus } from '../taxonomy/measures.js'
import type { MeasureFact } from './facts.js'

/**
 * What counts as the event, always of structural measures: in force (the event rule); adopted counts too; announced
 * or adopted counts too, whichever is first; only what people notice; and the two outer curves of vague dates.
 */
export const readings = ['in-force', 'adopted', 'announced', 'noticeable', 'shortest', 'longest'] as const
export type Reading = (typeof readings)[number]

/** The two outer curves: called gevoeligheid, never confidence. */
export const sensitivityReadings = ['shortest', 'longest'] as const satisfies readonly Reading[]

/** A measure with the date at which it counts under a reading. */
export interface Stage {
  readonly measure: string
  readonly date: VagueDate
}

const inForce: readonly MeasureStatus[] = ['in werking', 'merkbaar']
const adoptedOn: readonly MeasureStatus[] = ['vastgesteld', 'in uitvoering', ...inForce]
const announcedOn: readonly MeasureStatus[] = ['aangekondigd', ...adoptedOn]

/**
 * When a measure counts under a reading; of several dates the one with the earliest used day.
 * @returns null when it does not count: not structural, stopped, no date, only planned, or its source came after the
 *   reference date (or has no date)
 * @throws InvalidVagueDate when a date of the measure cannot be read
 */
export function stageOf(measure: MeasureFact, reading: Reading, referenceDate: PlainDate): Stage | null {
  if (!isStructural(measure.kind) || !isProved(measure, referenceDate)) return null
  const date = earliestUsed(datesFor(measure, reading))
  return date === null ? null : { measure: measure.code, date }
}

function isProved({ knownOn }: MeasureFact, referenceDate: PlainDate): boolean {
  if (knownOn === null) return false
  const { earliest, latest } = parseVagueDate(knownOn)
  return (earliest ?? latest) <= referenceDate
}

function datesFor(measure: MeasureFact, reading: Reading): readonly (string | null)[] {
  const when = (statuses: readonly MeasureStatus[], date: string | null) =>
    statuses.includes(measure.status) ? date : null
  switch (reading) {
    case 'in-force':
    case 'shortest':
    case 'longest':
      return [when(inForce, measure.inForce)]
    case 'noticeable':
      return [when(['merkbaar'], measure.inForce)]
    case 'adopted':
      return [when(inForce, measure.inForce), when(adoptedOn, measure.adopted)]
    case 'announced':
      return [
        when(inForce, measure.inForce),
        when(adoptedOn, measure.adopted),
        when(announcedOn, measure.announced),
      ]
  }
}

function earliestUsed(dates: readonly (string | null)[]): VagueDate | null {
  const [first] = dates
    .flatMap((edtf) => (edtf === null ? [] : [parseVagueDate(edtf)]))
    .sort((a, b) => (a.used < b.used ? -1 : a.used > b.used ? 1 : 0))
  return first ?? null
}
