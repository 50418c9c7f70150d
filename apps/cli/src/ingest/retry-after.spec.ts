import { describe, expect, it } from '@jest/globals'
import { retryAfterMs } from './retry-after.js'

const now = Date.parse('2026-06-15T12:00:00Z')

describe('how long to wait', () => {
  it.each([
    [undefined, null],
    ['0', 0],
    ['12', 12_000],
    ['Mon, 15 Jun 2026 12:01:00 GMT', 60_000],
    ['Mon, 15 Jun 2026 11:00:00 GMT', 0],
    ['straks', null],
  ])('is read from %j as %j ms', (header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms)
  })
})
