import type { WachtlijstRow } from '@rode-draad/contract'
import type { TopLevelSpec } from 'vega-lite'
import { chartConfig, type ChartSize, inks } from '../chart-style.js'

const cares = [
  { withWlzCare: true, label: 'krijgt al Wlz-zorg thuis', ink: inks.blue },
  { withWlzCare: false, label: 'krijgt nog geen Wlz-zorg thuis', ink: inks.thread },
  { withWlzCare: null, label: 'onbekend of er Wlz-zorg is', ink: inks.quiet },
] as const

/**
 * One reference date of the statuses that hold from February 2021: a bar a status, in parts with and without Wlz care
 * at home. The statuses come in the order of the rows; unknown counts have no bar.
 * @param rows of one zorgprofiel and one reference date
 */
export function wachtstatusChart(rows: readonly WachtlijstRow[], { width }: ChartSize): TopLevelSpec {
  const statuses = [...new Set(rows.map(({ waitingStatus }) => waitingStatus))]
  const values = rows
    .filter(({ persons }) => persons !== null)
    .map(({ waitingStatus, withWlzCare, persons }) => ({ waitingStatus, persons, care: careOf(withWlzCare) }))
  const present = cares.filter(({ label }) => values.some(({ care }) => care === label))
  return {
    config: chartConfig,
    data: { values },
    width: Math.max(150, width - 150),
    height: { step: 40 },
    mark: { type: 'bar', stroke: 'white', strokeWidth: 1 },
    encoding: {
      y: {
        field: 'waitingStatus',
        type: 'nominal',
        scale: { domain: statuses },
        axis: { title: null, ticks: false, labelLimit: 130 },
      },
      x: {
        field: 'persons',
        type: 'quantitative',
        axis: {
          title: 'personen',
          tickMinStep: 1,
          tickCount: Math.floor(width / 90),
          format: ',d',
          grid: true,
        },
      },
      color: {
        field: 'care',
        type: 'nominal',
        scale: { domain: present.map(({ label }) => label), range: present.map(({ ink }) => ink) },
        legend: { orient: 'bottom', title: null, direction: width < 480 ? 'vertical' : 'horizontal' },
      },
      order: { field: 'care', sort: 'ascending' },
    },
  }
}

function careOf(known: boolean | null): string {
  return cares.find(({ withWlzCare }) => withWlzCare === known)?.label ?? ''
}
