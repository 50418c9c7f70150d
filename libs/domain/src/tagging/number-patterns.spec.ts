import { describe, expect, it } from '@jest/globals'
import { numberPatterns } from './number-patterns.js'
import { parsePattern } from './pattern.js'

describe('numbered patterns', () => {
  const [plek, bed, again, other] = ['plek', 'bed', 'plek', 'stoel'].map(parsePattern)
  const { patterns, numberOf } = numberPatterns([plek, bed, again].filter((one) => one !== undefined))

  it('are one when they are written the same', () =>
    expect(patterns.map(({ source }) => source)).toEqual(['plek', 'bed']))
  it.each([
    [plek, 0],
    [bed, 1],
    [again, 0],
    [other, -1],
  ])('have their place as their number', (pattern, number) =>
    expect(pattern && numberOf(pattern)).toBe(number),
  )
})
