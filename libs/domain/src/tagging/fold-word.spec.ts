import { describe, expect, it } from '@jest/globals'
import { foldWord, stemWord } from './fold-word.js'

describe('foldWord', () => {
  it.each([
    ['Cliënt', 'client'],
    ['ÉÉN', 'een'],
    ['naïeve', 'naieve'],
    ['wlz', 'wlz'],
  ])('makes one word of %s and %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
  })
})

/** Made with snowball-stemmers 0.6.0, another port of the same algorithm; equal on all words of the OpenTaal list. */
const stems = [
  ['lichaamsziek', 'lichaamsziek'],
  ['lichamelijkheden', 'licham'],
  ['opglimpende', 'opglimp'],
  ['wachtlijsten', 'wachtlijst'],
  ['verwijzingen', 'verwijz'],
  ['onmogelijkheid', 'onmog'],
  ['gemeenten', 'gemeent'],
  ['hulpmiddelen', 'hulpmiddel'],
  ['rolstoelen', 'rolstoel'],
  ['beschikbaar', 'beschik'],
  ['brieven', 'briev'],
  ['huizen', 'huiz'],
  ['maan', 'man'],
  ['brood', 'brod'],
  ['zorgkantoor', 'zorgkantor'],
  ['jij', 'jij'],
] as const

describe('stemWord', () => {
  it.each(stems)('takes %s to its stem %s', (word, stem) => {
    expect(stemWord(word)).toBe(stem)
  })

  it.each(['ggz', 'x'.repeat(61), ''])('leaves %j, which is too short or too long', (word) => {
    expect(stemWord(word)).toBe(word)
  })
})
