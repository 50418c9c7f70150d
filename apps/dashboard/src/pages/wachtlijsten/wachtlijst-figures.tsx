import { type ChartSize, formatDate, wachtlijstChart, wachtstatusChart } from '@rode-draad/charts'
import { type AnswerMeta, wachtlijstColumns as titles, type WachtlijstRow } from '@rode-draad/contract'
import { useMemo } from 'react'
import type { Answer } from '../../api.js'
import { Figure } from '../../components/figure/figure.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { labels } from '../../labels.js'
import { wachtlijstenLabels } from './labels.js'
import { definitionName } from './definition-name.js'
import { lastDate, wachtlijstFinding, wachtstatusFinding } from './finding.js'
import type { ListedZorgprofiel } from './use-wachtlijsten.js'

const words = wachtlijstenLabels

const remark: DataColumn<WachtlijstRow> = { title: titles.remark.title, value: (row) => row.remark ?? '' }

const columns: readonly DataColumn<WachtlijstRow>[] = [
  {
    title: titles.referenceDate.title,
    value: (row) => row.referenceDate,
    text: (row) => formatDate(row.referenceDate),
  },
  { title: titles.definition.title, value: (row) => definitionName(row.definition) },
  { title: titles.waitingStatus.title, value: (row) => row.waitingStatus },
  { title: titles.waitingTime.title, value: (row) => row.waitingTime },
  { title: words.persons, value: (row) => row.persons },
  remark,
]

const statusColumns: readonly DataColumn<WachtlijstRow>[] = [
  {
    title: titles.referenceDate.title,
    value: (row) => row.referenceDate,
    text: (row) => formatDate(row.referenceDate),
  },
  { title: titles.waitingStatus.title, value: (row) => row.waitingStatus },
  { title: titles.withWlzCare.title, value: careText },
  { title: words.persons, value: (row) => row.persons },
]

interface WachtlijstFiguresProps {
  readonly zorgprofiel: ListedZorgprofiel
  readonly answer: Answer<WachtlijstRow>
}

/** The list of one zorgprofiel over the years, and apart the new statuses, which compare with nothing before. */
export function WachtlijstFigures({ zorgprofiel, answer: { rows, meta } }: WachtlijstFiguresProps) {
  const years = useMemo(() => rows.filter(({ withWlzCare }) => withWlzCare === null), [rows])
  const statuses = useMemo(() => onLastDate(rows.filter(({ withWlzCare }) => withWlzCare !== null)), [rows])
  const yearsChart = useMemo(() => (size: ChartSize) => wachtlijstChart(years, size), [years])
  const statusChart = useMemo(() => (size: ChartSize) => wachtstatusChart(statuses, size), [statuses])
  return (
    <>
      <Figure
        id={`wachtlijst-${zorgprofiel.toLowerCase()}`}
        title={words.listTitle(zorgprofiel)}
        finding={wachtlijstFinding(years)}
        unit={words.listUnit}
        meta={metaOf(meta, years)}
        columns={columns}
        rows={years}
        chart={yearsChart}
      >
        <p>{backgroundsText(years)}</p>
        {words.listNotes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <Remarks rows={years} />
      </Figure>
      <Figure
        id={`wachtstatus-${zorgprofiel.toLowerCase()}`}
        title={words.statusTitle(zorgprofiel)}
        finding={wachtstatusFinding(statuses)}
        unit={words.listUnit}
        meta={metaOf(meta, statuses)}
        columns={statuses.some((row) => row.remark !== null) ? [...statusColumns, remark] : statusColumns}
        rows={statuses}
        chart={statusChart}
      >
        <p>{words.statusNote}</p>
        <Remarks rows={statuses} />
      </Figure>
    </>
  )
}

function Remarks({ rows }: { readonly rows: readonly WachtlijstRow[] }) {
  const remarked = rows.filter(({ remark }) => remark !== null)
  if (remarked.length === 0) return null
  return (
    <>
      <p>{words.remarks}</p>
      <ul>
        {remarked.map((row, index) => (
          <li key={index}>
            {words.remark(
              formatDate(row.referenceDate),
              row.waitingStatus,
              row.waitingTime,
              row.remark ?? '',
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What the answer says about itself, for some of its rows: their own dates and number. */
function metaOf(meta: AnswerMeta, rows: readonly WachtlijstRow[]): AnswerMeta {
  const dates = rows.map(({ referenceDate }) => referenceDate).sort()
  const [first] = dates
  const last = dates.at(-1)
  if (first === undefined || last === undefined) return { ...meta, period: null, n: 0 }
  return { ...meta, period: first === last ? first : `${first}/${last}`, n: rows.length }
}

function onLastDate(rows: readonly WachtlijstRow[]): readonly WachtlijstRow[] {
  const date = lastDate(rows)
  return rows.filter(({ referenceDate }) => referenceDate === date)
}

function careText({ withWlzCare }: WachtlijstRow): string {
  if (withWlzCare === null) return labels.unknown
  return withWlzCare ? labels.yes : labels.no
}

/** Which background stands for which way of counting, in the order of the chart. */
function backgroundsText(rows: readonly WachtlijstRow[]): string {
  const definitions = [...new Set(rows.map(({ definition }) => definition))]
  const colours = words.listBackgrounds
  return definitions
    .map((definition, index) =>
      words.listBackground(colours[index % colours.length] ?? '', definitionName(definition)),
    )
    .join(' ')
}
