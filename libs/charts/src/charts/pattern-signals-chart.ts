import type { PatternSignalRow } from '@rode-draad/contract'
import type { TopLevelSpec } from 'vega-lite'
import { chartConfig, type ChartSize, groupDashes, groupInks, inks } from '../chart-style.js'
import { yearAxis } from './year-axis.js'

/** Something that happened: a line through the quarters. */
export interface PatternMark {
  /** As the legend says it. */
  readonly kind: string
  /** 'YYYY-MM-DD' */
  readonly used: string
}

/**
 * Signals of a pattern per quarter as bars, with what was decided as lines between them. A hidden quarter is a cross on the
 * base line, never a bar of zero.
 * @param rows quarters; what stands under a year is left out
 * @param kinds names for the legend, at most four, in the order of the timeline: the first is that of signals
 */
export function patternSignalsChart(
  rows: readonly PatternSignalRow[],
  marks: readonly PatternMark[],
  { kinds, size }: { readonly kinds: readonly string[]; readonly size: ChartSize },
): TopLevelSpec {
  const width = Math.max(140, size.width - 60)
  const height = 200
  const bars = rows.flatMap(({ period, signals, suppressed }) => {
    const from = quarterStart(period)
    return from === null ? [] : [{ from, until: from + 0.22, middle: from + 0.11, signals, suppressed }]
  })
  const first = Math.floor(bars[0]?.from ?? 2020)
  const last = Math.max(first + 1, Math.ceil((bars.at(-1)?.from ?? first) + 0.25))
  const seen = marks
    .map(({ kind, used }) => ({ kind, at: yearPart(used) }))
    .filter(({ at }) => at >= first && at <= last)
  const step = last - first > 5 && size.width < 560 ? 2 : 1
  const x = yearAxis(first, last, step)
  const legend = {
    orient: 'bottom',
    title: null,
    direction: size.width < 560 ? 'vertical' : 'horizontal',
  } as const
  return {
    config: chartConfig,
    width,
    height,
    layer: [
      {
        data: { values: bars.filter(({ suppressed }) => !suppressed) },
        mark: { type: 'bar', color: inks.thread },
        encoding: {
          x: { ...x, field: 'from' },
          x2: { field: 'until' },
          y: {
            field: 'signals',
            type: 'quantitative',
            axis: { title: null, tickCount: 3, tickMinStep: 1, format: ',d' },
          },
          y2: { datum: 0 },
        },
      },
      {
        data: { values: bars.filter(({ suppressed }) => suppressed) },
        mark: { type: 'point', shape: 'M-1,-1L1,1M-1,1L1,-1', size: 26, color: inks.quiet, strokeWidth: 1.2 },
        encoding: { x: { ...x, field: 'middle' }, y: { value: height - 5 } },
      },
      {
        data: { values: seen },
        mark: { type: 'rule', strokeWidth: 5, color: 'white' },
        encoding: { x: { ...x, field: 'at' } },
      },
      {
        data: { values: seen },
        mark: { type: 'rule', strokeWidth: 2 },
        encoding: {
          x: { ...x, field: 'at' },
          color: {
            field: 'kind',
            type: 'nominal',
            scale: { domain: [...kinds], range: [...groupInks] },
            legend,
          },
          strokeDash: {
            field: 'kind',
            type: 'nominal',
            scale: { domain: [...kinds], range: groupDashes.map((dash) => [...dash]) },
            legend,
          },
        },
      },
    ],
  }
}

/** Where a quarter begins, as part of a year; null for another kind of period. */
function quarterStart(period: string): number | null {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(period) ?? []
  return year === undefined ? null : Number(year) + (Number(quarter) - 1) / 4
}

function yearPart(date: string): number {
  const year = Number(date.slice(0, 4))
  return year + (Date.parse(`${date}T00:00:00Z`) - Date.UTC(year, 0, 1)) / 86_400_000 / 366
}
