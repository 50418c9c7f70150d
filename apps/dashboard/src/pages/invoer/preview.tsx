import { DataTable } from '../../components/figure/data-table.js'
import type { TableColumn } from '../../components/figure/table-column.js'
import { invoerLabels } from './labels.js'
import { choosableFields, fieldLabel } from './fields.js'
import type { PreviewRow } from './preview-rows.js'

const words = invoerLabels.preview

/** Longest text that a cell of this table shows. */
const longest = 120

/** The first rows as the program will read them, and what is wrong with them. */
export function Preview({ rows }: { readonly rows: readonly PreviewRow[] }) {
  const faulty = rows.filter(({ faults }) => faults.length > 0)
  return (
    <section className="intake-panel" aria-labelledby="preview-title">
      <h2 id="preview-title">{words.title}</h2>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <DataTable title={words.title} columns={columnsOf(rows)} rows={rows} />
          {faulty.length === 0 ? (
            <p>{words.allRight}</p>
          ) : (
            <ul className="faults">
              {faulty.flatMap(({ row, faults }) =>
                faults.map(({ path, message }) => (
                  <li key={`${row} ${path}`}>
                    {path === ''
                      ? words.faultOfRow(String(row), message)
                      : words.fault(String(row), fieldLabel(path), message)}
                  </li>
                )),
              )}
            </ul>
          )}
        </>
      )}
    </section>
  )
}

function columnsOf(rows: readonly PreviewRow[]): readonly TableColumn<PreviewRow>[] {
  const filled = choosableFields.filter((field) => rows.some(({ values }) => values[field] !== undefined))
  return [
    { title: words.row, value: ({ row }) => String(row) },
    { title: words.verdict, value: ({ faults }) => (faults.length === 0 ? words.right : words.faulty) },
    ...filled.map((field): TableColumn<PreviewRow> => ({
      title: fieldLabel(field),
      value: ({ values }) => shortened(values[field] ?? ''),
    })),
  ]
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
