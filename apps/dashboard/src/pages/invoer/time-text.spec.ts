import { expect, it } from '@jest/globals'
import { timeText } from './time-text.js'

it.each([
  ['2026-06-15T10:05:00Z', '15 juni 2026 om 12:05'],
  ['2026-01-15T23:30:00Z', '16 januari 2026 om 00:30'],
])('%s is %s', (moment, text) => {
  expect(timeText(moment)).toBe(text)
})
