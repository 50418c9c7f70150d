import { describe, expect, it } from '@jest/globals'
import { redact } from './redact.js'
import { redactAgain } from './redact-again.js'

const applied = (text: string) =>
  (redactAgain([text])[0] ?? []).reduceRight(
    (whole, [start, end, token]) => whole.slice(0, start) + token + whole.slice(end),
    text,
  )

describe('what an earlier version left', () => {
  it.each([
    [
      'Dag, met [NAAM 1]. Ons nummer is nul zes twaalf vierendertig zesenvijftig achtenzeventig.',
      'Dag, met [NAAM 1]. Ons nummer is [TELEFOON].',
    ],
    ['[NAAM 2] belde. Haar broer is Youssef.', '[NAAM 2] belde. Haar broer is [NAAM 3].'],
    ['Mail a@b.nl of [E-MAIL].', 'Mail [E-MAIL] of [E-MAIL].'],
    ['Het CIZ wees de Wlz af in 2024.', 'Het CIZ wees de Wlz af in 2024.'],
    ['', ''],
  ])('goes: %s', (text, expected) => {
    expect(applied(text)).toBe(expected)
  })

  it.each(['dag [NAAM 1], dag [NAAM 2], en bedankt', 'Groet u, [NAAM 4]', '[NAAM 5] senior, [PLAATS]'])(
    'but a word beside a token was left there on purpose: %s',
    (text) => {
      expect(redactAgain([text])).toEqual([[]])
    },
  )

  it('is found in many texts at once, each for itself', () => {
    expect(redactAgain(['Ik ben Youssef.', 'Niets.', 'Ik ben Youssef.'])).toEqual([
      [[7, 14, '[NAAM 1]']],
      [],
      [[7, 14, '[NAAM 1]']],
    ])
  })

  it('is what redact finds, in a text without tokens', () => {
    const text = 'Mijn zoon Daan de Wit, geboren 3 mei 1961, woont in Zwolle. Daan wacht.'
    expect(applied(text)).toBe(redact(text).text)
  })
})
