import { describe, expect, it } from '@jest/globals'
import { numberAtRisk } from './number-at-risk.js'

const spells = [
  { time: 2, event: true },
  { entry: 1, time: 5, event: false },
  { entry: 2, time: 9, event: true },
]

describe('numberAtRisk', () => {
  it('counts who entered before a time and had not left before it', () => {
    expect(numberAtRisk(spells, [0, 1, 2, 3, 5, 6, 10])).toEqual([1, 1, 2, 2, 2, 1, 0])
  })

  it('answers in the order of the times asked', () => expect(numberAtRisk(spells, [6, 2])).toEqual([1, 2]))

  it('does not depend on the order of the spells', () => {
    expect(numberAtRisk([...spells].reverse(), [1, 2, 3, 6])).toEqual([1, 2, 2, 1])
  })

  it('is zero for no spells', () => expect(numberAtRisk([], [0, 1])).toEqual([0, 0]))

  it.each([-1, Number.NaN])('refuses time %d', (time) => {
    expect(() => numberAtRisk(spells, [time])).toThrow(RangeError)
  })
})
