import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { StemBlocks } from './stem-blocks.js'

const stemsFor = (slot: number, size: number) => Array.from({ length: size }, (_, at) => slot * 1000 + at)

describe('blocks of stems', () => {
  it('give back what was put, whatever came and went, within twice the room and two blocks', () => {
    const change = fc.record({ slot: fc.nat({ max: 40 }), size: fc.nat({ max: 14 }), put: fc.boolean() })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 300, size: 'max' }), (changes) => {
        const blocks = new StemBlocks(64)
        const kept = new Map<number, number[]>()
        const empty = blocks.bytes
        let most = 0
        for (const { slot, size, put } of changes) {
          if (kept.delete(slot)) blocks.free(slot)
          if (put) {
            kept.set(slot, stemsFor(slot, size))
            blocks.put(slot, stemsFor(slot, size))
          }
          most = Math.max(
            most,
            [...kept.values()].reduce((sum, stems) => sum + stems.length + 2, 0),
          )
        }
        for (const [slot, stems] of kept) expect([...blocks.stemsOf(slot)]).toEqual(stems)
        expect(blocks.bytes - empty).toBeLessThanOrEqual(4 * (2 * most + 2 * 64))
      }),
    )
  })

  it('wipe what was freed', () => {
    const blocks = new StemBlocks()
    blocks.put(0, [11, 12])
    const view = blocks.stemsOf(0)
    blocks.free(0)
    expect([...view]).toEqual([0, 0])
  })

  it('hold a quarter of a block of one signal, and refuse more', () => {
    expect(() => new StemBlocks(64).put(0, stemsFor(0, 14))).not.toThrow()
    expect(() => new StemBlocks(64).put(0, stemsFor(0, 15))).toThrow(RangeError)
  })
})
