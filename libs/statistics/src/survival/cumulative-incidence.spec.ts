import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type CompetingSpell, type CumulativeIncidence, cumulativeIncidence } from './cumulative-incidence.js'
import { kaplanMeier } from './kaplan-meier.js'

const cause = fc.constantFrom(0, 1, 2, 3)
const spells = fc.array(fc.record({ time: fc.nat(12), cause }), { maxLength: 40 })
const lateSpells = fc.array(
  fc
    .record({ entry: fc.nat(8), watched: fc.integer({ min: 1, max: 8 }), cause })
    .map(({ entry, watched, cause }) => ({ entry, time: entry + watched, cause })),
  { maxLength: 40 },
)
const anySpells = fc.oneof(spells, lateSpells)

/** The published sum, term by term. @source Gaynor et al. 1993, doi:10.1080/01621459.1993.10476289 */
function publishedVariance(
  { atRisk, events, survival, causes }: CumulativeIncidence,
  index: number,
  last: number,
): number {
  const own = causes[index]
  return atRisk.slice(0, last + 1).reduce((sum, n, row) => {
    const d = events[row] ?? 0
    const k = own?.events[row] ?? 0
    const before = row === 0 ? 1 : (survival[row - 1] ?? 0)
    const after = (own?.incidence[last] ?? 0) - (own?.incidence[row] ?? 0)
    const first = n === d || after === 0 ? 0 : (after ** 2 * d) / (n * (n - d))
    return sum + first + (before ** 2 * (n - k) * k) / n ** 3 - (2 * after * before * k) / n ** 2
  }, 0)
}

describe('cumulativeIncidence', () => {
  // By hand: at 1, 1 of 5 by each cause: 1/5 and 1/5, 3/5 left. At 2, 1 of 3 by cause 1: 1/5 + 3/5 x 1/3 = 2/5.
  // At 4 the last one by cause 2: 1/5 + 2/5. Until 3 nobody is censored: the variance is F (1 - F) / 5.
  const five: CompetingSpell[] = [
    { time: 1, cause: 1 },
    { time: 1, cause: 2 },
    { time: 2, cause: 1 },
    { time: 3, cause: 0 },
    { time: 4, cause: 2 },
  ]
  const close = (got: readonly (number | null)[] | undefined, expected: readonly number[]) => {
    expect(got).toHaveLength(expected.length)
    expected.forEach((value, row) => expect(got?.[row]).toBeCloseTo(value, 12))
  }

  it('gives 2/5 and 3/5 for two causes with one row censored', () => {
    const curves = cumulativeIncidence(five)
    const [one, two] = curves.causes
    expect(curves).toMatchObject({ time: [1, 2, 4], atRisk: [5, 3, 1], events: [2, 1, 1] })
    close(curves.survival, [3 / 5, 2 / 5, 0])
    expect([one?.cause, two?.cause]).toEqual([1, 2])
    expect([one?.events, two?.events]).toEqual([
      [1, 1, 0],
      [1, 0, 1],
    ])
    close(one?.incidence, [1 / 5, 2 / 5, 2 / 5])
    close(two?.incidence, [1 / 5, 1 / 5, 3 / 5])
    close(one?.variance, [0.032, 0.048, 0.048])
    close(two?.variance, [0.032, 0.032, 0.048])
    close(one?.standardError, [Math.sqrt(0.032), Math.sqrt(0.048), Math.sqrt(0.048)])
  })

  // By hand: 1.959964 x 0.178885 = 0.350609, so 0.2 -/+ that; A = 0.350609 / (0.2 ln 0.2) = -1.089228,
  // 0.2^exp(1.089228) = 0.008369 and 0.2^exp(-1.089228) = 0.581853.
  it('has plain limits clipped to 0 and 1, and log-log limits within them', () => {
    const { ci } = cumulativeIncidence(five).causes[0] ?? {}
    expect(ci?.plain.lower[0]).toBe(0)
    expect(ci?.plain.upper[0]).toBeCloseTo(0.550609, 6)
    expect(ci?.loglog.lower[0]).toBeCloseTo(0.008369, 6)
    expect(ci?.loglog.upper[0]).toBeCloseTo(0.581853, 6)
  })

  it('is certain, without log-log limits, where a cause has ended nobody or everybody', () => {
    const nobody = cumulativeIncidence([...five, { time: 0.5, cause: 3 }]).causes[0]
    expect(nobody?.standardError[0]).toBe(0)
    expect(nobody?.ci.plain.upper[0]).toBe(0)
    expect(nobody?.ci.loglog.lower[0]).toBeNull()
    const everybody = cumulativeIncidence([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((time) => ({ time, cause: 1 })))
      .causes[0]
    expect(everybody?.incidence.at(-1)).toBeCloseTo(1, 12)
    expect(everybody?.standardError.at(-1)).toBe(0)
    expect(everybody?.ci.loglog.upper.at(-1)).toBeNull()
  })

  it('has narrower limits at a lower level', () => {
    const upperAt = (level: number) => cumulativeIncidence(five, level).causes[0]?.ci.plain.upper[0]
    expect(upperAt(0.5)).toBeCloseTo(0.2 + 0.6744897501960817 * Math.sqrt(0.032), 10)
  })

  it.each<[string, CompetingSpell[]]>([
    ['no spells', []],
    [
      'everyone censored',
      [
        { time: 1, cause: 0 },
        { time: 4, cause: 0 },
      ],
    ],
  ])('is empty for %s', (_name, rows) => {
    expect(cumulativeIncidence(rows)).toEqual({ time: [], atRisk: [], events: [], survival: [], causes: [] })
  })

  // The risk set is empty after 2; who enters later cannot bring it back.
  it('stays as it is once nobody is left, though others enter later', () => {
    const curves = cumulativeIncidence([
      { entry: 0, time: 2, cause: 1 },
      { entry: 3, time: 5, cause: 2 },
      { entry: 3, time: 6, cause: 0 },
    ])
    expect(curves.survival).toEqual([0, 0])
    expect(curves.causes.map(({ incidence }) => incidence)).toEqual([
      [1, 1],
      [0, 0],
    ])
    expect(curves.causes.flatMap(({ variance }) => variance)).toEqual([0, 0, 0, 0])
  })

  it.each([
    ['a cause that is no whole number', { time: 1, cause: 0.5 }],
    ['a negative cause', { time: 1, cause: -1 }],
    ['a negative time', { time: -1, cause: 1 }],
    ['an entry at the end', { entry: 1, time: 1, cause: 1 }],
  ])('refuses %s', (_name, spell) => expect(() => cumulativeIncidence([spell])).toThrow(RangeError))

  it.each([0, 1, Number.NaN])('refuses level %d', (level) =>
    expect(() => cumulativeIncidence(five, level)).toThrow(RangeError),
  )

  it('sums to 1 with the share without any event, and never falls', () => {
    fc.assert(
      fc.property(anySpells, (rows) => {
        const { survival, causes } = cumulativeIncidence(rows)
        survival.forEach((share, row) => {
          const total = causes.reduce((sum, { incidence }) => sum + (incidence[row] ?? 0), share)
          expect(total).toBeCloseTo(1, 10)
          for (const { incidence } of causes)
            expect(incidence[row]).toBeGreaterThanOrEqual(incidence[row - 1] ?? 0)
        })
      }),
    )
  })

  it('has the published variance', () => {
    fc.assert(
      fc.property(anySpells, (rows) => {
        const curves = cumulativeIncidence(rows)
        curves.causes.forEach(({ variance }, index) =>
          variance.forEach((value, last) => {
            expect(value).toBeGreaterThanOrEqual(0)
            expect(value).toBeCloseTo(publishedVariance(curves, index, last), 12)
          }),
        )
      }),
    )
  })

  it('is one less the Kaplan-Meier share, with its standard error, for a single cause', () => {
    fc.assert(
      fc.property(anySpells, (rows) => {
        const single = rows.map((row) => ({ ...row, cause: Math.min(1, row.cause) }))
        const { time, causes } = cumulativeIncidence(single)
        const curve = kaplanMeier(single.map(({ cause, ...spell }) => ({ ...spell, event: cause === 1 })))
        time.forEach((t, row) => {
          const at = curve.time.indexOf(t)
          expect(causes[0]?.incidence[row]).toBeCloseTo(1 - (curve.survival[at] ?? 0), 10)
          expect(causes[0]?.standardError[row]).toBeCloseTo(curve.standardError[at] ?? 0, 10)
        })
      }),
    )
  })

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anySpells, (rows) =>
        expect(cumulativeIncidence([...rows].reverse())).toEqual(cumulativeIncidence(rows)),
      ),
    )
  })

  it('does not change when censored rows beyond the last event move', () => {
    fc.assert(
      fc.property(spells, fc.array(fc.integer({ min: 1, max: 9 })), (rows, later) => {
        const censored = (time: number) => ({ time, cause: 0 })
        const near = cumulativeIncidence([...rows, ...later.map(() => censored(13))])
        const far = cumulativeIncidence([...rows, ...later.map((more) => censored(13 + more))])
        expect(far).toEqual(near)
      }),
    )
  })
})
