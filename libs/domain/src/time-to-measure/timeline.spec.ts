import { describe, expect, it } from '@jest/globals'
import type { MeasureFact, PatternFact } from './facts.js'
import { lastDecisionOf, timelineOf } from './timeline.js'

const law: MeasureFact = {
  code: 'wet',
  title: 'Een wet',
  kind: 'wet',
  status: 'in werking',
  announced: '2019-03',
  adopted: '2019-09-01',
  inForce: '2020-01-01',
  planned: null,
  knownOn: '2020-09',
}
const pattern: PatternFact = {
  code: 'p',
  title: 'Een knelpunt',
  firstSignal: '2018/2019',
  recognised: '2019-02-01',
  lastKnown: '2020-09',
  closedOn: null,
  closedAs: null,
  measures: ['wet', 'pilot'],
}
const pilot: MeasureFact = {
  ...law,
  code: 'pilot',
  kind: 'pilot',
  status: 'in uitvoering',
  announced: null,
  adopted: null,
  inForce: '2019',
}

const life = (
  change: Partial<PatternFact> = {},
  measures: readonly MeasureFact[] = [law, pilot],
  referenceDate = '2021-04-16',
) => timelineOf({ ...pattern, ...change }, measures, referenceDate)
const said = (events: ReturnType<typeof life>) =>
  events.map(({ kind, date, measure }) => [kind, date?.edtf ?? null, measure])

describe('timelineOf', () => {
  it('tells the life of a pattern in order, what is no structural measure as started', () => {
    expect(said(life())).toEqual([
      ['first-signal', '2018/2019', null],
      ['recognised', '2019-02-01', null],
      ['announced', '2019-03', 'wet'],
      ['started', '2019', 'pilot'],
      ['adopted', '2019-09-01', 'wet'],
      ['in-force', '2020-01-01', 'wet'],
      ['known-until', '2020-09', null],
    ])
  })

  it('leaves out what no source told by the reference date', () => {
    expect(said(life({}, [law, pilot], '2020-08-31'))).toEqual([['first-signal', '2018/2019', null]])
    expect(said(life({ lastKnown: '2019-06' }, [law, pilot], '2020-08-31'))).toEqual([
      ['first-signal', '2018/2019', null],
      ['recognised', '2019-02-01', null],
      ['known-until', '2019-06', null],
    ])
  })

  it('keeps a measure without dates, and a plan that lies ahead', () => {
    const planned = {
      ...law,
      announced: null,
      adopted: null,
      inForce: null,
      planned: '2022',
      status: 'aangekondigd',
    } as const
    expect(said(life({ recognised: null }, [planned]))).toEqual([
      ['first-signal', '2018/2019', null],
      ['known-until', '2020-09', null],
      ['planned', '2022', 'wet'],
      ['undated', null, 'wet'],
    ])
  })

  it('ends with how it was closed', () => {
    const closed = life({ closedOn: '2020-10', closedAs: 'afgewezen', measures: [] })
    expect(said(closed).at(-1)).toEqual(['closed', '2020-10', null])
  })
})

describe('lastDecisionOf', () => {
  it.each([
    ['the newest', life(), ['in-force', 'wet']],
    ['recognition alone', life({ measures: [] }), ['recognised', null]],
    [
      'one without a date when there is no other',
      life({ recognised: null }, [{ ...pilot, inForce: null }]),
      ['undated', 'pilot'],
    ],
  ])('is %s', (_name, events, decision) => {
    const last = lastDecisionOf(events)
    expect([last?.kind, last?.measure]).toEqual(decision)
  })

  it('is no first signal, plan or closing', () => {
    expect(lastDecisionOf(life({ recognised: null, measures: [] }))).toBeNull()
  })
})
