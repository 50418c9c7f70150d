import { describe, expect, it } from '@jest/globals'
import {
  datePrecision,
  formatInterval,
  formatDate,
  formatMoment,
  formatShortDate,
  formatVagueDate,
  inVagueDate,
  vagueDateFromWords,
} from './date-words.js'

describe('dates in Dutch', () => {
  it('writes a day in full and short', () => {
    expect(formatDate('2021-01-01')).toBe('1 januari 2021')
    expect(formatShortDate('2021-03-16')).toBe('16 mrt 2021')
  })

  it.each(['2021', '2021-13-01', 'gisteren'])('refuses %s', (text) => {
    expect(() => formatDate(text)).toThrow(RangeError)
  })

  it('takes the Dutch day of a moment', () => {
    expect(formatMoment('2021-04-15T22:30:00Z')).toBe('16 april 2021')
  })

  it.each([
    ['2020', '2020'],
    ['2020-11', 'november 2020'],
    ['2020-10-01', '1 oktober 2020'],
    ['2019-23', 'herfst 2019'],
    ['2018/2019', 'ergens van 2018 tot en met 2019'],
    ['../2015', '2015 of eerder'],
    ['201X', '201X'],
  ])('writes the vague date %s as %s', (edtf, text) => {
    expect(formatVagueDate(edtf)).toBe(text)
  })

  it.each([
    ...['2020', '2020-11', '2020-10-01', '2019-21', '2019-22', '2019-23', '2019-24', '2018/2019', '../2015'],
    ...['../2015-05-03', '2018-23/2019-03', '2020-02-30', '201X'],
  ])('reads %s again from what it writes of it', (edtf) => {
    expect(vagueDateFromWords(formatVagueDate(edtf))).toBe(edtf)
  })

  it.each([
    [' Herfst  2019 ', '2019-23'],
    ['de zomer van 2020', '2020-22'],
    ['4-3-2020', '2020-03-04'],
    ['4-3-2020 of eerder', '../2020-03-04'],
    ['van 2018 tot en met maart 2019', '2018/2019-03'],
    ['2018/2019', '2018/2019'],
    ['30-2-2020', '30-2-2020'],
    ['12 herfst 2019', '12 herfst 2019'],
    ['ooit of eerder', 'ooit of eerder'],
    ['van 2018 tot en met nu', 'van 2018 tot en met nu'],
    ['', ''],
  ])('reads %j as %s', (typed, edtf) => {
    expect(vagueDateFromWords(typed)).toBe(edtf)
  })

  it.each([
    ['2020-10-01', 'op 1 oktober 2020'],
    ['2020-11', 'in november 2020'],
    ['2020', 'in 2020'],
    ['2019-23', 'in de herfst van 2019'],
    ['../2015', 'in 2015 of eerder'],
    ['2018/2019', 'ergens van 2018 tot en met 2019'],
  ])('writes %s inside a sentence as %s', (edtf, text) => {
    expect(inVagueDate(edtf)).toBe(text)
  })

  it.each([
    ['2020-10-01', 'op de dag'],
    ['2020-11', 'op de maand'],
    ['2020-23', 'op het seizoen'],
    ['2020', 'op het jaar'],
    ['2018/2019', 'ergens in deze tijd'],
    ['../2015', 'dan of eerder'],
  ])('says how precise %s is: %s', (edtf, text) => {
    expect(datePrecision(edtf)).toBe(text)
  })

  it.each([
    ['2018-01-01/2021-12-31', '1 januari 2018 tot en met 31 december 2021'],
    ['../2021-04-16', 'tot en met 16 april 2021'],
    ['2015/2020', '2015 tot en met 2020'],
    ['2021-02-01', '1 februari 2021'],
  ])('writes the interval %s as %s', (interval, text) => {
    expect(formatInterval(interval)).toBe(text)
  })
})
