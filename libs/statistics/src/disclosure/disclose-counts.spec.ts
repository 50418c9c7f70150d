import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Controlled } from './controlled.js'
import { exactCounts, protectedCounts, protectedTotal, publicRows } from './disclose-counts.js'

describe('protectedCounts', () => {
  const rows = [
    { period: '2020-Q1', signals: 3, hidden: true },
    { period: '2020-Q2', signals: 23, hidden: false },
    { period: '2020-Q3', signals: 12, hidden: true },
    { period: '2020-Q4', signals: 0, hidden: false },
    { period: '2020', signals: 0, hidden: true },
  ]

  it('keeps the rest of each row and the order, and tells nothing of why one is hidden', () => {
    expect(protectedCounts(rows)).toEqual([
      { period: '2020-Q1', signals: null, suppressed: true },
      { period: '2020-Q2', signals: 25, suppressed: false },
      { period: '2020-Q3', signals: null, suppressed: true },
      { period: '2020-Q4', signals: 0, suppressed: false },
      { period: '2020', signals: null, suppressed: true },
    ])
  })

  it('leaves the rows it was given as they were', () => {
    protectedCounts(rows)
    expect(rows[0]).toEqual({ period: '2020-Q1', signals: 3, hidden: true })
  })

  it('is [] for no rows', () => expect(protectedCounts([])).toEqual([]))

  it('refuses a small count that nobody hid', () => {
    expect(() => protectedCounts([{ signals: 9, hidden: false }])).toThrow(RangeError)
  })

  it.each([-1, 1.5, Number.NaN, Infinity])('refuses %d signals', (signals) => {
    expect(() => protectedCounts([{ signals, hidden: true }])).toThrow(RangeError)
  })

  it('shows only 0 and multiples of 5 from 10 on, never further than 2 from the truth', () => {
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), (signals, protects) => {
        const hidden = protects || (signals >= 1 && signals <= 9)
        const [shown] = protectedCounts([{ signals, hidden }])
        expect(shown?.suppressed).toBe(hidden)
        expect((shown?.signals ?? null) === null).toBe(hidden)
        if (typeof shown?.signals !== 'number') return
        expect(shown.signals % 5).toBe(0)
        expect(Math.abs(shown.signals - signals)).toBeLessThanOrEqual(2)
      }),
    )
  })
})

describe('protectedTotal', () => {
  it.each([
    [[], 0],
    [[{ signals: 12, hidden: false }], 10],
    [
      [
        { signals: 12, hidden: false },
        { signals: 12, hidden: false },
      ],
      20,
    ],
    [
      [
        { signals: 12, hidden: false },
        { signals: 40, hidden: true },
      ],
      null,
    ],
  ])('of %j is what follows from the shown numbers: %p', (counts, total) => {
    expect(protectedTotal(counts)).toBe(total)
  })

  it('refuses a small count that nobody hid', () => {
    expect(() => protectedTotal([{ signals: 1, hidden: false }])).toThrow(RangeError)
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
