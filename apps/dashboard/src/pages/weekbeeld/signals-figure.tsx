import { formatCount, formatPeriod } from '@rode-draad/charts'
import type { AnswerMeta, WeekReviewData, WeekThemeRow } from '@rode-draad/contract'
import { Figure } from '../../components/figure/figure.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { labels } from '../../labels.js'
import { themeName } from '../signalen/theme-name.js'
import { weekbeeldLabels as words } from './labels.js'

const columnsFor = (quarter: string): readonly DataColumn<WeekThemeRow>[] => [
  { title: words.signals.columns.theme, value: ({ theme }) => themeName(theme) },
  {
    title: words.signals.columns.now,
    value: ({ signals }) => signals,
    text: ({ signals }) => shown(signals),
  },
  { title: words.signals.columns.before, value: ({ before }) => before, text: ({ before }) => shown(before) },
  {
    title: words.signals.columns.quarter(formatPeriod(quarter)),
    value: (row) => row.quarter,
    text: (row) => shown(row.quarter),
  },
]

interface SignalsFigureProps {
  readonly signals: NonNullable<WeekReviewData['signals']>
  readonly finding: string
  readonly meta: AnswerMeta
}

/** Signals per theme, the most first; themes without any in week and quarter are left out. */
export function SignalsFigure({ signals, finding, meta }: SignalsFigureProps) {
  const rows = signals.themes
    .filter(({ signals: now, before, quarter }) => now !== 0 || before !== 0 || quarter !== 0)
    .sort((a, b) => rank(b.signals) - rank(a.signals) || rank(b.quarter) - rank(a.quarter))
  return (
    <Figure
      id="weekbeeld-signalen"
      title={words.signals.title}
      finding={finding}
      unit={words.signals.unit}
      meta={meta}
      columns={columnsFor(signals.quarter)}
      rows={rows}
    >
      <p>{words.signals.vague}</p>
    </Figure>
  )
}

/** Hidden counts stand between what is shown and what is nothing. */
function rank(signals: number | null): number {
  return signals ?? 0.5
}

function shown(count: number | null): string {
  return count === null ? labels.hidden : formatCount(count)
}
