import { expect, it } from '@jest/globals'
import { numberAtRisk } from './number-at-risk.js'

const step = { reading: 'in-force', events: 0, censored: 1, share: 1, lower: null, upper: null }

it.each([
  [0, 5],
  [100, 5],
  [101, 3],
  [200, 3],
  [201, 0],
])('has on day %d still %d in view', (day, atRisk) => {
  const curve = [
    { ...step, days: 100, atRisk: 5 },
    { ...step, days: 200, atRisk: 3 },
  ]
  expect(numberAtRisk(curve, [day])).toEqual([{ days: day, atRisk }])
})
