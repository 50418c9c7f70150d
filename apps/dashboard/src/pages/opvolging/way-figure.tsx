import { type ChartSize, formatCount, formatVagueDate, stepsChart } from '@rode-draad/charts'
import type { FollowUpRow } from '@rode-draad/contract'
import { useMemo } from 'react'
import type { Answer } from '../../api.js'
import { Figure } from '../../components/figure/figure.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { labels } from '../../labels.js'
import { countSteps, dateAfter, type StepCounts, wayFinding } from './finding.js'
import { opvolgingLabels } from './labels.js'

const words = opvolgingLabels.way
const titles = words.columns

function dated(title: string, on: (row: FollowUpRow) => readonly [string | null, number | null]) {
  return {
    title,
    value: (row: FollowUpRow) => on(row)[0],
    text: (row: FollowUpRow) => dateAfter(...on(row)),
  } satisfies DataColumn<FollowUpRow>
}

const promise: DataColumn<FollowUpRow> = {
  title: titles.promise,
  value: (row) => row.promise ?? labels.notApplicable,
}

const before: readonly DataColumn<FollowUpRow>[] = [
  { title: titles.recommendation, value: (row) => row.recommendation },
  { title: titles.issued, value: (row) => row.issued, text: (row) => formatVagueDate(row.issued) },
  dated(titles.response, (row) => [row.response, row.responseDays]),
]

const after: readonly DataColumn<FollowUpRow>[] = [
  dated(titles.announced, (row) => [row.announced, row.announcedDays]),
  dated(titles.adopted, (row) => [row.adopted, row.adoptedDays]),
  dated(titles.inForce, (row) => [row.inForce, row.inForceDays]),
  { title: titles.noticeable, value: (row) => row.noticeableAccordingTo ?? labels.notApplicable },
  { title: titles.other, value: (row) => row.otherMeasures },
]

const order = [
  'issued',
  'response',
  'announced',
  'adopted',
  'inForce',
  'noticeable',
  'other',
] as const satisfies readonly (keyof StepCounts)[]

/** Each recommendation from the call to what people notice. */
export function WayFigure({ answer: { rows, meta } }: { readonly answer: Answer<FollowUpRow> }) {
  const chart = useMemo(() => {
    const counts = countSteps(rows)
    const steps = order.map((step) => ({
      step: words.steps[step],
      count: counts[step],
      neutral: step === 'other',
    }))
    return (size: ChartSize) => stepsChart(steps, rows.length, size)
  }, [rows])
  const notKnown = rows.filter(({ known }) => !known).length
  return (
    <Figure
      id="opvolging"
      title={words.title}
      finding={wayFinding(rows)}
      unit={words.unit}
      meta={meta}
      columns={
        rows.some((row) => row.promise !== null) ? [...before, promise, ...after] : [...before, ...after]
      }
      rows={rows}
      chart={chart}
    >
      {notKnown > 0 && (
        <p>
          <strong>{words.notKnown(formatCount(notKnown))}</strong>
        </p>
      )}
      <p>{words.later}</p>
      <p>{words.neutral}</p>
      <p>{words.days}</p>
    </Figure>
  )
}
