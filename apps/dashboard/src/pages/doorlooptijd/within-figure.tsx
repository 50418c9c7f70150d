import { formatCount } from '@rode-draad/charts'
import type { TimeToMeasureRow } from '@rode-draad/contract'
import type { Answer } from '../../api.js'
import { Figure } from '../../components/figure/figure.js'
import { estimateColumns } from '../../components/figure/file-columns.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { labels } from '../../labels.js'
import { mainReading, shareText } from './finding.js'
import { doorlooptijdLabels } from './labels.js'
import { spanName } from './share-on.js'

const words = doorlooptijdLabels.within

const columns: readonly DataColumn<TimeToMeasureRow>[] = [
  { title: words.columns.within, value: ({ days }) => spanName(days) },
  {
    title: words.columns.share,
    value: ({ within }) => within,
    text: ({ within }) => shareText(within),
    file: estimateColumns(words.columns.share, 'percent', (row) => ({
      ...{ value: row.within, lower: row.withinLower, upper: row.withinUpper },
    })),
  },
  {
    title: words.columns.interval,
    value: ({ withinLower, withinUpper }) =>
      withinLower === null || withinUpper === null
        ? labels.notApplicable
        : labels.doorlooptijd.interval(shareText(withinLower), shareText(withinUpper)),
    file: [],
  },
  { title: words.columns.atRisk, value: ({ atRisk }) => atRisk },
]

/** Who had a structural measure in force within half a year, one year and two years. */
export function WithinFigure({ answer: { rows, meta } }: { readonly answer: Answer<TimeToMeasureRow> }) {
  const own = rows.filter(({ reading }) => reading === mainReading).sort((a, b) => a.days - b.days)
  return (
    <Figure
      id="binnen"
      title={words.title}
      finding={withinFinding(own)}
      unit={words.unit}
      meta={{ ...meta, n: own[0]?.computed ?? 0 }}
      columns={columns}
      rows={own}
    >
      <p>{words.days}</p>
    </Figure>
  )
}

/** The three shares in one sentence. @param rows of one reading */
export function withinFinding(rows: readonly TimeToMeasureRow[]): string {
  const computed = rows[0]?.computed ?? 0
  if (computed === 0) return labels.doorlooptijd.nothing
  const on = (days: number) => shareText(rows.find((row) => row.days === days)?.within ?? null)
  return words.finding({ half: on(182), one: on(365), two: on(730), computed: formatCount(computed) })
}
