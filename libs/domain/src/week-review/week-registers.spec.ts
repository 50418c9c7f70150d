import { describe, expect, it } from '@jest/globals'
import { parsePeriodCode } from '../dates/periods.js'
import type { MeasureFact } from '../time-to-measure/facts.js'
import type { PatternWithStates } from './open-patterns.js'
import { weekRegisters } from './week-registers.js'

const week = parsePeriodCode('2020-W10') // March 2 to 8
if (week === null) throw new Error('no week')

const pattern = (overrides: Partial<PatternWithStates & { recognised: string | null }>) => ({
  ...{ code: 'p', title: 'Patroon', firstSignal: null, lastKnown: null, closedOn: null, closedAs: null },
  ...{ measures: [], recognised: null, states: [] },
  ...overrides,
})
const measure = (overrides: Partial<MeasureFact>): MeasureFact => ({
  ...{ code: 'm', title: 'Maatregel', kind: 'werkwijze', status: 'in werking', announced: null },
  ...{ adopted: null, inForce: null, planned: null, knownOn: '2020-01-01' },
  ...overrides,
})
const of = (patterns: ReturnType<typeof pattern>[], measures: MeasureFact[] = [], today = '2026-06-15') =>
  weekRegisters({ patterns, measures, measuresThen: measures, agenda: [] }, week, today)

const there = { planned: '2020-01', status: 'in werking' } as const
const decided = { status: 'vastgesteld', announced: '2020-02-01' } as const

describe('a week in the registers', () => {
  it.each([
    ['2020-03-02', true],
    ['2020-03-08', true],
    ['2020-03-01', false],
    ['2020-03-09', false],
    ['2020-03-04/2020-03-06', true],
    ['2020-03-08/2020-03-09', false],
    ['2020-03', false],
    ['../2020-03-04', false],
    [null, false],
  ])('has a date of %s: %s', (date, expected) => {
    const { patterns, inForce } = of(
      [pattern({ firstSignal: date }), pattern({ code: 'q', recognised: date })],
      [measure({ inForce: date })],
    )
    expect(patterns.map(({ code, what }) => [code, what])).toEqual(
      expected
        ? [
            ['p', 'eerste signaal'],
            ['q', 'herkend'],
          ]
        : [],
    )
    expect(inForce.map(({ code }) => code)).toEqual(expected ? ['m'] : [])
  })

  it('takes no measure for in force that is only planned, or stopped', () => {
    const dated = { inForce: '2020-03-04' } as const
    expect(
      of([], [measure({ ...dated, status: 'gestopt' }), measure({ ...dated, status: 'in uitvoering' })])
        .inForce,
    ).toEqual([])
  })

  it.each([
    ['announced and no more', { status: 'aangekondigd', announced: '2020-02-01' }, 36],
    ['announced in a month', { status: 'aangekondigd', announced: '2020-02' }, 8],
    ['announced after the week', { status: 'aangekondigd', announced: '2020-03-09' }, 'none'],
    ['announced, date unknown', { status: 'aangekondigd' }, null],
    ['announced, first heard of later', { status: 'aangekondigd', knownOn: '2020-09' }, 'none'],
    ['decided on', { status: 'vastgesteld', announced: '2020-02-01' }, 'none'],
    ['decided on by then', { ...decided, adopted: '2020-03-08' }, 'none'],
    ['decided on after the week', { ...decided, adopted: '2020-03-09' }, 36],
    ['decided on in its month, perhaps later', { ...decided, adopted: '2020-03' }, 36],
    ['in force, decided on after the week', { ...decided, status: 'in werking', adopted: '2020-07' }, 36],
    ['decided on later, nobody knows when announced', { status: 'vastgesteld', adopted: '2020-07' }, 'none'],
    ['stopped', { ...decided, status: 'gestopt', adopted: '2020-07' }, 'none'],
  ] as const)('waits for a decision on what is %s: %p, %p days', (_name, overrides, expected) => {
    const { decisions } = of([], [measure(overrides)])
    expect(decisions.map(({ days }) => days)).toEqual(expected === 'none' ? [] : [expected])
  })

  it.each([
    ['the day before its end', { planned: '2020-03-07' }, 1],
    ['its last day', { planned: '2020-03-08' }, 'none'],
    ['a month that has passed', { planned: '2020-01' }, 37],
    ['a year that has not', { planned: '2020' }, 'none'],
    ['a day, but there, nobody knows since when', { planned: '2020-01', status: 'in werking' }, 'none'],
    ['a day, but there by then', { ...there, inForce: '2020-03-08' }, 'none'],
    ['a day, and there after the week', { ...there, inForce: '2020-03-09' }, 37],
    ['a day, and there in its month, perhaps later', { ...there, inForce: '2020-03' }, 37],
    ['a day, and noticed later', { ...there, status: 'merkbaar', inForce: '2020-09-01' }, 37],
    ['a day, but noticed now', { planned: '2020-01', status: 'merkbaar' }, 'none'],
    ['a day, but stopped', { planned: '2020-01', status: 'gestopt' }, 'none'],
    ['a day, and decided on', { planned: '2020-01-01', status: 'vastgesteld' }, 67],
  ] as const)('is late with what was planned for %s: %p, %p days', (_name, overrides, expected) => {
    const { late } = of([], [measure({ status: 'aangekondigd', ...overrides })])
    const known = { knownOn: '2020-01-01' }
    expect(late).toMatchObject(expected === 'none' ? [] : [{ days: expected, ...known }])
  })

  it('puts what is late the longest first', () => {
    const planned = (code: string, date: string) => measure({ code, status: 'in uitvoering', planned: date })
    const { late } = of(
      [],
      [planned('kort', '2020-02'), planned('lang', '2019'), planned('midden', '2020-01')],
    )
    expect(late.map(({ code }) => code)).toEqual(['lang', 'midden', 'kort'])
  })

  it('has the patterns that are open, the longest first, without what has a measure, is closed or is not there yet', () => {
    const { open } = of(
      [
        pattern({ code: 'jong', firstSignal: '2020-01-01' }),
        pattern({ code: 'oud', firstSignal: '../2015' }),
        pattern({ code: 'geholpen', firstSignal: '2018', measures: ['m'] }),
        pattern({ code: 'dicht', firstSignal: '2018', closedOn: '2020-03-08', closedAs: 'afgewezen' }),
        pattern({ code: 'dicht-ooit', firstSignal: '2018', closedAs: 'afgewezen' }),
        pattern({
          ...{
            code: 'later-dicht',
            firstSignal: '2019-12-31',
            closedOn: '2020-03-09',
            closedAs: 'samengevoegd',
          },
        }),
        pattern({ code: 'lang-niet-gehoord', firstSignal: '2018-03-08', lastKnown: '2018-04' }),
        pattern({ code: 'later', firstSignal: '2021' }),
        pattern({ code: 'zonder-datum' }),
      ],
      [measure({ inForce: '2019-06-01' })],
    )
    expect(open.map(({ code, days, atLeast }) => [code, days, atLeast])).toEqual([
      ['oud', 1529, true],
      ['later-dicht', 68, false],
      ['jong', 67, false],
      ['lang-niet-gehoord', 53, false],
      ['zonder-datum', null, false],
    ])
  })

  it('calls no pattern open of which it is said that a measure is in force, though nobody said since when', () => {
    const helped = [
      pattern({ code: 'maatregel', firstSignal: '2018', measures: ['m'] }),
      pattern({
        ...{ code: 'vastgelegd', firstSignal: '2018' },
        states: [{ state: 'in werking', on: '2020-03-08', accordingTo: 'VWS' }],
      }),
    ]
    expect(of(helped, [measure({})]).open).toEqual([])
    const before = of(helped, [measure({})], '2019-12-31')
    expect(before.open.map(({ code }) => code)).toEqual(['maatregel', 'vastgelegd'])
  })

  it('calls a pattern open by what was known of its measures at the end of the week', () => {
    const patterns = [pattern({ code: 'p', firstSignal: '2019', measures: ['m', 'n'] })]
    const known = { patterns, agenda: [], measures: [measure({ knownOn: '2020-06', inForce: '2020-03-01' })] }
    const openBy = (measuresThen: MeasureFact[]) =>
      weekRegisters({ ...known, measuresThen }, week, '2026-06-15').open.map(({ code }) => code)
    expect(openBy([])).toEqual(['p'])
    expect(openBy([measure({})])).toEqual([])
  })

  it('goes no further than today', () => {
    const about = [pattern({ firstSignal: '2020-03-07' }), pattern({ code: 'q', firstSignal: '2020-03-03' })]
    const { patterns, open } = of(about, [], '2020-03-04')
    expect(patterns.map(({ code }) => code)).toEqual(['q'])
    expect(open.map(({ code, days }) => [code, days])).toEqual([['q', 1]])
  })
})
