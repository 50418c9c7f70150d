import type { ThemeTrendRow } from '@rode-draad/contract'
import { themes } from '@rode-draad/domain'
import type { TopLevelSpec } from 'vega-lite'
import { chartConfig, type ChartSize, inks, thinned } from '../chart-style.js'
import { formatShortPeriod } from '../format/periods.js'

const themeLabels: ReadonlyMap<string, string> = new Map(themes.map(({ code, label }) => [code, label]))

/**
 * Signals per period: small multiples, one bar chart a theme, all on one scale; one large chart for a single theme.
 * A hidden cell is a cross on the base line, never a bar of zero.
 * @param rows of one period kind (those with "datum onbekend" stand elsewhere); themes come in the order of the rows
 */
export function themeTrendChart(rows: readonly ThemeTrendRow[], { width }: ChartSize): TopLevelSpec {
  const periods = [...new Set(rows.map(({ period }) => period))].sort().map(formatShortPeriod)
  const names = [...new Set(rows.map(({ theme }) => themeName(theme)))]
  const columns = names.length > 1 ? Math.max(1, Math.floor(width / 215)) : 1
  const cell = Math.max(120, Math.floor((width - 48) / columns) - 22)
  const height = names.length > 1 ? 74 : 260
  const values = rows.map(({ period, theme, signals, suppressed }) => ({
    period: formatShortPeriod(period),
    theme: themeName(theme),
    signals,
    suppressed,
  }))
  const x = {
    field: 'period',
    type: 'ordinal',
    scale: { domain: periods },
    axis: {
      title: null,
      labelAngle: 0,
      values: thinned(periods, Math.floor(cell / 80)),
      labelFlush: true,
      ticks: false,
    },
  } as const
  const layer = [
    {
      transform: [{ filter: { field: 'suppressed', equal: false } }],
      mark: { type: 'bar' as const, color: inks.thread },
      encoding: {
        x,
        y: {
          field: 'signals',
          type: 'quantitative' as const,
          axis: { title: null, tickCount: 3, tickMinStep: 1, format: ',d' },
        },
      },
    },
    {
      transform: [{ filter: { field: 'suppressed', equal: true } }],
      mark: {
        type: 'point' as const,
        shape: 'M-1,-1L1,1M-1,1L1,-1',
        size: 26,
        color: inks.quiet,
        strokeWidth: 1.2,
      },
      encoding: { x, y: { value: height - 5 } },
    },
  ]
  const base = { config: chartConfig, data: { values } } as const
  if (names.length <= 1) return { ...base, width: cell, height, layer }
  return {
    ...base,
    facet: {
      field: 'theme',
      type: 'nominal',
      sort: names,
      header: {
        title: null,
        labelLimit: columns === 1 ? 0 : cell + 22,
        labelFontSize: columns > 1 && cell < 200 ? 11 : 13,
        labelAnchor: 'start',
      },
    },
    columns,
    // Else an axis stands in the place of a panel that the last row does not have.
    resolve: { axis: { x: 'independent' } },
    spacing: { row: 18, column: 22 },
    spec: { width: cell, height, layer },
  }
}

function themeName(code: string): string {
  return themeLabels.get(code) ?? code
}
