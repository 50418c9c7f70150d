import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { arrowMediaType, arrowMetaKey, type TreeknormRow, type WachtlijstRow } from '@rode-draad/contract'
import { tableFromIPC } from 'apache-arrow'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram()
})
afterAll(() => program.stop())

async function rows<Row>(path: string): Promise<Row[]> {
  const { body } = await program.request(path)
  return (body as { data: Row[] }).data
}

describe('waiting lists as the API gives them', () => {
  it.each([
    ['VG7', 4, 58, 62, 16_055, '0.386'],
    ['VG8', 3, 28, 31, 8_540, '0.363'],
  ])(
    '%s over the Treeknorm on 2021-01-01: %i + %i = %i of %i, %s%%',
    async (profiel, active, notActive, persons, base, share) => {
      const all = await rows<TreeknormRow>(`/v1/wachtlijsten/treeknorm?zorgprofiel=${profiel}`)
      const row = all.find(({ referenceDate }) => referenceDate === '2021-01-01')
      expect(row).toMatchObject({
        active,
        notActive,
        persons,
        personsWithIndication: base,
        indicationDate: '2020-11',
      })
      expect(((row?.share ?? 0) * 100).toFixed(3)).toBe(share)
    },
  )

  it('keeps unknown apart from zero', async () => {
    const all = await rows<WachtlijstRow>('/v1/wachtlijsten?zorgprofiel=VG7')
    const short = all.filter(
      (row) => row.waitingStatus === 'actief wachtend' && row.waitingTime === '0-13 weken',
    )
    expect(short.map((row) => [row.referenceDate.slice(0, 4), row.persons])).toEqual([
      ['2016', null],
      ['2017', null],
      ['2018', null],
      ['2019', null],
      ['2020', 36],
      ['2021', 63],
    ])
  })

  it.each([
    ['VG7 actief 4 -> 39', 'VG7', 'actief wachtend', 'totaal'],
    ['VG8 actief 4 -> 21', 'VG8', 'actief wachtend', 'totaal'],
  ])('puts %s in two series', async (_name, profiel, status, time) => {
    const all = await rows<WachtlijstRow>(`/v1/wachtlijsten?zorgprofiel=${profiel}`)
    const series = (date: string) =>
      all.find(
        (row) => row.referenceDate === date && row.waitingStatus === status && row.waitingTime === time,
      )?.series
    expect(series('2019-01-01')).not.toBe(series('2020-01-01'))
  })

  it('joins nothing from before February 2021 with what came after', async () => {
    const all = await rows<WachtlijstRow>('/v1/wachtlijsten')
    const seriesOf = (when: (date: string) => boolean) =>
      new Set(all.filter((row) => when(row.referenceDate)).map((row) => row.series))
    const after = seriesOf((date) => date >= '2021-02-01')
    expect([...seriesOf((date) => date < '2021-02-01')].filter((series) => after.has(series))).toEqual([])
  })

  it('has one series for everything above 13 weeks up to January 2021', async () => {
    const all = await rows<WachtlijstRow>('/v1/wachtlijsten?zorgprofiel=VG7')
    const above = all.filter(
      (row) => row.waitingStatus === 'actief wachtend' && row.waitingTime === '3-12 maanden',
    )
    expect(new Set(above.map((row) => row.series)).size).toBe(1)
    expect(above.map((row) => row.persons)).toEqual([1, 0, 0, 4, 2, 3])
  })

  it('flags the break of 2019-01-01 and only that', async () => {
    const flagged = (await rows<WachtlijstRow>('/v1/wachtlijsten')).filter((row) => row.remark !== null)
    expect(flagged.map((row) => [row.zorgprofiel, row.referenceDate, row.waitingTime, row.persons])).toEqual([
      ['VG7', '2019-01-01', '3-12 maanden', 68],
      ['VG7', '2019-01-01', '> 12 maanden', 0],
      ['VG8', '2019-01-01', '3-12 maanden', 22],
      ['VG8', '2019-01-01', '> 12 maanden', 0],
    ])
  })

  it('gives the same rows as Arrow and as JSON, with the same meta', async () => {
    const json = (await program.request('/v1/wachtlijsten')).body as { data: WachtlijstRow[]; meta: object }
    const arrow = await program.request('/v1/wachtlijsten', { headers: { accept: arrowMediaType } })
    const table = tableFromIPC(new Uint8Array(arrow.body as ArrayBuffer))
    expect(table.toArray().map((row: { toJSON(): unknown }) => row.toJSON())).toEqual(json.data)
    expect(JSON.parse(table.schema.metadata.get(arrowMetaKey) ?? '{}')).toEqual(json.meta)
    expect(json.meta).toMatchObject({ sourceDate: '2021-04-16' })
    expect(String(table.schema.fields.find(({ name }) => name === 'persons')?.type)).toBe('Int32')
  })

  it('answers 304 to the ETag it gave, and 400 in Dutch to an unknown profile', async () => {
    const first = await program.request('/v1/zorgprofielen')
    const etag = first.headers.get('etag') ?? ''
    const second = await program.request('/v1/zorgprofielen', { headers: { 'if-none-match': etag } })
    expect([first.status, second.status]).toEqual([200, 304])
    const refused = await program.request('/v1/zorgprofielen?zorgprofiel=VG9&soort=x')
    expect(refused.status).toBe(400)
    expect(refused.headers.get('content-type')).toContain('application/problem+json')
    expect((refused.body as { errors: unknown[] }).errors).toHaveLength(2)
  })
})
