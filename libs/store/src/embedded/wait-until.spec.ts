import { describe, expect, it } from '@jest/globals'
import { waitUntil } from './wait-until.js'

describe('waitUntil', () => {
  it.each([
    [1, 1_000, true],
    [3, 1_000, true],
    [1, 0, true],
    [2, 0, false],
  ])('when the answer is yes at question %i within %i ms: %s', async (yesAt, timeoutMs, expected) => {
    let asked = 0
    const condition = async (): Promise<boolean> => {
      asked += 1
      return asked >= yesAt
    }
    expect(await waitUntil(condition, { timeoutMs, intervalMs: 1 })).toBe(expected)
  })
})
