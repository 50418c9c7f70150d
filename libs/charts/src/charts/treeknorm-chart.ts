import type { TreeknormRow } from '@rode-draad/contract'
import { formatShortDate } from '@rode-draad/domain'
import type { TopLevelSpec } from 'vega-lite'
import { chartConfig, type ChartSize, groupDashes, groupInks, groupShapes } from '../chart-style.js'

/**
 * People who wait longer than the Treeknorm, per reference date; a line a zorgprofiel within one comparable series.
 * Dates without a known count leave a gap.
 */
export function treeknormChart(rows: readonly TreeknormRow[], { width }: ChartSize): TopLevelSpec {
  const labels = [...new Set(rows.map(({ referenceDate }) => referenceDate))].sort().map(formatShortDate)
  const profiles = [...new Set(rows.map(({ zorgprofiel }) => zorgprofiel))]
  const inner = Math.max(180, width - 60)
  const values = rows.map(({ referenceDate, zorgprofiel, persons, series }) => ({
    date: formatShortDate(referenceDate),
    zorgprofiel,
    persons,
    series,
  }))
  const legend = { orient: 'bottom', title: 'Zorgprofiel', symbolSize: 90 } as const
  const encoding = {
    x: {
      field: 'date',
      type: 'ordinal',
      scale: { domain: labels },
      axis: { title: null, labelAngle: inner / labels.length < 74 ? -40 : 0, ticks: false },
    },
    y: {
      field: 'persons',
      type: 'quantitative',
      axis: { title: 'personen', tickMinStep: 1, tickCount: 5, format: ',d' },
    },
    color: {
      field: 'zorgprofiel',
      type: 'nominal',
      scale: { domain: profiles, range: [...groupInks] },
      legend,
    },
  } as const
  return {
    config: chartConfig,
    data: { values },
    width: inner,
    height: 220,
    layer: [
      {
        mark: { type: 'line', strokeWidth: 2 },
        encoding: {
          ...encoding,
          strokeDash: {
            field: 'zorgprofiel',
            type: 'nominal',
            scale: { domain: profiles, range: groupDashes.map((dash) => [...dash]) },
            legend,
          },
          detail: [{ field: 'series', type: 'nominal' }],
        },
      },
      {
        transform: [{ filter: { field: 'persons', valid: true } }],
        mark: { type: 'point', filled: true, opacity: 1, size: 60 },
        encoding: {
          ...encoding,
          shape: {
            field: 'zorgprofiel',
            type: 'nominal',
            scale: { domain: profiles, range: [...groupShapes] },
            legend,
          },
        },
      },
    ],
  }
}
