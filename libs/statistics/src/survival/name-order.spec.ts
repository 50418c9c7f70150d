import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareNames } from './name-order.js'

describe('compareNames', () => {
  it.each([
    [
      ['10', '9', '-1'],
      ['-1', '9', '10'],
    ],
    [
      ['b', 'a', '2', 'B'],
      ['2', 'B', 'a', 'b'],
    ],
    [
      ['1.0', '1', ''],
      ['1', '1.0', ''],
    ],
  ])('orders %j as %j', (names, ordered) => expect([...names].sort(compareNames)).toEqual(ordered))

  it('is one order, whatever the order before', () => {
    const names = fc.array(fc.oneof(fc.string({ maxLength: 2 }), fc.integer().map(String)))
    fc.assert(
      fc.property(names, (list) =>
        expect([...list].reverse().sort(compareNames)).toEqual([...list].sort(compareNames)),
      ),
    )
  })
})
