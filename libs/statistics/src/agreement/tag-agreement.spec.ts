import { describe, expect, it } from '@jest/globals'
import { type Rating, tagAgreement } from './tag-agreement.js'

/** Ratings of pgb by two: so often both, only the first, only the second, neither. */
function ratedByTwo(both: number, first: number, second: number, neither: number): Rating[] {
  const said: [boolean, boolean][] = [
    ...Array.from({ length: both }, (): [boolean, boolean] => [true, true]),
    ...Array.from({ length: first }, (): [boolean, boolean] => [true, false]),
    ...Array.from({ length: second }, (): [boolean, boolean] => [false, true]),
    ...Array.from({ length: neither }, (): [boolean, boolean] => [false, false]),
  ]
  return said.flatMap((pair, index) =>
    pair.map((yes, rater) => ({
      caseId: `zaak-${index}`,
      rater: ['anna', 'bram'][rater] ?? '',
      codes: yes ? ['pgb', 'vervoer'] : ['vervoer'],
    })),
  )
}

describe('agreement on a tag', () => {
  // The standard worked example of Cohen's kappa: 20 both, 5 and 10 one, 15 neither; observed 0.7, expected 0.5.
  it('of two is kappa and alpha', () => {
    const [pgb] = tagAgreement(ratedByTwo(20, 5, 10, 15), ['pgb'])
    expect(pgb?.cases).toBe(50)
    expect(pgb?.kappa?.kappa).toBeCloseTo(0.4, 10)
    // 100 values, 55 yes: 1 - 0.3 / (2 * 55 * 45 / (100 * 99))
    expect(pgb?.alpha).toBeCloseTo(0.4, 10)
  })

  it('takes each rater for the same one, whoever came first to a case', () => {
    const ratings = ratedByTwo(20, 5, 10, 15)
    // Every other case the other way round: without care for who is who, a 5 and 10 become 7 and 8.
    const mixed = ratings.map(
      (_, index) => ratings[index % 4 < 2 ? index : index + (index % 2 === 0 ? 1 : -1)],
    )
    expect(mixed).not.toEqual(ratings)
    expect(
      tagAgreement(
        mixed.filter((rating) => rating !== undefined),
        ['pgb'],
      ),
    ).toEqual(tagAgreement(ratings, ['pgb']))
  })

  it('of three is alpha alone', () => {
    const third = ratedByTwo(20, 5, 10, 15)
      .filter(({ rater }) => rater === 'anna')
      .map((rating) => ({ ...rating, rater: 'chris' }))
    const [pgb] = tagAgreement([...ratedByTwo(20, 5, 10, 15), ...third], ['pgb'])
    expect(pgb?.kappa).toBeNull()
    expect(pgb?.alpha).toBeGreaterThan(0.4)
  })

  it('is none where everybody always says the same', () => {
    const [vervoer] = tagAgreement(ratedByTwo(20, 5, 10, 15), ['vervoer'])
    expect(vervoer).toEqual({ code: 'vervoer', cases: 50, kappa: null, alpha: null })
  })

  it.each([
    [19, false],
    [20, true],
  ])('is shown from 20 cases on: %i', (cases, shown) => {
    const [pgb] = tagAgreement(ratedByTwo(cases - 4, 1, 1, 2), ['pgb'])
    expect([pgb?.cases, pgb?.kappa !== null, pgb?.alpha !== null]).toEqual([cases, shown, shown])
  })

  it('leaves out what one alone has judged', () => {
    const alone = { caseId: 'alleen', rater: 'anna', codes: ['pgb'] }
    expect(tagAgreement([...ratedByTwo(20, 5, 10, 15), alone], ['pgb'])).toEqual(
      tagAgreement(ratedByTwo(20, 5, 10, 15), ['pgb']),
    )
  })
})
