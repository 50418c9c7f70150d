import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { firstWordBehind } from './first-word-behind.js'
import { splitWords } from './split-words.js'

describe('the first word that ends behind an offset', () => {
  it('is what a search from the front finds', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ik', ' ', '. ', 'wacht', '\n')), fc.nat(60), (parts, offset) => {
        const words = splitWords(parts.join(''))
        const found = words.findIndex(({ end }) => end > offset)
        expect(firstWordBehind(words, offset)).toBe(found < 0 ? words.length : found)
      }),
    ))
})
