import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { krippendorffsAlphaNominal } from './krippendorffs-alpha.js'

/** One line of labels a rater, one column a unit, "." for none: as printed in the paper. */
const unitsOf = (...raters: readonly string[]): (string | null)[][] => {
  const rows = raters.map((line) => line.split(' ').map((label) => (label === '.' ? null : label)))
  return (rows[0] ?? []).map((_, unit) => rows.map((row) => row[unit] ?? null))
}

const units = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', null), { maxLength: 5 }), { maxLength: 20 })

describe("Krippendorff's alpha for labels without order", () => {
  // Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, examples A, B and C
  it.each([
    ['two raters, two labels', ['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'], 0.095, 20],
    ['two raters, five labels', ['a a b b d c c c e d d a', 'b a b b b c c c e d d d'], 0.692, 24],
    [
      'four raters with gaps',
      [
        '1 2 3 3 2 1 4 1 2 . . .',
        '1 2 3 3 2 2 4 1 2 5 . 3',
        '. 3 3 3 2 3 4 2 2 5 1 .',
        '1 2 3 3 2 4 4 1 2 5 1 .',
      ],
      0.743,
      40,
    ],
  ])('agrees with the paper: %s', (_, raters, alpha, values) => {
    const got = krippendorffsAlphaNominal(unitsOf(...raters))
    expect(got?.alpha).toBeCloseTo(alpha, 3)
    expect(got?.values).toBe(values)
  })

  // By hand: units aab, bb: disagreement within (2 * 1 + 1 * 2) / 2 = 2 of 5 values; regardless of unit 2 * 2 * 3 of 5 * 4 pairs
  it('is 1 - observed / expected disagreement', () => {
    expect(krippendorffsAlphaNominal([['a', 'a', 'b'], ['b', 'b'], ['c']])).toEqual({
      alpha: 1 - 2 / 5 / (12 / 20),
      observedDisagreement: 2 / 5,
      expectedDisagreement: 12 / 20,
      units: 2,
      values: 5,
    })
  })

  it('is 1 for full agreement on more labels than one, and not defined on one', () => {
    expect(
      krippendorffsAlphaNominal([
        ['a', 'a'],
        ['b', 'b', null],
      ])?.alpha,
    ).toBe(1)
    expect(
      krippendorffsAlphaNominal([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toMatchObject({ alpha: null, observedDisagreement: 0 })
  })

  it('is null when nothing can be compared', () => {
    expect(krippendorffsAlphaNominal([])).toBeNull()
    expect(krippendorffsAlphaNominal([['a'], [null, 'b'], []])).toBeNull()
  })

  it('does not mind the order of units or raters, or units with one value', () => {
    fc.assert(
      fc.property(units, (given) => {
        const got = krippendorffsAlphaNominal(given)
        const other = krippendorffsAlphaNominal([
          ['d', null],
          ...given.map((unit) => unit.toReversed()).reverse(),
        ])
        expect(other?.values).toBe(got?.values)
        expect(other?.alpha ?? 2).toBeCloseTo(got?.alpha ?? 2, 12)
        expect(got?.alpha ?? 0).toBeLessThanOrEqual(1)
      }),
    )
  })
})
