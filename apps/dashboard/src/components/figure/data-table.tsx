import { Link } from 'react-router'
import { labels } from '../../labels.js'
import { cellText, isData, isNumeric, type TableColumn } from './table-column.js'

/** From this many columns on a table is set smaller on paper, so that it fits. */
const wideColumns = 7

/** Up to this many rows a table stays on one sheet of paper, with its heading. */
const shortRows = 10

interface DataTableProps<Row> {
  readonly title: string
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  /** Whether what the rows tell of is invented. */
  readonly fictional?: boolean
}

/** A table with its name in its own scrolling region, which the keyboard can reach; the first data column names the row. */
export function DataTable<Row>({ title, columns, rows, fictional = false }: DataTableProps<Row>) {
  const naming = columns.findIndex(isData)
  const numeric = columns.map((column) => isNumeric(column, rows))
  return (
    <div
      className={rows.length <= shortRows ? 'table-region short-table' : 'table-region'}
      role="region"
      aria-label={labels.figure.region(title)}
      tabIndex={0}
    >
      <table className={columns.length >= wideColumns ? 'wide' : undefined}>
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column.title} scope="col" className={numeric[index] ? 'number' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={rowIndex}>
              {columns.map((column, index) => {
                if (!isData(column)) return <td key={column.title}>{column.decoration(row)}</td>
                const address = column.link?.(row, fictional) ?? null
                const said = cellText(column, row)
                const text = address === null ? said : <Link to={address}>{said}</Link>
                return index === naming ? (
                  <th key={column.title} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={column.title} className={numeric[index] ? 'number' : undefined}>
                    {text}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
