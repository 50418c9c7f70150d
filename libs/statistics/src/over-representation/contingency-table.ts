/** One row of a long table of counts, say theme by region within a legal domain. */
export interface ContingencyCount {
  readonly row: string
  readonly column: string
  /** Left out: one stratum for all. */
  readonly stratum?: string
  readonly count: number
}

/** The four counts around one cell: a itself, b the rest of its row, c the rest of its column, d all else. */
export interface TwoByTwo {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
}

export interface ContingencyCell extends TwoByTwo {
  readonly row: string
  readonly column: string
  /** Row total x column total / grand total: what would stand here if rows and columns did not go together. */
  readonly expected: number
  /** The same, made within each stratum and added up; equal to `expected` for one stratum. */
  readonly expectedStratified: number
}

/**
 * Every pair of a row and a column with the counts around it, pairs that are not listed as 0.
 * @param counts whole numbers >= 0; the same pair twice is added up
 * @returns rows and, within them, columns in order of first appearance; [] for no counts; expected 0 when all are 0
 * @throws RangeError naming the index of a count that is not a whole number >= 0
 */
export function contingencyCells(counts: readonly ContingencyCount[]): ContingencyCell[] {
  const rows = places(counts.map(({ row }) => row))
  const columns = places(counts.map(({ column }) => column))
  const strata = places(counts.map(({ stratum }) => stratum ?? ''))
  const tables = Array.from({ length: strata.size }, () => new CountTable(rows.size, columns.size))
  const whole = new CountTable(rows.size, columns.size)
  counts.forEach(({ row, column, stratum, count }, index) => {
    if (!Number.isSafeInteger(count) || count < 0) {
      throw new RangeError(`count[${index}] must be a whole number >= 0, got ${count}`)
    }
    const [i, j] = [rows.get(row) ?? 0, columns.get(column) ?? 0]
    whole.add(i, j, count)
    tables[strata.get(stratum ?? '') ?? 0]?.add(i, j, count)
  })
  return [...rows].flatMap(([row, i]) =>
    [...columns].map(([column, j]) => ({
      row,
      column,
      ...whole.around(i, j),
      expected: whole.expected(i, j),
      expectedStratified: tables.reduce((sum, table) => sum + table.expected(i, j), 0),
    })),
  )
}

/** Distinct names with their place by first appearance. */
function places(names: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const name of names) if (!found.has(name)) found.set(name, found.size)
  return found
}

/** Counts by row and column with their totals. */
class CountTable {
  private readonly counts: Float64Array
  private readonly rowTotals: Float64Array
  private readonly columnTotals: Float64Array
  private total = 0

  constructor(rows: number, columns: number) {
    this.counts = new Float64Array(rows * columns)
    this.rowTotals = new Float64Array(rows)
    this.columnTotals = new Float64Array(columns)
  }

  add(row: number, column: number, count: number): void {
    const cell = row * this.columnTotals.length + column
    this.counts[cell] = (this.counts[cell] ?? 0) + count
    this.rowTotals[row] = this.rowTotal(row) + count
    this.columnTotals[column] = this.columnTotal(column) + count
    this.total += count
  }

  around(row: number, column: number): TwoByTwo {
    const a = this.counts[row * this.columnTotals.length + column] ?? 0
    const b = this.rowTotal(row) - a
    const c = this.columnTotal(column) - a
    return { a, b, c, d: this.total - a - b - c }
  }

  expected(row: number, column: number): number {
    return this.total === 0 ? 0 : (this.rowTotal(row) * this.columnTotal(column)) / this.total
  }

  private rowTotal(row: number): number {
    return this.rowTotals[row] ?? 0
  }

  private columnTotal(column: number): number {
    return this.columnTotals[column] ?? 0
  }
}
