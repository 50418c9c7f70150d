import type { TimeToMeasureCurveRow } from '@rode-draad/contract'
import type { TopLevelSpec } from 'vega-lite'
import { chartConfig, type ChartSize, inks } from '../chart-style.js'
import { numberAtRisk } from './number-at-risk.js'

/** Names of the three lines, as the legend says them. */
export const survivalLines = ['schatting', 'gevoeligheid: kortste', 'gevoeligheid: langste'] as const

/** The two outer curves for vague dates. */
export interface Sensitivity {
  readonly shortest: readonly TimeToMeasureCurveRow[]
  readonly longest: readonly TimeToMeasureCurveRow[]
}

/**
 * Share of patterns still without a measure against days: steps with a 95% band, the two outer curves for vague dates
 * dashed (sensitivity, not confidence), a tick where patterns leave view, and the number in view under the axis.
 * @param curve steps of one reading in order of days
 */
export function survivalChart(
  curve: readonly TimeToMeasureCurveRow[],
  { shortest, longest }: Sensitivity,
  { width }: ChartSize,
): TopLevelSpec {
  const inner = Math.max(200, width - 62)
  const height = 260
  const lastDay = Math.max(365, ...[...curve, ...shortest, ...longest].map(({ days }) => days))
  const years = Array.from({ length: Math.floor(lastDay / 365) + 1 }, (_, year) => 365 * year)
  const [estimate, short, long] = survivalLines
  const lines = [
    ...fromStart(curve).map((step) => ({ ...step, line: estimate })),
    ...fromStart(shortest).map((step) => ({ ...step, line: short })),
    ...fromStart(longest).map((step) => ({ ...step, line: long })),
  ]
  const domain = { x: [0, lastDay], y: [0, 1] }
  const x = {
    field: 'days',
    type: 'quantitative',
    scale: { domain: domain.x, nice: false },
    axis: {
      title: 'jaren (365 dagen) sinds het eerste signaal',
      titlePadding: 44,
      values: years,
      labelExpr: 'datum.value / 365',
      labelFlush: false,
    },
  } as const
  const y = {
    field: 'share',
    type: 'quantitative',
    scale: { domain: domain.y },
    axis: { title: 'nog zonder maatregel', format: '.0%', tickCount: 5 },
  } as const
  const legend = {
    orient: 'bottom',
    title: null,
    symbolType: 'stroke',
    symbolSize: 500,
    symbolStrokeWidth: 2,
    direction: width < 560 ? 'vertical' : 'horizontal',
  } as const
  const scaleOf = <T>(range: T[]) => ({ domain: [...survivalLines], range })
  return {
    config: chartConfig,
    width: inner,
    height,
    layer: [
      {
        data: { values: fromStart(curve).filter(({ lower, upper }) => lower !== null && upper !== null) },
        mark: { type: 'area', interpolate: 'step-after', color: inks.band, opacity: 0.55 },
        encoding: { x, y: { ...y, field: 'lower' }, y2: { field: 'upper' } },
      },
      {
        data: { values: lines },
        mark: { type: 'line', interpolate: 'step-after', strokeWidth: 2 },
        encoding: {
          x,
          y,
          color: {
            field: 'line',
            type: 'nominal',
            scale: scaleOf<string>([inks.thread, inks.blue, inks.green]),
            legend,
          },
          strokeDash: {
            field: 'line',
            type: 'nominal',
            scale: scaleOf([
              [1, 0],
              [6, 4],
              [2, 3],
            ]),
            legend,
          },
        },
      },
      {
        data: { values: curve.filter(({ censored }) => censored > 0) },
        mark: { type: 'tick', orient: 'vertical', color: inks.thread, size: 9, thickness: 1.5 },
        encoding: { x, y },
      },
      {
        data: { values: numberAtRisk(curve, years) },
        mark: { type: 'text', fontSize: 12, color: inks.text, baseline: 'top' },
        encoding: {
          x,
          y: { value: height + 38 },
          text: { field: 'atRisk', type: 'quantitative', format: ',d' },
        },
      },
      {
        data: { values: [{}] },
        mark: {
          type: 'text',
          text: 'patronen in beeld:',
          fontSize: 12,
          color: inks.quiet,
          align: 'left',
          baseline: 'top',
        },
        encoding: { x: { value: -6 }, y: { value: height + 22 } },
      },
    ],
  }
}

/** The same curve with its start: on day 0 every pattern is without a measure, by definition. */
function fromStart(curve: readonly TimeToMeasureCurveRow[]): readonly TimeToMeasureCurveRow[] {
  const [first] = curve
  if (first === undefined || first.days === 0) return curve
  return [{ ...first, days: 0, events: 0, censored: 0, share: 1, lower: 1, upper: 1 }, ...curve]
}
