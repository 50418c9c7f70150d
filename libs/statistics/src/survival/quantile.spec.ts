import { describe, expect, it } from '@jest/globals'
import { kaplanMeier } from './kaplan-meier.js'
import { quantile } from './quantile.js'

const events = (...times: number[]) => times.map((time) => ({ time, event: true }))
const censored = (...times: number[]) => times.map((time) => ({ time, event: false }))

describe('quantile', () => {
  it('is the first time at which the curve is below the level', () => {
    expect(quantile(kaplanMeier(events(1, 2, 3)), 0.5, 'loglog').quantile).toBe(2)
  })

  it('is the middle of a step that lies exactly on the level: 1/2 from 2 to 3 gives 2.5', () => {
    expect(quantile(kaplanMeier(events(1, 2, 3, 4)), 0.5, 'plain').quantile).toBe(2.5)
  })

  it('is the start of a last step exactly on the level: nothing drops after it', () => {
    expect(quantile(kaplanMeier([...events(1, 2), ...censored(5, 6)]), 0.5, 'plain').quantile).toBe(2)
  })

  it('is null when the curve does not come down that far', () => {
    const none = { quantile: null, lower: null, upper: null }
    expect(quantile(kaplanMeier(censored(1, 2)), 0.5, 'loglog')).toEqual(none)
    expect(quantile(kaplanMeier([]), 0.5, 'loglog')).toEqual(none)
  })

  // By hand for 4 events at 1..4. Upper log-log limits: S = 3/4, s = 0.288675: theta = z s / ln S = -1.966715,
  // 0.75^exp(theta) = 0.960549; next 0.844861, 0.665325, all above 1/2: the upper limit is not reached.
  // Lower log-log limit at 1: 0.75^exp(1.966715) = 0.127947 < 1/2: the lower limit is 1.
  it('reads its limits off the band', () => {
    expect(quantile(kaplanMeier(events(1, 2, 3, 4)), 0.5, 'loglog')).toEqual({
      quantile: 2.5,
      lower: 1,
      upper: null,
    })
  })

  it.each([0, 1, -0.5, 2, Number.NaN])('refuses p = %d', (p) => {
    expect(() => quantile(kaplanMeier(events(1)), p, 'log')).toThrow(RangeError)
  })
})
