import type { TopLevelSpec } from 'vega-lite'
import { chartConfig, type ChartSize, inks } from '../chart-style.js'

/** How many reached a step. */
export interface StepCount {
  readonly step: string
  readonly count: number
  /** No step of the way: neither better nor worse. */
  readonly neutral: boolean
}

/**
 * How many of a number reached each step: bars from top to bottom in the order given, the count beside each. What is
 * neutral is grey.
 * @param total what the bars are a part of
 */
export function stepsChart(steps: readonly StepCount[], total: number, { width }: ChartSize): TopLevelSpec {
  const labelWidth = Math.min(230, Math.round(width * 0.45))
  const y = {
    field: 'step',
    type: 'ordinal',
    sort: steps.map(({ step }) => step),
    axis: { title: null, labelLimit: labelWidth, ticks: false, domain: false },
  } as const
  const domain = { x: [0, Math.max(1, total)] }
  const x = {
    field: 'count',
    type: 'quantitative',
    scale: { domain: domain.x, nice: false },
    axis: { title: null, tickMinStep: 1, format: 'd', grid: true },
  } as const
  return {
    config: chartConfig,
    width: Math.max(100, width - labelWidth - 48),
    height: { step: 30 },
    data: { values: steps.map((step) => ({ ...step })) },
    layer: [
      {
        mark: { type: 'bar', height: 18 },
        encoding: {
          y,
          x,
          color: { condition: { test: 'datum.neutral', value: '#8a9199' }, value: inks.thread },
        },
      },
      {
        mark: { type: 'text', align: 'left', dx: 5, fontSize: 12, color: inks.text },
        encoding: { y, x, text: { field: 'count', type: 'quantitative', format: 'd' } },
      },
    ],
  }
}
