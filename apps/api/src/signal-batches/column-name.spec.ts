import { describe, expect, it } from '@jest/globals'
import { mappedFields } from '@rode-draad/contract'
import { columnName } from './column-name.js'

describe('a column is called', () => {
  it.each([
    ['Zaaknr. 2024', 'Zaaknr. 2024'],
    [' Datum\nontvangst ', 'Datum ontvangst'],
    ['Contactpersoon (naam en telefoon)', 'Contactpersoon (naam en telefoon)'],
    ['E-mailadres van de cliënt', 'E-mailadres van de cliënt'],
    ['BSN', 'BSN'],
    ['Jan Jansen', 'kolom 3'],
    ['123456782', 'kolom 3'],
    ['jan@voorbeeld.nl', 'kolom 3'],
    ['Mijn zoon Pieter de Boer (geb. 3-4-2010) wacht', 'kolom 3'],
    ['Al maanden wachten wij op een plek, en niemand belt ons terug.', 'kolom 3'],
    ['Zaak\u001b[2J', 'kolom 3'],
    ['Zaak\u0007', 'kolom 3'],
    ['PK\u0003\u0004', 'kolom 3'],
    ['Zaak \uFFFD\uFFFD', 'kolom 3'],
    ['Zaak\u202Egnidlem', 'kolom 3'],
    ['', 'kolom 3'],
  ])('by its heading where that says nothing about anybody: %j is %j', (heading, name) => {
    expect(columnName({ heading, place: 2 })).toBe(name)
  })

  it.each(mappedFields)('as it is where it is a field of ours: %s', (heading) => {
    expect(columnName({ heading, place: 2 })).toBe(heading)
  })

  it('by nothing where it is one of a mapping', () => {
    expect(columnName({ heading: 'Jan Jansen', place: null })).toBe('een kolom')
  })
})
