import { describe, expect, it } from '@jest/globals'
import type { ThemeTrendRow } from '@rode-draad/contract'
import { themeTrendChart } from './theme-trend-chart.js'

function row(period: string, theme: string, signals: number | null): ThemeTrendRow {
  const shown = { signals, suppressed: signals === null, signalsInPeriod: null }
  return { period, theme, region: null, channel: null, law: null, ...shown }
}

const rows = [
  row('2020-W53', 'pgb', 15),
  row('2021-W01', 'pgb', null),
  row('2020-W53', 'vervoer', 0),
  row('2021-W01', 'vervoer', 10),
]

describe('themeTrendChart', () => {
  it('shows one panel a theme, in the order of the rows', () => {
    expect(themeTrendChart(rows, { width: 800 })).toMatchObject({
      columns: 3,
      facet: { field: 'theme', sort: ['Persoonsgebonden budget', 'Vervoer'] },
    })
  })

  it('gives each panel an axis of its own, so that none stands where there is no panel', () => {
    expect(themeTrendChart(rows, { width: 650 })).toMatchObject({ resolve: { axis: { x: 'independent' } } })
  })

  it.each([
    [280, 1, 0],
    [650, 3, 200],
    [800, 3, 250],
  ])('cuts no name of a theme that has the whole width: %i px, %i column', (width, columns, labelLimit) => {
    expect(themeTrendChart(rows, { width })).toMatchObject({ columns, facet: { header: { labelLimit } } })
  })

  it('shows a single theme large, without panels', () => {
    const spec = themeTrendChart(rows.slice(0, 2), { width: 800 })
    expect(spec).not.toHaveProperty('facet')
    expect(spec).toMatchObject({
      height: 260,
      layer: [{ mark: { type: 'bar' } }, { mark: { type: 'point' } }],
    })
  })

  it('draws bars of what is known only, and marks what is hidden', () => {
    const spec = themeTrendChart(rows.slice(0, 2), { width: 800 })
    expect(spec).toMatchObject({
      layer: [
        {
          transform: [{ filter: { field: 'suppressed', equal: false } }],
          encoding: { y: { field: 'signals' } },
        },
        { transform: [{ filter: { field: 'suppressed', equal: true } }], encoding: { y: { value: 255 } } },
      ],
    })
  })

  it('puts periods in their own order on an ordinal axis', () => {
    const spec = JSON.stringify(themeTrendChart([...rows].reverse(), { width: 320 }))
    expect(spec).toContain('"domain":["2020 wk 53","2021 wk 1"]')
    expect(spec).not.toMatch(/temporal|timeUnit|yearweek/)
  })

  it('adds nothing up: the values are the rows', () => {
    expect(themeTrendChart(rows, { width: 800 })).toMatchObject({
      data: { values: rows.map(({ signals, suppressed }) => ({ signals, suppressed })) },
    })
    expect(JSON.stringify(themeTrendChart(rows, { width: 800 }))).not.toContain('aggregate')
  })

  it('makes something of no rows', () => {
    expect(themeTrendChart([], { width: 320 })).toMatchObject({ data: { values: [] } })
  })
})
