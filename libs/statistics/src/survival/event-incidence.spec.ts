import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { CompetingSpell } from './cumulative-incidence.js'
import { cumulativeIncidence } from './cumulative-incidence.js'
import { eventIncidence, incidenceAt } from './event-incidence.js'
import { kaplanMeier } from './kaplan-meier.js'
import { quantile } from './quantile.js'

const spell = (time: number, cause: number): CompetingSpell => ({ time, cause })
const spells = (causes: number) =>
  fc.array(fc.record({ time: fc.nat(20), cause: fc.nat(causes) }), { minLength: 1, maxLength: 40 })

describe('eventIncidence', () => {
  // By hand: of 4, one measure at 1 (1/4); one solved otherwise at 2 (2 of 3 left); one measure at 3 of the 2 left:
  // 1/4 + 1/2 x 1/2 = 1/2. Kaplan-Meier, which lets the other outcome leave, would say 1 - 3/4 x 1/2 = 5/8.
  it('does not count who another outcome ended as if they could still have it', () => {
    const { steps, median } = eventIncidence([spell(1, 1), spell(2, 2), spell(3, 1), spell(4, 0)], 1)
    expect(steps.map(({ time, events, censored, share }) => [time, events, censored, share])).toEqual([
      [1, 1, 0, 0.25],
      [2, 0, 0, 0.25],
      [3, 1, 0, 0.5],
      [4, 0, 1, 0.5],
    ])
    expect(median.quantile).toBe(3)
  })

  it('is one less the Kaplan-Meier curve when there is no other outcome, median included', () => {
    fc.assert(
      fc.property(spells(1), (rows) => {
        const curve = kaplanMeier(rows.map(({ time, cause }) => ({ time, event: cause === 1 })))
        const { steps, median } = eventIncidence(rows, 1)
        expect(steps.map(({ time }) => time)).toEqual(curve.time)
        steps.forEach(({ share, lower, upper }, row) => {
          expect(share).toBeCloseTo(1 - (curve.survival[row] ?? NaN), 12)
          expect([lower === null, upper === null]).toEqual(
            [curve.ci.loglog.upper[row], curve.ci.loglog.lower[row]].map((limit) => limit === null),
          )
        })
        expect(median).toEqual(quantile(curve, 0.5, 'loglog'))
      }),
    )
  })

  it('sums with the other outcomes and who is left to one', () => {
    fc.assert(
      fc.property(spells(3), (rows) => {
        const all = cumulativeIncidence(rows)
        const last = all.survival.at(-1) ?? 1
        const shares = all.causes.map(({ cause }) => eventIncidence(rows, cause).steps.at(-1)?.share ?? 0)
        expect(shares.reduce((sum, share) => sum + share, last)).toBeCloseTo(1, 10)
      }),
    )
  })

  it('has the limits around the share, and none of what does not happen', () => {
    const { steps } = eventIncidence([spell(1, 1), spell(2, 2), spell(3, 0)], 1)
    for (const { share, lower, upper } of steps) {
      expect(lower ?? NaN).toBeLessThan(share)
      expect(upper ?? NaN).toBeGreaterThan(share)
    }
    expect(eventIncidence([spell(1, 2)], 1).steps).toMatchObject([
      { share: 0, lower: null, upper: null, events: 0 },
    ])
  })

  it('is empty for no spells', () => {
    expect(eventIncidence([], 1)).toEqual({ steps: [], median: { quantile: null, lower: null, upper: null } })
  })
})

describe('incidenceAt', () => {
  const alone = eventIncidence([spell(2, 1), spell(4, 1), spell(8, 0)], 1)
  it.each([
    [0, 0],
    [1.9, 0],
    [2, 1 / 3],
    [8, 2 / 3],
    [8.1, null],
  ])('at %d is %d', (t, share) => {
    const at = incidenceAt(alone, t)
    if (share === null) expect(at).toEqual({ share: null, lower: null, upper: null })
    else expect(at.share).toBeCloseTo(share, 12)
  })

  it('stays as it is when nobody was left, and is unknown for nobody', () => {
    expect(incidenceAt(eventIncidence([spell(1, 1), spell(2, 2)], 1), 99).share).toBe(0.5)
    expect(incidenceAt(eventIncidence([spell(1, 1), spell(1, 0)], 1), 99).share).toBeNull()
    expect(incidenceAt(eventIncidence([], 1), 0).share).toBeNull()
  })

  it.each([-1, Number.NaN])('refuses t = %d', (t) => expect(() => incidenceAt(alone, t)).toThrow(RangeError))
})
