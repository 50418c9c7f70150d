import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { kaplanMeier } from './kaplan-meier.js'
import { sensitivityCurves } from './sensitivity-curves.js'
import { survivalAt } from './survival-at.js'

describe('sensitivityCurves', () => {
  // By hand: as short as possible the events are at 1 and 4, of 3 and 2; as long as possible at 3 and 6, of 3 and 1.
  it('is a curve of the shortest and one of the longest spells', () => {
    const { earliest, latest, notInEarliest } = sensitivityCurves([
      { shortest: 1, longest: 3, event: true },
      { shortest: 4, longest: 6, event: true },
      { shortest: 5, longest: 5, event: false },
    ])
    expect(earliest.time).toEqual([1, 4, 5])
    expect(earliest.survival.map((share) => share.toFixed(6))).toEqual(['0.666667', '0.333333', '0.333333'])
    expect(latest.time).toEqual([3, 5, 6])
    expect(latest.survival.map((share) => share.toFixed(6))).toEqual(['0.666667', '0.666667', '0.000000'])
    expect(notInEarliest).toBe(0)
  })

  it('is twice the same curve when no date is vague', () => {
    const { earliest, latest } = sensitivityCurves([
      { shortest: 2, longest: 2, event: true },
      { shortest: 3, longest: 3, event: false },
    ])
    expect(earliest).toEqual(latest)
  })

  it('counts apart who enters at or after the shortest end', () => {
    const { earliest, latest, notInEarliest } = sensitivityCurves([
      { entry: 2, shortest: 2, longest: 4, event: true },
      { entry: 2, shortest: 3, longest: 5, event: false },
    ])
    expect(notInEarliest).toBe(1)
    expect(earliest.time).toEqual([3])
    expect(latest.atRisk).toEqual([2, 1])
  })

  it('is two empty curves for no spells', () => {
    expect(sensitivityCurves([])).toMatchObject({
      earliest: { time: [] },
      latest: { time: [] },
      notInEarliest: 0,
    })
  })

  it.each([
    ['a negative shortest', { shortest: -1, longest: 2, event: true }],
    ['a shortest above the longest', { shortest: 3, longest: 2, event: true }],
    ['a longest without end', { shortest: 3, longest: Infinity, event: true }],
    ['a shortest that is not a number', { shortest: Number.NaN, longest: 2, event: true }],
    ['an entry at the longest end', { entry: 2, shortest: 1, longest: 2, event: true }],
  ])('refuses %s', (_name, spell) => expect(() => sensitivityCurves([spell])).toThrow(RangeError))

  it('holds every choice of dates between its curves when nobody is censored', () => {
    const spells = fc.array(fc.record({ shortest: fc.nat(20), more: fc.nat(10), part: fc.nat(10) }), {
      minLength: 1,
    })
    fc.assert(
      fc.property(spells, fc.nat(30), (rows, day) => {
        const { earliest, latest } = sensitivityCurves(
          rows.map(({ shortest, more }) => ({ shortest, longest: shortest + more, event: true })),
        )
        const chosen = kaplanMeier(
          rows.map(({ shortest, more, part }) => ({ time: shortest + Math.min(more, part), event: true })),
        )
        const share = survivalAt(chosen, day) ?? NaN
        expect(share).toBeGreaterThanOrEqual((survivalAt(earliest, day) ?? NaN) - 1e-12)
        expect(share).toBeLessThanOrEqual((survivalAt(latest, day) ?? NaN) + 1e-12)
      }),
    )
  })
})
