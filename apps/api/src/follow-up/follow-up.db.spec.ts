import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { FollowUpMeasureRow, FollowUpPromiseRow, FollowUpRow } from '@rode-draad/contract'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram()
})
afterAll(() => program.stop())

async function rowsOf<Row>(path = ''): Promise<Row[]> {
  const { status, body } = await program.request(`/v1/recommendation-follow-ups${path}`)
  expect(status).toBe(200)
  return (body as { data: Row[] }).data
}

describe('what became of recommendations as the API gives it', () => {
  it('has a row for every recommendation, the oldest first', async () => {
    const rows = await rowsOf<FollowUpRow>()
    expect(rows).toHaveLength(18)
    expect(rows[0]?.report).toBe('Zorgen voor burgers')
  })

  // By hand: used day of 2018-05 is May 16; of 2020 July 1; response 2018-10-08.
  it.each([
    ['zvb-overbrugging', { responseDays: 145, structuralMeasures: 0, inForce: null }],
    ['zvb-escaleren', { announced: '2020-03-13', announcedDays: 667, inForce: '2020-04', inForceDays: 700 }],
    [
      'bdz-opname',
      {
        responseDays: 103,
        inForce: '2020-01-01',
        inForceDays: 406,
        vwsSays: 'verbeterd door de Wet zorg en dwang',
      },
    ],
    [
      'bdz-respijt',
      { structuralMeasures: 0, otherMeasures: 3, announced: null, adopted: null, inForce: null },
    ],
    ['wmo-hulpmiddelen', { adopted: '2020-01-31', adoptedDays: 107, inForce: null, otherMeasures: 1 }],
    ['cak-dienstverlening', { response: null, responseDays: null, structuralMeasures: 0, otherMeasures: 0 }],
  ])('%s', async (code, told) => {
    expect((await rowsOf<FollowUpRow>()).find((row) => row.code === code)).toMatchObject(told)
  })

  it('sets apart what is no structural measure, and keeps both', async () => {
    const rows = await rowsOf<FollowUpMeasureRow>('/measures')
    const respite = rows.filter(({ recommendation }) => recommendation === 'bdz-respijt')
    expect(respite.map(({ measure, kind, structural }) => [measure, kind, structural])).toEqual([
      ['aanjager-respijtzorg', 'onderzoek', false],
      ['pilots-logeerzorg', 'pilot', false],
      ['samen-sterk-mantelzorg', 'programma', false],
    ])
  })

  it('watches the dates that were promised, and says until when their state is known', async () => {
    const at = async (referenceDate: string) =>
      (await rowsOf<FollowUpPromiseRow>(`/promises?referenceDate=${referenceDate}`)).map((row) => [
        ...[row.measure, row.planned, row.late, row.knownOn],
      ])
    expect(await at('2021-04-16')).toEqual([
      ['handreiking-transfer', '2020', true, '2020-09'],
      ['bekostiging-crisis-elv', '2021', false, '2020-09'],
    ])
    expect((await at('2020-12-31')).map(([, , late]) => late)).toEqual([false, false])
  })

  it('knows of nothing before its source', async () => {
    const rows = await rowsOf<FollowUpRow>('?referenceDate=2018-10-07')
    expect(rows.map(({ report }) => report)).toContain('Zorgen voor burgers')
    expect(rows.map(({ report }) => report)).not.toContain('Borg de zorg')
    for (const row of rows)
      expect(row).toMatchObject({ response: null, structuralMeasures: 0, otherMeasures: 0 })
  })

  it('shows what the report of 2020 says from the day of that report on, and not before', async () => {
    const at = async (referenceDate: string) => await rowsOf<FollowUpRow>(`?referenceDate=${referenceDate}`)
    const [before, after] = [await at('2020-07-16'), await at('2020-07-17')]
    expect(before.map(({ code }) => code)).toEqual(after.map(({ code }) => code))
    for (const row of before) {
      expect(row).toMatchObject({ known: false, knownOn: '2020-07-17', status: 'onbekend', response: null })
      expect(row).toMatchObject({ promise: null, vwsSays: null, ombudsmanSays: null, structuralMeasures: 0 })
    }
    expect(after.filter(({ response }) => response !== null)).toHaveLength(11)
    expect(after.every(({ known }) => known)).toBe(true)
    expect(after.find(({ code }) => code === 'bdz-opname')).toMatchObject({
      ...{ response: '2019-03-04', inForce: '2020-01-01', status: 'gerealiseerd' },
    })
    expect(await rowsOf('/measures?referenceDate=2020-07-16')).toEqual([])
    expect((await rowsOf('/measures?referenceDate=2020-07-17')).length).toBeGreaterThan(5)
  })

  it('shows nothing made up among what is real', async () => {
    expect(await rowsOf('?data=demo')).toEqual([])
  })

  it('refuses a reference date that is none', async () => {
    expect((await program.request('/v1/recommendation-follow-ups?referenceDate=gisteren')).status).toBe(400)
  })
})
