/** Of each group the row with the highest key, groups in order of first appearance; [] for no rows. */
export function latestOfEach<Row>(
  rows: readonly Row[],
  group: (row: Row) => string,
  key: (row: Row) => string | number,
): readonly Row[] {
  const latest = new Map<string, Row>()
  for (const row of rows) {
    const known = latest.get(group(row))
    if (known === undefined || key(row) > key(known)) latest.set(group(row), row)
  }
  return [...latest.values()]
}
