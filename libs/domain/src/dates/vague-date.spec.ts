import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { epochDay, plainDateOf } from './plain-date.js'
import { InvalidVagueDate, parseVagueDate } from './vague-date.js'

describe('parseVagueDate', () => {
  it('gives the same again for the same text, which nobody can change, and refuses the same text each time', () => {
    const date = parseVagueDate('1999-03')
    expect(parseVagueDate('1999-03')).toEqual(date)
    expect(Object.isFrozen(date) && Object.isFrozen(parseVagueDate('../1999-03'))).toBe(true)
    for (const _time of [1, 2]) expect(() => parseVagueDate('1999-13')).toThrow(InvalidVagueDate)
  })

  it('reads every day right, also after more of them than it remembers', () => {
    const days = Array.from({ length: 6000 }, (_, index) => plainDateOf(index))
    for (const day of [...days, ...days]) expect(parseVagueDate(day).used).toBe(day)
  })

  it.each([
    ['2019', '2019-01-01', '2019-12-31', '2019-07-02'],
    ['2020', '2020-01-01', '2020-12-31', '2020-07-01'],
    ['2019-06', '2019-06-01', '2019-06-30', '2019-06-15'],
    ['2020-02', '2020-02-01', '2020-02-29', '2020-02-15'],
    ['2019-06-03', '2019-06-03', '2019-06-03', '2019-06-03'],
    ['2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29'],
    ['2019-21', '2019-03-01', '2019-05-31', '2019-04-15'],
    ['2019-22', '2019-06-01', '2019-08-31', '2019-07-16'],
    ['2019-23', '2019-09-01', '2019-11-30', '2019-10-16'],
    ['2019-24', '2019-12-01', '2020-02-29', '2020-01-15'],
    ['2018-24', '2018-12-01', '2019-02-28', '2019-01-14'],
    ['2018/2019', '2018-01-01', '2019-12-31', '2018-12-31'],
    ['2015-12/2016-02', '2015-12-01', '2016-02-29', '2016-01-15'],
    ['2018-05-16/2019', '2018-05-16', '2019-12-31', '2019-03-09'],
    ['2019-23/2020-21', '2019-09-01', '2020-05-31', '2020-01-15'],
    ['2019~', '2019-01-01', '2019-12-31', '2019-07-02'],
    ['2019-06?', '2019-06-01', '2019-06-30', '2019-06-15'],
    ['2019-06-03%', '2019-06-03', '2019-06-03', '2019-06-03'],
    ['2018?/2019~', '2018-01-01', '2019-12-31', '2018-12-31'],
    ['201X', '2010-01-01', '2019-12-31', '2014-12-31'],
    ['20XX', '2000-01-01', '2099-12-31', '2049-12-31'],
    ['2019-XX', '2019-01-01', '2019-12-31', '2019-07-02'],
    ['2019-06-XX', '2019-06-01', '2019-06-30', '2019-06-15'],
  ])('%s runs from %s to %s and is used as %s', (edtf, earliest, latest, used) => {
    expect(parseVagueDate(edtf)).toEqual({ edtf, earliest, latest, used, atLeast: false })
  })

  it.each([
    ['../2015', '2015-12-31'],
    ['../2018-05', '2018-05-31'],
    ['../2018-11-21', '2018-11-21'],
    ['../2019-23', '2019-11-30'],
    ['../2015~', '2015-12-31'],
  ])('%s has no lower bound and is used as its last day, %s', (edtf, latest) => {
    expect(parseVagueDate(edtf)).toEqual({ edtf, earliest: null, latest, used: latest, atLeast: true })
  })

  it.each([
    '',
    'gisteren',
    '2019-00',
    '2019-13',
    '2019-20',
    '2019-25',
    '2019-02-29',
    '2019-04-31',
    '2019-6',
    '03-06-2019',
    '2019-06-03T10:00:00Z',
    ' 2019',
    '2019 ',
    '0019',
    '20019',
    '20X9',
    '201X-06',
    '2019-XX-03',
    '2019/2018',
    '2019-06/2019-03',
    '2018/2019/2020',
    '2019/..',
    '2019/',
    '/2019',
    '../..',
    '..',
    '[2018,2019]',
  ])('refuses %j', (text) => expect(() => parseVagueDate(text)).toThrow(InvalidVagueDate))

  it('says in Dutch what is wrong, without repeating what was sent', () => {
    expect(() => parseVagueDate('mw. De Vries')).toThrow(
      /^Dit is geen datum die wij kennen\. Schrijf bijvoorbeeld/,
    )
    expect(() => parseVagueDate('2019/..')).toThrow(/geen einde/)
    expect(() => parseVagueDate('2019-02-29')).toThrow(/^Deze dag bestaat niet/)
    expect(() => parseVagueDate('mw. De Vries')).not.toThrow(/Vries/)
  })

  it('uses the middle day of any interval, rounded down', () => {
    const day = fc.integer({ min: epochDay('1900-01-01'), max: epochDay('2100-01-01') })
    fc.assert(
      fc.property(day, fc.nat(3000), (from, length) => {
        const { used } = parseVagueDate(`${plainDateOf(from)}/${plainDateOf(from + length)}`)
        expect(epochDay(used)).toBe(from + Math.floor(length / 2))
      }),
    )
  })
})
