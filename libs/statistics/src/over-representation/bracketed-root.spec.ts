import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { bracketedRoot } from './bracketed-root.js'

describe('bracketedRoot', () => {
  it.each([
    ['a cube', (x: number) => x ** 3 - 2, 0, 100, Math.cbrt(2)],
    ['a steep step', (x: number) => Math.tanh(1e6 * (x - 0.3)), -50, 50, 0.3],
    ['a flat one', (x: number) => (x - 1) ** 9, 0, 1.7, 1],
    ['one with the root at an end', (x: number) => x, 0, 5, 0],
  ])('finds the root of %s', (_name, f, low, high, root) => {
    expect(bracketedRoot(f, low, high)).toBeCloseTo(root, 10)
  })

  it('finds roots as near as numbers go, also large ones', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (root) => {
        const found = bracketedRoot((x) => Math.atan(x - root), -1e10, 2e10)
        expect(Math.abs(found - root)).toBeLessThanOrEqual(1e-14 + 4 * Number.EPSILON * Math.abs(root))
      }),
    )
  })

  it.each([
    [1, 2],
    [-2, -1],
  ])('refuses a bracket from %d to %d without a root', (low, high) => {
    expect(() => bracketedRoot((x) => x, low, high)).toThrow(RangeError)
  })
})
