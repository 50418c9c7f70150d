import { formatCount } from '@rode-draad/charts'
import type { AnswerMeta } from '@rode-draad/contract'
import { lazy, type ReactNode, Suspense } from 'react'
import { labels } from '../../labels.js'
import type { ChartMaker } from './chart.js'
import { DataTable } from './data-table.js'
import { downloadTable, tableKinds } from './download-table.js'
import { assertFigure } from './figure-claims.js'
import { figureFacts } from './figure-facts.js'
import { type FigureFact, useFigureScope } from './figure-scope.js'
import type { TableColumn } from './table-column.js'

const Chart = lazy(() => import('./chart.js'))

/** Up to this many rows the table stands open; up to `printRows` it goes on paper. */
const openRows = 20
const printRows = 60

export interface FigureProps<Row> {
  /** kebab-case; part of the file name of the download. */
  readonly id: string
  readonly title: string
  /** One sentence: what the figures say. */
  readonly finding: string
  readonly unit: string
  readonly meta: AnswerMeta
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  /** Left out for a figure that is a table only. Keep it the same function between renders (useCallback). */
  readonly chart?: ChartMaker
  /** Stands between chart and table: how to read it, and what it does not say. */
  readonly children?: ReactNode
}

/** A finding, its chart, a table with the same numbers, where they come from, and a download. */
export function Figure<Row>(props: FigureProps<Row>) {
  const { id, title, finding, unit, meta, columns, rows, chart, children } = props
  if (import.meta.env?.DEV ?? true) assertFigure({ id, finding, unit, source: meta.source })
  const facts = figureFacts(unit, meta, useFigureScope())
  const said = [
    ...facts.map(([name, value]) => labels.figure.fact(name, value)),
    ...(meta.controlled ? [labels.figure.rounded] : []),
  ]
  const fileName = `rode-draad-${id}-${meta.asOf.slice(0, 10)}`
  const table = <DataTable title={title} columns={columns} rows={rows} fictional={meta.fictional} />
  return (
    <figure className="figure" id={id} aria-labelledby={`${id}-title`}>
      <figcaption>
        <h2 id={`${id}-title`}>{title}</h2>
        <p className="finding">{finding}</p>
      </figcaption>
      {rows.length === 0 ? (
        <p className="figure-note">{labels.figure.empty}</p>
      ) : (
        <>
          {chart !== undefined && (
            <Suspense fallback={<p className="chart figure-note">{labels.figure.drawing}</p>}>
              <Chart
                make={chart}
                label={`${title}. ${finding}`}
                caption={{ title, lines: [finding, ...said] }}
                fileName={fileName}
              />
            </Suspense>
          )}
          {children !== undefined && <div className="figure-notes">{children}</div>}
          {rows.length <= openRows ? (
            table
          ) : (
            <details className={rows.length > printRows ? 'long-table' : undefined}>
              <summary>
                {labels.figure[chart === undefined ? 'tableAlone' : 'table'](formatCount(rows.length))}
              </summary>
              {table}
            </details>
          )}
          {rows.length > printRows && <p className="paper-only">{labels.figure.longTable}</p>}
        </>
      )}
      <FigureSource facts={facts} controlled={meta.controlled} />
      {rows.length > 0 && (
        <p className="chart-downloads">
          {tableKinds.map((kind) => (
            <button
              key={kind}
              type="button"
              className="quiet-button"
              onClick={() =>
                void downloadTable(kind, { fileName, title, columns, rows, about: [title, finding, ...said] })
              }
            >
              {labels.figure.download(kind.toUpperCase())}
            </button>
          ))}
        </p>
      )}
    </figure>
  )
}

interface FigureSourceProps {
  readonly facts: readonly FigureFact[]
  readonly controlled: boolean
}

function FigureSource({ facts, controlled }: FigureSourceProps) {
  return (
    <div className="figure-source">
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {controlled && <p>{labels.figure.rounded}</p>}
    </div>
  )
}
