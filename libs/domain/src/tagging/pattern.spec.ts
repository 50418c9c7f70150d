import { describe, expect, it } from '@jest/globals'
import { createPatternMatcher } from './pattern-matcher.js'
import { parsePattern } from './pattern.js'
import { tokenize } from './tokenize.js'

function found(pattern: string, text: string): string | null {
  const tokens = tokenize(text)
  const span = createPatternMatcher([parsePattern(pattern)])
    .match(tokens)
    .spansOf(0)[0]
  return span === undefined ? null : text.slice(tokens[span[0]]?.start, tokens[span[1]]?.end)
}

describe('a pattern', () => {
  it.each([
    ['plek', 'geen Plekken meer', 'Plekken'],
    ['client', 'de cliënt wacht', 'cliënt'],
    ['rolstoel*', 'een rolstoellift', 'rolstoellift'],
    ['*voorziening', 'een woonvoorziening', 'woonvoorziening'],
    ['*hulp*', 'de jeugdhulpverlener', 'jeugdhulpverlener'],
    ['geen|nergens plek', 'nergens een goede plek', 'nergens een goede plek'],
    ['geen plek', 'geen idee wat nu. Een plek', null],
    ['geen plek', 'geen idee wat er met een plek is', null],
    ['geen ... plek', 'geen idee wat er met een plek is', 'geen idee wat er met een plek'],
    ['wlz-indicatie', 'een WLZ indicatie', 'WLZ indicatie'],
    ['wlz-indicatie', 'de Wlz geeft geen indicatie', null],
    ['vg-7', 'profiel VG7', 'VG7'],
    ['vg7', 'profiel vg 7', 'vg 7'],
    ['vg-7', 'VG 71', null],
    ['van [0-17]', 'dochter van 9', 'van 9'],
    ['van [0-17]', 'dochter van 19', null],
    ['van [0-17]-jaar', 'dochter van 16 jaar', 'van 16 jaar'],
    ['=MEE', 'de consulent van MEE', 'MEE'],
    ['=MEE', 'ga met mij mee', null],
  ])('%s in "%s" finds %s', (pattern, text, expected) => {
    expect(found(pattern, text)).toBe(expected)
  })

  it.each(['*', 'a*', '... plek', 'plek ...', 'ro*stoel', '[a-b]', 'plek,'])('%s is refused', (pattern) => {
    expect(() => parsePattern(pattern)).toThrow(RangeError)
  })
})

describe('tokenize', () => {
  it.each([
    ['Er is geen plek. het blijft zo', 2],
    ['De heer is 90. Hij valt', 2],
    ['Mevr. de Wit en dhr. Bos wonen o.a. samen', 1],
    ['Wat nu? Niemand weet het!', 2],
    ['regel een\nregel twee', 1],
    ['alinea een\n\nalinea twee', 2],
    ['Dhr. [NAAM 1] belt over nr. [ZAAKNUMMER] van nu', 1],
    ['Dit zegt mevr. [NAAM 1]. De gemeente weigert', 2],
    ['Zij woont in [PLAATS]. [NAAM 2] niet', 2],
    ['Groet [NAAM 1]\n\nalinea twee', 2],
    ['', 0],
  ])('"%s" has %i sentences', (text, sentences) => {
    expect(new Set(tokenize(text).map((token) => token.sentence)).size).toBe(sentences)
  })

  it.each([
    ['mijn zoon [NAAM 1] van 9', ['mijn', 'zoon', 'van', '9'], 1],
    ['[NAAM 1] (45) [ADRES], hier', ['45', 'hier'], 2],
    ['[E-MAIL]', [], 0],
    ['een [WLZ] van [NAAM]', ['een', 'WLZ', 'van', 'NAAM'], 1],
  ])('of "%s" finds the words that redaction did not put there', (text, words, clauses) => {
    const found = tokenize(text)
    expect(found.map(({ word }) => word)).toEqual(words)
    expect(new Set(found.map(({ clause }) => clause)).size).toBe(clauses)
  })

  it('keeps offsets of the text as it is, with accents of any kind', () => {
    const text = '🙂 een clie\u0308nt, cliënt'
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'een',
      'clie\u0308nt',
      'cliënt',
    ])
  })
})
