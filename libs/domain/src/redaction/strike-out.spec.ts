import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  mostPlaces,
  strikeOut,
  TooManyPlaces,
  UnusableStrike,
  type StrikeSpan,
  type StruckIn,
} from './strike-out.js'
import type { TokenPiece } from './token-piece.js'
import { strikePattern } from './strike-pattern.js'
import type { RedactionType } from './redaction-type.js'

const applied = (text: string, pieces: readonly TokenPiece[]) =>
  [...pieces]
    .reverse()
    .reduce((now, [start, end, token]) => now.slice(0, start) + token + now.slice(end), text)
const strike = (texts: string[], words: string[], type: RedactionType = 'name', source = 0) => {
  const text = texts[source] ?? ''
  const spans = words.map((word): StrikeSpan => [text.indexOf(word), text.indexOf(word) + word.length])
  const pieces = strikeOut(texts, { read: [{ source, spans }], type })
  return texts.map((one, index) => applied(one, pieces[index] ?? []))
}
const inFirst = (spans: readonly StrikeSpan[]) => ({ read: [{ source: 0, spans }], type: 'name' }) as const

describe('what a reader strikes out', () => {
  it.each<[string, string[], string[], RedactionType, string[]]>([
    ['is a token', ['Fem wacht.'], ['Fem'], 'name', ['[NAAM 1] wacht.']],
    ['goes on counting', ['[NAAM 2] en Fem.'], ['Fem'], 'name', ['[NAAM 2] en [NAAM 3].']],
    ['counts on from another text', ['Fem.', '[NAAM 7].'], ['Fem'], 'name', ['[NAAM 8].', '[NAAM 7].']],
    [
      'is gone wherever it stands',
      ['Fem en Fem.', 'Ook Fem'],
      ['Fem'],
      'name',
      ['[NAAM 1] en [NAAM 1].', 'Ook [NAAM 1]'],
    ],
    [
      'is no part of a longer word',
      ['Fem en Femke en Femme.'],
      ['Fem'],
      'name',
      ['[NAAM 1] en Femke en Femme.'],
    ],
    ['is apart for each', ['Fem en Bo.'], ['Bo', 'Fem'], 'name', ['[NAAM 1] en [NAAM 2].']],
    ['has no number of another kind', ['zaak AB/12'], ['AB/12'], 'caseno', ['zaak [ZAAKNUMMER]']],
    ['is the longest first', ['Fem de Wit en Fem.'], ['Fem de Wit'], 'name', ['[NAAM 1] en Fem.']],
    ['may be what a sender put in brackets', ['[FEM] wacht.'], ['FEM'], 'name', ['[[NAAM 1]] wacht.']],
    ['leaves tokens alone', ['NAAM is [NAAM 1]'], ['NAAM'], 'name', ['[NAAM 2] is [NAAM 1]']],
    ['may hold characters of two units', ['😀Fem😀 en Fem'], ['Fem'], 'name', ['😀[NAAM 1]😀 en [NAAM 1]']],
  ])('%s', (_name, texts, words, type, expected) => {
    expect(strike(texts, words, type)).toEqual(expected)
  })

  it('may stand in two texts, and each way of writing it then has one number in both', () => {
    const texts = ['Fem en FEM.', 'Bij fem en Fem.']
    const read: StruckIn[] = [
      { source: 1, spans: [[4, 7]] },
      {
        source: 0,
        spans: [
          [7, 10],
          [0, 3],
        ],
      },
    ]
    const pieces = strikeOut(texts, { read, type: 'name' })
    expect(texts.map((one, index) => applied(one, pieces[index] ?? []))).toEqual([
      '[NAAM 2] en [NAAM 3].',
      'Bij [NAAM 1] en [NAAM 2].',
    ])
  })

  it('cannot be outside any of the texts that were read', () => {
    const read: StruckIn[] = [
      { source: 0, spans: [[0, 3]] },
      { source: 1, spans: [[0, 9]] },
    ]
    expect(() => strikeOut(['Fem.', 'Fem.'], { read, type: 'name' })).toThrow(UnusableStrike)
  })

  it('is struck where the reader says so, also as a part of a word', () => {
    expect(strikeOut(['Femkes stoel'], inFirst([[0, 4]]))).toEqual([[[0, 4, '[NAAM 1]']]])
  })

  it.each<[string, StrikeSpan[]]>([
    ['nothing', [[2, 2]]],
    ['backwards', [[4, 2]]],
    ['before the text', [[-1, 2]]],
    ['behind the text', [[8, 99]]],
    [
      'overlapping',
      [
        [0, 3],
        [2, 5],
      ],
    ],
    ['half a number', [[0.5, 2]]],
    ['in a token', [[5, 8]]],
    ['over a token', [[0, 15]]],
    ['half a character', [[14, 16]]],
    ['only a space', [[3, 4]]],
  ])('cannot be %s', (_name, spans) => {
    const text = 'Fem [NAAM 1] 😀.'
    expect(() => strikeOut([text], inFirst(spans))).toThrow(UnusableStrike)
  })

  it.each([
    ['in as many places as may be', mostPlaces, mostPlaces],
    ['in one more', mostPlaces + 1, null],
    ['in a whole text of 100,000 characters', 33_333, null],
  ])('stands %s', (_name, times, expected) => {
    const out = () => strikeOut(['ik '.repeat(times)], inFirst([[0, 2]]))
    if (expected === null) expect(out).toThrow(TooManyPlaces)
    else expect(out()[0]).toHaveLength(expected)
  })

  it('goes on counting from a text full of names', () => {
    const text = `Fem ${'[NAAM 2]'.repeat(200_000)}`
    expect(strikeOut([text], inFirst([[0, 3]]))).toEqual([[[0, 3, '[NAAM 3]']]])
  })

  it('never stands by itself afterwards, whatever the texts', () => {
    const words = fc.constantFrom('Fem', 'Bo', 'en', 'Femke', '[NAAM 3]', '😀', ' ', '.', '\n')
    const texts = fc.array(
      fc.array(words, { minLength: 1 }).map((parts) => parts.join('')),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(texts, (all) => {
        const text = `Fem ${all[0]}`
        const after = strike([text, ...all.slice(1)], ['Fem'])
        for (const one of after) expect(one).not.toMatch(/(?<![\p{L}\p{N}])Fem(?![\p{L}\p{N}])/u)
      }),
    )
  })
})

describe('the pattern that is kept', () => {
  const of = (text: string, word: string, type: RedactionType = 'name') =>
    strikePattern(text, [text.indexOf(word), text.indexOf(word) + word.length], type)

  it.each([
    [
      'Met Femke de Wit gaat het slecht',
      'Femke de Wit',
      { shape: 'Aaaaa aa Aaa', words: 3, before: 'met', after: 'gaat' },
    ],
    ['Bij Zwaluwhof belde Femke.', 'Femke', { shape: 'Aaaaa', words: 1, before: null, after: null }],
    ['zaak AB/12-x, melding', 'AB/12-x', { shape: 'AA/99-a', words: 1, before: null, after: 'melding' }],
    ['Ésmée§ komt', 'Ésmée§', { shape: 'Aaaaa·', words: 1, before: null, after: null }],
  ])('of "%s" says nothing of it but its form', (text, word, expected) => {
    expect(of(text, word)).toEqual({ type: 'name', ...expected })
  })

  it('is no longer than 80', () => expect(of('a'.repeat(500), 'a'.repeat(500)).shape).toHaveLength(80))
})
