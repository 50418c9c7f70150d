import { type ChartSize, formatDate, formatShare, formatVagueDate, treeknormChart } from '@rode-draad/charts'
import { treeknormColumns as titles, type TreeknormRow } from '@rode-draad/contract'
import { useMemo } from 'react'
import type { Answer } from '../../api.js'
import { Figure } from '../../components/figure/figure.js'
import { percentage, vagueDateColumns } from '../../components/figure/file-columns.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { labels } from '../../labels.js'
import { wachtlijstenLabels } from './labels.js'
import { treeknormDates, treeknormFinding } from './finding.js'

const words = wachtlijstenLabels

const columns: readonly DataColumn<TreeknormRow>[] = [
  {
    title: titles.referenceDate.title,
    value: (row) => row.referenceDate,
    text: (row) => formatDate(row.referenceDate),
  },
  { title: titles.zorgprofiel.title, value: (row) => row.zorgprofiel },
  { title: titles.active.title, value: (row) => row.active },
  { title: titles.notActive.title, value: (row) => row.notActive },
  { title: titles.persons.title, value: (row) => row.persons },
  { title: titles.personsWithIndication.title, value: (row) => row.personsWithIndication },
  {
    title: titles.indicationDate.title,
    value: (row) => row.indicationDate,
    text: (row) => (row.indicationDate === null ? labels.unknown : formatVagueDate(row.indicationDate)),
    file: vagueDateColumns(titles.indicationDate.title, (row) => row.indicationDate),
  },
  {
    title: words.share,
    value: (row) => percentage(row.share),
    text: (row) => (row.share === null ? labels.unknown : formatShare(row.share, 2)),
  },
]

/** Waiting longer than the norm allows, as a share of people with an indication; both dates are said. */
export function TreeknormFigure({ answer: { rows, meta } }: { readonly answer: Answer<TreeknormRow> }) {
  const chart = useMemo(() => (size: ChartSize) => treeknormChart(rows, size), [rows])
  return (
    <Figure
      id="treeknorm"
      title={words.treeknormTitle}
      finding={treeknormFinding(rows)}
      unit={words.treeknormUnit}
      meta={meta}
      columns={columns}
      rows={rows}
      chart={chart}
    >
      <p>{treeknormDates(rows)}</p>
      <p>{words.treeknormLines}</p>
    </Figure>
  )
}
