import { type ChartSize, formatCount, incidenceChart } from '@rode-draad/charts'
import type { StageCurveRow, StageRow } from '@rode-draad/contract'
import { useMemo } from 'react'
import type { Answer } from '../../api.js'
import { Figure } from '../../components/figure/figure.js'
import { estimateColumns } from '../../components/figure/file-columns.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { labels } from '../../labels.js'
import { daysText } from './finding.js'
import { doorlooptijdLabels } from './labels.js'
import { shareOn, spanName } from './share-on.js'

const words = doorlooptijdLabels.stages

/** One stage with its figures on each asked day. */
interface StageLine {
  readonly first: StageRow
  readonly onDays: readonly StageRow[]
}

interface StagesFigureProps {
  readonly answer: Answer<StageRow>
  readonly curves: readonly StageCurveRow[]
}

/** How far the patterns came: each stage as a clock of its own. */
export function StagesFigure({ answer: { rows, meta }, curves }: StagesFigureProps) {
  const { fictional } = meta
  const chart = useMemo(() => {
    const points = curves.map(({ stage, days, share }) => ({
      group: stageName(stage, fictional),
      days,
      share: 1 - share,
    }))
    return (size: ChartSize) => incidenceChart(points, words.reached, size)
  }, [curves, fictional])
  const lines = stageLines(rows)
  const dayZero = rows.length === 0 ? 0 : Math.max(...rows.map((row) => row.dayZero))
  return (
    <Figure
      id="fasen"
      title={words.title}
      finding={stagesFinding(rows)}
      unit={words.unit}
      meta={{ ...meta, n: rows[0]?.computed ?? 0 }}
      columns={columnsFor(lines[0]?.onDays.map(({ days }) => days) ?? [], fictional)}
      rows={lines}
      chart={chart}
    >
      <p>{words.later}</p>
      {dayZero > 0 && <p>{words.dayZero(formatCount(dayZero))}</p>}
    </Figure>
  )
}

/** How many were recognised and how many have a measure in force. */
export function stagesFinding(rows: readonly StageRow[]): string {
  const eventsOf = (stage: string) => rows.find((row) => row.stage === stage)?.events ?? 0
  const computed = rows[0]?.computed ?? 0
  if (eventsOf('recognised') === 0) return words.none
  return words.finding({
    recognised: formatCount(eventsOf('recognised')),
    inForce: formatCount(eventsOf('in-force')),
    computed: formatCount(computed),
  })
}

/** A row per stage, in the order of the stages. */
export function stageLines(rows: readonly StageRow[]): readonly StageLine[] {
  const stages = [...new Set(rows.map(({ stage }) => stage))]
  return stages.flatMap((stage) => {
    const onDays = rows.filter((row) => row.stage === stage).sort((a, b) => a.days - b.days)
    return onDays[0] === undefined ? [] : [{ first: onDays[0], onDays }]
  })
}

function stageName(stage: string, fictional: boolean): string {
  if (fictional && stage === 'recognised') return words.fictionalRecognised
  return words.names[stage] ?? stage
}

function columnsFor(days: readonly number[], fictional: boolean): readonly DataColumn<StageLine>[] {
  return [
    { title: words.columns.stage, value: ({ first }) => stageName(first.stage, fictional) },
    { title: words.columns.computed, value: ({ first }) => first.computed },
    { title: words.columns.events, value: ({ first }) => first.events },
    { title: words.columns.dayZero, value: ({ first }) => first.dayZero },
    ...days.map((day) =>
      shareOn<StageLine>(words.columns.share(spanName(day)), ({ onDays }) =>
        onDays.find((row) => row.days === day),
      ),
    ),
    {
      title: words.columns.median,
      value: ({ first }) => first.median,
      text: ({ first }) =>
        first.median === null ? labels.doorlooptijd.notReached : formatCount(first.median),
      file: estimateColumns(labels.doorlooptijd.median95, 'days', ({ first }) => ({
        ...{ value: first.median, lower: first.medianLower, upper: first.medianUpper },
      })),
    },
    {
      title: words.columns.medianInterval,
      value: ({ first: { median, medianLower, medianUpper } }) =>
        median === null
          ? labels.notApplicable
          : labels.doorlooptijd.interval(daysText(medianLower), daysText(medianUpper)),
      file: [],
    },
  ]
}
