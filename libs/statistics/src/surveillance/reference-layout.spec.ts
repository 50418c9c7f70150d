import { describe, expect, it } from '@jest/globals'
import { calendarOf } from './calendar.js'
import { improvedFarrington } from './farrington-control.js'
import { referenceLayout } from './reference-layout.js'

const rows = (length: number) => calendarOf(length, 52)

describe('referenceLayout', () => {
  // Row 263 with b = 5, w = 3: rows 0 (263 - 260 - 3) to 236 (263 - 27), all of them.
  it('uses every week from the first window until the weeks left out', () => {
    const layout = referenceLayout(rows(300), 263, improvedFarrington)
    expect(layout?.rows[0]).toBe(0)
    expect(layout?.rows.at(-1)).toBe(236)
    expect(layout?.rows).toHaveLength(237)
    expect([layout?.levels, layout?.season, layout?.timeNow]).toEqual([10, 9, 263])
  })

  it('cuts a year of 52 weeks into a window of 7 and nine seasons of 5', () => {
    const layout = referenceLayout(rows(300), 263, improvedFarrington)
    const year = Array.from(layout?.level.slice(0, 52) ?? [])
    expect(year).toEqual([
      ...Array(7).fill(9),
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((season) => Array(5).fill(season)),
    ])
  })

  it('gives the first season a week more in a year of 53 weeks', () => {
    const dates = Array.from({ length: 330 }, (_, i) =>
      new Date(Date.UTC(2015, 0, 5 + 7 * i)).toISOString().slice(0, 10),
    )
    const row = dates.indexOf('2021-02-22')
    const layout = referenceLayout(calendarOf(330, 52, dates), row, { ...improvedFarrington, b: 6 })
    const perYear = layout?.level.filter((season) => season === 0).length
    // Six gaps: 5 weeks each, and one more for the 53rd weeks of 2015 and 2020 (that of 2020 is left out as recent).
    expect(perYear).toBe(5 * 6 + 1)
    expect(layout?.time[1]).toBe(1)
  })

  it('keeps the windows alone for one season', () => {
    const layout = referenceLayout(rows(300), 263, { ...improvedFarrington, noPeriods: 1, b: 2 })
    expect(Array.from(layout?.rows ?? [])).toEqual([
      156, 157, 158, 159, 160, 161, 162, 208, 209, 210, 211, 212, 213, 214,
    ])
    expect(new Set(layout?.level)).toEqual(new Set([0]))
    expect(layout?.time[7]).toBe(52)
  })

  it('keeps recent weeks in the season of the week when few are left out', () => {
    const layout = referenceLayout(rows(300), 263, { ...improvedFarrington, pastWeeksNotIncluded: 1 })
    expect(layout?.rows.at(-1)).toBe(261)
    expect(layout?.level.at(-1)).toBe(9)
    expect(layout?.level.at(-3)).toBe(8)
    const { pastWeeksNotIncluded: _left, ...withDefault } = improvedFarrington
    expect(referenceLayout(rows(300), 263, withDefault)?.rows.at(-1)).toBe(259)
  })

  it('counts time in steps of the first two dates', () => {
    const dates = Array.from({ length: 60 }, (_, i) =>
      new Date(Date.UTC(2020, i, 1)).toISOString().slice(0, 10),
    )
    const control = { ...improvedFarrington, freq: 12, b: 3, w: 1, noPeriods: 4, pastWeeksNotIncluded: 2 }
    const layout = referenceLayout(calendarOf(60, 12, dates), 48, control)
    // From 1 December 2020 (row 11) to 1 January 2021 is 31 days, as the first month; to 1 January 2024 1126.
    expect(layout?.rows[0]).toBe(11)
    expect(layout?.time[1]).toBe(1)
    expect(layout?.timeNow).toBeCloseTo(1126 / 31, 12)
  })

  it('is null when the first window begins before the series', () => {
    expect(referenceLayout(rows(300), 262, improvedFarrington)).toBeNull()
    expect(referenceLayout(rows(300), 10, improvedFarrington)).toBeNull()
  })

  it('is null when nothing of the season is left', () => {
    const control = { ...improvedFarrington, b: 1, pastWeeksNotIncluded: 60 }
    expect(referenceLayout(rows(300), 100, control)).toBeNull()
  })

  it('refuses more seasons than fit', () => {
    expect(() => referenceLayout(rows(300), 263, { ...improvedFarrington, noPeriods: 53 })).toThrow(
      RangeError,
    )
    expect(referenceLayout(rows(300), 263, { ...improvedFarrington, noPeriods: 52 })?.levels).toBe(46)
  })
})
