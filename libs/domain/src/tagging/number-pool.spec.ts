import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { bitsOf, createNumberPool } from './number-pool.js'

it('keeps every row where it was put, however much it grows', () => {
  const rows = fc.array(fc.array(fc.nat({ max: 99_999 }), { maxLength: 3000 }), { maxLength: 8 })
  fc.assert(
    fc.property(rows, (added) => {
      const pool = createNumberPool()
      const places = added.map((row) => pool.add(row))
      added.forEach((row, at) => {
        const place = places[at] ?? 0
        expect([...pool.numbers().slice(place, place + row.length)]).toEqual(row)
      })
      expect(pool.size()).toBe(added.flat().length)
    }),
    { numRuns: 30 },
  )
})

it('begins anew when it is emptied', () => {
  const pool = createNumberPool()
  pool.add([1, 2, 3])
  pool.empty()
  expect([pool.add([7]), pool.size(), pool.numbers()[0]]).toEqual([0, 1, 7])
})

it('has a bit for each number and no others', () => {
  const bits = bitsOf([0, 31, 32, 99], 100)
  const set = Array.from({ length: 100 }, (_, at) => at).filter(
    (at) => ((bits[at >> 5] ?? 0) >>> (at & 31)) & 1,
  )
  expect(set).toEqual([0, 31, 32, 99])
})
