import {
  anyDay,
  parseVagueDate,
  regionOfGemeente,
  type GemeenteRegion,
  type GemeenteTable,
  type RegionCode,
} from '@rode-draad/domain'
import type { z } from 'zod'
import { isVagueDate } from './vague-date.js'

const unknown = {
  'no-list': 'Er is nog geen lijst met gemeenten geladen. Geef de regio (ZK…) in plaats van de gemeente.',
  'no-gemeente': 'Deze gemeente kennen wij niet.',
  'more-than-one': 'Er zijn meer gemeenten met deze naam. Geef de code (GM…) of de regio (ZK…).',
}

/**
 * A body of which the gemeente, when there is one, stands in the table on the day of receipt, and lies in the region
 * that was given beside it. Looked at whatever else is wrong, so that all faults are said at once.
 */
export function withKnownGemeente<T extends z.ZodObject>(body: T, gemeenten: GemeenteTable): T {
  const whyUnknown = (value: unknown) => {
    const found = gemeenteOf(value, gemeenten)
    return found && 'unknown' in found ? found.unknown : null
  }
  const agrees = (value: unknown) => {
    const [{ region }, known] = [fieldsOf(value), regionByGemeente(value, gemeenten)]
    return typeof region !== 'string' || known === null || known === region
  }
  const when = () => true
  return body
    .refine((value) => whyUnknown(value) === null, {
      ...{ path: ['gemeente'], when },
      error: ({ input }) => unknown[whyUnknown(input) ?? 'no-gemeente'],
    })
    .refine(agrees, { path: ['region'], when, error: 'Deze regio is niet die van de gemeente.' })
}

/** The region in which the gemeente of a body or row lies; null when it has none, or not a known one. */
export function regionByGemeente(value: unknown, gemeenten: GemeenteTable): RegionCode | null {
  const found = gemeenteOf(value, gemeenten)
  return found && 'region' in found ? found.region : null
}

/** null: it has none, or where it lies depends on a day of receipt that is not known. */
function gemeenteOf(value: unknown, gemeenten: GemeenteTable): GemeenteRegion | null {
  const { gemeente, receivedOn } = fieldsOf(value)
  if (typeof gemeente !== 'string' || gemeente === '') return null
  if (typeof receivedOn === 'string' && isVagueDate(receivedOn))
    return regionOfGemeente(gemeenten, gemeente, parseVagueDate(receivedOn))
  const found = regionOfGemeente(gemeenten, gemeente, anyDay)
  return 'unknown' in found && found.unknown === 'more-than-one' ? null : found
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
