import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { sortFew } from './sort-few.js'

describe('a handful, sorted', () => {
  it('is as Array.sort has it, also what is equal, of any length', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer()), { maxLength: 30 })
    fc.assert(
      fc.property(pairs, (list) => {
        const byFirst = (a: [number, number], b: [number, number]) => a[0] - b[0]
        expect(sortFew([...list], byFirst)).toEqual([...list].sort(byFirst))
      }),
    )
  })

  it('is the same list', () => {
    const list = [2, 1]
    expect(sortFew(list, (a, b) => a - b)).toBe(list)
    expect(list).toEqual([1, 2])
  })
})
