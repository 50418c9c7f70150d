import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { RateLimit } from './rate-limit.js'

describe('a limit of 60 a minute', () => {
  it('lets 60 through at once, and then one a second', () => {
    const limit = new RateLimit()
    const atOnce = Array.from({ length: 60 }, () => limit.wait('a', 60, 1000))
    expect(new Set(atOnce)).toEqual(new Set([0]))
    expect(limit.wait('a', 60, 1000)).toBeCloseTo(1000)
    expect(limit.wait('a', 60, 1999)).toBeCloseTo(1)
    expect(limit.wait('a', 60, 2000)).toBe(0)
    expect(limit.wait('a', 60, 2000)).toBeCloseTo(1000)
  })

  it('holds nobody up for another', () => {
    const limit = new RateLimit()
    for (let time = 0; time < 100; time += 1) limit.wait('a', 60, 0)
    expect([limit.wait('a', 60, 0) > 0, limit.wait('b', 60, 0)]).toEqual([true, 0])
  })

  it('forgets who did not ask for a minute', () => {
    const limit = new RateLimit()
    for (let key = 0; key < 1000; key += 1) limit.wait(`key ${key}`, 60, 0)
    limit.wait('late', 60, 60_001)
    expect(limit.size).toBe(1)
  })
})

describe('any limit', () => {
  const limits = fc.integer({ min: 1, max: 500 })
  const pauses = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 300 })

  it('never lets more through than a minute’s worth and what time has given back', () => {
    fc.assert(
      fc.property(limits, pauses, (perMinute, gaps) => {
        const limit = new RateLimit()
        let [now, passed] = [0, 0]
        for (const gap of gaps) {
          now += gap
          if (limit.wait('a', perMinute, now) === 0) passed += 1
          expect(passed).toBeLessThanOrEqual(perMinute * (1 + now / 60_000) + 1e-6)
        }
      }),
    )
  })

  it('says the truth about how long to wait', () => {
    fc.assert(
      fc.property(limits, pauses, (perMinute, gaps) => {
        const limit = new RateLimit()
        let now = 0
        for (const gap of gaps) {
          now += gap
          const wait = limit.wait('a', perMinute, now)
          if (wait === 0) continue
          now += Math.ceil(wait)
          expect(limit.wait('a', perMinute, now)).toBe(0)
        }
      }),
    )
  })
})
