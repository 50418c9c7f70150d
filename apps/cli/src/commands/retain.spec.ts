import { expect, it } from '@jest/globals'
import { overdueLine } from './retain.js'

it.each([
  [0, 0, 'media, 12 maanden: 0 signalen'],
  [3, 0, 'media, 12 maanden: 3 signalen'],
  [3, 2, 'media, 12 maanden: 3 signalen, en 2 rijen die apart staan'],
])('says of %i signals and %i rows: %s', (signals, quarantinedRows, line) => {
  expect(overdueLine({ channel: 'media', months: 12, signals, quarantinedRows })).toBe(line)
})
