import type { TopLevelSpec } from 'vega-lite'
import { chartConfig, type ChartSize, groupInks, groupShapes } from '../chart-style.js'

/** Something that happened, with the days it may have been. */
export interface TimelinePoint {
  /** What stands to the left of it; one line each. */
  readonly label: string
  /** As the legend says it. */
  readonly kind: string
  /** 'YYYY-MM-DD'; null: no lower bound. */
  readonly earliest: string | null
  readonly latest: string
  readonly used: string
}

/**
 * The life of something from top to bottom: a mark on the day used, a bar over the days it may have been.
 * @param points in the order in which they stand
 * @param kinds names for the legend, at most four
 */
export function timelineChart(
  points: readonly TimelinePoint[],
  kinds: readonly string[],
  { width }: ChartSize,
): TopLevelSpec {
  const labelWidth = Math.min(260, Math.round(width * 0.42))
  const days = points.flatMap(({ earliest, latest, used }) => [earliest ?? used, latest])
  const first = [...days].sort()[0] ?? '2020-01-01'
  const last = [...days].sort().at(-1) ?? first
  const y = {
    field: 'label',
    type: 'ordinal',
    sort: points.map(({ label }) => label),
    axis: { title: null, labelLimit: labelWidth, ticks: false, domain: false, grid: true },
  } as const
  const domain = [
    { year: yearOf(first), utc: true },
    { year: yearOf(last) + 1, utc: true },
  ]
  const x = {
    type: 'temporal',
    scale: { type: 'utc', domain },
    axis: { title: null, format: '%Y', tickCount: { interval: 'year', step: width < 560 ? 2 : 1 } },
  } as const
  const legend = {
    orient: 'bottom',
    title: null,
    direction: width < 560 ? 'vertical' : 'horizontal',
  } as const
  const color = {
    field: 'kind',
    type: 'nominal',
    scale: { domain: [...kinds], range: [...groupInks] },
    legend,
  } as const
  return {
    config: chartConfig,
    width: Math.max(140, width - labelWidth - 24),
    height: { step: 30 },
    data: { values: points.map((point) => ({ ...point, from: point.earliest ?? `${yearOf(first)}-01-01` })) },
    layer: [
      {
        mark: { type: 'rule', strokeWidth: 5, opacity: 0.3 },
        encoding: {
          y,
          x: { ...x, field: 'from' },
          x2: { field: 'latest' },
          color: { ...color, legend: null },
        },
      },
      {
        mark: { type: 'point', filled: true, size: 110, opacity: 1 },
        encoding: {
          y,
          x: { ...x, field: 'used' },
          color,
          shape: {
            field: 'kind',
            type: 'nominal',
            scale: { domain: [...kinds], range: [...groupShapes] },
            legend,
          },
        },
      },
    ],
  }
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}
