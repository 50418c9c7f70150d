import { type ChartSize, survivalChart } from '@rode-draad/charts'
import {
  timeToMeasureCurveColumns as titles,
  type TimeToMeasureCurveRow,
  type TimeToMeasureRow,
} from '@rode-draad/contract'
import { useMemo } from 'react'
import type { Answer } from '../../api.js'
import { Figure } from '../../components/figure/figure.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { percentage } from '../../components/figure/file-columns.js'
import { labels } from '../../labels.js'
import { mainReading, medianFinding, shareFinding, shareText } from './finding.js'

const words = labels.doorlooptijd

const columns: readonly DataColumn<TimeToMeasureCurveRow>[] = [
  { title: titles.reading.title, value: (row) => words.readings[row.reading] ?? row.reading },
  { title: titles.days.title, value: (row) => row.days },
  { title: titles.atRisk.title, value: (row) => row.atRisk },
  { title: titles.events.title, value: (row) => row.events },
  { title: titles.censored.title, value: (row) => row.censored },
  {
    title: words.curveColumns.share,
    value: (row) => percentage(row.share),
    text: (row) => shareText(row.share),
  },
  {
    title: words.curveColumns.lower,
    value: (row) => percentage(row.lower),
    text: (row) => shareText(row.lower),
  },
  {
    title: words.curveColumns.upper,
    value: (row) => percentage(row.upper),
    text: (row) => shareText(row.upper),
  },
]

interface CurveFigureProps {
  readonly curve: Answer<TimeToMeasureCurveRow>
  readonly shortest: readonly TimeToMeasureCurveRow[]
  readonly longest: readonly TimeToMeasureCurveRow[]
  readonly readings: readonly TimeToMeasureRow[]
}

/** The share still without a measure against time, with its interval, its sensitivity and the number in view. */
export function CurveFigure({ curve, shortest, longest, readings }: CurveFigureProps) {
  const chart = useMemo(
    () => (size: ChartSize) => survivalChart(curve.rows, { shortest, longest }, size),
    [curve.rows, shortest, longest],
  )
  const main = readings.filter(({ reading }) => reading === mainReading).sort((a, b) => b.days - a.days)[0]
  return (
    <Figure
      id="doorlooptijd"
      title={words.curveTitle}
      finding={shareFinding(main)}
      unit={words.curveUnit}
      meta={curve.meta}
      columns={columns}
      rows={[...curve.rows, ...shortest, ...longest]}
      chart={chart}
    >
      <p>
        <strong>{medianFinding(main, curve.rows)}</strong>
      </p>
      <p>{words.band}</p>
      <p>{words.ticks}</p>
    </Figure>
  )
}
