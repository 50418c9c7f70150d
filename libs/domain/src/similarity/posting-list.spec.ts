import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { numberOf, pack, timesOf } from './packed.js'
import { PostingList } from './posting-list.js'

describe('a packed number', () => {
  it.each([
    [0, 1, 1],
    [7, 63, 63],
    [7, 64, 63],
    [2 ** 26 - 1, 2, 2],
  ])('%i, %i times, is read back as %i times', (number, times, read) => {
    expect([numberOf(pack(number, times)), timesOf(pack(number, times))]).toEqual([number, read])
  })
})

describe('a list of postings', () => {
  const cellOf = Uint16Array.from({ length: 5000 }, (_, slot) => (slot * 7) % 40)
  const cells = Uint8Array.from({ length: 40 }, (_, cell) => (cell % 3 === 0 ? 1 : 0))

  it.each([10, 600, 1024, 3000])('of %i counts per cell, and goes on counting when it shrinks', (size) => {
    fc.assert(
      fc.property(fc.shuffledSubarray(Array.from({ length: size }, (_, slot) => slot)), (gone) => {
        const list = new PostingList()
        for (let slot = 0; slot < size; slot++) list.add(pack(slot, 1), cellOf)
        for (const slot of gone) list.remove(pack(slot, 1), cellOf)
        const left = [...list.raw.subarray(0, list.length)].map(numberOf)
        const removed = new Set(gone)
        expect(left.sort((a, b) => a - b)).toEqual(
          [...Array(size).keys()].filter((slot) => !removed.has(slot)),
        )
        expect(list.lengthIn(cells, cellOf)).toBe(left.filter((slot) => cells[cellOf[slot] ?? 0]).length)
      }),
      { numRuns: 5 },
    )
  })

  it('does not take out what is not in it', () => {
    const list = new PostingList()
    list.add(pack(1, 1), cellOf)
    expect(() => list.remove(pack(1, 2), cellOf)).toThrow(RangeError)
    expect(() => list.remove(0, cellOf)).toThrow(RangeError)
  })
})
