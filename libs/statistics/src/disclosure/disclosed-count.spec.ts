import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { disclosureThreshold, isSmall, knownByRounding, roundedCount } from './disclosed-count.js'

it.each([
  [0, false],
  [1, true],
  [9, true],
  [10, false],
])('%d is small: %p', (count, small) => expect(isSmall(count)).toBe(small))

it.each([
  [0, 0, 0, 0],
  [10, 10, 10, 12],
  [12, 10, 10, 12],
  [13, 15, 13, 17],
  [17, 15, 13, 17],
  [18, 20, 18, 22],
  [5002, 5000, 4998, 5002],
])('shows %d as %d, which stands for %d to %d', (count, shown, least, most) => {
  expect(roundedCount(count)).toBe(shown)
  expect(knownByRounding(count)).toEqual({ least, most })
})

it('knows of a shown count exactly which counts show the same', () => {
  const count = fc.integer({ min: disclosureThreshold, max: 2000 })
  fc.assert(
    fc.property(count, count, (one, other) => {
      const { least, most } = knownByRounding(one)
      expect(other >= least && other <= most).toBe(roundedCount(one) === roundedCount(other))
    }),
  )
})
