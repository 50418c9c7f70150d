import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { findExistingTokens, withoutTokens } from './existing-tokens.js'
import { redactionTokens } from './redaction-type.js'

describe('the tokens in a text', () => {
  it.each(Object.values(redactionTokens))('are found: %s', (word) => {
    const token = word === 'NAAM' ? '[NAAM 12]' : `[${word}]`
    const text = `a ${token}b`
    expect(findExistingTokens(text)).toEqual({
      tokens: [{ start: 2, end: 2 + token.length }],
      lastName: word === 'NAAM' ? 12 : 0,
    })
    expect(withoutTokens(text)).toBe(`a ${' '.repeat(token.length)}b`)
  })

  it.each(['[WLZ]', '[NAAM]', '[BSN 1]', '[naam 1]', '[NAAM 1234567]', '[ NAAM 1]', 'NAAM 1', '[E-MAIL', ''])(
    'are none: %j',
    (text) => {
      expect(findExistingTokens(text)).toEqual({ tokens: [], lastName: 0 })
      expect(withoutTokens(text)).toBe(text)
    },
  )

  it('leave a text as long as it was, and without tokens', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('[', ']', '[NAAM 3]', '[BSN]', '[E-MAIL]', 'NAAM 1', '[WLZ]'),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const without = withoutTokens(text)
        expect(without).toHaveLength(text.length)
        expect(findExistingTokens(without).tokens).toEqual([])
        const taken = findExistingTokens(text).tokens
        for (let at = 0; at < text.length; at++) {
          const inToken = taken.some(({ start, end }) => start <= at && at < end)
          expect(without[at]).toBe(inToken ? ' ' : text[at])
        }
      }),
    )
  })
})
