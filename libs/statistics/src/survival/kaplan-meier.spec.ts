import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { kaplanMeier } from './kaplan-meier.js'
import type { Spell } from './spell.js'

const event = (time: number): Spell => ({ time, event: true })
const censored = (time: number): Spell => ({ time, event: false })

/** Watched from the origin; small whole times give plenty of ties. */
const spells = fc.array(fc.record({ time: fc.integer({ min: 0, max: 20 }), event: fc.boolean() }), {
  maxLength: 40,
})
const lateSpells = fc.array(
  fc
    .record({ entry: fc.nat(10), watched: fc.integer({ min: 1, max: 10 }), event: fc.boolean() })
    .map(({ entry, watched, event }) => ({ entry, time: entry + watched, event })),
  { maxLength: 40 },
)

describe('kaplanMeier', () => {
  it('is empty arrays for no spells', () => {
    const curve = kaplanMeier([])
    expect(curve.time).toEqual([])
    expect(curve.survival).toEqual([])
    expect(curve.ci.loglog).toEqual({ lower: [], upper: [] })
  })

  // By hand: at 1, 1 of 4 ends: 3/4. At 2 one leaves. At 3, 1 of the 2 left ends: 3/4 x 1/2 = 3/8.
  // Greenwood: 1/(4x3) = 1/12, then 1/12 + 1/(2x1) = 7/12. Nelson-Aalen: 1/4, then 1/4 + 1/2.
  it('gives 3/4 and 3/8 for events at 1 and 3 with censoring at 2 and 4', () => {
    const curve = kaplanMeier([censored(4), event(1), event(3), censored(2)])
    expect(curve.time).toEqual([1, 2, 3, 4])
    expect(curve.atRisk).toEqual([4, 3, 2, 1])
    expect(curve.events).toEqual([1, 0, 1, 0])
    expect(curve.censored).toEqual([0, 1, 0, 1])
    expect(curve.survival).toEqual([0.75, 0.75, 0.375, 0.375])
    expect(curve.greenwoodSum[0]).toBeCloseTo(1 / 12, 12)
    expect(curve.greenwoodSum[2]).toBeCloseTo(7 / 12, 12)
    expect(curve.standardError[2]).toBeCloseTo(0.375 * Math.sqrt(7 / 12), 12)
    expect(curve.nelsonAalen).toEqual([0.25, 0.25, 0.75, 0.75])
  })

  // Freireich et al. 1963, doi:10.1182/blood.V21.6.699.699: weeks of remission with 6-MP; shares and errors as textbooks
  // print them (Kalbfleisch & Prentice 1980; Kleinbaum & Klein, Survival Analysis).
  it('gives the published curve of remission with 6-MP', () => {
    const curve = kaplanMeier([
      ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map(event),
      ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(censored),
    ])
    const atEvents = curve.time.flatMap((time, row) =>
      (curve.events[row] ?? 0) > 0
        ? [[time, curve.atRisk[row], curve.survival[row]?.toFixed(4), curve.standardError[row]?.toFixed(4)]]
        : [],
    )
    expect(atEvents).toEqual([
      [6, 21, '0.8571', '0.0764'],
      [7, 17, '0.8067', '0.0869'],
      [10, 15, '0.7529', '0.0963'],
      [13, 12, '0.6902', '0.1068'],
      [16, 11, '0.6275', '0.1141'],
      [22, 7, '0.5378', '0.1282'],
      [23, 6, '0.4482', '0.1346'],
    ])
  })

  it('stays at 1 when everyone is censored', () => {
    const curve = kaplanMeier([censored(2), censored(5)])
    expect(curve.survival).toEqual([1, 1])
    expect(curve.standardError).toEqual([0, 0])
    expect(curve.ci.plain).toEqual({ lower: [1, 1], upper: [1, 1] })
    expect(curve.ci.loglog).toEqual({ lower: [null, null], upper: [null, null] })
  })

  it('keeps who is censored at the time of an event at risk for that event', () => {
    const curve = kaplanMeier([event(2), censored(2), censored(3)])
    expect(curve.atRisk).toEqual([3, 1])
    expect(curve.survival[0]).toBeCloseTo(2 / 3, 12)
  })

  // By hand, (entry, time]: at 2 only the first is at risk (the second enters AT 2): 0 of 1 left, and it stays 0.
  it('does not count who enters at t as at risk at t, and never recovers from 0', () => {
    const curve = kaplanMeier([
      { entry: 0, time: 2, event: true },
      { entry: 2, time: 5, event: true },
      { entry: 3, time: 6, event: false },
    ])
    expect(curve.atRisk).toEqual([1, 2, 1])
    expect(curve.survival).toEqual([0, 0, 0])
    expect(curve.greenwoodSum).toEqual([null, null, null])
    expect(curve.standardError).toEqual([null, null, null])
    expect(curve.ci.plain).toEqual({ lower: [null, null, null], upper: [null, null, null] })
    expect(curve.ci.log).toEqual({ lower: [null, null, null], upper: [null, null, null] })
  })

  it('takes times that differ by rounding only as one time', () => {
    const curve = kaplanMeier([event(0.3), event(0.1 + 0.2), censored(1)])
    expect(curve.time).toEqual([0.3, 1])
    expect(curve.events).toEqual([2, 0])
  })

  it('takes a run of nearly equal times as its first, entries included', () => {
    const step = 1e-8
    const curve = kaplanMeier([
      { entry: 1 + step, time: 4, event: true },
      { entry: 0, time: 1, event: true },
      { entry: 0, time: 1 + 2 * step, event: false },
    ])
    expect(curve.time).toEqual([1, 4])
    expect(curve.atRisk).toEqual([2, 1])
    expect(curve.events).toEqual([1, 1])
  })

  it('has the bands of the level asked', () => {
    const { ci } = kaplanMeier([event(1), censored(2)], 0.5)
    const margin = 0.6744897501960817 * Math.sqrt(0.125)
    expect(ci.plain.lower[0]).toBeCloseTo(0.5 - margin, 10)
    expect(ci.plain.upper[0]).toBeCloseTo(0.5 + margin, 10)
  })

  it.each([0, 1, Number.NaN])('refuses level %d', (level) =>
    expect(() => kaplanMeier([event(1)], level)).toThrow(RangeError),
  )

  it('counts an event at time 0', () => {
    expect(kaplanMeier([event(0), censored(1)]).survival).toEqual([0.5, 0.5])
  })

  it.each([
    ['a negative time', { time: -1, event: true }],
    ['a time that is not a number', { time: Number.NaN, event: true }],
    ['an endless entry', { entry: -Infinity, time: 1, event: true }],
    ['an endless time', { time: Infinity, event: false }],
    ['an entry that is not a number', { entry: Number.NaN, time: 1, event: true }],
    ['an entry at the end', { entry: 3, time: 3, event: true }],
    ['an entry after the end', { entry: 4, time: 3, event: true }],
    ['an entry at the end but for rounding', { entry: 0.3, time: 0.1 + 0.2, event: true }],
  ])('refuses %s', (_name, spell) => {
    expect(() => kaplanMeier([spell])).toThrow(RangeError)
  })

  it('never rises and stays within 0 and 1, with the limits around it', () => {
    fc.assert(
      fc.property(fc.oneof(spells, lateSpells), (rows) => {
        const { survival, ci } = kaplanMeier(rows)
        survival.forEach((share, row) => {
          expect(share).toBeLessThanOrEqual(survival[row - 1] ?? 1)
          expect(share).toBeGreaterThanOrEqual(0)
          for (const { lower, upper } of Object.values(ci)) {
            expect(lower[row] ?? share).toBeLessThanOrEqual(share + 1e-12)
            expect(upper[row] ?? share).toBeGreaterThanOrEqual(share - 1e-12)
          }
        })
      }),
    )
  })

  it('does not depend on the order of the rows', () => {
    const shuffled = fc
      .oneof(spells, lateSpells)
      .chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length }),
        ),
      )
    fc.assert(
      fc.property(shuffled, ([rows, others]) => expect(kaplanMeier(others)).toEqual(kaplanMeier(rows))),
    )
  })

  it('is the same from columns as from rows', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          spells,
          lateSpells,
          fc.tuple(spells, lateSpells).map((both) => both.flat()),
        ),
        (rows) => {
          const columns = {
            entry: Float64Array.from(rows, (row) => ('entry' in row ? row.entry : -Infinity)),
            time: Float64Array.from(rows, ({ time }) => time),
            event: Uint8Array.from(rows, ({ event }) => (event ? 1 : 0)),
          }
          const before = columns.time.slice()
          expect(kaplanMeier(columns)).toEqual(kaplanMeier(rows))
          expect(columns.time).toEqual(before)
        },
      ),
    )
  })

  it('refuses columns of unequal length', () => {
    const [time, event] = [Float64Array.of(1, 2), Uint8Array.of(1, 0)]
    expect(() => kaplanMeier({ time, event: Uint8Array.of(1) })).toThrow(RangeError)
    expect(() => kaplanMeier({ time, event, entry: Float64Array.of(0) })).toThrow(RangeError)
  })

  it('names the row that is wrong', () => {
    const flags = { time: Float64Array.of(1, 2), event: Uint8Array.of(1, 2) }
    expect(() => kaplanMeier(flags)).toThrow('event must be 0 or 1, got 2 at row 1')
    expect(() => kaplanMeier([event(1), event(-2)])).toThrow('time must be finite and >= 0, got -2 at row 1')
  })

  it('is the plain share still going when nobody is censored', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 40 }), (times) => {
        const { time, survival } = kaplanMeier(times.map(event))
        time.forEach((t, row) =>
          expect(survival[row]).toBeCloseTo(times.filter((other) => other > t).length / times.length, 10),
        )
      }),
    )
  })

  it('does not change its shares at the events when a censored row moves beyond the last event', () => {
    fc.assert(
      fc.property(spells, fc.array(fc.integer({ min: 1, max: 50 })), (rows, later) => {
        const last = Math.max(0, ...rows.map(({ time }) => time))
        const near = kaplanMeier([...rows, ...later.map(() => censored(last + 1))])
        const far = kaplanMeier([...rows, ...later.map((more) => censored(last + more))])
        const atEvents = ({ time, events, survival }: typeof near) =>
          time.flatMap((t, row) => ((events[row] ?? 0) > 0 ? [[t, survival[row]]] : []))
        expect(atEvents(far)).toEqual(atEvents(near))
      }),
    )
  })
})
