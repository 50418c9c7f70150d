import { describe, expect, it } from '@jest/globals'
import { kaplanMeier } from './kaplan-meier.js'
import { intervalAt, survivalAt } from './survival-at.js'

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

describe('intervalAt', () => {
  // By hand: S = 3/4, G = 1/12, z s = 1.959964 x 0.288675 = 0.565793; 0.75 exp(-0.565793) = 0.425932.
  it('reads the band of the row that holds', () => {
    expect(intervalAt(curve, 3, 'log').lower).toBeCloseTo(0.425932, 6)
    expect(intervalAt(curve, 3, 'log').upper).toBe(1)
  })

  it('before the first time is [1, 1], and not defined for log-log', () => {
    expect(intervalAt(curve, 0, 'plain')).toEqual({ lower: 1, upper: 1 })
    expect(intervalAt(curve, 0, 'loglog')).toEqual({ lower: null, upper: null })
  })

  it('is null where the share is not known or 0', () => {
    expect(intervalAt(curve, 9, 'plain')).toEqual({ lower: null, upper: null })
    expect(intervalAt(ended, 2, 'log')).toEqual({ lower: null, upper: null })
  })
})
