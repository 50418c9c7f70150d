import { describe, expect, it } from '@jest/globals'
import { withoutEnd } from './without-end.js'

const long = 'zorg-'.repeat(40)

describe('a redacted text without its end', () => {
  it.each([
    ['ends at white space', 'een twee drie', 2, 'een twee'],
    ['ends within a word where no white space is near', `een ${long}`, 2, `een ${long.slice(0, -2)}`],
    ['ends before a token that is cut through', `${long}[NAAM 12]`, 1, long],
    ['ends before the word of such a token', `${long}[NAAM 12]`, 4, long],
    ['ends behind a token that is whole', `${long}[NAAM 12].`, 1, `${long}[NAAM 12]`],
    ['ends before a character of two units that is cut through', '😀😀', 1, '😀'],
    ['is nothing where nothing is left', 'een', 4, ''],
  ])('%s', (_what, text, characters, expected) => {
    expect(withoutEnd(text, characters)).toBe(expected)
  })
})
