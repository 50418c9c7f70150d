import {
  type WatchedTerm,
  watchedTermDays,
  type WatchedTermDays,
  watchedTermFaults,
} from '@rode-draad/domain'
import type { EntityManager } from 'typeorm'
import type { RegisterFault, RowContent } from './write-version.js'

/** Where what a term may be about stands, as everybody may see it. */
const readable: Readonly<Record<string, string>> = {
  pattern: 'pattern_published',
  measure: 'measure_current',
  recommendation: 'recommendation_current',
}

/** What is wrong with a term that only the registers, or all of its fields together, can tell. [] for nothing. */
export async function termFaults(
  manager: EntityManager,
  { codes }: RowContent,
  fictional: boolean,
): Promise<RegisterFault[]> {
  const [register = '', code = ''] = String(codes['about']).split('/')
  const view = readable[register]
  const known =
    view === undefined
      ? []
      : ((await manager.query(`SELECT FROM ${view} WHERE code = $1 AND fictional = $2`, [
          code,
          fictional,
        ])) as object[])
  const [now] = (await manager.query(
    `SELECT (clock_timestamp() AT TIME ZONE 'Europe/Amsterdam')::date::text AS today`,
  )) as { today: string }[]
  const term = termIn(codes)
  return [
    ...(known.length === 0 ? [notThere] : []),
    ...(now !== undefined && term.startsOn > now.today ? [notBegun] : []),
    ...watchedTermFaults(term),
  ]
}

const notBegun: RegisterFault = { path: 'startsOn', message: 'Deze dag ligt in de toekomst.' }

const notThere: RegisterFault = {
  path: 'about',
  message: 'Kies een gepubliceerd patroon, een maatregel of een aanbeveling die er is.',
}

/** The days of a term, to be kept beside it. @throws RangeError for a term that has faults */
export function daysOfTerm(codes: RowContent['codes']): WatchedTermDays {
  const days = watchedTermDays(termIn(codes))
  if (days === null) throw new RangeError('a term of which the last day cannot be told')
  return days
}

function termIn(codes: RowContent['codes']): WatchedTerm {
  const text = (name: string) => {
    const value = codes[name] ?? null
    return typeof value === 'string' ? value : null
  }
  return {
    kind: text('kind') ?? '',
    startsOn: text('startsOn') ?? '',
    endsOn: text('endsOn'),
    lengthened: text('lengthened') === 'ja' ? 'ja' : 'nee',
    doneOn: text('doneOn'),
  }
}
