import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aSignalBody, createRandom } from '@rode-draad/fixtures'
import { factViews } from '@rode-draad/store'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DataSource } from 'typeorm'
import { startTestProgram, type TestProgram } from './test-program.js'

let keepIn: string
let program: TestProgram
let owner: DataSource

beforeAll(async () => {
  keepIn = await mkdtemp(join(tmpdir(), 'rode-draad-sync-'))
  await start()
})
afterAll(async () => {
  await stop()
  await rm(keepIn, { recursive: true, force: true })
})

async function start(): Promise<void> {
  program = await startTestProgram({ keepIn })
  const { owner: password } = JSON.parse(
    await readFile(join(keepIn, 'postgres', 'credentials.json'), 'utf8'),
  ) as { owner: string }
  const url = new URL(String((program.services.stores.postgres.options as { url?: string }).url))
  url.username = 'rode_draad_owner'
  url.password = password
  // The owner is under row-level security too: it says that it reaches everything.
  const extra = { options: '-c rode_draad.regions=all -c rode_draad.channels=all' }
  owner = await new DataSource({ type: 'postgres', url: url.href, poolSize: 2, extra }).initialize()
}

async function stop(): Promise<void> {
  await owner.destroy()
  await program.stop()
}

const views = Object.values(factViews).flat()

async function inCopy(sql: string): Promise<unknown[][]> {
  return await program.services.stores.analytics.use(async (connection) =>
    (await connection.runAndReadAll(sql)).getRowsJS(),
  )
}

async function columnsOfCopy(view: string): Promise<string[]> {
  const rows = await inCopy(
    `SELECT column_name FROM information_schema.columns WHERE table_name = '${view}' ORDER BY ordinal_position`,
  )
  return rows.map(([name]) => String(name))
}

/** Rows as one text each, sorted, by fact view; from the copy, or from PostgreSQL itself. */
async function factsOf(where: 'copy' | 'postgres'): Promise<Record<string, string[]>> {
  const facts: Record<string, string[]> = {}
  for (const view of views) {
    const columns = (await columnsOfCopy(view)).map((name) => `CAST("${name}" AS VARCHAR)`).join(', ')
    const rows =
      where === 'copy'
        ? await inCopy(`SELECT ${columns} FROM ${view}`)
        : (
            (await owner.query(`SELECT array_to_json(ARRAY[${columns}]) AS row FROM ${view}`)) as {
              row: unknown[]
            }[]
          ).map(({ row }) => row)
    facts[view] = rows.map((row) => JSON.stringify(row)).sort()
  }
  return facts
}

/** The copy once it has caught up; transactions of the server itself may hold it back for a moment. */
async function caughtUp(): Promise<Record<string, string[]>> {
  const wanted = await factsOf('postgres')
  const end = Date.now() + 10_000
  let facts: Record<string, string[]>
  do {
    await program.services.stores.syncing.now()
    facts = await factsOf('copy')
  } while (JSON.stringify(facts) !== JSON.stringify(wanted) && Date.now() < end)
  expect(facts).toEqual(wanted)
  return facts
}

const texts = [
  'De gemeente weigert een rolstoel uit de Wmo.',
  'Er is geen plek voor mijn zoon met een verstandelijke beperking; het zorgkantoor verwijst naar de gemeente.',
  'Het pgb is ingetrokken en de huisarts weet het ook niet.',
  'Wij wachten al een jaar op een ggz-behandeling.',
]
let sent = 0

async function post(overrides: object = {}): Promise<{ id: string; body: object }> {
  sent += 1
  const body = { ...aSignalBody(), externalId: `sync-${sent}`, text: texts[sent % 4], ...overrides }
  const { status, body: answer } = await program.post(body)
  expect(status).toBe(201)
  return { id: (answer as { id: string }).id, body }
}

async function put(id: string, body: object): Promise<void> {
  const { status } = await program.request(`/v1/signals/${id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(status).toBe(200)
}

const remove = (id: string) => owner.query('DELETE FROM signal WHERE id = $1', [id])
const tagsOf = async (id: string) =>
  (await inCopy(`SELECT facet || ' ' || code FROM fact_signal_tag WHERE key = '${id}' ORDER BY 1`)).flat()

describe('the fact views of PostgreSQL and the tables of the copy', () => {
  it.each(views)('%s has the same columns in the same order', async (view) => {
    const columns = (await owner.query(
      `SELECT column_name FROM information_schema.columns WHERE table_name = $1 ORDER BY ordinal_position`,
      [view],
    )) as { column_name: string }[]
    expect(columns.map(({ column_name }) => column_name)).toEqual(await columnsOfCopy(view))
    expect(columns.length).toBeGreaterThan(1)
  })

  it('are all the fact tables there are', async () => {
    const tables = await inCopy(
      `SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'fact_%' ORDER BY 1`,
    )
    expect(tables.flat()).toEqual([...views].sort())
  })
})

describe('the copy', () => {
  it('equals PostgreSQL and a rebuilt one after signals came, changed and went', async () => {
    const { next: random } = createRandom(2021)
    const known: { id: string; body: object }[] = []
    for (let step = 0; step < 25; step += 1) {
      const work = Array.from({ length: 6 }, async () => {
        const dice = random()
        const some = known[Math.floor(random() * known.length)]
        if (dice < 0.6 || !some) {
          const receivedOn = ['2020', '2020-03', '2020-03-04', '2020-23', '../2020-05'][
            Math.floor(random() * 5)
          ]
          return void known.push(await post({ receivedOn, region: random() < 0.3 ? null : 'ZK10' }))
        }
        if (dice < 0.85) await put(some.id, { ...some.body, text: texts[Math.floor(random() * 4)] })
        else {
          known.splice(known.indexOf(some), 1)
          await remove(some.id)
        }
      })
      const results = await Promise.allSettled(work)
      // Two of them may meet on one signal that is just being removed; all others succeed.
      expect(results.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(4)
      if (random() < 0.4) await program.services.stores.syncing.now()
    }
    const grown = await caughtUp()
    expect(grown['fact_signal']?.length).toBeGreaterThan(40)
    const { kind } = await program.services.stores.syncing.now({ rebuild: true })
    expect(kind).toBe('rebuilt')
    expect(await factsOf('copy')).toEqual(grown)
  })

  it('is made anew, equal, when its file was thrown away', async () => {
    const before = await caughtUp()
    await stop()
    await rm(join(keepIn, 'analytics'), { recursive: true })
    await start()
    expect(await factsOf('copy')).toEqual(before)
  })

  it('is made anew, equal, when it turns out to be damaged at the start', async () => {
    const before = await caughtUp()
    await program.services.stores.analytics.use((connection) => connection.run('DROP TABLE fact_signal_tag'))
    await post()
    await stop()
    await start()
    const after = await factsOf('copy')
    expect(after['fact_signal']).toHaveLength((before['fact_signal']?.length ?? 0) + 1)
    expect(after).toEqual(await factsOf('postgres'))
  })

  it('is never seen empty or closed while it is made anew', async () => {
    const wanted = (await caughtUp())['fact_signal']?.length
    const seen = new Set<unknown>()
    let building = true
    const built = program.services.stores.syncing.now({ rebuild: true }).finally(() => (building = false))
    while (building) seen.add((await inCopy('SELECT count(*)::INTEGER FROM fact_signal'))[0]?.[0])
    await built
    expect([...seen]).toEqual([wanted])
  })

  it('is not made anew when the program starts again, and has what came meanwhile', async () => {
    await post()
    const before = await caughtUp()
    await program.services.stores.analytics.use((connection) =>
      connection.run(`UPDATE fact_theme SET label = 'van voor de herstart' WHERE key = 'pgb'`),
    )
    await stop()
    await start()
    expect(await inCopy(`SELECT label FROM fact_theme WHERE key = 'pgb'`)).toEqual([['van voor de herstart']])
    await program.services.stores.syncing.now({ rebuild: true })
    expect(await factsOf('copy')).toEqual(before)
  })

  it('has the tags of the newest version only', async () => {
    const { id, body } = await post({ text: texts[0] })
    await caughtUp()
    expect(await tagsOf(id)).toContain('theme hulpmiddelen')
    await put(id, { ...body, text: texts[2] })
    await caughtUp()
    const tags = await tagsOf(id)
    expect(tags).toContain('theme pgb')
    expect(tags).not.toContain('theme hulpmiddelen')
    expect(await inCopy(`SELECT count(*)::INTEGER FROM fact_signal WHERE key = '${id}'`)).toEqual([[1]])
  })

  it('has nothing left of a signal that was deleted', async () => {
    const { id } = await post()
    await caughtUp()
    expect((await tagsOf(id)).length).toBeGreaterThan(0)
    await remove(id)
    await caughtUp()
    expect(await tagsOf(id)).toEqual([])
    expect(await inCopy(`SELECT * FROM fact_signal WHERE key = '${id}'`)).toEqual([])
  })

  it('keeps any text of a register as it is', async () => {
    const odd = [
      '',
      ' ',
      'a,b',
      '"',
      'een "citaat", en meer',
      'regel\nregel',
      'regel\r\nregel',
      'NULL',
      '\\N',
      '\\.',
      '\u2028é😀',
    ]
    for (const [index, title] of odd.entries()) {
      await program.services.stores.postgres.query(
        `INSERT INTO measure (code, title, themes, kind, status, according_to, known_on, recorded_by, fictional,
           source, content_hash)
         VALUES ($1, $2, $3, 'wet', 'in werking', $2, '2020', 'proef', true, $2, 'x')`,
        [`vreemd-${String(index).padStart(2, '0')}`, title, index % 2 ? [] : [title]],
      )
    }
    await caughtUp()
    const titles = await inCopy(`SELECT title FROM fact_measure WHERE key LIKE 'vreemd-%' ORDER BY key`)
    expect(titles.flat()).toEqual(odd)
  })

  it.each([
    ['of another database', () => owner.query('UPDATE store_identity SET id = gen_random_uuid()')],
    [
      'of a later state than the one that was put back',
      () =>
        program.services.stores.analytics.use((connection) =>
          connection.run(`UPDATE sync_state SET horizon = '999999999999'`),
        ),
    ],
  ])('is made anew when it turns out to be %s', async (_name, change) => {
    await caughtUp()
    await program.services.stores.analytics.use((connection) =>
      connection.run(`INSERT INTO fact_signal_tag VALUES ('van-elders', 'theme', 'pgb')`),
    )
    await change()
    await caughtUp()
    expect(await tagsOf('van-elders')).toEqual([])
  })
})
