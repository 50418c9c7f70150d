import { describe, expect, it } from '@jest/globals'
import type { ThemeTrendRow } from '@rode-draad/contract'
import { someMeta } from '../../testing/arrow-bytes.js'
import {
  defaultFocus,
  hiddenPart,
  inThemeOrder,
  isOver,
  latestRows,
  metaOf,
  splitTrendRows,
} from './trend-rows.js'

function row(period: string, signals: number | null, theme = 'pgb'): ThemeTrendRow {
  const shown = { signals, suppressed: signals === null, signalsInPeriod: null }
  return { period, theme, region: null, channel: null, law: null, ...shown }
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

it.each([
  [{ '2021-Q1': 7 }, '2021-01-01/2021-03-31', 7],
  [{ '2020-W53': 7, '2021-W02': 5 }, '2020-12-28/2021-01-17', 12],
  [{ '2020': 7, '2020-Q2': 5 }, '2020-01-01/2020-12-31', 12],
  [{ '2020': 7, onbekend: 5 }, someMeta.period, 12],
  [{ '2020': 7, '2021': null }, '2020-01-01/2021-12-31', null],
  [{}, someMeta.period, 0],
])('says of rows that count %j that they are of %s, each signal once: %s', (counts, period, n) => {
  const rows = Object.entries(counts).flatMap(([code, signalsInPeriod]) =>
    ['pgb', 'vervoer'].map((theme) => ({ ...row(code, 4, theme), signalsInPeriod })),
  )
  expect(metaOf(someMeta, rows)).toEqual({ ...someMeta, period, n })
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
