import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { contingencyCells, type ContingencyCount } from './contingency-table.js'

const count = (row: string, column: string, count: number, stratum?: string): ContingencyCount =>
  stratum === undefined ? { row, column, count } : { row, column, count, stratum }

const someCounts = fc.array(
  fc.record({
    row: fc.constantFrom('wait', 'cost', 'rule'),
    column: fc.constantFrom('north', 'south'),
    stratum: fc.constantFrom('Wlz', 'Wmo'),
    count: fc.nat(20),
  }),
  { maxLength: 20 },
)

describe('contingencyCells', () => {
  it('gives every pair the counts around it, in order of first appearance', () => {
    const cells = contingencyCells([
      count('wait', 'south', 3),
      count('wait', 'north', 5),
      count('cost', 'north', 2),
    ])
    expect(cells.map(({ row, column, a, b, c, d }) => [row, column, a, b, c, d])).toEqual([
      ['wait', 'south', 3, 5, 0, 2],
      ['wait', 'north', 5, 3, 2, 0],
      ['cost', 'south', 0, 2, 3, 5],
      ['cost', 'north', 2, 0, 5, 3],
    ])
    expect(cells.map(({ expected }) => expected)).toEqual([2.4, 5.6, 0.6, 1.4])
  })

  it('adds the same pair up, over strata too', () => {
    const [cell] = contingencyCells([count('wait', 'north', 2, 'Wlz'), count('wait', 'north', 3, 'Wmo')])
    expect(cell?.a).toBe(5)
  })

  it('takes names as they are, also those that run into each other', () => {
    const cells = contingencyCells([count('a', 'bc', 1), count('ab', 'c', 1)])
    expect(cells.map(({ a }) => a)).toEqual([1, 0, 0, 1])
  })

  // By hand: 8 x 5 / 10 in the first stratum and 1 x 2 / 10 in the second; pooled 9 x 7 / 20.
  it('expects within strata', () => {
    const [cell] = contingencyCells([
      count('wait', 'north', 4, 'Wlz'),
      count('wait', 'south', 4, 'Wlz'),
      count('cost', 'north', 1, 'Wlz'),
      count('cost', 'south', 1, 'Wlz'),
      count('wait', 'north', 1, 'Wmo'),
      count('cost', 'north', 1, 'Wmo'),
      count('cost', 'south', 8, 'Wmo'),
    ])
    expect(cell?.expectedStratified).toBeCloseTo(4.2, 12)
    expect(cell?.expected).toBeCloseTo(3.15, 12)
  })

  it('is empty for no counts, and expects nothing where there is nothing', () => {
    expect(contingencyCells([])).toEqual([])
    expect(contingencyCells([count('wait', 'north', 0)])).toEqual([
      { row: 'wait', column: 'north', a: 0, b: 0, c: 0, d: 0, expected: 0, expectedStratified: 0 },
    ])
  })

  it('expects as many as were counted, over all cells', () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const cells = contingencyCells(counts)
        const total = counts.reduce((sum, { count }) => sum + count, 0)
        const over = (pick: (cell: (typeof cells)[number]) => number) =>
          cells.reduce((sum, cell) => sum + pick(cell), 0)
        expect(over(({ a }) => a)).toBe(total)
        expect(over(({ expected }) => expected)).toBeCloseTo(total, 8)
        expect(over(({ expectedStratified }) => expectedStratified)).toBeCloseTo(total, 8)
        for (const { a, b, c, d } of cells)
          expect([a + b + c + d, Math.min(a, b, c, d) >= 0]).toEqual([total, true])
      }),
    )
  })

  it('expects the same within one stratum as without', () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        for (const { expected, expectedStratified } of contingencyCells(
          counts.map(({ row, column, count }) => ({ row, column, count })),
        ))
          expect(expectedStratified).toBe(expected)
      }),
    )
  })

  it.each([-1, 0.5, Number.NaN, Infinity])('refuses a count of %d, naming its place', (wrong) => {
    expect(() => contingencyCells([count('wait', 'north', 1), count('wait', 'south', wrong)])).toThrow(
      /count\[1\]/,
    )
  })
})
