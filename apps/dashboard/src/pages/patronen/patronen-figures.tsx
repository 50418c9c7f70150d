import { type ChartSize, formatCount, formatPeriod, themeTrendChart } from '@rode-draad/charts'
import type { AnswerMeta, ThemeTrendRow } from '@rode-draad/contract'
import { type PeriodKind, themes } from '@rode-draad/domain'
import { useMemo } from 'react'
import { Figure } from '../../components/figure/figure.js'
import type { DataColumn, TableColumn } from '../../components/figure/table-column.js'
import { labels } from '../../labels.js'
import { patronenLabels } from './labels.js'
import { rankingFinding, trendFinding } from './finding.js'
import { type RankedTheme, rankThemes } from './ranking.js'
import { Sparkline } from './sparkline.js'
import {
  hiddenPart,
  inThemeOrder,
  isOver,
  latestRows,
  metaOf,
  periodsOf,
  splitTrendRows,
} from './trend-rows.js'

const words = patronenLabels

/** How many periods fit in a small chart. */
const mostPeriods = 53
const sparkPeriods = 20

interface PatronenFiguresProps {
  readonly rows: readonly ThemeTrendRow[]
  readonly meta: AnswerMeta
  readonly period: PeriodKind
  readonly focus: string | undefined
  /** How findings go on when the reader may not count all signals (`narrowedSentence`); '' otherwise. */
  readonly only: string
}

/** The order of themes in one period (when there are several), their course, and apart what has no precise date. */
export function PatronenFigures({ rows, meta, period, focus, only }: PatronenFiguresProps) {
  const { dated, undated } = useMemo(() => splitTrendRows(rows, period), [rows, period])
  const ranking = useMemo(() => (focus === undefined ? [] : rankThemes(dated, focus)), [dated, focus])
  const recent = useMemo(
    () =>
      inThemeOrder(
        latestRows(dated, mostPeriods),
        ranking.map(({ theme }) => theme),
      ),
    [dated, ranking],
  )
  const chart = useMemo(() => (size: ChartSize) => themeTrendChart(recent, size), [recent])
  if (focus === undefined) return <p className="state">{words.noSignals}</p>
  const hidden = hiddenPart(recent)
  return (
    <>
      {hidden > 0 && (
        // There is no longer period than a year to choose.
        <p className="notice">{hidden >= 0.5 && period !== 'year' ? words.manyHidden : words.someHidden}</p>
      )}
      {ranking.length > 1 && (
        <Figure
          id="themas"
          title={words.rankingTitle}
          finding={rankingFinding(ranking, focus, themeName, meta.controlled) + only}
          unit={words.unit}
          meta={metaOf(
            meta,
            ranking.map(({ current }) => current),
          )}
          columns={rankingColumns(focus)}
          rows={ranking}
        >
          {isOver(focus, meta.asOf.slice(0, 10)) ? undefined : <p>{words.notOver(formatPeriod(focus))}</p>}
        </Figure>
      )}
      <Figure
        id="verloop"
        title={words.trendTitle}
        finding={trendFinding(recent, focus, themeName, meta.controlled) + only}
        unit={words.unit}
        meta={metaOf(meta, recent)}
        columns={trendColumns(words.columns.period)}
        rows={recent}
        chart={chart}
      >
        {hidden > 0 && <p>{words.cross}</p>}
        {periodsOf(dated).length > mostPeriods && <p>{words.latestOnly(formatCount(mostPeriods))}</p>}
      </Figure>
      {undated.length > 0 && (
        <Figure
          id="datum-onbekend"
          title={words.undatedTitle}
          finding={words.undated(formatCount(undated.length)) + only}
          unit={words.unit}
          meta={metaOf(meta, undated)}
          columns={trendColumns(words.undatedLast)}
          rows={undated}
        />
      )}
    </>
  )
}

function themeName(code: string): string {
  return themes.find((theme) => theme.code === code)?.label ?? code
}

function signalsText({ signals, suppressed }: ThemeTrendRow): string {
  if (signals !== null) return formatCount(signals)
  return suppressed ? labels.hidden : labels.unknown
}

function trendColumns(periodTitle: string): readonly DataColumn<ThemeTrendRow>[] {
  return [
    { title: periodTitle, value: (row) => formatPeriod(row.period) },
    { title: words.columns.theme, value: (row) => themeName(row.theme) },
    { title: words.columns.signals, value: (row) => row.signals, text: signalsText },
  ]
}

function rankingColumns(focus: string): readonly TableColumn<RankedTheme>[] {
  return [
    { title: words.columns.theme, value: (row) => themeName(row.theme) },
    {
      title: `${words.columns.signals}, ${formatPeriod(focus)}`,
      value: (row) => row.current.signals,
      text: (row) => signalsText(row.current),
    },
    {
      title: words.columns.before,
      value: (row) => row.before?.signals ?? null,
      text: (row) => (row.before === undefined ? labels.notApplicable : signalsText(row.before)),
    },
    {
      title: words.columns.trend,
      decoration: (row) => <Sparkline course={row.course.slice(-sparkPeriods)} />,
    },
  ]
}
