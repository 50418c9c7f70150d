import { describe, expect, it } from '@jest/globals'
import type { Candidate } from './candidate.js'
import { passesElfproef, passesMod97 } from './check-digits.js'
import { resolveOverlaps } from './resolve-overlaps.js'

const span = (
  type: Candidate['type'],
  start: number,
  end: number,
  certainty: Candidate['certainty'] = 'shape',
) => ({
  type,
  start,
  end,
  certainty,
})

describe('resolveOverlaps', () => {
  it('keeps what does not overlap, ascending, also when it touches', () => {
    expect(resolveOverlaps([span('place', 5, 9), span('name', 0, 5)]).map((one) => one.type)).toEqual([
      'name',
      'place',
    ])
  })
  it('covers everything that overlaps, with the type that ranks first', () => {
    expect(resolveOverlaps([span('name', 0, 6), span('email', 4, 12)])).toEqual([span('email', 0, 12)])
  })
  it('lets context go before form', () => {
    expect(resolveOverlaps([span('bsn', 0, 9), span('caseno', 0, 9, 'context')])[0]?.type).toBe('caseno')
  })
  it('drops empty candidates', () => expect(resolveOverlaps([span('name', 3, 3)])).toEqual([]))
})

describe('check digits', () => {
  it.each([
    ['123456782', true],
    ['111222333', true],
    ['123456789', false],
    ['000000000', false],
    ['12345678', false],
    ['x', false],
  ])('elfproef of %s is %s', (digits, expected) => expect(passesElfproef(digits)).toBe(expected))
  it.each([
    ['NL91ABNA0417164300', true],
    ['NL91ABNA0417164301', false],
    ['BE68539007547034', true],
    ['', false],
  ])('mod 97 of %j is %s', (iban, expected) => expect(passesMod97(iban)).toBe(expected))
})
