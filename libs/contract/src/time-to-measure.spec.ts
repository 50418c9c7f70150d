import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import {
  type MeasureFact,
  type MeasureKind,
  type MeasureStatus,
  type PatternClosing,
  type PatternFact,
  type Reading,
  readings,
  riskSetOf,
  spellsOf,
  stageNames,
  stageSpellsOf,
} from '@rode-draad/domain'
import { kaplanMeier, numberAtRisk, quantile, survivalAt } from '@rode-draad/statistics'
import { parse } from 'csv-parse/sync'

/** The event rule and the survival curve together, on the real facts, against the figures the contract gives. */
type Row = Readonly<Partial<Record<string, string>>>

function readRows(file: string): readonly Row[] {
  const text = readFileSync(new URL(`../../../data/reference/${file}`, import.meta.url), 'utf8')
  return parse(text, { columns: true }) as Row[]
}

const orNull = (text: string | undefined) => (text === undefined || text === '' ? null : text)

const patterns = readRows('patterns.csv').map((row): PatternFact => ({
  code: row['id'] ?? '',
  title: row['title'] ?? '',
  firstSignal: orNull(row['first_signal_edtf']),
  recognised: orNull(row['recognised_by_vws_edtf']),
  lastKnown: orNull(row['last_known_edtf']),
  closedOn: orNull(row['closed_edtf']),
  closedAs: orNull(row['closed_as']) as PatternClosing | null,
  measures: (row['measures'] ?? '').split(';').filter((code) => code !== ''),
}))

const measures = readRows('measures.csv').map((row): MeasureFact => ({
  code: row['id'] ?? '',
  title: row['title'] ?? '',
  kind: row['kind'] as MeasureKind,
  status: row['status'] as MeasureStatus,
  announced: orNull(row['announced_edtf']),
  adopted: orNull(row['adopted_edtf']),
  inForce: orNull(row['in_force_edtf']),
  planned: orNull(row['planned_edtf']),
  knownOn: orNull(row['known_on_edtf']),
}))

const spellsAt = (referenceDate: string, reading: Reading) =>
  spellsOf(patterns, measures, { referenceDate, reading })
const figure = (value: number | null) => (value === null ? null : Number(value.toFixed(4)))

describe('time to measure at 2021-04-16', () => {
  // Origin: contract, "The facts, worked out" (R survival, log-log intervals). null: not reached.
  it.each([
    ['in-force', 22, 6, [0.9524, 0.7937, 0.7937], [1644, 1466, null]],
    ['adopted', 22, 7, [0.9524, 0.7407, 0.7407], [1644, 471, null]],
    ['announced', 22, 8, [0.9048, 0.7451, 0.7451], [1466, 438, null]],
    ['noticeable', 23, 1, [1, 0.9474, 0.9474], [null, null, null]],
    ['shortest', 21, 6, [0.9023, 0.7382, 0.7382], [1462, 406, null]],
    ['longest', 22, 6, [1, 0.9023, 0.8459], [1827, 1511, null]],
  ] as const)('under %s has %d patterns and %d events', (reading, computed, events, shares, median) => {
    const rows = riskSetOf(spellsAt('2021-04-16', reading))
    const curve = kaplanMeier(rows)
    expect(rows).toHaveLength(computed)
    expect(rows.filter(({ event }) => event)).toHaveLength(events)
    expect([365, 471, 730].map((day) => figure(survivalAt(curve, day)))).toEqual(shares)
    const { quantile: middle, lower, upper } = quantile(curve, 0.5, 'loglog')
    expect([middle, lower, upper]).toEqual(median)
  })

  it('rests its median on one event with three at risk', () => {
    const rows = riskSetOf(spellsAt('2021-04-16', 'in-force'))
    expect(numberAtRisk(rows, [1644])).toEqual([3])
    expect(rows.filter(({ time, event }) => time === 1644 && event)).toHaveLength(1)
  })

  // Origin: contract, the spells it works out (start, end, days, event, notes, measure), every pattern in force.
  const expected = `vg-grondslag-18,2016-01-15,2016-02-29,45,0,,,
palliatief-tarief,2018-12-31,2019-07-02,183,1,,,voorschrift-palliatief
lvb-begeleid-wonen,2015-07-02,2016-02-29,242,0,,,
onbegrepen-aandoening,2019-10-16,2020-09-30,350,0,,,
zorgval,2018-05-31,2019-06-06,371,1,ten minste,ten hoogste,zorgval
opname-dementie,2018-11-21,2020-01-01,406,1,ten minste,,wet-zorg-en-dwang
hoogcomplexe-ggz,2018-12-31,2020-04-15,471,1,,,regiotafels-ggz
respijtzorg-toegang,2018-11-21,2020-07-17,604,0,ten minste,,
wmo-hulpmiddelen,2018-12-31,2020-09-30,639,0,,,
jaarlijkse-machtiging,2018-12-31,2020-09-30,639,0,,,
eetstoornis,2018-12-31,2020-09-30,639,0,,,
ziekenhuis-naar-vervolgzorg,2018-12-31,2020-09-30,639,0,,,
ongepland-tijdelijk-verblijf,2018-12-31,2020-09-30,639,0,,,
indicatie-niet-in-te-zien,2018-12-31,2020-09-30,639,0,,,
clientondersteuning-voor-besluit,2018-05-31,2020-07-17,778,0,ten minste,,
korte-beschikking,2018-05-31,2020-07-17,778,0,ten minste,,
leerlingenvervoer,2018-05-16,2020-09-30,868,0,,,
casemanager-dementie,2016-12-31,2020-07-17,1294,0,ten minste,,
clientondersteuning-onbekend,2016-01-15,2020-01-20,1466,1,,,campagne-clientondersteuning
maatwerkplek,2015-12-31,2020-07-01,1644,1,ten minste,,taskforces-gehandicaptenzorg
wie-betaalt,2016-01-15,2020-07-17,1645,0,,,
jeugd-wlz,2016-01-15,2020-07-17,1645,0,,,
ggz-herindicatie,,,,,zonder datum,,
terminaliteitsverklaring,,,,,zonder datum,,
terminaal-naar-huis,,,,,zonder datum,,
pleegzorg-18,,,,,zonder datum,,`.split('\n')

  it.each(expected)('has the spell %s', (line) => {
    const code = line.split(',')[0]
    const spell = spellsAt('2021-04-16', 'in-force').find(({ pattern }) => pattern === code)
    const { pattern, start, end, days, event, startNote, listed, eventNote, measure } = spell ?? {}
    const flag = event === null ? null : Number(event)
    expect([pattern, start, end, days, flag, startNote ?? listed, eventNote, measure].join()).toBe(line)
  })

  it('has a spell for every pattern', () => expect(patterns).toHaveLength(expected.length))
})

describe('the stages as clocks at 2021-04-16', () => {
  const spells = stageSpellsOf(patterns, measures, '2021-04-16')
  const onClock = (stage: string) => spells.filter(({ clock }) => clock === stage)

  // A stage or a later one: so these are the readings of the contract, by another way.
  it.each([
    ['announced', 8, [0.9048, 0.7451, 0.7451], [1466, 438, null]],
    ['adopted', 7, [0.9524, 0.7407, 0.7407], [1644, 471, null]],
    ['in-force', 6, [0.9524, 0.7937, 0.7937], [1644, 1466, null]],
  ] as const)('%s has %d events and the curve of its reading', (stage, events, shares, median) => {
    const rows = riskSetOf(onClock(stage))
    const curve = kaplanMeier(rows)
    expect(rows).toHaveLength(22)
    expect(rows.filter(({ event }) => event)).toHaveLength(events)
    expect([365, 471, 730].map((day) => figure(survivalAt(curve, day)))).toEqual(shares)
    const { quantile: middle, lower, upper } = quantile(curve, 0.5, 'loglog')
    expect([middle, lower, upper]).toEqual(median)
  })

  // By hand from the dates: used recognition less used first signal; recognised somewhere in the year of a first signal
  // "in that year or earlier" falls before it by vagueness only.
  it.each([
    ['maatwerkplek', 0, true, 'recognised'],
    ['casemanager-dementie', 0, true, 'recognised'],
    ['respijtzorg-toegang', 103, false, 'recognised'],
    ['clientondersteuning-voor-besluit', 32, false, 'recognised'],
    ['wie-betaalt', 997, false, 'recognised'],
    ['hoogcomplexe-ggz', 438, false, 'recognised'],
    ['palliatief-tarief', 183, false, 'in-force'],
  ])('%s is recognised on day %d, by vagueness: %s, through %s', (code, days, dayZero, stage) => {
    const spell = onClock('recognised').find(({ pattern }) => pattern === code)
    expect(spell).toMatchObject({ days, dayZero, stage, event: true })
  })

  it('has a row for every pattern on every clock', () => {
    expect(spells).toHaveLength(patterns.length * stageNames.length)
  })
})

describe('time to measure at other reference dates', () => {
  it.each(readings)('has no events before 2020-07-17 under %s', (reading) => {
    for (const date of ['2016-03-01', '2019-12-31', '2020-07-16']) {
      expect(riskSetOf(spellsAt(date, reading)).some(({ event }) => event)).toBe(false)
    }
  })

  // What the ombudsman's report of 2020-07-17 proves; the rest waits for the sources of 2020-09 and 2021-04-16.
  it.each([
    ['2020-07-17', ['zorgval', 'opname-dementie', 'clientondersteuning-onbekend']],
    ['2020-08-31', ['zorgval', 'opname-dementie', 'clientondersteuning-onbekend']],
    [
      '2020-09-01',
      ['hoogcomplexe-ggz', 'zorgval', 'opname-dementie', 'clientondersteuning-onbekend', 'palliatief-tarief'],
    ],
  ])('has at %s the events its sources prove', (date, events) => {
    const rows = riskSetOf(spellsAt(date, 'in-force'))
    const got = rows.filter(({ event }) => event).map(({ pattern }) => pattern)
    expect(got.sort()).toEqual([...events].sort())
  })
})
