import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  identityCookie,
  ndjsonMediaType,
  signalBatchAnswer,
  signalBatchLine,
  type SignalBatchAnswer,
} from '@rode-draad/contract'
import { everywhere } from '@rode-draad/domain'
import { inScope } from '@rode-draad/store'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram()
})
afterAll(() => program.stop())

interface Sending {
  readonly channel?: string
  readonly type?: string
  readonly dryRun?: boolean
  readonly headers?: Record<string, string>
}

function send(
  body: string | Buffer,
  { channel = 'gemeente', type = ndjsonMediaType, dryRun, headers }: Sending = {},
) {
  const query = `channel=${channel}${dryRun === undefined ? '' : `&dryRun=${dryRun}`}`
  return fetch(`${program.address}/v1/signal-batches?${query}`, {
    method: 'POST',
    headers: { 'content-type': type, ...headers },
    body,
  })
}

async function sent(body: string | Buffer, sending?: Sending): Promise<SignalBatchAnswer> {
  const response = await send(body, sending)
  expect(response.status).toBe(200)
  return signalBatchAnswer.parse(await response.json())
}

const row = (externalId: string, changed: object = {}) => ({
  externalId,
  receivedOn: '2020-03-04',
  text: 'De traplift is stuk en de gemeente wil niet betalen.',
  ...changed,
})
const ndjson = (rows: readonly unknown[]) => rows.map((one) => `${JSON.stringify(one)}\n`).join('')
const countsOf = ({ received, accepted, duplicate, quarantined }: SignalBatchAnswer) => [
  ...[received, accepted, duplicate, quarantined],
]

describe('a batch of NDJSON', () => {
  it('is kept, counted and recorded; sent again nothing is doubled', async () => {
    const rows = [row('a1'), row('a2', { region: 'fout' }), row('a1'), row('a3')]
    const first = await sent(ndjson(rows))
    expect(countsOf(first)).toEqual([4, 2, 1, 1])
    expect(first.reasons).toEqual([{ row: 2, path: 'region', message: expect.stringContaining('regiocode') }])
    expect(countsOf(await sent(ndjson(rows)))).toEqual([4, 0, 4, 0])
    const { body } = await program.request(`/v1/signal-batches/${first.id}`)
    expect(body).toMatchObject({ state: 'complete', received: 4, accepted: 2, format: 'ndjson', open: 1 })
  })

  it('says line by line what is committed, and in the end the same as the answer in one', async () => {
    const rows = Array.from({ length: 1200 }, (_, index) => row(`b${index}`))
    const response = await send(ndjson(rows), { headers: { accept: ndjsonMediaType } })
    expect(response.headers.get('content-type')).toContain(ndjsonMediaType)
    const lines = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line) => signalBatchLine.parse(JSON.parse(line)))
    expect(lines.map(({ kind }) => kind)).toEqual(['progress', 'progress', 'progress', 'result'])
    expect(lines.flatMap((line) => ('throughRow' in line ? [line.throughRow] : []))).toEqual([
      500, 1000, 1200,
    ])
    expect(lines.at(-1)).toMatchObject({ received: 1200, accepted: 1200, duplicate: 0, quarantined: 0 })
  })

  it('is only looked at in a dry run', async () => {
    const answer = await sent(ndjson([row('c1'), row('c2', { text: '' })]), { dryRun: true })
    expect(answer).toMatchObject({ id: null, dryRun: true, received: 2, accepted: 1, quarantined: 1 })
    expect(countsOf(await sent(ndjson([row('c1')])))).toEqual([1, 1, 0, 0])
  })

  it('counts in a dry run as the real one does, also what comes again chunks later and what is there', async () => {
    await sent(ndjson([row('over-1'), row('over-2'), row('over-3', { text: '' })]))
    const many = (from: number) => Array.from({ length: 600 }, (_, at) => row(`over-vul-${from + at}`))
    const other = { text: 'Er is iets anders.' }
    const file = ndjson([
      ...[row('over-1'), row('over-2', other), row('over-3', { text: '' }), row('over-4')],
      ...[row('over-5', { text: '' }), { text: 'zonder kenmerk' }, ...many(0)],
      ...[row('over-4'), row('over-4', other), row('over-2', other), row('over-5', { text: '' })],
      ...[row('over-5'), { text: 'zonder kenmerk' }, ...many(300)],
      ...[row('over-4', other), row('over-5', other)],
    ])
    const foreseen = await sent(file, { dryRun: true })
    expect(countsOf(foreseen)).toEqual([1214, 902, 307, 5])
    const kept = await sent(file)
    expect([countsOf(foreseen), foreseen.reasons]).toEqual([countsOf(kept), kept.reasons])
    expect(countsOf(await sent(file, { dryRun: true }))).toEqual([1214, 0, 1214, 0])
  })

  it('is empty when nothing comes', async () => {
    expect(countsOf(await sent('\n\n'))).toEqual([0, 0, 0, 0])
  })
})

describe('a batch of CSV', () => {
  const csv = 'Zaak;Datum;Verhaal;Contact\n1;4-3-2020;De cliënt wacht.;Jan Jansen\n2;gisteren;Ook één.;\n'
  const mapping = {
    columns: [
      { heading: 'Zaak', field: 'externalId' },
      { heading: 'Datum', field: 'receivedOn', dateFormat: 'dd-mm-jjjj' },
      { heading: 'Verhaal', field: 'text' },
      { heading: 'Contact', field: null },
    ],
    fixed: { region: 'ZK10' },
  }
  const putMapping = (body: unknown) =>
    program.request('/v1/column-mappings/zorgkantoor', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const zorgkantoor = { channel: 'zorgkantoor', type: 'text/csv' }

  it('is refused while nobody said what its columns are', async () => {
    const response = await send(csv, zorgkantoor)
    expect(response.status).toBe(400)
    const { detail, errors } = (await response.json()) as { detail: string; errors: { path: string }[] }
    expect(detail).toBe('Voor deze kolommen is nog geen indeling bewaard.')
    expect(errors.map(({ path }) => path)).toEqual([
      ...['Zaak', 'Datum', 'Verhaal', 'Contact', 'externalId', 'receivedOn', 'text'],
    ])
  })

  it('is read by the mapping of its channel, as Excel writes it, and keeps nothing of a skipped column', async () => {
    expect((await putMapping(mapping)).body).toMatchObject({ version: 1, savedBy: 'landelijk-met-casussen' })
    expect((await putMapping(mapping)).body).toMatchObject({ version: 1 })
    const answer = await sent(Buffer.from(csv, 'latin1'), zorgkantoor)
    expect(countsOf(answer)).toEqual([2, 1, 0, 1])
    expect(answer.reasons).toMatchObject([{ row: 3, path: 'receivedOn' }])
    const { postgres } = program.services.stores
    const stored = await inScope(postgres, everywhere, async (manager) =>
      JSON.stringify(
        await manager.query(`SELECT v::text FROM signal_version v WHERE v.text LIKE '%cliënt%'`),
      ),
    )
    expect(stored).toContain('De cliënt wacht.')
    expect(stored).toContain('ZK10')
    expect(stored).not.toContain('Jansen')
    expect(countsOf(await sent(csv, zorgkantoor))).toEqual([2, 0, 2, 0])
  })

  it('has versions of its mapping, the newest of which counts', async () => {
    const changed = { ...mapping, fixed: {} }
    expect((await putMapping(changed)).body).toMatchObject({ version: 2 })
    expect((await program.request('/v1/column-mappings/zorgkantoor')).body).toMatchObject({
      version: 2,
      ...changed,
    })
    expect((await program.request('/v1/column-mappings/opaz')).body).toMatchObject({
      version: 0,
      columns: [],
    })
  })

  it('stops at what is no CSV any more, with what stood before it kept', async () => {
    const response = await send(`externalId;receivedOn;text\nx1;2020;goed\nx2;2020;"open\n`, {
      type: 'text/csv',
    })
    expect(response.status).toBe(400)
    expect(((await response.json()) as { detail: string }).detail).toContain('Vanaf rij 3')
    expect(countsOf(await sent(ndjson([row('x1'), row('x2')])))).toEqual([2, 1, 0, 1])
  })
})

describe('who sends a batch', () => {
  const as = (id: string) => ({ headers: { cookie: `${identityCookie}=${id}` } })

  it('sends for its own channels; others are as channels that do not exist', async () => {
    const own = await send(ndjson([row('s1')]), { channel: 'juiste-loket', ...as('inzender-juiste-loket') })
    expect(own.status).toBe(200)
    const { id } = (await own.json()) as { id: string }
    const answers = []
    for (const channel of ['gemeente', 'bestaat-niet']) {
      const response = await send(ndjson([row('s2')]), { channel, ...as('inzender-juiste-loket') })
      answers.push([response.status, await response.json()])
    }
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]?.[0]).toBe(400)
    const elsewhere = await send(ndjson([]), { channel: 'gemeente' })
    const other = ((await elsewhere.json()) as { id: string }).id
    const seen = await program.request('/v1/signal-batches', as('inzender-juiste-loket'))
    expect((seen.body as { data: { id: string }[] }).data.map((batch) => batch.id)).toEqual([id])
    expect((await program.request(`/v1/signal-batches/${other}`, as('inzender-juiste-loket'))).status).toBe(
      404,
    )
    expect((await program.request('/v1/column-mappings/gemeente', as('inzender-juiste-loket'))).status).toBe(
      404,
    )
  })

  it('is told what form it has to be in', async () => {
    const statuses = []
    for (const [type, headers] of [
      ['application/json', {}],
      ['text/plain', {}],
      ['text/csv; charset=koi8-r', {}],
      [ndjsonMediaType, { 'content-encoding': 'gzip' }],
      [ndjsonMediaType, { accept: 'image/png' }],
    ] as const) {
      statuses.push((await send('{}', { type, headers })).status)
    }
    expect(statuses).toEqual([415, 415, 415, 415, 406])
  })

  it('is sent away when there are as many at once as there may be, and nothing of it is kept', async () => {
    const { batches } = program.services.intake
    const inside = []
    const enter = () => batches.enter(`ander ${inside.length}`)
    for (let leave = enter(); leave; leave = enter()) inside.push(leave)
    const refused = await send(ndjson([row('t1')]))
    for (const leave of inside) leave()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
    expect(countsOf(await sent(ndjson([row('t1')])))).toEqual([1, 1, 0, 0])
  })
})

describe('a bulk upload of old cases', () => {
  it('counts in the weeks in which they were received by the channel, not in that of the upload', async () => {
    const old = Array.from({ length: 30 }, (_, index) =>
      row(`oud-${index}`, { receivedOn: index % 2 === 0 ? '2019-06-12' : '2018', problemSince: '2015' }),
    )
    await sent(ndjson(old), { channel: 'wijkteam' })
    await program.services.stores.syncing.now()
    const { body } = await program.request('/v1/theme-trends?period=week&theme=hulpmiddelen&channel=wijkteam')
    const rows = (body as { data: { period: string; signals: number }[] }).data.filter(
      ({ signals }) => signals > 0,
    )
    // Known by year only: in no week, and so in no rise either.
    expect(rows.map(({ period, signals }) => [period, signals])).toEqual([
      ['2018', 15],
      ['2019-W24', 15],
    ])
  })
})
