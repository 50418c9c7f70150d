import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cohensKappa, type LabelPair } from './cohens-kappa.js'

/** One pair for every case counted in a table: rows are the first rater's labels, columns the second's. */
const fromTable = (table: readonly (readonly number[])[]): LabelPair[] =>
  table.flatMap((row, i) => row.flatMap((count, j) => new Array<LabelPair>(count).fill([`${i}`, `${j}`])))

const pairs = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c', 'd')), {
  minLength: 1,
})

describe("Cohen's kappa", () => {
  // Fleiss, Cohen & Everitt 1969, table 1 (200 cases, 3 diagnoses): kappa 0.429, variance 0.002885
  it('agrees with the paper on its standard error', () => {
    const got = cohensKappa(
      fromTable([
        [106, 10, 4],
        [22, 28, 10],
        [2, 12, 6],
      ]),
    )
    expect(got?.observed).toBeCloseTo(0.7, 12)
    expect(got?.expected).toBeCloseTo(0.475, 12)
    expect(got?.kappa).toBeCloseTo(0.225 / 0.525, 12)
    expect((got?.standardError ?? NaN) ** 2).toBeCloseTo(0.002885, 6)
  })

  // By hand: 20 and 15 of 50 agree, 0.7; chance (25 * 30 + 25 * 20) / 2500 = 0.5
  it('is 0.4 for 35 agreements of 50 where chance gives 25', () => {
    expect(
      cohensKappa(
        fromTable([
          [20, 5],
          [10, 15],
        ]),
      )?.kappa,
    ).toBeCloseTo(0.4, 14)
  })

  it('is 1 for full agreement, -1 for full disagreement on two even labels, 0 for independence', () => {
    expect(
      cohensKappa(
        fromTable([
          [3, 0],
          [0, 4],
        ]),
      ),
    ).toMatchObject({ kappa: 1, standardError: expect.closeTo(0, 14) })
    expect(
      cohensKappa(
        fromTable([
          [0, 5],
          [5, 0],
        ]),
      )?.kappa,
    ).toBe(-1)
    expect(
      cohensKappa(
        fromTable([
          [2, 4],
          [3, 6],
        ]),
      )?.kappa,
    ).toBeCloseTo(0, 14)
  })

  it('is not defined without cases, nor when both only ever use one label', () => {
    expect(cohensKappa([])).toBeNull()
    expect(
      cohensKappa([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toEqual({
      kappa: null,
      standardError: null,
      observed: 1,
      expected: 1,
      cases: 2,
    })
  })

  it('does not mind the order of cases or raters, or the names of labels', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const got = cohensKappa(given)
        const others = [
          given.toReversed(),
          given.map(([one, other]): LabelPair => [other, one]),
          given.map(([one, other]): LabelPair => [`x${one}`, `x${other}`]),
        ].map(cohensKappa)
        for (const other of others) {
          expect(other?.kappa ?? 2).toBeCloseTo(got?.kappa ?? 2, 12)
          expect(other?.standardError ?? 2).toBeCloseTo(got?.standardError ?? 2, 12)
        }
        expect(Math.abs(got?.kappa ?? 0)).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })

  it('stays the same, with half the variance, when every case is there twice', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const [one, two] = [cohensKappa(given), cohensKappa([...given, ...given])]
        expect(two?.kappa ?? 2).toBeCloseTo(one?.kappa ?? 2, 12)
        expect(2 * (two?.standardError ?? 0) ** 2).toBeCloseTo((one?.standardError ?? 0) ** 2, 10)
      }),
    )
  })
})
