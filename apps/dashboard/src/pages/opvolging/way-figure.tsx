import { type ChartSize, formatCount, formatVagueDate, stepsChart } from '@rode-draad/charts'
import type { FollowUpRow } from '@rode-draad/contract'
import { useMemo } from 'react'
import type { Answer } from '../../api.js'
import { Figure } from '../../components/figure/figure.js'
import { vagueDateColumns } from '../../components/figure/file-columns.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { labels } from '../../labels.js'
import { registerLink } from '../registers/register-link.js'
import { countStep, dateAfter, hasReached, wayFinding, type WayStep, waySteps } from './finding.js'
import { opvolgingLabels } from './labels.js'

const words = opvolgingLabels.way
const titles = words.columns

function dated(
  step: WayStep & keyof typeof titles,
  on: (row: FollowUpRow) => readonly [string | null, number | null],
) {
  return {
    title: titles[step],
    value: (row: FollowUpRow) => on(row)[0],
    text: (row: FollowUpRow) => dateAfter(...on(row), hasReached(row, step)),
    file: [
      ...vagueDateColumns<FollowUpRow>(
        titles[step],
        (row) => on(row)[0],
        (row) => dateAfter(null, null, hasReached(row, step)),
      ),
      {
        title: words.daysAfter(titles[step]),
        value: (row: FollowUpRow) =>
          on(row)[1] ?? (hasReached(row, step) ? labels.unknown : labels.notApplicable),
      },
    ],
  } satisfies DataColumn<FollowUpRow>
}

const promise: DataColumn<FollowUpRow> = {
  title: titles.promise,
  value: (row) => row.promise ?? labels.notApplicable,
}

const before: readonly DataColumn<FollowUpRow>[] = [
  {
    title: titles.recommendation,
    value: (row) => row.recommendation,
    link: registerLink('recommendation', (row) => row.code),
  },
  {
    title: titles.issued,
    value: (row) => row.issued,
    text: (row) => formatVagueDate(row.issued),
    file: vagueDateColumns(titles.issued, (row) => row.issued),
  },
  dated('response', (row) => [row.response, row.responseDays]),
]

const after: readonly DataColumn<FollowUpRow>[] = [
  dated('announced', (row) => [row.announced, row.announcedDays]),
  dated('adopted', (row) => [row.adopted, row.adoptedDays]),
  dated('inForce', (row) => [row.inForce, row.inForceDays]),
  { title: titles.noticeable, value: (row) => row.noticeableAccordingTo ?? labels.notApplicable },
  { title: titles.other, value: (row) => row.otherMeasures },
]

/** Of each step the date and the days; a column of promises when one of the rows has one. */
export function wayColumns(rows: readonly FollowUpRow[]): readonly DataColumn<FollowUpRow>[] {
  return rows.some((row) => row.promise !== null) ? [...before, promise, ...after] : [...before, ...after]
}

/** Each recommendation from the call to what people notice. */
export function WayFigure({ answer: { rows, meta } }: { readonly answer: Answer<FollowUpRow> }) {
  const chart = useMemo(() => {
    const steps = waySteps.map((step) => ({
      step: words.steps[step],
      count: countStep(rows, step),
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
      columns={wayColumns(rows)}
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
