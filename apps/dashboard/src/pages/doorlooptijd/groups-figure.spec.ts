import { expect, it } from '@jest/globals'
import type { GroupRow } from '@rode-draad/contract'
import { groupsFinding } from './groups-figure.js'

const row = (group: string, events: number): GroupRow => ({
  group,
  computed: 20,
  events,
  curve: events >= 10,
  days: 365,
  atRisk: null,
  within: null,
  withinLower: null,
  withinUpper: null,
  median: null,
  medianLower: null,
  medianUpper: null,
})

it.each([
  [[], 'Op deze peildatum is er niets te verdelen.'],
  [
    [row('a', 9), row('b', 1)],
    'Geen enkele groep heeft 10 maatregelen of meer (de grootste heeft er 9). Daarom ziet u een lijst en geen curve.',
  ],
  [[row('a', 10), row('b', 1)], 'Van de 2 groepen heeft er 1 genoeg maatregelen voor een curve.'],
  [[row('a', 10), row('b', 11)], 'Van de 2 groepen hebben er 2 genoeg maatregelen voor een curve.'],
])('says which groups are large enough: %#', (rows, finding) => {
  expect(groupsFinding(rows)).toBe(finding)
})
