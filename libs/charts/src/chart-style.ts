import type { Config } from 'vega-lite'

/** Dark enough on white (at least 4.5 to 1) and told apart by lightness; shape and dash always say the same. */
export const inks = {
  thread: '#8c1d2f',
  blue: '#1f4e79',
  ochre: '#8a5a00',
  green: '#1b6b4a',
  text: '#222222',
  quiet: '#5c6670',
  band: '#d9a7af',
  paper: '#f1eee8',
} as const

/** One order of colours, dashes and shapes for every chart with several groups. */
export const groupInks = [inks.thread, inks.blue, inks.ochre, inks.green] as const
export const groupDashes = [
  [1, 0],
  [6, 3],
  [2, 2],
  [8, 3, 2, 3],
] as const
export const groupShapes = ['circle', 'square', 'triangle-up', 'diamond'] as const

/** How wide a chart may become; heights follow from its content. */
export interface ChartSize {
  /** CSS pixels of the whole figure, axes included. */
  readonly width: number
}

const font = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'

/** Shared looks: Dutch numbers, quiet axes, and no names of its own for screen readers (the page gives those). */
export const chartConfig = {
  aria: false,
  background: 'transparent',
  font,
  locale: { number: { decimal: ',', thousands: '.', grouping: [3], currency: ['€ ', ''] } },
  view: { stroke: null },
  axis: {
    labelColor: inks.text,
    labelFontSize: 12,
    titleColor: inks.quiet,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    gridColor: '#e4e0d8',
    domainColor: inks.quiet,
    tickColor: inks.quiet,
  },
  axisX: { grid: false },
  legend: {
    labelColor: inks.text,
    labelFontSize: 12,
    titleColor: inks.quiet,
    titleFontSize: 12,
    labelLimit: 260,
  },
  header: { labelColor: inks.text, labelFontSize: 13, labelFontWeight: 'bold', titleFontSize: 0 },
} satisfies Config

/**
 * At most `most` of the labels, evenly spread, the last one always among them.
 * @returns [] for no labels
 */
export function thinned(labels: readonly string[], most: number): string[] {
  const step = Math.max(1, Math.ceil(labels.length / Math.max(1, most)))
  return labels.filter((_, index) => (labels.length - 1 - index) % step === 0)
}
