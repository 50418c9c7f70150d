import { csvDialect } from '@rode-draad/sheets'

/** A row of a table with its number; the heading is row 1. */
export interface TableRow {
  readonly row: number
  readonly cells: readonly string[]
}

/**
 * The rows of the beginning of a CSV file, read as the program reads them; the first one is the heading.
 * @param text beginning of the file
 * @param isWhole false when the file goes on: the last row may be cut off and is left out
 * @returns up to where it can be read
 */
export async function csvSample(text: string, isWhole: boolean): Promise<readonly TableRow[]> {
  const { CsvError, parse } = await import('csv-parse/browser/esm/sync')
  const { separator, skip } = csvDialect(text)
  const rows: TableRow[] = []
  const keep = (
    cells: string[],
    { records, empty_lines: empty }: { records: number; empty_lines: number },
  ) => {
    rows.push({ row: records + empty, cells })
    return null
  }
  try {
    parse(text.slice(skip), {
      delimiter: separator,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: keep,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return rows
  }
  return isWhole ? rows : rows.slice(0, -1)
}
