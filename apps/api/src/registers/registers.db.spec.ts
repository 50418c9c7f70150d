import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  arrowMediaType,
  arrowMetaKey,
  type KeyFigureRow,
  type MeasureRow,
  type PatternRow,
  type RecommendationRow,
} from '@rode-draad/contract'
import { tableFromIPC } from 'apache-arrow'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram()
}, 60_000)
afterAll(() => program.stop())

interface Answer<Row> {
  readonly data: Row[]
  readonly meta: { fictional: boolean; controlled: boolean; n: number }
}

async function read<Row>(path: string): Promise<Answer<Row>> {
  const { status, body } = await program.request(`/v1/${path}`)
  expect([path, status]).toEqual([path, 200])
  return body as Answer<Row>
}

const sizes = [
  ['patterns', 26],
  ['measures', 31],
  ['recommendations', 18],
  ['obstacles', 8],
  ['key-figures', 18],
] as const

describe.each(sizes)('the register of %s', (path, size) => {
  it(`gives its ${size} rows, each with a code of its own and a source`, async () => {
    const { data, meta } = await read<{ code: string; source: string }>(path)
    expect(data).toHaveLength(size)
    expect(new Set(data.map(({ code }) => code)).size).toBe(size)
    expect(data.filter(({ source }) => source === '')).toEqual([])
    expect(meta).toMatchObject({ fictional: false, controlled: false, n: size })
  })

  it('shows nothing real among what is made up', async () => {
    const real = await read<{ code: string }>(path)
    const demo = await read<{ code: string }>(`${path}?data=demo`)
    const codes = new Set(real.data.map(({ code }) => code))
    expect(demo.data.filter(({ code }) => codes.has(code))).toEqual([])
    expect(demo.meta.fictional).toBe(true)
  })

  it('gives the same rows as Arrow and as JSON, with the same meta', async () => {
    const json = await read(path)
    const arrow = await program.request(`/v1/${path}`, { headers: { accept: arrowMediaType } })
    const table = tableFromIPC(new Uint8Array(arrow.body as ArrayBuffer))
    expect(table.toArray().map((row: { toJSON(): unknown }) => row.toJSON())).toEqual(json.data)
    expect(JSON.parse(table.schema.metadata.get(arrowMetaKey) ?? '{}')).toEqual(json.meta)
  })

  it('answers 304 to the ETag it gave, and 400 in Dutch to what it does not know', async () => {
    const first = await program.request(`/v1/${path}`)
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
    expect((await program.request(`/v1/${path}`, { headers })).status).toBe(304)
    const refused = await program.request(`/v1/${path}?data=alles&soort=x`)
    expect(refused.status).toBe(400)
    expect((refused.body as { errors: unknown[] }).errors).toHaveLength(2)
  })
})

describe('what the sources say', () => {
  it('keeps both voices of a recommendation apart', async () => {
    const { data } = await read<RecommendationRow>('recommendations')
    expect(data.find(({ code }) => code === 'bdz-opname')).toMatchObject({
      report: 'Borg de zorg',
      issued: '2018-11-21',
      response: '2019-03-04',
      vwsSays: 'verbeterd door de Wet zorg en dwang',
      ombudsmanSays: 'vermeldt de verbetering als oordeel van VWS',
      status: 'gerealiseerd',
      measures: 'wet-zorg-en-dwang',
    })
    const silent = data.filter(({ vwsSays, ombudsmanSays }) => vwsSays === null && ombudsmanSays === null)
    expect(silent.length).toBeGreaterThan(0)
  })

  it('keeps "bijna 50" as it was said, and makes a number only of a number', async () => {
    const { data } = await read<KeyFigureRow>('key-figures')
    const row = (wanted: string) => data.find(({ code }) => code === wanted)
    expect(row('geschillen-2019-stijging')).toMatchObject({ value: 'bijna 50', amount: null })
    expect(row('vg7-boven-treeknorm')).toMatchObject({ value: '62', amount: 62, unit: 'personen' })
    expect(row('treeknorm-weken')?.period).toBeNull()
  })

  it('leaves a date as vague as it was said', async () => {
    const { data } = await read<PatternRow>('patterns')
    expect(data.find(({ code }) => code === 'maatwerkplek')).toMatchObject({
      firstSignal: '../2015',
      recognised: '2015',
      themes: 'passende-woonplek',
      remark: 'VG7 komt veel maar niet uitsluitend voor',
    })
  })

  it('names of a measure who says how it stands, and since when that is known', async () => {
    const { data } = await read<MeasureRow>('measures')
    expect(data.find(({ code }) => code === 'zorgval')).toMatchObject({
      kind: 'regelgeving',
      inForce: '../2019-06-06',
      status: 'merkbaar',
      accordingTo: 'Nationale ombudsman',
      knownOn: '2020-07-17',
    })
  })
})
