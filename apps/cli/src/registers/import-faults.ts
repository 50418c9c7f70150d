interface ImportFault {
  readonly row: number
  readonly column: string
  readonly message: string
}

/** More faults than this are counted and not shown. */
const mostShown = 20

/** What is wrong in a file of which nothing was kept, a line for each fault. */
export function importFaults(faults: readonly ImportFault[]): string {
  const lines = faults
    .slice(0, mostShown)
    .map(({ row, column, message }) => `rij ${row}${column === '' ? '' : `, ${column}`}: ${message}`)
  const more = faults.length > mostShown ? [`en nog ${faults.length - mostShown}`] : []
  const count = faults.length === 1 ? 'Er is een fout' : `Er zijn ${faults.length} fouten`
  return [`${count}; er is niets bewaard.`, ...lines, ...more].join('\n')
}
