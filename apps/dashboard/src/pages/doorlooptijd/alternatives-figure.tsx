import { formatCount } from '@rode-draad/charts'
import type { TimeToMeasureRow } from '@rode-draad/contract'
import type { Answer } from '../../api.js'
import { Figure } from '../../components/figure/figure.js'
import { estimateColumns } from '../../components/figure/file-columns.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { labels } from '../../labels.js'
import { type Alternative, alternativesOf } from './alternatives.js'
import { alternativesFinding, daysText, namedReadings, shareText } from './finding.js'

const words = labels.doorlooptijd

/** Shares before a year say little here, and would make the table too wide for paper. */
const firstDay = 365

/** What comes out when other things count as a measure. */
export function AlternativesFigure({
  answer: { rows, meta },
}: {
  readonly answer: Answer<TimeToMeasureRow>
}) {
  const named = rows.filter(
    ({ reading, days }) => days >= firstDay && (namedReadings as readonly string[]).includes(reading),
  )
  const alternatives = alternativesOf(named)
  const days = [...new Set(named.map((row) => row.days))].sort((a, b) => a - b)
  return (
    <Figure
      id="andere-telling"
      title={words.alternativesTitle}
      finding={alternativesFinding(named)}
      unit={words.alternativesUnit}
      meta={meta}
      columns={columnsFor(days)}
      rows={alternatives}
    >
      <p>{words.alternativesNote}</p>
    </Figure>
  )
}

function columnsFor(days: readonly number[]): readonly DataColumn<Alternative>[] {
  return [
    { title: words.columns.reading, value: ({ reading }) => words.readings[reading] ?? reading },
    { title: words.columns.computed, value: ({ computed }) => computed },
    { title: words.columns.events, value: ({ events }) => events },
    ...days.flatMap((day): DataColumn<Alternative>[] => {
      const on = (row: Alternative) => row.onDays.find((candidate) => candidate.days === day)
      return [
        {
          title: words.columns.share(formatCount(day)),
          value: (row) => on(row)?.share ?? null,
          text: (row) => shareInterval(on(row)),
          file: estimateColumns(words.columns.share(formatCount(day)), 'percent', (row) => {
            const said = on(row)
            return { value: said?.share ?? null, lower: said?.lower ?? null, upper: said?.upper ?? null }
          }),
        },
        { title: words.columns.atRisk(formatCount(day)), value: (row) => on(row)?.atRisk ?? null },
      ]
    }),
    {
      title: words.columns.median,
      value: ({ median }) => median,
      text: ({ median }) => (median === null ? words.notReached : formatCount(median)),
      file: estimateColumns(words.median95, 'days', ({ median, medianLower, medianUpper }) => ({
        ...{ value: median, lower: medianLower, upper: medianUpper },
      })),
    },
    {
      title: words.columns.medianInterval,
      value: ({ median, medianLower, medianUpper }) =>
        median === null ? labels.notApplicable : words.interval(daysText(medianLower), daysText(medianUpper)),
      file: [],
    },
  ]
}

function shareInterval(row: TimeToMeasureRow | undefined): string {
  if (row === undefined || row.share === null) return labels.unknown
  if (row.lower === null || row.upper === null) return shareText(row.share)
  return `${shareText(row.share)} (${words.interval(shareText(row.lower), shareText(row.upper))})`
}
