import { describe, expect, it } from '@jest/globals'
import { kaplanMeier } from './kaplan-meier.js'
import { survivalAt } from './survival-at.js'

const curve = kaplanMeier([
  { time: 2, event: true },
  { time: 4, event: true },
  { time: 6, event: false },
  { time: 8, event: false },
])
const ended = kaplanMeier([{ time: 2, event: true }])

describe('survivalAt', () => {
  it.each([
    [0, 1],
    [1.9, 1],
    [2, 0.75],
    [3.9, 0.75],
    [4, 0.5],
    [8, 0.5],
  ])('at %d is %d', (t, share) => expect(survivalAt(curve, t)).toBeCloseTo(share, 12))

  it('is not known beyond the last time, nor for an empty curve', () => {
    expect(survivalAt(curve, 8.1)).toBeNull()
    expect(survivalAt(kaplanMeier([]), 0)).toBeNull()
  })

  it('stays 0 once all have had the event', () => expect(survivalAt(ended, 99)).toBe(0))

  it.each([-1, Number.NaN])('refuses t = %d', (t) => expect(() => survivalAt(curve, t)).toThrow(RangeError))
})
