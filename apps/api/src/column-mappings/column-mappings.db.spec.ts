import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  columnMappingAnswer,
  columnMappingList,
  identityCookie,
  signalBatchAnswer,
  type ColumnMapping,
  type Problem,
  type SignalBatchAnswer,
} from '@rode-draad/contract'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram()
})
afterAll(() => program.stop())

const sender = { cookie: `${identityCookie}=inzender-juiste-loket` }

function put(channel: string, name: string, body: object, headers: object = {}) {
  return program.request(`/v1/column-mappings/${channel}/${encodeURIComponent(name)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}
const withdraw = (channel: string, name: string, headers: Record<string, string> = {}) =>
  program.request(`/v1/column-mappings/${channel}/${name}/withdrawals`, { method: 'POST', headers })
const list = async (channel: string) => {
  const { data } = columnMappingList.parse(
    (await program.request(`/v1/column-mappings?channel=${channel}`)).body,
  )
  return data.map(({ name, version }) => [name, version])
}

/** A sheet of an organisation that calls its columns so, with one row. */
const sheet = (headings: string, row: string) => `${headings}\n${row}\n`
function mapping(id: string, date: string, text: string, more: Partial<ColumnMapping> = {}): ColumnMapping {
  const columns: ColumnMapping['columns'] = [
    { heading: id, field: 'externalId' },
    { heading: date, field: 'receivedOn' },
    { heading: text, field: 'text' },
  ]
  return { columns: [...columns, ...(more.columns ?? [])], fixed: more.fixed ?? {} }
}

async function send(channel: string, body: string, query = '') {
  return await program.request(`/v1/signal-batches?channel=${channel}${query}`, {
    ...{ method: 'POST', headers: { 'content-type': 'text/csv' }, body },
  })
}
async function taken(...sending: Parameters<typeof send>): Promise<SignalBatchAnswer> {
  const { status, body } = await send(...sending)
  expect([status, status === 200 ? null : body]).toEqual([200, null])
  return signalBatchAnswer.parse(body)
}
async function refused(...sending: Parameters<typeof send>) {
  const { status, body } = await send(...sending)
  const { detail, errors } = body as Problem
  return [status, detail, errors]
}

describe('a mapping', () => {
  it('is saved under a name in which capitals and space around do not count, and read by it', async () => {
    const saved = await put('gemeente', ' Maand Noord ', mapping('a', 'b', 'c'))
    expect([saved.status, columnMappingAnswer.parse(saved.body)]).toMatchObject([
      ...[200, { channel: 'gemeente', name: 'maand noord', version: 1, savedBy: 'landelijk-met-casussen' }],
    ])
    const read = await program.request('/v1/column-mappings/gemeente/MAAND%20noord')
    expect(read.body).toEqual(saved.body)
    expect(read.headers.get('cache-control')).toBe('no-store')
  })

  it('without a name is the one that is called "standaard"', async () => {
    const none = await program.request('/v1/column-mappings/gemeente')
    expect(columnMappingAnswer.parse(none.body)).toMatchObject({ name: 'standaard', version: 0, columns: [] })
    expect((await program.request('/v1/column-mappings/gemeente/standaard')).status).toBe(404)
    await put('gemeente', 'standaard', mapping('x', 'y', 'z'))
    const standard = await program.request('/v1/column-mappings/gemeente')
    expect(standard.body).toEqual((await program.request('/v1/column-mappings/gemeente/standaard')).body)
    expect(await list('gemeente')).toEqual([
      ['maand noord', 1],
      ['standaard', 1],
    ])
  })

  it.each(['-a', 'a/b', 'a\u0000', 'a'.repeat(41), '.a', '💥'])('may not be called %j', async (name) => {
    const { status, body } = await put('gemeente', name, mapping('a', 'b', 'c'))
    expect(status).toBe(400)
    expect((body as Problem).errors?.map(({ path }) => path)).toEqual(['name'])
  })

  it('is refused where it seems to say who somebody is, by the place and not the word, and not saved', async () => {
    const words = {
      heading: 'Melder',
      field: 'reporterRole' as const,
      values: { 'mevr. Jansen (moeder)': 'naaste' },
    }
    const body = mapping('a', 'b', 'c', { columns: [words], fixed: { text: 'Zie bijlage.' } })
    const refusal = await put('media', 'namen', body)
    expect([refusal.status, (refusal.body as Problem).errors?.map(({ path }) => path)]).toEqual([
      ...[400, ['fixed.text', 'columns[3].values']],
    ])
    expect(JSON.stringify(refusal.body)).not.toContain('Jansen')
    expect(await list('media')).toEqual([])
  })

  it('is refused where no row could be read by it, with all that is missing, and not saved', async () => {
    const columns = [{ heading: 'Zaak', field: 'externalId' }]
    const { status, body } = await put('media', 'leeg', { columns, fixed: { region: 'Utrecht' } })
    expect([status, (body as Problem).errors?.map(({ path }) => path)]).toEqual([
      ...[400, ['columns', 'columns', 'fixed.region']],
    ])
    expect(await list('media')).toEqual([])
  })

  it('of another channel is as one that does not exist, to read, save and withdraw', async () => {
    const statuses = [
      await program.request('/v1/column-mappings/gemeente/standaard', { headers: sender }),
      await put('gemeente', 'standaard', mapping('a', 'b', 'c'), sender),
      await withdraw('gemeente', 'standaard', sender),
      await program.request('/v1/column-mappings?channel=gemeente', { headers: sender }),
      await program.request('/v1/column-mappings?channel=bestaat-niet', { headers: sender }),
    ].map(({ status }) => status)
    expect(statuses).toEqual([404, 404, 404, 400, 400])
    expect(await list('gemeente')).toContainEqual(['standaard', 1])
  })
})

describe('a file of a channel with more mappings', () => {
  const fixed = { region: 'ZK10' }
  beforeAll(async () => {
    await put('zorgkantoor', 'noord', mapping('Zaak', 'Datum', 'Verhaal'))
    await put('zorgkantoor', 'zuid', mapping('Nr', 'Ontvangen', 'Klacht', { fixed }))
    await put('zorgkantoor', 'zuid', mapping('Nr', 'Ontvangen', 'Melding', { fixed }))
  })

  it.each([
    ['noord', 1, ' VERHAAL;zaak;Datum', 'De rolstoel is stuk.;n1;2020'],
    ['zuid', 2, 'Nr;Ontvangen;Melding', 'z1;2020;De traplift is stuk.'],
    [null, 0, 'externalId;receivedOn;text', 'e1;2020;De tillift is stuk.'],
  ])(
    'is read by %s, version %d, as its headings say; the batch keeps that',
    async (name, version, headings, row) => {
      for (const dryRun of ['&dryRun=true', '']) {
        const answer = await taken('zorgkantoor', sheet(headings, row), dryRun)
        expect(answer).toMatchObject({ mappingName: name, mappingVersion: version, accepted: 1 })
        if (answer.id === null) continue
        const { body } = await program.request(`/v1/signal-batches/${answer.id}`)
        expect(body).toMatchObject({ mappingName: name, mappingVersion: version, accepted: 1 })
      }
    },
  )

  it('is refused when none fits, with the columns in which each differs, and is no batch', async () => {
    const before = await program.request('/v1/signal-batches?channel=zorgkantoor')
    expect(await refused('zorgkantoor', sheet('Nr;Ontvangen;Klacht', 'z2;2020;Iets.'))).toEqual([
      ...[400, 'Geen van de bewaarde indelingen past bij de kolommen van dit bestand.'],
      [
        { path: 'zuid', message: 'in het bestand ontbreekt ‘Melding’; over ‘Klacht’ is niets afgesproken.' },
        {
          path: 'noord',
          message:
            'in het bestand ontbreekt ‘Zaak’, ‘Datum’, ‘Verhaal’; over ‘Nr’, ‘Ontvangen’, ‘Klacht’ is niets afgesproken.',
        },
      ],
    ])
    expect((await program.request('/v1/signal-batches?channel=zorgkantoor')).body).toEqual(before.body)
  })

  it('is read by an older version when that is asked for', async () => {
    const file = sheet('Nr;Ontvangen;Klacht', 'z3;2020;Iets.')
    const answer = await taken('zorgkantoor', file, '&mapping=Zuid&mappingVersion=1')
    expect(answer).toMatchObject({ mappingName: 'zuid', mappingVersion: 1, accepted: 1 })
    expect(await refused('zorgkantoor', file, '&mapping=zuid&mappingVersion=9')).toMatchObject([
      ...[400, 'Er is een fout in wat u stuurde.', [{ path: 'mappingVersion' }]],
    ])
  })

  it('is refused when the mapping that is asked for does not fit or does not exist', async () => {
    const file = sheet('Nr;Ontvangen;Melding', 'z4;2020;Iets.')
    expect(await refused('zorgkantoor', file, '&mapping=noord')).toMatchObject([
      ...[400, 'De indeling ‘noord’ past niet bij de kolommen van dit bestand.'],
      ['Nr', 'Ontvangen', 'Melding', 'Zaak', 'Datum', 'Verhaal'].map((path) => ({ path })),
    ])
    const message = 'Deze indeling kennen we niet. Bewaard zijn: ‘noord’, ‘zuid’.'
    expect(await refused('zorgkantoor', file, '&mapping=oost')).toMatchObject([
      ...[400, 'Er is een fout in wat u stuurde.', [{ path: 'mapping', message }]],
    ])
    expect(await refused('opaz', file, '&mapping=oost')).toMatchObject([
      ...[
        400,
        'Er is een fout in wat u stuurde.',
        [{ message: expect.stringContaining('nog geen indeling') }],
      ],
    ])
    expect(await refused('opaz', file, '&mappingVersion=1')).toMatchObject([
      ...[400, 'Er is een fout in wat u stuurde.', [{ path: 'mappingVersion' }]],
    ])
  })

  it('is refused when two fit equally, by name; who says which is understood, as is taking one out of use', async () => {
    await put('zorgkantoor', 'west', mapping('Zaak', 'Datum', 'Verhaal', { fixed }))
    const file = sheet('Zaak;Datum;Verhaal', 'w1;2020;Iets.')
    const several = [
      ...[400, 'Er passen meer indelingen even goed bij de kolommen van dit bestand.'],
      [{ path: 'mapping', message: 'Kies er een: ‘noord’, ‘west’.' }],
    ]
    expect(await refused('zorgkantoor', file)).toEqual(several)
    expect(await taken('zorgkantoor', file, '&mapping=west')).toMatchObject({
      mappingName: 'west',
      accepted: 1,
    })
    expect((await withdraw('zorgkantoor', 'west')).status).toBe(204)
    expect((await withdraw('zorgkantoor', 'west')).status).toBe(404)
    expect(await list('zorgkantoor')).toEqual([
      ['noord', 1],
      ['zuid', 2],
    ])
    expect(await taken('zorgkantoor', file, '&dryRun=true')).toMatchObject({ mappingName: 'noord' })
  })

  it('of NDJSON has no mapping, and may not ask for one', async () => {
    const answers = await Promise.all(
      ['', '&mapping=noord'].map((query) =>
        program.request(`/v1/signal-batches?channel=zorgkantoor${query}`, {
          ...{ method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body: '\n' },
        }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 400])
    expect(answers[0]?.body).toMatchObject({ mappingName: null, mappingVersion: null })
    expect((answers[1]?.body as Problem).errors?.map(({ path }) => path)).toEqual(['mapping'])
  })
})
