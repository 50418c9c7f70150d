import { describe, expect, it } from '@jest/globals'
import { wholeNumber } from './whole-number.js'

describe('a whole number of an option', () => {
  it.each([
    ['0', 0],
    ['20000', 20_000],
  ])('reads %s', (text, number) => {
    expect(wholeNumber(text)).toBe(number)
  })

  it.each(['', '-1', '1.5', '1e3', 'veel', '9999999999999999999'])('refuses "%s"', (text) => {
    expect(() => wholeNumber(text)).toThrow('Geef een heel getal van 0 of meer.')
  })
})
