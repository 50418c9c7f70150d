import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { textSegments, wordSpans } from './text-segments.js'

const text = 'De rolstoel is kapot.'

describe('the pieces of a text', () => {
  it.each([
    ['without tags', [], ['De rolstoel is kapot.']],
    ['with one tag', [{ code: 'a', evidence: [[3, 11]] }], ['De ', 'rolstoel|a', ' is kapot.']],
    [
      'with tags that overlap',
      [
        { code: 'a', evidence: [[3, 14]] },
        { code: 'b', evidence: [[12, 20]] },
      ],
      ['De ', 'rolstoel |a', 'is|ab', ' kapot|b', '.'],
    ],
    ['with a place beyond the text', [{ code: 'a', evidence: [[15, 99]] }], ['De rolstoel is ', 'kapot.|a']],
    ['with an empty place', [{ code: 'a', evidence: [[3, 3]] }], ['De rolstoel is kapot.']],
  ])('%s', (_name, tags, expected) => {
    const pieces = textSegments(text, tags).map((piece) =>
      piece.codes.length === 0 ? piece.text : `${piece.text}|${piece.codes.join('')}`,
    )
    expect(pieces).toEqual(expected)
  })

  it('are the text, whatever the places', () => {
    const tag = fc.record({
      code: fc.constantFrom('a', 'b', 'c'),
      evidence: fc.array(fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 }))),
    })
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.array(tag), (any, tags) => {
        const pieces = textSegments(any, tags)
        expect(pieces.map((piece) => piece.text).join('')).toBe(any)
        for (const piece of pieces) {
          expect(any.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text)
        }
      }),
    )
  })
})

it.each([
  ['de rolstoel', [[0, 11]]],
  ['  KAPOT ', [[15, 20]]],
  ['kap', []],
  ['apot', []],
  ['kapot.', [[15, 21]]],
  ['.', [[20, 21]]],
  ['(is)', []],
  ['fiets', []],
  ['   ', []],
])('%p stands at %j', (words, places) => {
  expect(wordSpans(text, words)).toEqual(places)
})

it('words stand where the text breaks a line between them, and at each place', () => {
  expect(wordSpans('Jan de\nBoer, jan de boer', 'Jan de Boer')).toEqual([
    [0, 11],
    [13, 24],
  ])
})
