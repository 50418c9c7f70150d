import { datePrecision } from '@rode-draad/charts'
import { labels } from '../../labels.js'
import { fileWords as words } from './file-words.js'
import type { FileColumn } from './table-column.js'

/** A number that may be a bound: the number, and beside it what was said with it ('ten minste'); 'zoals berekend' for nothing. */
export function boundedColumns<Row>(
  title: string,
  value: (row: Row) => number | null,
  bound: (row: Row) => string | null,
): readonly FileColumn<Row>[] {
  return [
    { title, value },
    {
      title: words.precision(title),
      value: (row) => (value(row) === null ? labels.unknown : (bound(row) ?? words.exact)),
    },
  ]
}

/**
 * A vague date (EDTF): as it came, for sorting, and how precise that is, for a spreadsheet makes a day of a month.
 * @param absent what stands in both where there is no date; 'onbekend' unless it says otherwise
 */
export function vagueDateColumns<Row>(
  title: string,
  edtf: (row: Row) => string | null,
  absent: (row: Row) => string = () => labels.unknown,
): readonly FileColumn<Row>[] {
  return [
    { title, value: (row) => edtf(row) ?? absent(row) },
    {
      title: words.precision(title),
      value: (row) => {
        const said = edtf(row)
        return said === null ? absent(row) : datePrecision(said)
      },
    },
  ]
}

/** A share (0 to 1) as the percentage that stands in a file: four decimals, two more than any page shows. null stays null. */
export function percentage(share: number | null): number | null {
  return share === null ? null : Math.round(1e6 * share) / 1e4
}

/** What was estimated, with its 95% interval; each null where it is not defined. */
export interface Estimate {
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
}

/** An estimate and its interval, each in a column that names the unit. Shares (0 to 1) become percentages. */
export function estimateColumns<Row>(
  title: string,
  unit: 'percent' | 'days',
  estimate: (row: Row) => Estimate,
): readonly FileColumn<Row>[] {
  const column = (name: string, key: keyof Estimate): FileColumn<Row> => ({
    title: words.withUnit(name, words.units[unit]),
    value: (row) => {
      const said = estimate(row)[key]
      return unit === 'days' ? said : percentage(said)
    },
  })
  return [column(title, 'value'), column(words.lower(title), 'lower'), column(words.upper(title), 'upper')]
}
