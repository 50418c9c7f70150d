import { describe, expect, it } from '@jest/globals'
import { formatCount, formatDecimal, formatShare } from './numbers.js'

describe('numbers in Dutch', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1234, '1.234'],
    [16055, '16.055'],
    [-5, '-5'],
  ])('writes the count %d as %s', (value, text) => {
    expect(formatCount(value)).toBe(text)
  })

  it.each([
    [62 / 16055, 2, '0,39%'],
    [31 / 8540, 2, '0,36%'],
    [0.7937, 0, '79%'],
    [1, 0, '100%'],
    [0, 1, '0,0%'],
  ])('writes the share %d with %d decimals as %s', (share, digits, text) => {
    expect(formatShare(share, digits)).toBe(text)
  })

  it('writes a decimal comma', () => {
    expect(formatDecimal(4.504, 1)).toBe('4,5')
  })
})
