import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { disclosureWidth, isSmall, knownByRounding } from './disclosed-count.js'
import { protectLine } from './protect-line.js'

const leaf = (count: number) => ({ count, whenShown: knownByRounding(count) })
const exactly = (count: number) => ({ count, whenShown: { least: count, most: count } })

/** Counts of the line, hidden ones with a cross before them. */
function hiding(counts: readonly number[], part = leaf): string {
  const hidden = protectLine(counts.map(part))
  return counts.map((count, index) => (hidden[index] ? `x${count}` : String(count))).join(' ')
}

describe('protectLine', () => {
  it.each([
    ['', ''],
    ['0 0', '0 0'],
    ['10 250 0', '10 250 0'],
    // Enough rounding in the others, or enough small ones.
    ['3 30 30 30', 'x3 30 30 30'],
    ['4 5 0', 'x4 x5 0'],
    ['2 3 1 4 8 0', 'x2 x3 x1 x4 x8 0'],
    // One other count, and no more than that.
    ['10 1', 'x10 x1'],
    ['1 250 0', 'x1 x250 0'],
    ['1 28 28 800', 'x1 x28 x28 800'],
    ['1 38 10', 'x1 38 x10'],
    // All parts of one rounded number together: the order would tell which is which.
    ['9 12 12', 'x9 x12 x12'],
    ['18 18 1 298', 'x18 x18 x1 298'],
    // 9 and 9 are 18; 5 and 7 can be many things.
    ['9 9 0 0', 'x9 x9 x0 x0'],
    ['5 7 0 0', 'x5 x7 0 0'],
    // With a sum of 10, ten weeks that are not zero are 1 each.
    ['1 1 1 1 1 1 1 1 1 1 0', 'x1 x1 x1 x1 x1 x1 x1 x1 x1 x1 x0'],
    ['1 1 1 1 1 5', 'x1 x1 x1 x1 x1 x5'],
    ['4 0 0', 'x4 x0 x0'],
  ])('of %p hides %p', (counts, hidden) => {
    expect(hiding(counts === '' ? [] : counts.split(' ').map(Number))).toBe(hidden)
  })

  it('counts on no rounding where a count is known exactly', () => {
    expect(hiding([3, 30, 30, 30], exactly)).toBe('x3 x30 x30 x30')
    expect(hiding([3, 1, 30, 300], exactly)).toBe('x3 x1 x30 300')
  })

  const counts = fc.array(fc.oneof(fc.constant(0), fc.nat(12), fc.nat(60), fc.nat(2000)), { maxLength: 31 })

  it('hides every small count, and nothing when there is none', () => {
    fc.assert(
      fc.property(counts, (line) => {
        const hidden = protectLine(line.map(leaf))
        line.forEach((count, index) => isSmall(count) && expect(hidden[index]).toBe(true))
        if (!line.some(isSmall)) expect(hidden).not.toContain(true)
      }),
    )
  })

  it('decides the same in every order', () => {
    fc.assert(
      fc.property(counts, fc.infiniteStream(fc.nat()), (line, order) => {
        const keyed = line.map((count) => ({ count, key: Number(order.next().value) }))
        const shuffled = [...keyed].sort((a, b) => a.key - b.key)
        const hidden = protectLine(shuffled.map(({ count }) => leaf(count)))
        const original = protectLine(line.map(leaf))
        expect(keyed.map((part) => hidden[shuffled.indexOf(part)])).toEqual(original)
      }),
    )
  })

  it('leaves every small count a wide range, for who knows the sum and takes hidden as at least 1', () => {
    fc.assert(
      fc.property(counts, (line) => {
        const sum = line.reduce((total, count) => total + count, 0)
        const hidden = protectLine(line.map(leaf))
        const others = line.filter((_, index) => hidden[index]).length - 1
        if (others < 0 || sum < 10) return
        const allHidden = !hidden.includes(false)
        const onlySmall = line.every((count, index) => !hidden[index] || isSmall(count))
        const least = allHidden ? 0 : 1
        const most = onlySmall && !allHidden ? 9 : Infinity
        const shown = line.filter((_, index) => !hidden[index]).map(knownByRounding)
        const low = sum - shown.reduce((total, known) => total + known.most, 0)
        const high = sum - shown.reduce((total, known) => total + known.least, 0)
        const lowest = Math.max(least, others === 0 ? low : low - others * most)
        const highest = Math.min(most, high - others * least)
        expect(highest - lowest).toBeGreaterThanOrEqual(disclosureWidth)
      }),
      { numRuns: 2000 },
    )
  })
})
