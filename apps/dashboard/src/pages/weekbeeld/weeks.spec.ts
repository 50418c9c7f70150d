import { expect, it } from '@jest/globals'
import { lastWeek, weekFrom, weekOfCode } from './weeks.js'

it.each([
  ['2020-W53', '2020-12-28'],
  ['2021-W53', null],
  ['2021', null],
  ['2021-Q1', null],
  ['onzin', null],
  ['1980-W10', null],
  [null, null],
])('reads %p as the week from %p', (code, startsOn) => {
  expect(weekOfCode(code)?.startsOn ?? null).toBe(startsOn)
})

it.each([
  ['2026-06-15T12:00:00Z', '2026-W24'],
  // In the Netherlands it is Monday already.
  ['2026-06-14T22:30:00Z', '2026-W24'],
  ['2026-06-14T21:30:00Z', '2026-W23'],
  ['2021-01-04T12:00:00Z', '2020-W53'],
])('on %s the last week that is over is %s', (now, week) => {
  expect(lastWeek(new Date(now))).toBe(week)
})

it.each([
  ['2020-W53', 1, '2021-W01'],
  ['2021-W01', -1, '2020-W53'],
])('from %s %i further is %s', (from, weeks, week) => {
  const period = weekOfCode(from)
  expect(period && weekFrom(period, weeks)).toBe(week)
})
