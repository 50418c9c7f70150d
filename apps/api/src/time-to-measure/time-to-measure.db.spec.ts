import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type {
  GroupRow,
  IncidenceRow,
  StagePatternRow,
  StageRow,
  TimelineRow,
  TimeToMeasurePatternRow,
  TimeToMeasureRow,
} from '@rode-draad/contract'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram()
})
afterAll(() => program.stop())

async function rowsOf<Row>(path: string): Promise<Row[]> {
  const { status, body } = await program.request(`/v1/time-to-measure${path}`)
  expect(status).toBe(200)
  return (body as { data: Row[] }).data
}
const figures = (query: string) => rowsOf<TimeToMeasureRow>(`?${query}`)

/** Computed from the same patterns and measures with R `survival`, log-log intervals; shares to four digits. */
const worked = [
  ['in-force', 22, 6, '0.9524', '0.7937', '0.7937', 1644, 1466, null],
  ['adopted', 22, 7, '0.9524', '0.7407', '0.7407', 1644, 471, null],
  ['announced', 22, 8, '0.9048', '0.7451', '0.7451', 1466, 438, null],
  ['noticeable', 23, 1, '1.0000', '0.9474', '0.9474', null, null, null],
  ['shortest', 21, 6, '0.9023', '0.7382', '0.7382', 1462, 406, null],
  ['longest', 22, 6, '1.0000', '0.9023', '0.8459', 1827, 1511, null],
] as const

describe('time from signal to measure as the API gives it', () => {
  it.each(worked)(
    '%s: %i computed, %i events, S(365) %s, S(471) %s, S(730) %s, median %s [%s, %s]',
    async (...row) => {
      const [reading, computed, events, s365, s471, s730, median, lower, upper] = row
      const rows = await figures(`reading=${reading}&referenceDate=2021-04-16&days=365,471,730`)
      expect(rows.map((figure) => figure.share?.toFixed(4))).toEqual([s365, s471, s730])
      for (const figure of rows) {
        expect(figure).toMatchObject({
          reading,
          computed,
          events,
          median,
          medianLower: lower,
          medianUpper: upper,
        })
      }
    },
  )

  it('knows of no measure before the first source that proves one', async () => {
    const rows = await figures('reading=in-force&referenceDate=2020-07-16')
    expect(rows.map((row) => row.events)).toEqual([0, 0, 0])
  })

  it('says within half a year, one and two years who had a measure, with intervals', async () => {
    const rows = await figures('reading=in-force')
    expect(rows.map(({ days, within }) => [days, within?.toFixed(4)])).toEqual([
      [182, '0.0000'],
      [365, '0.0476'],
      [730, '0.2063'],
    ])
    const last = rows.at(-1)
    expect(1 - (last?.share ?? NaN)).toBeCloseTo(last?.within ?? NaN, 12)
    expect(1 - (last?.lower ?? NaN)).toBeCloseTo(last?.withinUpper ?? NaN, 12)
  })

  it('has only the measure to build up where nothing was solved otherwise', async () => {
    const rows = await rowsOf<IncidenceRow>('/outcomes')
    const last = (group: string) => rows.findLast((row) => row.group === group)?.share.toFixed(4)
    expect([last('maatregel'), last('opgelost zonder maatregel')]).toEqual(['0.6032', '0.0000'])
  })

  it('has each stage as a clock, with what vagueness puts on day 0', async () => {
    const rows = await rowsOf<StageRow>('/stages?days=365')
    expect(rows.map((row) => [row.stage, row.computed, row.events, row.dayZero, row.median])).toEqual([
      ['recognised', 22, 11, 2, 899],
      ['announced', 22, 8, 0, 1466],
      ['adopted', 22, 7, 0, 1644],
      ['in-force', 22, 6, 0, 1644],
    ])
    const curves = await rowsOf<{ stage: string; share: number }>('/stages/curves')
    expect(curves.findLast(({ stage }) => stage === 'in-force')?.share.toFixed(4)).toBe('0.3968')
    const patterns = await rowsOf<StagePatternRow>('/stages/patterns')
    expect(patterns.filter((row) => row.dayZero).map((row) => [row.pattern, row.stage])).toEqual([
      ['casemanager-dementie', 'recognised'],
      ['maatwerkplek', 'recognised'],
    ])
  })

  it.each(['theme', 'kind'])(
    'lists groups by %s that have fewer than 10 measures, without a curve',
    async (by) => {
      const rows = await rowsOf<GroupRow>(`/groups?by=${by}&days=365`)
      expect(rows.length).toBeGreaterThan(3)
      expect(rows.reduce((sum, row) => sum + row.events, 0)).toBe(6)
      for (const row of rows)
        expect(row).toMatchObject({ curve: false, within: null, median: null, atRisk: null })
      expect(await rowsOf(`/groups/curves?by=${by}`)).toEqual([])
      expect(await rowsOf(`/groups/tests?by=${by}`)).toEqual([])
    },
  )

  it('tells the life of a pattern, and its last decision', async () => {
    const rows = await rowsOf<TimelineRow>('/timelines?pattern=maatwerkplek')
    expect(rows.map(({ kind, on, measure }) => [kind, on, measure])).toEqual([
      ['recognised', '2015', null],
      ['first-signal', '../2015', null],
      ['in-force', '2020', 'taskforces-gehandicaptenzorg'],
      ['known-until', '2021-04-16', null],
      ['undated', null, 'crisisondersteuningsteams'],
      ['undated', null, 'maatwerkplekken'],
    ])
    const patterns = await rowsOf<TimeToMeasurePatternRow>('/patterns')
    const aids = patterns.find(({ pattern }) => pattern === 'wmo-hulpmiddelen')
    expect(aids).toMatchObject({
      theme: 'hulpmiddelen',
      event: false,
      lastDecision: 'started',
      lastDecisionOn: '2020-06-01',
      lastDecisionAbout: 'Verbeteragenda Wmo-hulpmiddelen',
      lastDecisionKind: 'programma',
    })
  })

  it.each([
    '/stages?reading=in-force',
    '/groups?by=regio',
    '/groups?reading=alles',
    '/timelines?pattern=Daan%20de%20Vries',
  ])('refuses %s', async (path) => {
    expect((await program.request(`/v1/time-to-measure${path}`)).status).toBe(400)
  })

  it('counts under a curve the patterns that are in it', async () => {
    const n = async (query: string) =>
      ((await program.request(`/v1/time-to-measure/curves${query}`)).body as { meta: { n: number } }).meta.n
    expect([await n('?reading=in-force'), await n('?reading=shortest'), await n('')]).toEqual([22, 21, 26])
  })

  it('refuses a reference date that is no date', async () => {
    expect((await program.request('/v1/time-to-measure?referenceDate=2021-02-30')).status).toBe(400)
  })

  it.each(['time-to-measure', 'time-to-measure/stages', 'recommendation-follow-ups/promises', 'terms'])(
    'answers %s as it stands today, and refuses a later day',
    async (path) => {
      // Today is 15 June 2026.
      expect((await program.request(`/v1/${path}?referenceDate=2026-06-15`)).status).toBe(200)
      const { status, body } = await program.request(`/v1/${path}?referenceDate=2026-06-16`)
      const errors = [{ path: 'referenceDate', message: 'De peildatum ligt in de toekomst.' }]
      expect({ status, body }).toMatchObject({ status: 400, body: { errors } })
    },
  )

  it('shows made-up patterns nowhere among real ones', async () => {
    const { body } = await program.request('/v1/time-to-measure/patterns?data=demo')
    expect(body).toMatchObject({ meta: { fictional: true } })
  })

  it.each([
    ['2021-04-16', '2021-04-16'],
    ['2026-06-14', '2021-04-16'],
    ['2020-10-04', '2020-09-30'],
  ])('says of %s until which day its sources go: %s', async (referenceDate, sourceDate) => {
    for (const path of ['time-to-measure', 'recommendation-follow-ups']) {
      const { body } = await program.request(`/v1/${path}?referenceDate=${referenceDate}`)
      expect(body).toMatchObject({ meta: { sourceDate } })
    }
  })
})
