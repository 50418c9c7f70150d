import { describe, expect, it } from '@jest/globals'
import { readText } from '../reading/reading.js'
import { redact } from '../redact.js'
import { findDates } from './find-dates.js'

describe('findDates', () => {
  it.each([
    ['op 12-03-1981 en', '12-03-1981', 12, 3, 1981],
    ["van 9-VI-'42 af", "9-VI-'42", 9, 6, 1942],
    ['2017.03.21 geboekt', '2017.03.21', 21, 3, 2017],
    ['den 12den juli 1939', '12den juli 1939', 12, 7, 1939],
    ['op 7 fibruwari 1984', '7 fibruwari 1984', 7, 2, 1984],
    ['pt m, 230969, thuis', '230969', 23, 9, 1969],
    ['per 1 april achttien', '1 april', 1, 4, null],
    ["van zes augustus '71", "zes augustus '71", null, 8, 1971],
    ['van oudejaarsdag 1966', 'oudejaarsdag 1966', null, null, 1966],
    ['op Allerzielen 1944', 'Allerzielen 1944', null, null, 1944],
    ['van Sint Jan 1935', 'Sint Jan 1935', null, null, 1935],
    ['van drie april eenenveertig', 'drie april eenenveertig', null, 4, 1900],
    ['den elfden Augustus 1940', 'elfden Augustus 1940', null, 8, 1940],
    ['geb zestien vier 68', 'zestien vier 68', null, null, 1968],
    ['de vijfde van de vijfde 1955', 'de vijfde van de vijfde 1955', null, null, 1955],
    ['date march 6 1944', 'march 6 1944', 6, 3, 1944],
    ['op 23 sèptèmber 1993', '23 sèptèmber 1993', 23, 9, 1993],
  ])('%s', (text, written, day, month, year) => {
    const dates = findDates(readText(text))
    expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual([written])
    expect(dates[0]).toMatchObject({ day, month, year })
  })

  it.each(['kamer 12 en 3 bedden', '€ 1.250,00 in 2019', 'bel 06-12345678', 'artikel 3.3.1 Wlz', '13 weken'])(
    'names no day: %s',
    (text) => expect(findDates(readText(text))).toEqual([]),
  )
})

describe('a date of birth in an unusual form', () => {
  it.each([
    ['GEB: 1946, 12 APRIL', 'GEB: [GEBOORTEDATUM]'],
    ['geboren in 2017 maand 10 dag 4', 'geboren in [GEBOORTEDATUM]'],
    ['geboren de 1ste april van het jaar 1953', 'geboren [GEBOORTEDATUM]'],
    ['geboren den 4en augustus 1938, te', 'geboren [GEBOORTEDATUM], te'],
    ['Geb. dat. betrokkene: 19580319', 'Geb. dat. betrokkene: [GEBOORTEDATUM]'],
    ['zij is van 3 april achtendertig', 'zij is van [GEBOORTEDATUM]'],
    ['zij is van 22 listopad 1990, dat', 'zij is van [GEBOORTEDATUM], dat'],
    ['ze is van 58, 3 mei dus', 'ze is van [GEBOORTEDATUM] dus'],
    ['vader Leopold (1963, 29 mei) woont', 'vader [NAAM 1] ([GEBOORTEDATUM]) woont'],
    ['Hij is van april 2009, de vierde; 16 jaar', 'Hij is van [GEBOORTEDATUM]; 16 jaar'],
    ['hij is van zevenentwintig, 1 januari en', 'hij is van [GEBOORTEDATUM] en'],
    ['geboren zat. 5 okt. 2024 in huis', 'geboren zat. [GEBOORTEDATUM] in huis'],
    ['kind Maja, 02/09-2021, praat niet', 'kind [NAAM 1], [GEBOORTEDATUM], praat niet'],
  ])('%s becomes %s', (text, expected) => expect(redact(text).text).toBe(expected))
})

describe('a date without a word of birth', () => {
  it.each([
    [
      'Mijn ouders: zij is van 21 februari 1936, ik van 8 december 1934.',
      ['21 februari 1936', '8 december 1934'],
    ],
    ['Geboren 30.12.2006. Op het formulier stond 30.12.2016, dat is fout.', ['30.12.2006', '30.12.2016']],
    ["Ik ben Annemarie en ik ben van zes augustus '71.", ['zes augustus']],
  ])('%s', (text, gone) => {
    const { text: redacted } = redact(text)
    for (const date of gone) expect(redacted).not.toContain(date)
  })

  it.each([
    'Sinds 1 april 1978 werkte hij bij de gemeente.',
    'Het besluit is van 3 juni 2023 en ik kreeg het op 12-06-2023.',
    'Op 14 mei 2019 viel zij van de trap, op 2 juni 2019 kwam zij thuis.',
    'De Wlz geldt sinds 1 januari 2015.',
    'In de nacht van 12 op 13 februari viel zij.',
    'Het besluit is van april 2024, de vierde keer al.',
  ])('what is of no birth stays: %s', (text) => expect(redact(text).text).toBe(text))
})
