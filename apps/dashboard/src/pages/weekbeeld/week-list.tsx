import { formatCount } from '@rode-draad/charts'
import { DataTable } from '../../components/figure/data-table.js'
import type { TableColumn } from '../../components/figure/table-column.js'
import { weekbeeldLabels as words } from './labels.js'

interface WeekListProps<Row> {
  readonly list: keyof typeof words.lists
  readonly unit: string
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly fictional: boolean
}

/** A list of the week: what it says, then its lines; one sentence when there are none. */
export function WeekList<Row>({ list, unit, columns, rows, fictional }: WeekListProps<Row>) {
  const { title, some, none } = words.lists[list]
  const id = `week-${list.toLowerCase()}`
  return (
    <section className="figure week-list" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="finding">{rows.length === 0 ? none : some(formatCount(rows.length))}</p>
      {rows.length > 0 && (
        <>
          <DataTable title={title} columns={columns} rows={rows} fictional={fictional} />
          <p className="figure-note">{words.about(formatCount(rows.length), unit)}</p>
        </>
      )}
    </section>
  )
}
