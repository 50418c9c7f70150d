import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { controlNoteFile, retainAnswer, type ControlNote } from '@rode-draad/contract'
import { everywhere } from '@rode-draad/domain'
import { aSignalBody } from '@rode-draad/fixtures'
import { inScope, migrate, openPostgres, readRetentionTerms, restore, roleOf } from '@rode-draad/store'
import { startTestProgram, type TestProgram } from './test-program.js'
import { tracesInCopy, tracesInFiles, tracesInPostgres } from './test-traces.js'

/** What stands in every text, so that nothing of it can hide. */
const canary = 'kwikstaartbrug'
const word = (channel: string) => `${canary}${channel.replaceAll('-', '')}`
const channels = { media: 12, gemeente: 24, 'juiste-loket': 60 } as const
const received = '2026-03-04'

let root: string
let program: TestProgram
let now = new Date('2026-06-15T12:00:00Z')
const ids = new Map<string, string>()

const start = (keepIn: string) =>
  startTestProgram({ now: () => now, keepIn, retentionTerms: join(root, 'termijnen.csv') })

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'rode-draad-retention-'))
  const lines = Object.entries(channels).map(([channel, months]) => `${channel},${months}\n`)
  await writeFile(join(root, 'termijnen.csv'), `code,months\nstandaard,60\nquarantaine,6\n${lines.join('')}`)
  program = await start(join(root, 'eerste'))
  for (const channel of Object.keys(channels)) {
    const text = `De rolstoel van de ${word(channel)} is afgewezen door de gemeente.`
    const body = { ...aSignalBody(), externalId: channel, channel, receivedOn: received, text, outcome: text }
    const answer = await program.post(body, { 'idempotency-key': channel })
    expect(answer.status).toBe(201)
    ids.set(channel, (answer.body as { id: string }).id)
    await setApart(channel)
  }
  await control('backup', { output: join(root, 'kopie'), key: backupKey })
})
afterAll(async () => {
  await program.stop()
  await rm(root, { recursive: true, force: true })
})
const backupKey = 'een sleutel van meer dan 32 tekens lang'

/** A row in the quarantine, as intake sets it apart. */
async function setApart(channel: string): Promise<void> {
  const batch = ids.get(channel)
  await inScope(program.services.stores.postgres, everywhere, async (manager) => {
    await manager.query(
      `INSERT INTO signal_batch (id, channel, format, sent_by) VALUES ($1, $2, 'csv', 'x')`,
      [batch, channel],
    )
    await manager.query(
      `INSERT INTO quarantined_row (id, batch_id, row_number, channel, content_hash, codes, text, outcome,
         text_is_whole_row, reasons, redaction_version, recorded_at)
       VALUES ($1, $1, 2, $2, $3, '{}', $4, $4, false, '[]', '1', $5)`,
      [batch, channel, Buffer.from(channel), `De ${word(channel)} staat apart.`, `${received}T12:00:00Z`],
    )
  })
}

async function control(command: string, request: object): Promise<unknown> {
  const note = JSON.parse(await readFile(join(program.dataDirectory, controlNoteFile), 'utf8')) as ControlNote
  const response = await fetch(`${note.url}/${command}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${note.token}` },
    body: JSON.stringify(request),
  })
  return await response.json()
}

/** Which channels still have their word in PostgreSQL, in whichever table. */
async function keptIn(where: TestProgram): Promise<string[]> {
  const found: string[] = []
  for (const channel of Object.keys(channels)) {
    if ((await tracesInPostgres(where, word(channel))).length > 0) found.push(channel)
  }
  return found.sort()
}

async function restart(at: string): Promise<void> {
  await program.stop()
  now = new Date(at)
  program = await start(join(root, 'eerste'))
}

const readCase = async (channel: string) =>
  (await program.request(`/v1/signals/${ids.get(channel)}`)).body as Record<string, unknown>
const counted = async () => {
  await program.services.stores.syncing.now()
  const answer = await program.request('/v1/theme-trends?period=year&theme=hulpmiddelen')
  return (answer.body as { data: object[] }).data
}

describe('a clock that jumps', () => {
  let figures: object[]

  it('finds all text there before the first term', async () => {
    figures = await counted()
    expect(figures.length).toBeGreaterThan(0)
    expect(await keptIn(program)).toEqual(Object.keys(channels).sort())
    expect(await tracesInPostgres(program, 'staat apart')).toEqual([
      'quarantined_row.outcome',
      'quarantined_row.text',
    ])
    expect(await tracesInCopy(program, 'gemeente')).toContain('fact_signal.channel')
  })

  it('says what is due on a day, and changes nothing when only asked', async () => {
    now = new Date('2027-03-04T12:00:00Z')
    const { overdue, erased } = retainAnswer.parse(await control('retain', { dryRun: true }))
    expect(erased).toBeNull()
    expect(overdue.filter(({ signals }) => signals > 0)).toEqual([
      { channel: 'media', months: 12, signals: 1, quarantinedRows: 1 },
    ])
    expect(await keptIn(program)).toContain('media')
  })

  it.each([
    ['2027-03-04T12:00:00Z', ['gemeente', 'juiste-loket']],
    ['2028-03-05T12:00:00Z', ['juiste-loket']],
    ['2031-03-03T12:00:00Z', ['juiste-loket']],
    ['2031-03-04T12:00:00Z', []],
  ])('leaves on %s no overdue text in any table, nor in the copy', async (at, left) => {
    await restart(at)
    expect(await keptIn(program)).toEqual(left)
    expect(await tracesInPostgres(program, 'staat apart')).toEqual([])
    expect(await tracesInCopy(program, canary)).toEqual([])
    expect(await tracesInFiles(join(program.dataDirectory, 'analytics'), [canary])).toEqual([])
    expect(await counted()).toEqual(figures)
  })

  it('tells a reader in Dutch that the text is gone, and still gives codes and tags', async () => {
    const record = await readCase('media')
    expect(record).toMatchObject({
      text: '',
      outcome: null,
      textRemoved: 'De tekst van dit signaal is gewist op 4 maart 2027, omdat de bewaartermijn voorbij is.',
      receivedOn: received,
      channel: 'media',
    })
    const { themes } = record['tags'] as { themes: { code: string; evidence: unknown[] }[] }
    expect(themes.map(({ code, evidence }) => [code, evidence])).toContainEqual(['hulpmiddelen', []])
  })

  it('knows the same signal when it is sent again, and keeps no text of it', async () => {
    const text = `De rolstoel van de ${word('media')} is afgewezen door de gemeente.`
    const body = {
      ...aSignalBody(),
      externalId: 'media',
      channel: 'media',
      receivedOn: received,
      text,
      outcome: text,
    }
    for (const headers of [{}, { 'idempotency-key': 'media' }] as Record<string, string>[]) {
      const again = await program.post(body, headers)
      expect([again.status, (again.body as { id: string }).id]).toEqual([200, ids.get('media')])
    }
    const other = { ...body, text: `${text} Nog steeds.` }
    const json = { method: 'PUT', headers: { 'content-type': 'application/json' } }
    const answers = [
      await program.post(other),
      await program.request(`/v1/signals/${ids.get('media')}`, { ...json, body: JSON.stringify(other) }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([409, 409])
    expect(answers.map(({ body }) => (body as { title: string }).title)).toEqual([
      ...['Eerder gewist', 'Eerder gewist'],
    ])
    const batch = await program.request('/v1/signal-batches?channel=media', {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: [body, other].map((row) => `${JSON.stringify({ ...row, channel: undefined })}\n`).join(''),
    })
    const counts = { received: 2, accepted: 0, duplicate: 2, quarantined: 0, erasedBefore: 2 }
    expect(batch.body).toMatchObject(counts)
    const { body: list } = await program.request('/v1/signal-batches?channel=media')
    expect((list as { data: unknown[] }).data[0]).toMatchObject(counts)
    expect(await keptIn(program)).toEqual([])
  })

  it('does not bring text back with a backup that was made before', async () => {
    const folder = join(root, 'teruggezet')
    const { urls, stop } = await openPostgres({ ...configuration, dataDirectory: folder }, () => undefined)
    await migrate(urls.ownerUrl, roleOf(urls.appUrl), roleOf(urls.auditUrl))
    const terms = await readRetentionTerms(join(root, 'termijnen.csv'))
    const { overdue } = await restore({
      ownerUrl: urls.ownerUrl,
      dataDirectory: folder,
      input: join(root, 'kopie'),
      key: backupKey,
      signalHashKey: null,
      erasures: [],
      strikes: [],
      retention: { terms, today: '2028-03-04', now: new Date('2028-03-04T12:00:00Z') },
    })
    expect(overdue).toEqual({ signals: 2, quarantinedRows: 3 })
    await stop()
    now = new Date('2028-03-04T12:00:00Z')
    const restored = await start(folder)
    try {
      expect(await keptIn(restored)).toEqual(['juiste-loket'])
    } finally {
      await restored.stop()
    }
  })
})

const configuration = {
  databaseUrl: null,
  databaseAppUrl: null,
  databaseAuditUrl: null,
  signalHashKey: null,
  retentionTerms: null,
}
