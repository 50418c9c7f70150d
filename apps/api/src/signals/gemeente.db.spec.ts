import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { identityCookie, quarantineAnswer, type SignalBatchAnswer } from '@rode-draad/contract'
import { everywhere } from '@rode-draad/domain'
import { importGemeenten, inScope } from '@rode-draad/store'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram()
})
afterAll(() => program.stop())

const heading = ['code', 'name', 'region']
const list = [heading, ['GM9001', 'Oosterwier', 'ZK10'], ['GM9002', 'Súdwier', 'ZK08']]
const take = (rows: string[][]) =>
  importGemeenten(program.services.stores.postgres, rows, { by: 'test', dryRun: false })

const body = (externalId: string, fields: object = {}) => ({
  ...{ externalId, channel: 'gemeente', receivedOn: '2026-03-04', text: 'De traplift is stuk.' },
  ...fields,
})
const sent = async (externalId: string, fields: object = {}) => {
  const { status, body: answer } = await program.post(body(externalId, fields))
  return { status, id: (answer as { id: string }).id, errors: (answer as { errors?: unknown }).errors }
}
const withBody = (method: string, path: string, content: unknown) =>
  program.request(path, {
    ...{ method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(content) },
  })
async function batch(content: string, type: string, query = ''): Promise<SignalBatchAnswer> {
  const answer = await program.request(`/v1/signal-batches?channel=gemeente${query}`, {
    ...{ method: 'POST', headers: { 'content-type': type }, body: content },
  })
  return answer.body as SignalBatchAnswer
}
const ndjson = (...rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n')
const regionOf = async (id: string) =>
  ((await program.request(`/v1/signals/${id}`)).body as { region: string | null }).region
const everyText = async () => {
  const { postgres } = program.services.stores
  const sql = `SELECT string_agg(t::text, ' ') AS text FROM (
    SELECT to_jsonb(v) FROM signal_version v UNION ALL SELECT to_jsonb(s) FROM signal s
    UNION ALL SELECT to_jsonb(q) FROM quarantined_row q) t`
  const [row] = await inScope(
    postgres,
    everywhere,
    (manager) => manager.query(sql) as Promise<{ text: string }[]>,
  )
  return row?.text ?? ''
}

const unknown = { path: 'gemeente', message: 'Deze gemeente kennen wij niet.' }
const disagrees = { path: 'region', message: 'Deze regio is niet die van de gemeente.' }

describe('a gemeente', () => {
  it('is refused as long as there is no list, and no restart is needed once there is', async () => {
    const refused = await sent('a', { gemeente: 'Oosterwier' })
    expect(refused).toMatchObject({ status: 400, errors: [{ path: 'gemeente' }] })
    expect(JSON.stringify(refused.errors)).toContain('Er is nog geen lijst met gemeenten geladen.')
    expect(
      (await batch(ndjson(body('b', { gemeente: 'Oosterwier' })), 'application/x-ndjson')).quarantined,
    ).toBe(1)
    await take(list)
    const { status, id } = await sent('a', { gemeente: 'Oosterwier' })
    expect([status, await regionOf(id)]).toEqual([201, 'ZK10'])
    // What waited in the quarantine comes in by being sent again.
    expect(
      (await batch(ndjson(body('b', { gemeente: 'Oosterwier' })), 'application/x-ndjson')).accepted,
    ).toBe(1)
  })

  it.each([
    ['by name', { gemeente: 'sudwier' }, 'ZK08'],
    ['by code', { gemeente: 'GM9002' }, 'ZK08'],
    ['in a long text', { gemeente: 'Súdwier', text: 'De traplift is stuk. '.repeat(300) }, 'ZK08'],
    ['with the region in which it lies', { gemeente: 'Oosterwier', region: 'ZK10' }, 'ZK10'],
  ])('gives the region %s', async (how, fields, region) => {
    const { status, id } = await sent(how, fields)
    expect([status, await regionOf(id)]).toEqual([201, region])
  })

  it.each([
    ['unknown', { gemeente: 'Nergens' }, [unknown]],
    ['in another region', { gemeente: 'Oosterwier', region: 'ZK23' }, [disagrees]],
    ['no text', { gemeente: 9001 }, [expect.objectContaining({ path: 'gemeente' })]],
  ])('is refused when it is %s', async (how, fields, errors) => {
    expect(await sent(how, fields)).toMatchObject({ status: 400, errors })
  })

  it('is the same content again, also after another list', async () => {
    const first = await sent('again', { gemeente: 'Oosterwier' })
    await take([heading, ['GM9001', 'Oosterwier', 'ZK33'], ['GM9002', 'Súdwier', 'ZK08']])
    expect(await sent('again', { gemeente: 'Oosterwier' })).toEqual({ ...first, status: 200 })
    expect(await regionOf(first.id)).toBe('ZK10')
    await take(list)
  })

  it('gives the region of a new version', async () => {
    const { id } = await sent('put', { gemeente: 'Oosterwier' })
    const put = (fields: object) => withBody('PUT', `/v1/signals/${id}`, body('put', fields))
    expect((await put({ gemeente: 'Súdwier' })).status).toBe(200)
    expect(await regionOf(id)).toBe('ZK08')
    expect(await put({ gemeente: 'Nergens' })).toMatchObject({ status: 400, body: { errors: [unknown] } })
  })
})

describe('a gemeente in a batch', () => {
  const rows = [
    body('c1', { gemeente: 'Oosterwier' }),
    body('c2', { gemeente: 'Nergens' }),
    body('c3', { gemeente: 'Oosterwier', region: 'ZK23' }),
  ]
  const reasons = [
    { row: 2, ...unknown },
    { row: 3, ...disagrees },
  ]
  it('is looked at in a dry run as when it is kept', async () => {
    const counts = { received: 3, accepted: 1, quarantined: 2, reasons }
    expect(await batch(ndjson(...rows), 'application/x-ndjson', '&dryRun=true')).toMatchObject(counts)
    expect(await batch(ndjson(...rows), 'application/x-ndjson')).toMatchObject(counts)
    const again = await batch(ndjson(...rows), 'application/x-ndjson')
    expect(again).toMatchObject({ received: 3, accepted: 0, duplicate: 3 })
  })

  it('is mended by another, and the row put right at the source is then the same', async () => {
    const { id } = await batch(ndjson(body('d', { gemeente: 'Nergens' })), 'application/x-ndjson')
    const { body: waiting } = await program.request(`/v1/signal-batches/${id}/quarantine`)
    const [row] = quarantineAnswer.parse(waiting).data
    const mended = await withBody('POST', `/v1/quarantined-rows/${row?.id}/mendings`, {
      gemeente: 'Oosterwier',
    })
    expect(mended.status).toBe(201)
    expect(await regionOf((mended.body as { id: string }).id)).toBe('ZK10')
    const right = ndjson(body('d', { gemeente: 'Oosterwier' }))
    expect((await batch(right, 'application/x-ndjson')).duplicate).toBe(1)
  })

  it('has its column in a mapping, or is the same for all rows', async () => {
    const columns = ['externalId', 'receivedOn', 'text'].map((field) => ({ heading: field, field }))
    const own = { columns: [...columns, { heading: 'Woonplaats', field: 'gemeente' }] }
    await withBody('PUT', '/v1/column-mappings/gemeente/kolom', own)
    const csv = 'externalId;receivedOn;text;Woonplaats\ne1;2026-03-04;Geen plek.;Gemeente Oosterwier\n'
    expect((await batch(csv, 'text/csv')).accepted).toBe(1)
    const fixed = (gemeente: string) =>
      withBody('PUT', '/v1/column-mappings/gemeente/vast', { columns, fixed: { gemeente } })
    expect(await fixed('Nergens')).toMatchObject({
      ...{ status: 400, body: { errors: [{ ...unknown, path: 'fixed.gemeente' }] } },
    })
    expect((await fixed('Súdwier')).status).toBe(200)
    const short = 'externalId;receivedOn;text\ne2;2026-03-04;Geen plek.\n'
    expect((await batch(short, 'text/csv')).accepted).toBe(1)
  })
})

describe('a region in the text', () => {
  const told = async (id: string) => {
    const { region, regionFromText, text } = (await program.request(`/v1/signals/${id}`)).body as Record<
      string,
      unknown
    >
    return { region, regionFromText, text }
  }

  it.each([
    ['a gemeente', 'De gemeente Oosterwier zegt nee.', 'ZK10'],
    ['a region', 'De zorgkantoorregio Midden-Holland heeft geen plek.', 'ZK13'],
    ['a gemeente in a long text', `De gemeente Súdwier zegt nee. ${'Geen plek. '.repeat(600)}`, 'ZK08'],
  ])('is that of the signal when it says %s', async (name, text, region) => {
    const { id } = await sent(`text ${name}`, { text })
    expect(await told(id)).toMatchObject({ region, regionFromText: true })
  })

  it('leaves no name of a place in what is kept', async () => {
    const { id } = await sent('redacted', { text: 'De gemeente Oosterwier zegt nee.' })
    expect((await told(id)).text).toBe('De gemeente [PLAATS] zegt nee.')
  })

  it.each([
    ['gives way to the region of the sender', { region: 'ZK23' }, 'ZK23'],
    ['gives way to the gemeente of the sender', { gemeente: 'Súdwier' }, 'ZK08'],
    ['is none when there are two', { text: 'gemeente Oosterwier en gemeente Súdwier' }, null],
  ])('%s', async (how, fields, region) => {
    const { id } = await sent(how, { text: 'De gemeente Oosterwier zegt nee.', ...fields })
    expect(await told(id)).toMatchObject({ region, regionFromText: false })
  })

  it('brings the signal into reach of who reads that region, and of nobody else', async () => {
    const { id } = await sent('reach', { text: 'De gemeente Oosterwier zegt nee.' })
    const as = async (who: string) =>
      (await program.request(`/v1/signals/${id}`, { headers: { cookie: `${identityCookie}=${who}` } })).status
    expect(await as('regiocoordinator-zk10')).toBe(200)
    await withBody('PUT', `/v1/signals/${id}`, body('reach', { text: 'De gemeente Súdwier zegt nee.' }))
    expect(await as('regiocoordinator-zk10')).toBe(404)
  })

  it('stands in a batch as in a signal by itself, and the same is a duplicate', async () => {
    const line = ndjson(body('f', { text: 'De gemeente Oosterwier zegt nee.' }))
    expect((await batch(line, 'application/x-ndjson')).accepted).toBe(1)
    expect((await batch(line, 'application/x-ndjson')).duplicate).toBe(1)
    const { status, id } = await sent('f', { text: 'De gemeente Oosterwier zegt nee.' })
    expect([status, await told(id)]).toMatchObject([200, { region: 'ZK10', regionFromText: true }])
  })

  it.each([
    ['faulty', { reportType: 'iets' }, { reportType: 'casus' }],
    ['of other content', { text: 'De gemeente Oosterwier zegt ja.' }, { asNewVersion: true }],
  ])('stays with a row set apart, %s, when it is mended', async (name, fields, change) => {
    const text = 'De gemeente Oosterwier zegt nee.'
    if (name !== 'faulty') await sent(`apart ${name}`, { text: 'De bus rijdt niet.' })
    const row = body(`apart ${name}`, { text, ...fields })
    const { id } = await batch(ndjson(row), 'application/x-ndjson')
    const { body: waiting } = await program.request(`/v1/signal-batches/${id}/quarantine`)
    const [apart] = quarantineAnswer.parse(waiting).data
    expect(apart?.codes).toMatchObject({ region: 'ZK10', regionFromText: true })
    const mended = await withBody('POST', `/v1/quarantined-rows/${apart?.id}/mendings`, change)
    const signal = (mended.body as { id: string }).id
    expect(await told(signal)).toMatchObject({ region: 'ZK10', regionFromText: true })
    const right = { ...row, ...(name === 'faulty' ? change : {}) }
    expect((await batch(ndjson(right), 'application/x-ndjson')).duplicate).toBe(1)
  })
})

it('no gemeente is kept', async () => {
  const text = await everyText()
  expect(text).toContain('ZK10')
  expect(text).not.toMatch(/wier|Nergens|GM900/i)
})
