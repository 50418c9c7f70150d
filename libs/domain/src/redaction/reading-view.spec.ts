import { describe, expect, it } from '@jest/globals'
import { readingView } from './reading-view.js'
import { redact } from './redact.js'

describe('a text as it is read', () => {
  it.each([
    ['without control characters', 'bsn 123456\b782', 'bsn 123456782'],
    ['without what a terminal does', 'Piet\u001b Jansen', 'Piet Jansen'],
    ['with line ends of every kind', 'een\vtwee\fdrie\u2028vier', 'een\ntwee\ndrie\nvier'],
    ['with letters that were misread', 'Zo\u00c3\u00ab M\u00c3\u00bcller', 'Zoë Müller'],
    ['with quotes that were misread', 'Jan\u0092s \u0093plan\u0094', `Jan's "plan"`],
    [
      'with a letter for one that was lost',
      'Zo\ufffd en \ufffd\ufffdn Caf\ufffdstraat',
      'Zoe en een Cafestraat',
    ],
    ['with nothing for what was lost elsewhere', 'prijs \ufffd 12', 'prijs \ufffd 12'],
  ])('is one %s', (_how, text, expected) => expect(readingView(text).text).toBe(expected))

  it('says where each place was', () => {
    const text = 'Mijn\u0007 Zo\u00c3\u00ab belt.'
    const view = readingView(text)
    const at = view.text.indexOf('Zoë')
    expect(text.slice(view.toOriginal(at), view.toOriginal(at + 3))).toBe('Zo\u00c3\u00ab')
  })
})

describe('what hides behind its encoding is taken out', () => {
  it.each([
    ['mijn bsn 123456\b782', 'mijn bsn [BSN]'],
    ['Piet \u001b[0mJansen en bsn 123456782', /\[BSN\]/],
    [
      'Mijn dochter Zo\ufffd M\ufffdller-Br\ufffdnte woont Caf\ufffdstraat 12',
      'Mijn dochter [NAAM 1] woont [ADRES]',
    ],
    ['Mijn dochter Zo\u00c3\u00ab M\u00c3\u00bcller woont hier', 'Mijn dochter [NAAM 1] woont hier'],
  ])('%j', (text, expected) => {
    if (typeof expected === 'string') expect(redact(text).text).toBe(expected)
    else expect(redact(text).text).toMatch(expected)
  })
})
