import { describe, expect, it } from '@jest/globals'
import { isSameStem, likeness } from './likeness.js'

describe('likeness', () => {
  it.each([
    ['daan', 'daan', 100],
    ['wesley', 'wesly', 83],
    ['yachou', 'jachou', 83],
    ['zeilstra', 'zijlstra', 88],
    ['peeters', 'peters', 88],
    ['daan', 'noor', 0],
    ['an', 'jo', 0],
  ])('%s and %s', (a, b, alike) => {
    expect(likeness(a, b)).toBe(alike)
    expect(likeness(b, a)).toBe(alike)
  })

  it('is of a hundred for any two words', () => {
    for (const a of ['a', 'bo', 'de', 'willemijn', ''])
      for (const b of ['a', 'ob', 'wilhelmina', 'willemien']) {
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0)
        expect(likeness(a, b)).toBeLessThanOrEqual(100)
      }
  })
})

describe('isSameStem', () => {
  it.each([
    ['jan', 'jans'],
    ['geert', 'geertje'],
    ['noor', 'noor'],
  ])('%s and %s', (a, b) => {
    expect(isSameStem(a, b)).toBe(true)
    expect(isSameStem(b, a)).toBe(true)
  })

  it.each([
    ['jo', 'jos'],
    ['jan', 'janus'],
    ['daan', 'daniel'],
  ])('not %s and %s', (a, b) => expect(isSameStem(a, b)).toBe(false))
})
