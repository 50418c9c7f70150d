import { expect, it } from '@jest/globals'
import { dayOfRun } from './keep-retention.js'

it.each([
  ['before four at night in winter', '2026-01-15T02:59:59Z', '2026-01-14'],
  ['at four in winter', '2026-01-15T03:00:00Z', '2026-01-15'],
  ['before four in summer', '2026-07-15T01:59:59Z', '2026-07-14'],
  ['at four in summer', '2026-07-15T02:00:00Z', '2026-07-15'],
  ['late in the evening, already tomorrow here', '2026-07-15T22:30:00Z', '2026-07-15'],
  ['on the first of the year', '2026-01-01T00:30:00Z', '2025-12-31'],
  ['in the night that loses an hour', '2026-03-29T01:59:59Z', '2026-03-28'],
  ['in the night that gains an hour', '2026-10-25T03:00:00Z', '2026-10-25'],
])('the day whose run has to be done: %s', (_name, now, day) => {
  expect(dayOfRun(new Date(now))).toBe(day)
})
