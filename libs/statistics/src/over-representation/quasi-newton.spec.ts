import { describe, expect, it } from '@jest/globals'
import { descend, type ValueAndSlope } from './quasi-newton.js'

/** A bent valley with its lowest point, 0, at (1, 1). @source Rosenbrock 1960, doi:10.1093/comjnl/3.3.175 */
function rosenbrock([x = 0, y = 0]: readonly number[]): ValueAndSlope {
  const across = y - x * x
  return { value: 100 * across ** 2 + (1 - x) ** 2, slope: [-400 * x * across - 2 * (1 - x), 200 * across] }
}

describe('descend', () => {
  it.each([
    [-1.2, 1],
    [3, -2],
    [0, 0],
  ])('walks down a bent valley from (%d, %d)', (x, y) => {
    const { at, value } = descend(rosenbrock, [x, y])
    expect(value).toBeLessThan(1e-16)
    expect(at[0]).toBeCloseTo(1, 7)
    expect(at[1]).toBeCloseTo(1, 7)
  })

  it('stays where the slope is 0', () => {
    expect(descend(rosenbrock, [1, 1])).toEqual({ at: [1, 1], value: 0 })
  })

  it('gives what it has when the steps are used up', () => {
    const { value } = descend(rosenbrock, [-1.2, 1], 2)
    expect(value).toBeLessThan(rosenbrock([-1.2, 1]).value)
    expect(value).toBeGreaterThan(1)
  })
})
