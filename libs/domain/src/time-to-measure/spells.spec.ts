import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { MeasureFact, PatternFact } from './facts.js'
import { readings } from './readings.js'
import { riskSetOf } from './risk-set.js'
import { spellsOf } from './spells.js'

const rule = { referenceDate: '2021-04-16', reading: 'in-force' } as const
const measure: MeasureFact = {
  code: 'wet',
  title: 'Een wet',
  kind: 'wet',
  status: 'in werking',
  announced: null,
  adopted: null,
  inForce: '2020-01-01',
  planned: null,
  knownOn: '2020-09',
}
const pattern: PatternFact = {
  code: 'p',
  title: 'Een knelpunt',
  firstSignal: '2019-01-01',
  lastKnown: '2020-09',
  closedOn: null,
  closedAs: null,
  measures: ['wet'],
}

function spell(
  change: Partial<PatternFact>,
  measures: Partial<MeasureFact>[] = [{}],
  how: Partial<typeof rule> = {},
) {
  const [only] = spellsOf(
    [{ ...pattern, ...change }],
    measures.map((fact) => ({ ...measure, ...fact })),
    { ...rule, ...how },
  )
  return only
}

describe('spellsOf', () => {
  it('runs from the first signal to the measure in force', () => {
    expect(spell({})).toEqual({
      pattern: 'p',
      title: 'Een knelpunt',
      closedAs: null,
      lastKnown: '2020-09',
      existedAlready: [],
      listed: null,
      start: '2019-01-01',
      end: '2020-01-01',
      days: 365,
      entry: null,
      event: true,
      measure: 'wet',
      stage: 'in-force',
      competing: false,
      startNote: null,
      eventNote: null,
      dayZero: false,
    })
  })

  it('ends at the latest day of the last known date without a measure', () => {
    expect(spell({ measures: [] })).toMatchObject({ end: '2020-09-30', event: false, measure: null })
  })

  it.each([
    ['the reference date when that is earlier', '2020-09', '2020-09-12', '2020-09-12'],
    ['the last known day when that is earlier', '2020-07', '2020-09-12', '2020-07-31'],
    ['the reference date when the state is kept up to date', null, '2020-09-12', '2020-09-12'],
  ])('ends at %s', (_name, lastKnown, referenceDate, end) => {
    const [only] = spellsOf([{ ...pattern, lastKnown, measures: [] }], [], { ...rule, referenceDate })
    expect(only).toMatchObject({ end, event: false })
  })

  it('takes the first of several measures', () => {
    const measures = [{ code: 'later', inForce: '2020-06-01' }, {}, { code: 'same day' }]
    expect(spell({ measures: ['later', 'wet', 'same day'] }, measures)).toMatchObject({
      measure: 'wet',
      days: 365,
    })
  })

  it('has no event after the end of observation', () => {
    expect(spell({ lastKnown: '2019-12-31' })).toMatchObject({ event: false, end: '2019-12-31' })
    expect(spell({ lastKnown: '2020-01-01' })).toMatchObject({ event: true, end: '2020-01-01' })
  })

  it('marks a start without lower bound "ten minste" and such an event "ten hoogste"', () => {
    expect(spell({ firstSignal: '../2018' }, [{ inForce: '../2019-06-06' }])).toMatchObject({
      start: '2018-12-31',
      end: '2019-06-06',
      startNote: 'ten minste',
      eventNote: 'ten hoogste',
    })
  })

  it.each([
    ['without a first date', null, 'zonder datum', []],
    ['with the measure on the last day of ../x', '../2020-01-01', 'zonder datum', ['wet']],
    ['with the measure on the first day', '2020-01-01', 'bestond al', ['wet']],
    ['with the measure before the first day', '2020-02-01', 'bestond al', ['wet']],
    ['seen for no day at all', '2020-10-01', 'niet waargenomen', []],
  ])('lists a pattern %s', (_name, firstSignal, listed, existedAlready) => {
    const inForce = listed === 'niet waargenomen' ? '2020-12-01' : '2020-01-01'
    expect(spell({ firstSignal }, [{ inForce }])).toMatchObject({
      listed,
      existedAlready,
      days: null,
      event: null,
    })
  })

  it('sets a measure aside that existed already, and waits for the next', () => {
    const measures = [{ code: 'old', inForce: '2015' }, {}]
    expect(spell({ measures: ['old', 'wet'] }, measures)).toMatchObject({
      event: true,
      measure: 'wet',
      existedAlready: ['old'],
    })
  })

  it('takes the outer days for sensitivity and never goes below 0', () => {
    const vague = [{ inForce: '2019' }]
    const of = (reading: 'shortest' | 'longest') =>
      spellsOf([{ ...pattern, firstSignal: '2018/2019' }], [{ ...measure, ...vague[0] }], {
        ...rule,
        reading,
      })[0]
    expect(of('shortest')).toMatchObject({ start: '2019-12-31', days: 0, event: true, dayZero: true })
    expect(of('longest')).toMatchObject({ start: '2018-01-01', end: '2019-12-31', days: 729, dayZero: false })
  })

  it('marks day 0 only when the event would fall before the start, and keeps it on the last day of observation', () => {
    const of = (firstSignal: string) =>
      spellsOf([{ ...pattern, firstSignal, lastKnown: '2019-01-01' }], [{ ...measure, inForce: '2019' }], {
        ...rule,
        reading: 'shortest',
      })[0]
    expect(of('2018-01-02/2019-01-01')).toMatchObject({ days: 0, event: true, dayZero: false })
    expect(of('2018-01-02/2018-12-31')).toMatchObject({ days: 1, event: true, dayZero: false })
  })

  it.each([
    ['opgelost zonder maatregel', 2],
    ['afgewezen', 0],
    ['samengevoegd', 0],
  ] as const)('ends at the day it was closed as %s, with cause %d', (closedAs, cause) => {
    const spells = spellsOf([{ ...pattern, closedOn: '2019-06-01', closedAs }], [measure], rule)
    expect(spells[0]).toMatchObject({ end: '2019-06-01', event: false, closedAs })
    expect(riskSetOf(spells)).toEqual([{ pattern: 'p', time: 151, event: false, cause }])
  })

  it('knows a closing on the last known day', () => {
    const closed = { closedOn: '2020-09-30', closedAs: 'opgelost zonder maatregel', measures: [] } as const
    expect(spell(closed)).toMatchObject({ end: '2020-09-30', competing: true })
  })

  it('does not know a closing after the reference date', () => {
    const closed = {
      ...pattern,
      measures: [],
      closedOn: '2020-12-01',
      closedAs: 'opgelost zonder maatregel',
    } as const
    const spells = spellsOf([closed], [], { ...rule, referenceDate: '2020-08-01' })
    expect(spells[0]).toMatchObject({ end: '2020-08-01', competing: false })
  })

  it('lets a pattern that was registered later enter later', () => {
    const spells = spellsOf([{ ...pattern, registeredOn: '2019-03-02' }], [measure], rule)
    expect(riskSetOf(spells)).toEqual([
      { pattern: 'p', entry: 60, time: 365, event: true, cause: 1, measure: 'wet' },
    ])
    expect(spell({ registeredOn: '2018-01-01' })).toMatchObject({ entry: null })
    expect(spell({ registeredOn: '2020-01-01' })).toMatchObject({ listed: 'niet waargenomen' })
  })

  it('leaves listed patterns out of the risk set', () => {
    expect(riskSetOf(spellsOf([{ ...pattern, firstSignal: null }], [measure], rule))).toEqual([])
    expect(spellsOf([], [measure], rule)).toEqual([])
  })

  it('refuses a measure that is not given and a day that does not exist', () => {
    expect(() => spell({ measures: ['nergens'] })).toThrow(RangeError)
    expect(() => spellsOf([], [], { ...rule, referenceDate: '2021-02-29' })).toThrow(RangeError)
  })

  it('never ends after the reference date nor before its start, under any reading', () => {
    const edtf = fc.constantFrom(
      '2018',
      '2018/2019',
      '2019-23',
      '../2018-05',
      '2019-06-03',
      '2020-02',
      '../2020',
    )
    fc.assert(
      fc.property(
        edtf,
        edtf,
        edtf,
        fc.constantFrom(...readings),
        edtf,
        (first, inForce, known, reading, last) => {
          const [only] = spellsOf(
            [{ ...pattern, firstSignal: first, lastKnown: last }],
            [{ ...measure, status: 'merkbaar', inForce, knownOn: known }],
            { referenceDate: '2020-08-01', reading },
          )
          if (only === undefined || only.listed !== null) return
          expect(only.days).toBeGreaterThanOrEqual(only.event ? 0 : 1)
          expect(only.end <= '2020-08-01').toBe(true)
          expect(only.end >= only.start).toBe(true)
        },
      ),
    )
  })
})
