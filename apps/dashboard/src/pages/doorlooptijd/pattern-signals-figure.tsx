import { type ChartSize, formatCount, formatPeriod, inPeriod, patternSignalsChart } from '@rode-draad/charts'
import type { PatternSignalRow, TimelineRow } from '@rode-draad/contract'
import { parsePeriodCode } from '@rode-draad/domain'
import { useMemo } from 'react'
import type { Answer } from '../../api.js'
import { useOnlyCounted } from '../../components/figure/counted-scope.js'
import { Figure } from '../../components/figure/figure.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { labels } from '../../labels.js'
import { doorlooptijdLabels } from './labels.js'
import { happeningName, isDecision, timelineMark } from './timeline-words.js'

const words = doorlooptijdLabels.patternSignals
const { marks } = doorlooptijdLabels.timeline

interface PatternSignalsFigureProps {
  readonly answer: Answer<PatternSignalRow>
  /** The life of the same pattern. */
  readonly timeline: readonly TimelineRow[]
}

/** Signals of a pattern per quarter, beside what was decided and what went in force. */
export function PatternSignalsFigure({ answer: { rows, meta }, timeline }: PatternSignalsFigureProps) {
  const only = useOnlyCounted()
  const told = useMemo(() => timeline.filter(isDecision), [timeline])
  const chart = useMemo(() => {
    const lines = told.flatMap((row) =>
      row.used === null ? [] : [{ kind: timelineMark(row), used: row.used }],
    )
    return (size: ChartSize) => patternSignalsChart(rows, lines, { kinds: marks.slice(0, 3), size })
  }, [rows, told])
  const columns: readonly DataColumn<PatternSignalRow>[] = [
    { title: words.columns.period, value: ({ period }) => period, text: ({ period }) => periodText(period) },
    {
      title: words.columns.signals,
      value: ({ signals }) => signals,
      text: ({ signals }) => (signals === null ? labels.hidden : formatCount(signals)),
    },
    { title: words.columns.decided, value: ({ period }) => decidedIn(period, told) },
  ]
  return (
    <Figure
      id="signalen-van-patroon"
      title={words.title}
      finding={patternSignalsFinding(rows, meta.controlled) + only}
      unit={words.unit}
      meta={meta}
      columns={columns}
      rows={rows}
      chart={chart}
    >
      <p>{words.note}</p>
      <p>{words.caution}</p>
    </Figure>
  )
}

/** The quarter with the most signals, of those that are shown; the newest of equals. */
export function patternSignalsFinding(rows: readonly PatternSignalRow[], controlled: boolean): string {
  const quarters = rows.filter(({ period }) => parsePeriodCode(period)?.kind === 'quarter')
  const most = quarters.reduce<PatternSignalRow | null>(
    (best, row) => ((row.signals ?? 0) > 0 && (row.signals ?? 0) >= (best?.signals ?? 0) ? row : best),
    null,
  )
  if (most === null) return words.hidden
  const count = formatCount(most.signals ?? 0)
  return words.finding(inPeriod(most.period), controlled ? words.about(count) : count)
}

function periodText(period: string): string {
  return parsePeriodCode(period)?.kind === 'year' ? words.undated(period) : formatPeriod(period)
}

/** What was decided in a quarter, by the day that is computed with. */
function decidedIn(period: string, told: readonly TimelineRow[]): string {
  const quarter = parsePeriodCode(period)
  if (quarter?.kind !== 'quarter') return labels.notApplicable
  const names = told.flatMap((row) => {
    const { used } = row
    return used === null || used < quarter.startsOn || used >= quarter.endsBefore ? [] : [happeningName(row)]
  })
  return names.length === 0 ? labels.notApplicable : names.join('; ')
}
