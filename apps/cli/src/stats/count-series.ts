import type { RowRange } from '@rode-draad/statistics'
import { z } from 'zod'
import { CommandError } from '../command-error.js'
import { type CsvTable, fault, optionalNumberAt } from './csv-table.js'

/** The column of counts; null where the field is empty. @throws CommandError for what is not a whole number >= 0 */
export function countSeries(table: CsvTable): (number | null)[] {
  return table.rows.map((row) => {
    const count = optionalNumberAt(row, 'count')
    if (count !== null && !(Number.isSafeInteger(count) && count >= 0))
      throw fault(row, 'count', 'hier hoort een geheel getal van 0 of meer')
    return count
  })
}

/** First and last row, from 1, both included. */
export const rowNumbers = z.tuple([z.number().int().min(1), z.number().int().min(1)])

/** @throws CommandError when the rows are not in order or not in the table */
export function rowRange([first, last]: z.output<typeof rowNumbers>, table: CsvTable): RowRange {
  if (last < first || last > table.rows.length)
    throw new CommandError(
      `De parameters kloppen niet. range: ${first} tot en met ${last} past niet in een bestand van ${table.rows.length} rijen`,
    )
  return { from: first - 1, until: last }
}
