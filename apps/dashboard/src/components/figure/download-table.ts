import { writeWorkbook } from '@rode-draad/sheets'
import { csvOf } from './csv.js'
import { download, downloadBlob } from './download.js'
import { tableCells } from './table-cells.js'
import type { TableColumn } from './table-column.js'

export const tableKinds = ['csv', 'xlsx'] as const
export type TableKind = (typeof tableKinds)[number]

const xlsxMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface DownloadedTable<Row> {
  /** Without what says its kind. */
  readonly fileName: string
  /** Name of the sheet. */
  readonly title: string
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  /** What stands below the table: what it is, and where it comes from. */
  readonly about: readonly string[]
}

/** Hands the table of a figure to the browser to save. In XLSX words are text, so that none becomes a formula. */
export async function downloadTable<Row>(
  kind: TableKind,
  { fileName, title, columns, rows, about }: DownloadedTable<Row>,
): Promise<void> {
  const cells = [...tableCells(columns, rows), [], ...about.map((line) => [line])]
  if (kind === 'csv') {
    download(`${fileName}.csv`, csvOf(cells), 'text/csv')
    return
  }
  const bytes = await writeWorkbook(title, cells)
  downloadBlob(`${fileName}.xlsx`, new Blob([bytes], { type: xlsxMediaType }))
}
