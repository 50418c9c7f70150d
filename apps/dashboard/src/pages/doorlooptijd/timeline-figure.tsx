import {
  type ChartSize,
  formatCount,
  formatDate,
  formatVagueDate,
  timelineChart,
  type TimelinePoint,
} from '@rode-draad/charts'
import type { TimelineRow } from '@rode-draad/contract'
import { useMemo } from 'react'
import type { Answer } from '../../api.js'
import { Figure } from '../../components/figure/figure.js'
import { vagueDateColumns } from '../../components/figure/file-columns.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { labels } from '../../labels.js'
import { doorlooptijdLabels } from './labels.js'
import { happeningName, isDecision, timelineMark, whatHappened } from './timeline-words.js'

const words = doorlooptijdLabels.timeline

const columns: readonly DataColumn<TimelineRow>[] = [
  { title: words.columns.what, value: whatHappened },
  {
    title: words.columns.on,
    value: ({ on }) => on,
    text: ({ on }) => (on === null ? labels.unknown : formatVagueDate(on)),
    file: vagueDateColumns(words.columns.on, ({ on }) => on),
  },
  {
    title: words.columns.used,
    value: ({ used }) => used,
    text: ({ used }) => (used === null ? labels.notApplicable : formatDate(used)),
  },
  { title: words.columns.measure, value: (row) => row.measureTitle ?? labels.notApplicable },
  { title: words.columns.kind, value: (row) => row.measureKind ?? labels.notApplicable },
  {
    title: words.columns.structural,
    value: ({ structural }) =>
      structural === null ? labels.notApplicable : structural ? labels.yes : labels.no,
  },
  { title: words.columns.accordingTo, value: ({ accordingTo }) => accordingTo },
]

/** The life of one pattern: its first signal, states according to whom, tables, decisions and measures. */
export function TimelineFigure({ answer: { rows, meta } }: { readonly answer: Answer<TimelineRow> }) {
  const chart = useMemo(() => {
    const points = timelinePoints(rows)
    return (size: ChartSize) => timelineChart(points, words.marks, size)
  }, [rows])
  const undated = rows.flatMap(({ used, measureTitle }) =>
    used === null ? [measureTitle ?? labels.unknown] : [],
  )
  return (
    <Figure
      id="verloop"
      title={words.title}
      finding={timelineFinding(rows)}
      unit={words.unit}
      meta={{ ...meta, n: rows.length }}
      columns={columns}
      rows={rows}
      chart={chart}
    >
      <p>{words.recorded}</p>
      <p>{words.vague}</p>
      {undated.length > 0 && <p>{words.undated(undated.join('; '))}</p>}
    </Figure>
  )
}

/** What became of the pattern, in one or two sentences. */
export function timelineFinding(rows: readonly TimelineRow[]): string {
  const [first] = rows
  if (first === undefined) return words.nothing
  const decisions = rows.filter((row) => isDecision(row) || row.kind === 'undated').length
  const inForce = rows.find(({ kind }) => kind === 'in-force')
  return words.finding({
    title: first.title,
    decisions: words.decisions(formatCount(decisions)),
    measure: inForce === undefined ? words.noMeasure : words.measure(inForce.measureTitle ?? labels.unknown),
  })
}

/** What has a date, as the chart draws it; two of one name get a number. */
export function timelinePoints(rows: readonly TimelineRow[]): readonly TimelinePoint[] {
  const seen = new Map<string, number>()
  return rows.flatMap((row) => {
    const { earliest, latest, used } = row
    if (used === null || latest === null) return []
    const name = happeningName(row)
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return [
      { label: times === 1 ? name : `${name} (${times})`, kind: timelineMark(row), earliest, latest, used },
    ]
  })
}
