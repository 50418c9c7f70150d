import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFile, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, open, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { AnalyticalStore, AnalyticalStoreInUse } from './analytical-store.js'
import { schemaHash } from './sql-text.js'

let directory: string
let file: string
let opened: AnalyticalStore[]

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rode-draad-duckdb-'))
  file = join(directory, 'analytics', 'test.duckdb')
  opened = []
})
afterEach(async () => {
  for (const store of opened) store.close()
  await rm(directory, { recursive: true, force: true })
})

async function openStore(): Promise<AnalyticalStore> {
  const store = await AnalyticalStore.open(file)
  opened.push(store)
  return store
}

async function closed(store: AnalyticalStore): Promise<void> {
  opened = opened.filter((candidate) => candidate !== store)
  store.close()
}

async function themesIn(store: AnalyticalStore): Promise<unknown[]> {
  return await store.use(async (connection) =>
    (await connection.runAndReadAll('SELECT key FROM fact_theme ORDER BY key')).getRowsJS().flat(),
  )
}

const addTheme = (store: AnalyticalStore, key: string) =>
  store.use(async (connection) => {
    await connection.run('INSERT INTO fact_theme VALUES ($1, $1)', [key])
    // As a sync does: without a state the file is taken for unfinished.
    await connection.run('DELETE FROM sync_state')
    await connection.run(`INSERT INTO sync_state VALUES ('id', $1, '1', '1', '', '1', '')`, [
      await schemaHash(),
    ])
  })

describe('the analytical file', () => {
  it('starts empty, with the fixed list of periods', async () => {
    const store = await openStore()
    expect(await themesIn(store)).toEqual([])
    const [first, last] = await store.use(async (connection) =>
      (
        await connection.runAndReadAll(
          `SELECT min(code) AS a, max(code) AS b FROM period WHERE kind = 'year'`,
        )
      )
        .getRowsJS()
        .flat(),
    )
    expect([first, last]).toEqual(['1990', '2050'])
  })

  it('keeps what is in it until the next opening', async () => {
    const store = await openStore()
    await addTheme(store, 'pgb')
    await closed(store)
    expect(await themesIn(await openStore())).toEqual(['pgb'])
  })

  it('is built again when the tables are of another schema', async () => {
    const store = await openStore()
    await addTheme(store, 'pgb')
    await store.use((connection) => connection.run(`UPDATE sync_state SET schema_hash = 'vroeger'`))
    await closed(store)
    const again = await openStore()
    expect(await themesIn(again)).toEqual([])
    expect(
      await again.use(async (c) => (await c.runAndReadAll('SELECT * FROM sync_state')).getRows()),
    ).toEqual([])
  })

  it('is built again when an earlier version had no state yet', async () => {
    const store = await openStore()
    await addTheme(store, 'pgb')
    await store.use((connection) => connection.run('DROP TABLE sync_state'))
    await closed(store)
    expect(await themesIn(await openStore())).toEqual([])
  })

  it('runs in UTC and reaches for no extension', async () => {
    const store = await openStore()
    const settings = await store.use(async (connection) =>
      (
        await connection.runAndReadAll(
          `SELECT current_setting('TimeZone'), current_setting('autoinstall_known_extensions'),
             current_setting('autoload_known_extensions')`,
        )
      )
        .getRowsJS()
        .flat(),
    )
    expect(settings).toEqual(['UTC', false, false])
  })
})

/** Overwrites part of the file. */
async function scribble(from: number, bytes: number): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.write(Buffer.alloc(bytes, 0xab), 0, bytes, from)
  } finally {
    await handle.close()
  }
}

describe('a damaged file', () => {
  it.each<[string, () => Promise<void>]>([
    ['is something else', () => writeFile(file, 'geen databank'.repeat(1000))],
    ['is cut off', async () => truncate(file, Math.floor((await stat(file)).size / 2))],
    ['is empty', () => truncate(file, 0)],
    ['has a broken first page', () => scribble(0, 4096)],
    ['has a broken header', () => scribble(4096, 8192)],
    ['has a broken first block', () => scribble(12_288, 4096)],
    ['has all its blocks broken', async () => scribble(12_288, (await stat(file)).size - 12_288)],
    ['has a journal that is none', () => writeFile(`${file}.wal`, Buffer.alloc(5000, 0xab))],
  ])('is thrown away and made anew when it %s', async (_name, damage) => {
    const store = await openStore()
    await addTheme(store, 'pgb')
    await closed(store)
    await damage()
    const again = await openStore()
    const themes = await themesIn(again)
    // Damage may leave the rows whole; what may not be is an error, or half a store.
    expect([[], ['pgb']]).toContainEqual(themes)
    await addTheme(again, 'vervoer')
    await closed(again)
    expect(await themesIn(await openStore())).toEqual([...themes, 'vervoer'])
  })
})

const room = fileURLToPath(new URL('../../', import.meta.url))

/** Another process that has the file open until its input ends. */
async function holdElsewhere(): Promise<{ holder: ChildProcess; ended: Promise<unknown> }> {
  const code = `
    import { DuckDBInstance } from '@duckdb/node-api'
    const instance = await DuckDBInstance.create(process.argv[1])
    globalThis.connection = await instance.connect()
    process.stdin.on('end', () => process.exit(0)).resume()
    console.log('open')`
  const holder = execFile(process.execPath, ['--input-type=module', '-e', code, file], { cwd: room })
  const ended = new Promise((resolve) => holder.once('exit', resolve))
  await new Promise((resolve) => holder.stdout?.once('data', resolve))
  return { holder, ended }
}

/** Opens the file in another process and tells what came of it. */
async function openElsewhere(): Promise<string> {
  const code = `
    import { DuckDBInstance } from '@duckdb/node-api'
    try {
      const instance = await DuckDBInstance.create(process.argv[1])
      const connection = await instance.connect()
      await connection.run('SELECT 1')
      console.log('open')
      process.exit(0)
    } catch (error) {
      console.log('refused')
      process.exit(0)
    }`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code, file], {
    cwd: room,
  })
  return stdout.trim()
}

describe('one process at a time', () => {
  it('has the file to itself, and gives it up when it closes it', async () => {
    const store = await openStore()
    await addTheme(store, 'pgb')
    expect(await openElsewhere()).toBe('refused')
    await closed(store)
    expect(await openElsewhere()).toBe('open')
  })

  it('refuses a file that another process has open, and touches nothing', async () => {
    const store = await openStore()
    await addTheme(store, 'pgb')
    await closed(store)
    const { holder, ended } = await holdElsewhere()
    try {
      const before = await readdir(join(directory, 'analytics'))
      await expect(AnalyticalStore.open(file)).rejects.toThrow(AnalyticalStoreInUse)
      expect(await readdir(join(directory, 'analytics'))).toEqual(before)
    } finally {
      holder.stdin?.end()
      await ended
    }
    expect(await themesIn(await openStore())).toEqual(['pgb'])
  })

  it('clears away what a process that was killed in a sync left, once it has the file to itself', async () => {
    await closed(await openStore())
    const left = join(directory, 'analytics', 'sync-a1B2c3')
    await mkdir(left)
    await writeFile(join(left, 'facts.csv'), 'key\n')
    const { holder, ended } = await holdElsewhere()
    await expect(AnalyticalStore.open(file)).rejects.toThrow(AnalyticalStoreInUse)
    expect(await readdir(left)).toEqual(['facts.csv'])
    holder.stdin?.end()
    await ended
    await openStore()
    await expect(stat(left)).rejects.toThrow('ENOENT')
  })

  it('frees the file when the other process is killed', async () => {
    await closed(await openStore())
    const { holder, ended } = await holdElsewhere()
    holder.kill('SIGKILL')
    await ended
    await expect(openStore()).resolves.toBeInstanceOf(AnalyticalStore)
  })
})

describe('the facts about signals', () => {
  // A column belongs here only when it holds a code, a date or a mark: never what somebody wrote.
  it.each([
    [
      'fact_signal',
      [
        'key VARCHAR',
        'channel VARCHAR',
        'fictional BOOLEAN',
        'report_type VARCHAR',
        'region VARCHAR',
        'zorgprofiel VARCHAR',
        'received_earliest DATE',
        'received_latest DATE',
        'week VARCHAR',
        'quarter VARCHAR',
        'year VARCHAR',
        'problem_since VARCHAR',
        'recorded_on DATE',
      ],
    ],
    ['fact_signal_tag', ['key VARCHAR', 'facet VARCHAR', 'code VARCHAR']],
    ['fact_pattern_signal', ['key VARCHAR', 'pattern VARCHAR']],
  ])('%s has no column for free text', async (table, allowed) => {
    const store = await openStore()
    const columns = await store.use(async (connection) =>
      (
        await connection.runAndReadAll(
          `SELECT column_name || ' ' || data_type FROM information_schema.columns
           WHERE table_name = $1 ORDER BY ordinal_position`,
          [table],
        )
      )
        .getRowsJS()
        .flat(),
    )
    expect(columns).toEqual(allowed)
  })

  it('stand in those three tables only', async () => {
    const store = await openStore()
    const tables = await store.use(async (connection) =>
      (await connection.runAndReadAll(`SELECT table_name FROM information_schema.tables ORDER BY 1`))
        .getRowsJS()
        .flat(),
    )
    expect(tables).toEqual([
      'fact_agenda_item',
      'fact_key_figure',
      'fact_measure',
      'fact_norm',
      'fact_obstacle',
      'fact_pattern',
      'fact_pattern_signal',
      'fact_pattern_state',
      'fact_recommendation',
      'fact_signal',
      'fact_signal_tag',
      'fact_tafel',
      'fact_tafel_decision',
      'fact_termijn',
      'fact_theme',
      'fact_waiting_list_count',
      'fact_waiting_list_definition',
      'fact_zorgprofiel_capacity',
      'period',
      'sync_state',
    ])
  })
})
