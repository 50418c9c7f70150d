import { describe, expect, it } from '@jest/globals'
import { cookieValue } from './cookies.js'

describe('the value of cookie "kleur"', () => {
  it.each([
    ['nothing', undefined, null],
    ['no cookies', '', null],
    ['it alone', 'kleur=rood', 'rood'],
    ['it among others', 'a=b; kleur=rood; c=d', 'rood'],
    ['it twice', 'kleur=rood; kleur=blauw', 'rood'],
    ['a name that ends alike', 'x-kleur=rood', null],
    ['a name that begins alike', 'kleuren=rood', null],
    ['no value', 'kleur', null],
    ['an empty value', 'kleur=', ''],
    ['nothing that can be read', ';;;=;', null],
  ])('in %s', (_name, header, expected) => {
    expect(cookieValue(header, 'kleur')).toBe(expected)
  })
})
