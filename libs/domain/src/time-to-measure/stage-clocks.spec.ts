import { describe, expect, it } from '@jest/globals'
import type { MeasureFact, PatternFact } from './facts.js'
import { type StageName, stageNames } from './readings.js'
import { stageSpellsOf } from './stage-clocks.js'

const law: MeasureFact = {
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
  recognised: null,
  lastKnown: '2020-09',
  closedOn: null,
  closedAs: null,
  measures: ['wet'],
}

function clocks(
  change: Partial<PatternFact>,
  measure: Partial<MeasureFact> = {},
  referenceDate = '2021-04-16',
) {
  const spells = stageSpellsOf([{ ...pattern, ...change }], [{ ...law, ...measure }], referenceDate)
  return Object.fromEntries(spells.map((spell) => [spell.clock, spell])) as Record<
    StageName,
    (typeof spells)[number]
  >
}

describe('stageSpellsOf', () => {
  it('has a row per stage, each with days of its own', () => {
    const spells = clocks({ recognised: '2019-02-01' }, { announced: '2019-03-02', adopted: '2019-06-01' })
    expect(stageNames.map((stage) => [spells[stage].days, spells[stage].stage])).toEqual([
      [31, 'recognised'],
      [60, 'announced'],
      [151, 'adopted'],
      [365, 'in-force'],
    ])
    expect(stageSpellsOf([], [], '2021-04-16')).toEqual([])
  })

  it('takes a later stage for an earlier one of which no date is known', () => {
    const spells = clocks({})
    for (const stage of stageNames) expect(spells[stage]).toMatchObject({ days: 365, stage: 'in-force' })
  })

  it('has no event on the clocks beyond the stage reached', () => {
    const spells = clocks({}, { status: 'aangekondigd', announced: '2019-03-02', inForce: null })
    expect(stageNames.map((stage) => spells[stage].event)).toEqual([true, true, false, false])
  })

  // maatwerkplek: first signal in 2015 or earlier (used: its last day), recognised somewhere in 2015.
  it.each([
    ['../2015', '2015', 0, true],
    ['2015', '2015-02', 0, true],
    ['2015', '2015', 0, false],
    ['2015-07', '2015', 0, true],
    ['../2015', '2016-01-01', 1, false],
  ])(
    'of a first signal %s recognised in %s is day %d, marked: %s',
    (firstSignal, recognised, days, dayZero) => {
      expect(clocks({ firstSignal, recognised }).recognised).toMatchObject({ event: true, days, dayZero })
    },
  )

  it('lists what was certainly recognised before the first signal', () => {
    const spells = clocks({ firstSignal: '2019-01-01', recognised: '2018' })
    expect(spells.recognised).toMatchObject({ listed: 'bestond al', days: null })
    expect(spells.announced).toMatchObject({ listed: null, days: 365 })
  })

  it('counts an announcement before the first signal as day 0 when only vagueness puts it there', () => {
    const spells = clocks({ firstSignal: '2018/2019' }, { announced: '2018-06' })
    expect(spells.announced).toMatchObject({ days: 0, dayZero: true, stage: 'announced' })
    expect(spells['in-force']).toMatchObject({ days: 366, dayZero: false })
  })

  it.each([
    [{ firstSignal: null }, 'zonder datum'],
    [{ firstSignal: '../2020-01-01' }, 'zonder datum'],
    [{ firstSignal: '2020-01-01' }, 'bestond al'],
  ])('lists on every clock a pattern that the event rule lists: %p', (change, listed) => {
    const spells = clocks(change)
    for (const stage of stageNames) expect(spells[stage]).toMatchObject({ listed, event: null })
  })

  it('knows no recognition before its source, and takes the date itself where the register is kept up to date', () => {
    const known = (lastKnown: string | null, referenceDate: string) =>
      clocks({ recognised: '2019-02-01', lastKnown }, {}, referenceDate).recognised.event
    expect(known('2020-09', '2020-08-31')).toBe(false)
    expect(known('2020-09', '2020-09-01')).toBe(true)
    expect(known(null, '2019-01-31')).toBe(false)
    expect(known(null, '2019-02-01')).toBe(true)
  })

  it('counts nothing that is not structural', () => {
    const spells = clocks({}, { kind: 'pilot', announced: '2019-02-01' })
    expect(stageNames.map((stage) => spells[stage].event)).toEqual([false, false, false, false])
  })

  it('refuses a measure that is not given', () => {
    expect(() => stageSpellsOf([pattern], [], '2021-04-16')).toThrow(RangeError)
  })
})
