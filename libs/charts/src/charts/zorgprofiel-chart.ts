import type { ZorgprofielRow } from '@rode-draad/contract'
import type { TopLevelSpec } from 'vega-lite'
import { chartConfig, type ChartSize, inks } from '../chart-style.js'

/** The two parts of a bar; together the people with an indication. */
export const zorgprofielParts = ['verblijft in een instelling', 'Wlz-zorg thuis'] as const

/**
 * People with an indication per year, in two parts: staying in an institution and Wlz care at home; one panel a
 * zorgprofiel on one scale. A year with an unknown part has no bar; a year whose two dates differ gets a *.
 */
export function zorgprofielChart(rows: readonly ZorgprofielRow[], { width }: ChartSize): TopLevelSpec {
  const profiles = [...new Set(rows.map(({ zorgprofiel }) => zorgprofiel))]
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b)
  const columns = width >= 620 ? 2 : 1
  const cell = Math.max(180, Math.floor(width / columns) - 64)
  const differing = new Set(
    rows.filter((row) => row.indicationDate !== row.stayingDate).map(({ year }) => year),
  )
  const yearLabel = (year: number) => `${year}${differing.has(year) ? '*' : ''}`
  const values = rows.flatMap(({ year, zorgprofiel, personsStaying, personsAtHome }) =>
    personsStaying === null || personsAtHome === null
      ? []
      : [
          {
            year: yearLabel(year),
            zorgprofiel,
            part: zorgprofielParts[0],
            persons: personsStaying,
            order: 0,
          },
          { year: yearLabel(year), zorgprofiel, part: zorgprofielParts[1], persons: personsAtHome, order: 1 },
        ],
  )
  return {
    config: chartConfig,
    data: { values },
    facet: {
      field: 'zorgprofiel',
      type: 'nominal',
      sort: profiles,
      header: { title: null, labelAnchor: 'start' },
    },
    columns,
    spacing: 28,
    spec: {
      width: cell,
      height: 220,
      mark: { type: 'bar', stroke: 'white', strokeWidth: 1 },
      encoding: {
        x: {
          field: 'year',
          type: 'ordinal',
          scale: { domain: years.map(yearLabel) },
          axis: { title: null, labelAngle: 0, ticks: false },
        },
        y: {
          field: 'persons',
          type: 'quantitative',
          axis: { title: 'personen', tickCount: 5, format: ',d' },
        },
        color: {
          field: 'part',
          type: 'nominal',
          scale: { domain: [...zorgprofielParts], range: [inks.blue, inks.ochre] },
          legend: { orient: 'bottom', title: null, direction: width < 480 ? 'vertical' : 'horizontal' },
        },
        order: { field: 'order', type: 'quantitative' },
      },
    },
  }
}
