import { describe, expect, it } from '@jest/globals'
import { overRepresentation } from './over-representation.js'

const table = [
  { row: 'wait', column: 'north', count: 9 },
  { row: 'wait', column: 'south', count: 1 },
  { row: 'cost', column: 'north', count: 2 },
  { row: 'cost', column: 'south', count: 8 },
]

describe('overRepresentation', () => {
  // By hand: 10 x 11 / 20 = 5.5 expected; ratio 9 / 5.5; odds 9 x 8 / (1 x 2); proportions 9/10 against 2/10.
  it('says of each cell how it stands out', () => {
    const [cell] = overRepresentation(table)
    expect(cell).toMatchObject({ row: 'wait', column: 'north', a: 9, b: 1, c: 2, d: 8, expected: 5.5 })
    expect(cell?.relativeReporting).toBeCloseTo(9 / 5.5, 12)
    expect(cell?.ror.ratio).toBeCloseTo(36, 12)
    expect(cell?.prr.ratio).toBeCloseTo(4.5, 12)
    expect(cell?.information.ic).toBeCloseTo(Math.log2(9.5 / 6), 12)
  })

  // By hand: 9 or more of 11 in 10 draws of 20 is (55 x 9 + 11) / 184756, 1 or more of 9 is 1 - 11 / 184756; 4 tests.
  it('adjusts p for looking at every cell', () => {
    const cells = overRepresentation(table)
    const p = 506 / 184_756
    const most = 1 - 11 / 184_756
    expect(cells[0]?.upperP).toBeCloseTo(p, 12)
    expect(cells.map(({ adjustedP }) => adjustedP.toFixed(12))).toEqual(
      [2 * p, most, most, 2 * p].map((q) => q.toFixed(12)),
    )
  })

  it('has no ratio where nothing is expected', () => {
    const [, empty] = overRepresentation([
      { row: 'wait', column: 'north', count: 3 },
      { row: 'wait', column: 'south', count: 0 },
    ])
    expect(empty).toMatchObject({ a: 0, expected: 0, relativeReporting: null, chiSquare: null, upperP: 1 })
  })

  it('is empty for no counts', () => {
    expect(overRepresentation([])).toEqual([])
  })
})
