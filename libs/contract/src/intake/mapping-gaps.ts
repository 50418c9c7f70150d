import type { ChannelCode, GemeenteTable } from '@rode-draad/domain'
import type { ProblemError } from '../problem.js'
import type { ColumnMapping, MappedField } from '../requests/column-mapping.js'
import { rowCheck } from './check-row.js'
import { neededFields } from './match-columns.js'
import { rowFromCells } from './row-from-cells.js'

const missing: Readonly<Partial<Record<MappedField, string>>> = {
  externalId: 'Wijs de kolom aan met het kenmerk van het signaal.',
  receivedOn: 'Wijs de kolom aan met de datum van ontvangst, of geef een vaste datum.',
  text: 'Wijs de kolom aan met de tekst van het signaal.',
}
const otherChannel = 'Deze indeling is van een ander kanaal.'

/** Later than any date, so that only what is wrong on every day is found. */
const lastDay = '9999-12-31'

/**
 * Why no row at all can be read by a mapping, whatever stands in the file: something that each signal needs comes from
 * nowhere, or a value that is the same for every row is none of ours.
 * @param gemeenten in which a fixed gemeente must stand; without, any name is taken
 * @returns [] when rows may be right; paths read as 'columns' and 'fixed.region'; in Dutch, without the values
 */
export function mappingGaps(
  { columns, fixed }: ColumnMapping,
  channel: string,
  gemeenten?: GemeenteTable,
): ProblemError[] {
  const comesFrom = (field: MappedField) =>
    fixed[field] !== undefined || columns.some((column) => column.field === field)
  const absent = neededFields.flatMap((field) => {
    const message = missing[field]
    return comesFrom(field) || message === undefined ? [] : [{ path: 'columns', message }]
  })
  const check = rowCheck(channel as ChannelCode, lastDay, [], gemeenten)
  const outcome = check(rowFromCells({ columns: [], fixed }, []))
  const reasons = 'faulty' in outcome ? outcome.faulty.reasons : []
  const wrong = (Object.keys(fixed) as MappedField[]).flatMap((field) => {
    const reason = reasons.find(({ path }) => path === field || path.startsWith(`${field}[`))
    if (!reason) return []
    return [{ path: `fixed.${field}`, message: field === 'channel' ? otherChannel : reason.message }]
  })
  return [...absent, ...wrong]
}
