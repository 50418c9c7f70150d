import { type ChartSize, themeTrendChart } from '@rode-draad/charts'
import type { FollowUpRow, ThemeTrendRow } from '@rode-draad/contract'
import { useMemo } from 'react'
import type { Answer } from '../../api.js'
import { Choice } from '../../components/choice.js'
import type { DataKind } from '../../components/data-choice.js'
import { CountedScope, useOnlyCounted } from '../../components/figure/counted-scope.js'
import { Figure } from '../../components/figure/figure.js'
import { Loaded } from '../../components/figure/loaded.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { groupName } from '../../components/group-name.js'
import { labels } from '../../labels.js'
import type { UrlChanges } from '../../use-url-state.js'
import { opvolgingLabels } from './labels.js'
import { relativeYear, signalsFinding, themeYears } from './theme-years.js'
import { useThemeYears } from './use-opvolging.js'

const words = opvolgingLabels.signals

interface SignalsPartProps {
  readonly data: DataKind
  readonly recommendations: readonly FollowUpRow[]
  /** Code from the address; null for no choice. */
  readonly chosen: string | null
  readonly change: (changes: UrlChanges) => void
}

/** Signals on the themes of the recommendation that the reader chooses, before and after it. */
export function SignalsPart({ data, recommendations, chosen, change }: SignalsPartProps) {
  const years = useThemeYears(data)
  const recommendation = recommendations.find(({ code }) => code === chosen) ?? recommendations[0]
  if (recommendation === undefined) return null
  return (
    <>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <Choice
          label={words.choice}
          value={recommendation.code}
          options={recommendations.map((row) => ({
            value: row.code,
            label: `${row.report}: ${row.recommendation}`,
          }))}
          onChoose={(code) => change({ recommendation: code })}
        />
      </form>
      <Loaded query={years}>
        {(answer) => (
          <CountedScope>
            <SignalsFigure recommendation={recommendation} answer={answer} />
          </CountedScope>
        )}
      </Loaded>
    </>
  )
}

function SignalsFigure({
  recommendation,
  answer: { rows, meta },
}: {
  readonly recommendation: FollowUpRow
  readonly answer: Answer<ThemeTrendRow>
}) {
  const { issued, themes } = recommendation
  const shown = useMemo(() => themeYears({ issued, themes }, rows), [issued, themes, rows])
  const chart = useMemo(() => (size: ChartSize) => themeTrendChart(shown, size), [shown])
  const only = useOnlyCounted()
  if (shown.length === 0) return <p className="notice">{words.noSignals}</p>
  return (
    <Figure
      id="signalen-rond-aanbeveling"
      title={words.title}
      finding={signalsFinding(issued, shown) + only}
      unit={words.unit}
      meta={{ ...meta, n: null, period: yearsOf(shown) }}
      columns={columnsFor(issued)}
      rows={shown}
      chart={chart}
    >
      <p>{words.caution}</p>
      <p>{words.sum}</p>
    </Figure>
  )
}

function yearsOf(rows: readonly ThemeTrendRow[]): string | null {
  const years = rows.map(({ period }) => period).sort()
  return years.length === 0 ? null : `${years[0]}/${years.at(-1)}`
}

function columnsFor(issued: string): readonly DataColumn<ThemeTrendRow>[] {
  return [
    { title: words.columns.theme, value: ({ theme }) => groupName(theme) },
    { title: words.columns.year, value: ({ period }) => period },
    { title: words.columns.relative, value: ({ period }) => relativeYear(issued, period) },
    {
      title: words.columns.signals,
      value: ({ signals }) => signals,
      ...{ text: ({ signals }: ThemeTrendRow) => (signals === null ? labels.hidden : String(signals)) },
    },
  ]
}
