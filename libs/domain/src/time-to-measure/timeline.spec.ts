import { describe, expect, it } from '@jest/globals'
import type { MeasureFact, PatternFact } from './facts.js'
import type { RecordedLife } from './recorded-life.js'
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

describe('timelineOf with what people recorded', () => {
  const table = { table: 'regiotafel', name: 'Regiotafel' }
  const recorded = (told: Partial<RecordedLife>, change: Partial<PatternFact> = {}, on = '2021-04-16') =>
    timelineOf({ ...pattern, measures: [], lastKnown: null, ...change }, [], on, {
      states: [],
      meetings: [],
      ...told,
    }).map(({ kind, date, state, accordingTo }) => [kind, date?.edtf ?? null, state, accordingTo])
  const herkend = { state: 'herkend', on: '2019-02-01', accordingTo: 'VWS' } as const
  const first = ['first-signal', '2018/2019', null, null]

  it('says according to whom, in the place of the same thing in the row', () => {
    expect(recorded({ states: [herkend] })).toEqual([first, ['state', '2019-02-01', 'herkend', 'VWS']])
    expect(recorded({ states: [{ ...herkend, on: '2019-03' }] })).toEqual([
      first,
      ['recognised', '2019-02-01', null, null],
      ['state', '2019-03', 'herkend', 'VWS'],
    ])
    const closed = { closedOn: '2020', closedAs: 'afgewezen', recognised: null } as const
    expect(
      recorded({ states: [{ state: 'afgewezen', on: '2020', accordingTo: 'gemeente' }] }, closed),
    ).toEqual([first, ['state', '2020', 'afgewezen', 'gemeente']])
  })

  it('tells when it came on an agenda and what was decided, not each day it stayed there', () => {
    const meetings = [
      { ...table, heldOn: '2020-03-02', decided: false },
      { ...table, heldOn: '2020-03-09', decided: false },
      { ...table, heldOn: '2020-03-16', decided: true },
      { ...table, heldOn: '2020-03-16', decided: false },
      { ...table, heldOn: '2020-06-01', decided: false },
      { table: 'taskforce', name: 'Taskforce', heldOn: '2020-03-09', decided: false },
    ]
    expect(recorded({ meetings }, { recognised: null })).toEqual([
      first,
      ['agenda', '2020-03-02', null, 'Regiotafel'],
      ['agenda', '2020-03-09', null, 'Taskforce'],
      ['table-decision', '2020-03-16', null, 'Regiotafel'],
      ['agenda', '2020-06-01', null, 'Regiotafel'],
    ])
  })

  it('tells once that a table put it on its agenda', () => {
    const meetings = [{ ...table, heldOn: '2020-03-02', decided: false }]
    const geagendeerd = { state: 'geagendeerd', on: '2020-03-02', accordingTo: 'Regiotafel' } as const
    const told = (states: RecordedLife['states']) => recorded({ meetings, states }, { recognised: null })
    expect(told([geagendeerd])).toEqual([first, ['agenda', '2020-03-02', null, 'Regiotafel']])
    expect(told([{ ...geagendeerd, accordingTo: 'VWS' }])).toHaveLength(3)
  })

  it('leaves out what came after the reference date', () => {
    const meetings = [{ ...table, heldOn: '2021-04-17', decided: true }]
    const states = [{ ...herkend, on: '2021-05' }]
    expect(recorded({ meetings, states }, { recognised: null })).toEqual([first])
  })

  it.each([
    ['a decision of a table', [], [{ ...table, heldOn: '2020-03-16', decided: true }], 'table-decision'],
    ['a state that is a decision', [{ ...herkend, on: '2020' }], [], 'state'],
    ['no agenda', [], [{ ...table, heldOn: '2020-03-16', decided: false }], 'recognised'],
    ['no word of what is noticed', [{ ...herkend, state: 'merkbaar', on: '2020' }], [], 'recognised'],
  ] as const)('counts %s as the last decision', (_name, states, meetings, kind) => {
    const events = timelineOf({ ...pattern, measures: [] }, [], '2021-04-16', { states, meetings })
    expect(lastDecisionOf(events)?.kind).toBe(kind)
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
