import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { reportingRatios } from './reporting-ratios.js'

const some = fc.nat(200)
const tables = fc.record({ a: some, b: some, c: some, d: some })

describe('reportingRatios', () => {
  // By hand: odds 10/90 against 20/880, proportions 10/100 against 20/900; limits with z = 1.959963984540054.
  it('compares odds and proportions', () => {
    const { ror, prr, continuityAdded } = reportingRatios({ a: 10, b: 90, c: 20, d: 880 })
    expect(ror.ratio).toBeCloseTo(44 / 9, 12)
    expect(ror.logStandardError).toBeCloseTo(Math.sqrt(1 / 10 + 1 / 90 + 1 / 20 + 1 / 880), 12)
    expect([ror.lower, ror.upper].map((limit) => limit.toFixed(9))).toEqual(['2.219967269', '10.766480613'])
    expect(prr.ratio).toBeCloseTo(4.5, 12)
    expect(prr.logStandardError).toBeCloseTo(Math.sqrt(1 / 10 - 1 / 100 + 1 / 20 - 1 / 900), 12)
    expect([prr.lower, prr.upper].map((limit) => limit.toFixed(9))).toEqual(['2.167646347', '9.341929797'])
    expect(continuityAdded).toBe(false)
  })

  it.each(['a', 'b', 'c', 'd'])('adds 0.5 to all four when %s is 0, and never else', (zero) => {
    const table = { a: 3, b: 4, c: 5, d: 6, [zero]: 0 }
    const got = reportingRatios(table)
    const halved = { a: table.a + 0.5, b: table.b + 0.5, c: table.c + 0.5, d: table.d + 0.5 }
    expect(got).toEqual({ ...reportingRatios(halved), continuityAdded: true })
  })

  it('puts the ratio between its limits, for any table', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { ror, prr } = reportingRatios(table)
        for (const { ratio, lower, upper } of [ror, prr]) {
          expect(lower > 0 && lower <= ratio && ratio <= upper && upper < Infinity).toBe(true)
        }
      }),
    )
  })

  it('turns the odds ratio upside down when columns change places', () => {
    fc.assert(
      fc.property(tables, ({ a, b, c, d }) => {
        const { ror } = reportingRatios({ a, b, c, d })
        const { ror: other } = reportingRatios({ a: b, b: a, c: d, d: c })
        expect(Math.log(other.ratio)).toBeCloseTo(-Math.log(ror.ratio), 9)
        expect(Math.log(other.lower)).toBeCloseTo(-Math.log(ror.upper), 9)
      }),
    )
  })

  it('is wider at a higher level', () => {
    const table = { a: 10, b: 90, c: 20, d: 880 }
    expect(reportingRatios(table, 0.99).ror.lower).toBeLessThan(reportingRatios(table, 0.9).ror.lower)
  })

  it.each([
    [{ a: -1, b: 1, c: 1, d: 1 }, 0.95, /^a /],
    [{ a: 1, b: 1, c: 1, d: Number.NaN }, 0.95, /^d /],
    [{ a: 1, b: Infinity, c: 1, d: 1 }, 0.95, /^b /],
    [{ a: 1, b: 1, c: 1, d: 1 }, 1, /level/],
  ])('refuses %j at level %d', (table, level, message) => {
    expect(() => reportingRatios(table, level)).toThrow(RangeError)
    expect(() => reportingRatios(table, level)).toThrow(message)
  })
})
