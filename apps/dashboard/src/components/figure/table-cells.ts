import { cellText, isData, type TableColumn } from './table-column.js'

/**
 * What stands in the file of a table, whichever kind of file: its heading, then a line per row, without drawings. Numbers
 * are plain, dates as they came (2021-01-31); an unknown or hidden value keeps its word, so that nobody reads an empty
 * cell as zero.
 */
export function tableCells<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): readonly (readonly (string | number)[])[] {
  const data = columns.filter(isData).flatMap((column) => column.file ?? [column])
  return [
    data.map(({ title }) => title),
    ...rows.map((row) => data.map((column) => column.value(row) ?? cellText(column, row))),
  ]
}
