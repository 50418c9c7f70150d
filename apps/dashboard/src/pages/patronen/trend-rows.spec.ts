import { describe, expect, it } from '@jest/globals'
import type { ThemeTrendRow } from '@rode-draad/contract'
import { defaultFocus, hiddenPart, inThemeOrder, isOver, latestRows, splitTrendRows } from './trend-rows.js'

function row(period: string, signals: number | null, theme = 'pgb'): ThemeTrendRow {
  return { period, theme, region: null, channel: null, law: null, signals, suppressed: signals === null }
}

describe('splitTrendRows', () => {
  it('keeps what has no precise date apart, where there is a number', () => {
    const week = row('2020-W53', 1)
    const quarter = row('2020-Q4', 2)
    const year = row('2020', 10)
    const without = [row('2019', 0), row('2020-Q1', null)]
    expect(splitTrendRows([week, quarter, year, ...without], 'week')).toEqual({
      dated: [week],
      undated: [quarter, year],
    })
  })
})

it('keeps the rows of the latest periods', () => {
  const rows = [row('2020-Q3', 1), row('2020-Q4', 2), row('2020-Q4', 3, 'vervoer')]
  expect(latestRows(rows, 1)).toEqual(rows.slice(1))
})

it('puts themes in an order and keeps their own', () => {
  const rows = [
    row('2020', 1, 'pgb'),
    row('2021', 2, 'pgb'),
    row('2020', 3, 'vervoer'),
    row('2020', 0, 'jeugdhulp'),
  ]
  expect(inThemeOrder(rows, ['vervoer', 'pgb'])).toEqual([rows[2], rows[0], rows[1], rows[3]])
})

describe('defaultFocus', () => {
  it.each([
    [['2020-Q3', '2020-Q4', '2021-Q1'], '2021-03-31', '2020-Q4'],
    [['2020-Q3', '2020-Q4', '2021-Q1'], '2021-04-01', '2021-Q1'],
    [['2021-Q1'], '2021-02-01', '2021-Q1'],
    [[], '2021-02-01', undefined],
  ])('of %p on %s is %s', (periods, day, focus) => {
    expect(defaultFocus(periods, day)).toBe(focus)
  })

  it('counts a week as over from the Monday after', () => {
    expect(isOver('2020-W53', '2021-01-03')).toBe(false)
    expect(isOver('2020-W53', '2021-01-04')).toBe(true)
  })
})

it.each([
  [[], 0],
  [[row('2020', 1)], 0],
  [[row('2020', 1), row('2021', null)], 0.5],
  [[row('2019', 0), row('2020', 0), row('2021', null)], 1],
  [[row('2019', 0)], 0],
])('knows which part is hidden', (rows, part) => {
  expect(hiddenPart(rows)).toBe(part)
})
