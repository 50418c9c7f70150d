import { describe, expect, it } from '@jest/globals'
import { longestText } from '@rode-draad/contract'
import { redactForQuarantine } from './redact-for-quarantine.js'

const kept = (text: string) => redactForQuarantine({ text, outcome: null }).text ?? ''
const lengthOf = (text: string) => [...text].length

describe('what waits in the quarantine', () => {
  it.each([
    ['a text of the most characters', 'Goed. '.padEnd(longestText, 'zorg ')],
    ['one of as many characters of two units', `Goed. ${'😀'.repeat(longestText - 6)}`],
  ])('is whole: %s', (_what, text) => {
    expect(kept(text)).toBe(text)
  })

  it.each([
    ['with one short sentence', `Korte zin. ${'zorg, '.repeat(17_000)}`],
    ['without white space', 'zorg-'.repeat(20_001)],
    ['of characters of two units', '😀'.repeat(longestText + 1)],
  ])('is most of a longer text: %s', (_what, text) => {
    const most = kept(text)
    expect(text.startsWith(most)).toBe(true)
    expect(lengthOf(most)).toBeGreaterThan(0.98 * longestText)
    expect(lengthOf(most)).toBeLessThan(longestText)
  })

  it('has nothing of what stood where a longer text was cut', () => {
    const start = 'zorg '.repeat(longestText / 5).slice(0, longestText - 3)
    expect(kept(`${start}jan.jansen@example.nl en meer`)).toMatch(/^(zorg )+zorg$/)
  })

  it('gives a person one number in text and outcome', () => {
    const row = { text: 'Jan de Vries belde namens Piet Jansen.', outcome: 'Piet Jansen heeft een plek.' }
    expect(redactForQuarantine(row)).toEqual({
      text: '[NAAM 1] belde namens [NAAM 2].',
      outcome: '[NAAM 2] heeft een plek.',
    })
    expect(redactForQuarantine({ text: null, outcome: null })).toEqual({ text: null, outcome: null })
  })
})
