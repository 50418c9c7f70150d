import { describe, expect, it } from '@jest/globals'
import { removedText } from './removed-text.js'

describe('what was taken out of a text', () => {
  it.each([
    [{}, ''],
    [{ PLAATS: 1 }, '1 × plaats'],
    [{ NAAM: 2, PLAATS: 1 }, '2 × namen, 1 × plaats'],
    [{ NIEUW: 3 }, '3 × NIEUW'],
  ])('is said of %j as %j', (redactions, text) => {
    expect(removedText(redactions)).toBe(text)
  })
})
