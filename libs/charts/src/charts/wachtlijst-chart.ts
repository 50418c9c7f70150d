import type { WachtlijstRow } from '@rode-draad/contract'
import { formatShortDate } from '@rode-draad/domain'
import type { TopLevelSpec } from 'vega-lite'
import { chartConfig, type ChartSize, groupDashes, groupInks, groupShapes, inks } from '../chart-style.js'

/** What a line may join: the same series, zorgprofiel, status and waiting time. Anything else stays apart. */
const lineKeys = ['series', 'zorgprofiel', 'waitingStatus', 'waitingTime'] as const

/**
 * People waiting per reference date: one panel a waiting status, one line a comparable series. Each way of counting
 * has its own background. Unknown is a question mark in the colour of its line,
 * above the base line, never a zero; a remark is an open ring.
 * @param rows of one zorgprofiel
 */
export function wachtlijstChart(rows: readonly WachtlijstRow[], { width }: ChartSize): TopLevelSpec {
  const dates = [...new Set(rows.map(({ referenceDate }) => referenceDate))].sort()
  const statuses = [...new Set(rows.map(({ waitingStatus }) => waitingStatus))]
  const times = [...new Set(rows.map(({ waitingTime }) => waitingTime))]
  const columns = statuses.length > 1 && width >= 620 ? 2 : 1
  const cell = Math.max(180, Math.floor(width / columns) - 60)
  const height = 220
  const values = rows.map((row) => ({ ...row, date: formatShortDate(row.referenceDate), ...remarked(row) }))
  const labelDates = dates.map(formatShortDate)
  const x = {
    field: 'date',
    type: 'ordinal',
    scale: { domain: labelDates },
    axis: { title: null, labelAngle: cell / dates.length < 74 ? -40 : 0, ticks: false },
  } as const
  const y = {
    field: 'persons',
    type: 'quantitative',
    scale: { zero: true, nice: false, padding: 12 },
    axis: { title: 'personen', tickMinStep: 1, format: ',d' },
  } as const
  const detail = lineKeys.map((field) => ({ field, type: 'nominal' as const }))
  const legend = {
    orient: 'bottom',
    direction: width < 480 ? 'vertical' : 'horizontal',
    title: 'Wachttijd',
    symbolSize: 90,
  } as const
  const color = {
    field: 'waitingTime',
    type: 'nominal',
    scale: { domain: times, range: [...groupInks] },
    legend,
  } as const
  const shape = {
    field: 'waitingTime',
    type: 'nominal',
    scale: { domain: times, range: [...groupShapes] },
    legend,
  } as const
  const strokeDash = {
    field: 'waitingTime',
    type: 'nominal',
    scale: { domain: times, range: groupDashes.map((dash) => [...dash]) },
    legend,
  } as const
  return {
    config: chartConfig,
    data: { values },
    facet: {
      field: 'waitingStatus',
      type: 'nominal',
      sort: statuses,
      header: { title: null, labelAnchor: 'start' },
    },
    columns,
    spacing: 28,
    spec: {
      width: cell,
      height,
      layer: [
        ...definitionBands(rows, x.axis),
        { mark: { type: 'line', strokeWidth: 2 }, encoding: { x, y, color, strokeDash, detail } },
        {
          transform: [{ filter: { field: 'persons', valid: true } }],
          mark: { type: 'point', filled: true, opacity: 1, size: 55 },
          encoding: { x, y, color, shape },
        },
        {
          transform: [
            {
              filter: {
                and: [
                  { field: 'remarked', equal: true },
                  { field: 'persons', valid: true },
                ],
              },
            },
          ],
          mark: { type: 'point', shape: 'circle', size: 230, color: inks.text, strokeWidth: 1.5 },
          encoding: { x, y },
        },
        {
          transform: [{ filter: { not: { field: 'persons', valid: true } } }],
          mark: { type: 'text', text: '?', fontWeight: 'bold', fontSize: 14 },
          encoding: { x, y: { value: height - 26 }, color },
        },
      ],
    },
  }
}

function remarked({ remark }: WachtlijstRow): { readonly remarked: boolean } {
  return { remarked: remark !== null }
}

/** A band behind the dates of each way of counting, light and dark in turn, with a line where one ends. */
function definitionBands(
  rows: readonly WachtlijstRow[],
  axis: { title: null; labelAngle: number; ticks: false },
) {
  const definitions = [...new Set(rows.map(({ definition }) => definition))]
  return definitions.map((definition, index) => {
    const dates = rows
      .filter((row) => row.definition === definition)
      .map(({ referenceDate }) => referenceDate)
      .sort()
    const first = formatShortDate(dates[0] ?? '')
    const last = formatShortDate(dates.at(-1) ?? '')
    return {
      data: { values: [{ definition, first, last }] },
      mark: { type: 'rect', color: index % 2 === 0 ? inks.paper : '#e2e8ee', opacity: 0.8 },
      encoding: {
        x: { field: 'first', type: 'ordinal', bandPosition: 0, axis },
        x2: { field: 'last', bandPosition: 1 },
      },
    } as const
  })
}
