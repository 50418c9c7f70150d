import type { TopLevelSpec } from 'vega-lite'
import { chartConfig, type ChartSize, groupDashes, groupInks } from '../chart-style.js'

/** A step of one line: the share reached from this day on. */
export interface IncidencePoint {
  /** As the legend says it. */
  readonly group: string
  readonly days: number
  /** 0 to 1. */
  readonly share: number
}

/** As many lines as can be told apart. */
export const mostIncidenceLines = groupInks.length

/**
 * Share reached against days since the first signal: one line of steps per group, from 0 on day 0 to where nobody is in
 * view any more.
 * @param points per group in order of days; groups beyond `mostIncidenceLines` are left out, the first named stay
 * @param yTitle what is reached
 */
export function incidenceChart(
  points: readonly IncidencePoint[],
  yTitle: string,
  { width }: ChartSize,
): TopLevelSpec {
  const groups = [...new Set(points.map(({ group }) => group))].slice(0, mostIncidenceLines)
  const shown = points.filter(({ group }) => groups.includes(group))
  const lastDay = Math.max(365, ...shown.map(({ days }) => days))
  const years = Array.from({ length: Math.floor(lastDay / 365) + 1 }, (_, year) => 365 * year)
  const legend = {
    orient: 'bottom',
    title: null,
    symbolType: 'stroke',
    symbolSize: 500,
    symbolStrokeWidth: 2,
    direction: width < 560 ? 'vertical' : 'horizontal',
  } as const
  return {
    config: chartConfig,
    width: Math.max(200, width - 62),
    height: 240,
    data: { values: groups.flatMap((group) => [{ group, days: 0, share: 0 }, ...stepsOf(shown, group)]) },
    mark: { type: 'line', interpolate: 'step-after', strokeWidth: 2 },
    encoding: {
      x: {
        field: 'days',
        type: 'quantitative',
        scale: { domain: [0, lastDay], nice: false },
        axis: {
          title: 'jaren (365 dagen) sinds het eerste signaal',
          values: years,
          labelExpr: 'datum.value / 365',
          labelFlush: false,
        },
      },
      y: {
        field: 'share',
        type: 'quantitative',
        scale: { domain: [0, 1] },
        axis: { title: yTitle, format: '.0%', tickCount: 5 },
      },
      color: { field: 'group', type: 'nominal', scale: { domain: groups, range: [...groupInks] }, legend },
      strokeDash: {
        field: 'group',
        type: 'nominal',
        scale: { domain: groups, range: groupDashes.map((dash) => [...dash]) },
        legend,
      },
    },
  }
}

function stepsOf(points: readonly IncidencePoint[], group: string): readonly IncidencePoint[] {
  return points.flatMap(({ group: own, days, share }) => (own === group ? [{ group, days, share }] : []))
}
