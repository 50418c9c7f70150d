import { describe, expect, it } from '@jest/globals'
import { longestText } from '@rode-draad/contract'
import { redactForQuarantine } from './redact-for-quarantine.js'

const lengthOf = (text: string) => [...text].length

describe('what waits in the quarantine', () => {
  it.each([
    ['a text of the most characters', 'Goed. '.padEnd(longestText, 'zorg ')],
    ['one of as many characters of two units', `Goed. ${'😀'.repeat(longestText - 6)}`],
  ])('is whole: %s', (_what, text) => {
    expect(redactForQuarantine(text)).toBe(text)
  })

  it.each([
    ['with one short sentence', `Korte zin. ${'zorg, '.repeat(17_000)}`],
    ['without white space', 'zorg-'.repeat(20_001)],
    ['of characters of two units', '😀'.repeat(longestText + 1)],
  ])('is most of a longer text: %s', (_what, text) => {
    const kept = redactForQuarantine(text)
    expect(text.startsWith(kept)).toBe(true)
    expect(lengthOf(kept)).toBeGreaterThan(0.98 * longestText)
    expect(lengthOf(kept)).toBeLessThan(longestText)
  })

  it('has nothing of what stood where a longer text was cut', () => {
    const start = 'zorg '.repeat(longestText / 5).slice(0, longestText - 3)
    const kept = redactForQuarantine(`${start}jan.jansen@example.nl en meer`)
    expect(kept).toMatch(/^(zorg )+zorg$/)
  })
})
