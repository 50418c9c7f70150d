import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Controlled } from './controlled.js'
import { controlCount, controlCounts, exactCounts, publicRows } from './disclose-counts.js'

describe('controlCount', () => {
  it.each([
    [0, 0],
    [1, null],
    [9, null],
    [10, 10],
    [12, 10],
    [13, 15],
    [17, 15],
    [18, 20],
    [5002, 5000],
  ])('shows %d as %p', (signals, shown) => {
    expect(controlCount(signals)).toEqual({ signals: shown, suppressed: shown === null })
  })

  it('takes another threshold and base', () => {
    expect(controlCount(4, { threshold: 5, base: 2 }).suppressed).toBe(true)
    expect(controlCount(5, { threshold: 5, base: 2 }).signals).toBe(6)
    expect(controlCount(12, { threshold: 10, base: 10 }).signals).toBe(10)
  })

  it.each([-1, 1.5, Number.NaN, Infinity])('refuses %d signals', (signals) => {
    expect(() => controlCount(signals)).toThrow(RangeError)
  })

  it.each([
    [0, 5],
    [10, 0],
    [10, 2.5],
    [10, 20],
  ])('refuses threshold %d with base %d', (threshold, base) => {
    expect(() => controlCount(12, { threshold, base })).toThrow(RangeError)
  })

  it('shows only 0 and multiples of 5 from 10 on, never further than 2 from the truth', () => {
    fc.assert(
      fc.property(fc.nat(), (signals) => {
        const shown = controlCount(signals)
        expect(shown.suppressed).toBe(signals >= 1 && signals <= 9)
        expect(shown.signals === null).toBe(shown.suppressed)
        if (shown.signals === null) return
        expect(shown.signals % 5).toBe(0)
        expect(Math.abs(shown.signals - signals)).toBeLessThanOrEqual(2)
      }),
    )
  })
})

describe('controlCounts', () => {
  const rows = [
    { period: '2020-Q1', signals: 3 },
    { period: '2020-Q2', signals: 23 },
  ]

  it('keeps the rest of each row and the order', () => {
    expect(controlCounts(rows)).toEqual([
      { period: '2020-Q1', signals: null, suppressed: true },
      { period: '2020-Q2', signals: 25, suppressed: false },
    ])
  })

  it('leaves the rows it was given as they were', () => {
    controlCounts(rows)
    expect(rows[0]).toEqual({ period: '2020-Q1', signals: 3 })
  })

  it('is [] for no rows', () => expect(controlCounts([])).toEqual([]))

  it('rounds totals on their own: 12 + 12 shows as 25, not as 10 + 10', () => {
    expect(controlCounts([{ signals: 12 }, { signals: 12 }]).map(({ signals }) => signals)).toEqual([10, 10])
    expect(controlCount(24).signals).toBe(25)
  })

  it('refuses a row with a broken count', () => {
    expect(() => controlCounts([{ signals: -3 }])).toThrow(RangeError)
  })
})

describe('exactCounts and publicRows', () => {
  it('gives exact counts the same shape, nothing hidden', () => {
    expect(exactCounts([{ region: 'ZK10', signals: 3 }])).toEqual([
      { region: 'ZK10', signals: 3, suppressed: false },
    ])
    expect(() => exactCounts([{ signals: 0.5 }])).toThrow(RangeError)
  })

  it('gives public rows back unchanged', () => {
    const rows = [{ people: 4 }]
    expect(publicRows(rows)).toBe(rows)
  })

  it('does not take a plain value for a controlled one', () => {
    // @ts-expect-error only disclosure control makes a Controlled
    const plain: Controlled<number[]> = [3]
    expect(plain).toEqual([3])
  })
})
