import { formatCount } from '@rode-draad/charts'
import type { ReactNode } from 'react'
import { labels } from '../../labels.js'

/** A column of a file: one unit, which its heading names. */
export interface FileColumn<Row> {
  readonly title: string
  /** null: unknown. */
  readonly value: (row: Row) => string | number | null
}

/** A column with figures or words: shown in the table and written to the download. */
export interface DataColumn<Row> {
  readonly title: string
  /** null: unknown, or whatever `text` says instead. Never shown as 0. */
  readonly value: (row: Row) => string | number | null
  /** How the value is written in the table; counts and words need none. */
  readonly text?: (row: Row) => string
  /** Address of the page about what the cell names; null for none. */
  readonly link?: (row: Row, fictional: boolean) => string | null
  /** What stands in a file in its place, where one value would say less than the cell does; [] when others say it all. */
  readonly file?: readonly FileColumn<Row>[]
}

/** A column that only repeats, as a small drawing, what other columns say: not in the download. */
export interface DecorationColumn<Row> {
  readonly title: string
  readonly decoration: (row: Row) => ReactNode
}

export type TableColumn<Row> = DataColumn<Row> | DecorationColumn<Row>

export function isData<Row>(column: TableColumn<Row>): column is DataColumn<Row> {
  return 'value' in column
}

/** What stands in a cell: the column's own text, a Dutch number, the words, or 'onbekend'. */
export function cellText<Row>({ value, text }: DataColumn<Row>, row: Row): string {
  if (text !== undefined) return text(row)
  const plain = value(row)
  if (plain === null) return labels.unknown
  return typeof plain === 'number' ? formatCount(plain) : plain
}

/** Columns of which every known value is a number are set to the right. */
export function isNumeric<Row>(column: TableColumn<Row>, rows: readonly Row[]): boolean {
  if (!isData(column)) return false
  const known = rows.map((row) => column.value(row)).filter((value) => value !== null)
  return known.length > 0 && known.every((value) => typeof value === 'number')
}
