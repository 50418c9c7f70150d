import type { TopLevelSpec } from 'vega-lite'
import { chartConfig, type ChartSize, groupInks, groupShapes } from '../chart-style.js'
import { yearAxis } from './year-axis.js'

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
  const step = width < 560 ? 2 : 1
  const x = yearAxis(yearOf(first), yearOf(last) + 1, step)
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
    data: { values: points.map((point) => placed(point, yearOf(first))) },
    layer: [
      {
        mark: { type: 'rule', strokeWidth: 5, opacity: 0.3 },
        encoding: {
          y,
          x: { ...x, field: 'from' },
          x2: { field: 'until' },
          color,
        },
      },
      {
        mark: { type: 'point', filled: true, size: 110, opacity: 1 },
        encoding: {
          y,
          x: { ...x, field: 'at' },
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

/** Days as parts of a year, so that no time zone comes in; a bar reaches to the end of its last day. */
function placed({ label, kind, earliest, latest, used }: TimelinePoint, firstYear: number) {
  const from = earliest === null ? firstYear : yearPart(earliest)
  return { label, kind, from, at: yearPart(used), until: yearPart(latest) + 1 / 366 }
}

function yearPart(date: string): number {
  const start = Date.UTC(yearOf(date), 0, 1)
  const days = (Date.parse(`${date}T00:00:00Z`) - start) / 86_400_000
  return yearOf(date) + days / 366
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}
