/**
 * One sheet as an .xlsx file. Every cell is text, so that nothing is worked out and no date or code becomes a number.
 * @param rows the first is the heading
 */
export async function writeWorkbook(name: string, rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  // Only who makes a workbook needs this.
  const { default: writeSheet } = await import('write-excel-file/universal')
  const data = rows.map((cells, index) =>
    cells.map((value) =>
      value === '' ? null : { value, type: String, ...(index === 0 ? { fontWeight: 'bold' as const } : {}) },
    ),
  )
  const blob = await writeSheet(data, { sheet: name, stickyRowsCount: 1 }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
