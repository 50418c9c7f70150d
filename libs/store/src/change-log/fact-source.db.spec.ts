import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { everywhere } from '@rode-draad/domain'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { Client } from 'pg'
import type { DataSource } from 'typeorm'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { waitUntil } from '../embedded/wait-until.js'
import { loadTagger } from '../reference/load-tagger.js'
import { keepSignal } from '../signals/keep-signal.js'
import { prepareSignal } from '../signals/prepare-signal.js'
import { signalHashes } from '../signals/signal-hashes.js'
import { testHashes } from '../intake/test-pool.js'
import { withFactSnapshot } from './fact-source.js'

let database: TestDatabase
let app: DataSource
const clients: Client[] = []

beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
  app = await openDatabase(database.appUrl)
})
afterAll(async () => {
  for (const client of clients) await client.end()
  await app.destroy()
  await database.stop()
})

async function connect(): Promise<Client> {
  const client = new Client({ connectionString: database.appUrl })
  await client.connect()
  clients.push(client)
  return client
}

const addTheme = `INSERT INTO theme (code, label, definition, recorded_by, source, content_hash)
  VALUES ($1, $1, 'x', 'x', 'x', 'x')`

/** Keys of themes that changed in [from, horizon), and that horizon. */
async function read(from: bigint): Promise<{ keys: string[]; horizon: bigint }> {
  return await withFactSnapshot(database.appUrl, async (snapshot) => ({
    keys: (await text(snapshot.copyChangedKeys('theme', from))).split('\n').filter((key) => key !== ''),
    horizon: snapshot.horizon,
  }))
}

/** The server's own transactions may hold the horizon back for a moment. */
async function readUntil(from: bigint, key: string): Promise<string[]> {
  let keys: string[] = []
  await waitUntil(
    async () => {
      ;({ keys } = await read(from))
      return keys.includes(key)
    },
    { timeoutMs: 10_000 },
  )
  return keys
}

describe('what is read from the change log', () => {
  it('is nothing of a transaction that is still open', async () => {
    const writer = await connect()
    await writer.query('BEGIN')
    await writer.query(addTheme, ['nog-open'])
    expect((await read(0n)).keys).not.toContain('nog-open')
    await writer.query('COMMIT')
    expect(await readUntil(0n, 'nog-open')).toContain('nog-open')
  })

  it('is nothing of what committed while an older transaction is open, until that one ends', async () => {
    const [older, newer] = [await connect(), await connect()]
    await older.query('BEGIN')
    await older.query(addTheme, ['ouder'])
    await newer.query(addTheme, ['jonger'])
    const during = await read(0n)
    expect(during.keys).not.toContain('jonger')
    await older.query('COMMIT')
    const after = await readUntil(during.horizon, 'jonger')
    expect(after).toEqual(expect.arrayContaining(['ouder', 'jonger']))
  })

  it('is nothing of what was rolled back', async () => {
    const writer = await connect()
    await writer.query('BEGIN')
    await writer.query(addTheme, ['teruggedraaid'])
    await writer.query('ROLLBACK')
    await writer.query(addTheme, ['daarna'])
    expect(await readUntil(0n, 'daarna')).not.toContain('teruggedraaid')
  })

  it.each([1, 7, 2021])(
    'is every change at least once, however transactions cross (seed %i)',
    async (seed) => {
      const random = generator(seed)
      const writers = await Promise.all(Array.from({ length: 5 }, connect))
      const open = writers.map((): string[] => [])
      const committed = new Set<string>()
      const seen = new Set<string>()
      let { horizon: cursor } = await read(0n)

      async function finish(index: number, command: 'COMMIT' | 'ROLLBACK'): Promise<void> {
        await writers[index]?.query(command)
        for (const key of open[index] ?? []) if (command === 'COMMIT') committed.add(key)
        open[index] = []
      }
      async function look(): Promise<void> {
        const { keys, horizon } = await read(cursor)
        expect(horizon).toBeGreaterThanOrEqual(cursor)
        expect(keys.filter((key) => !committed.has(key))).toEqual([])
        for (const key of keys) seen.add(key)
        cursor = horizon
      }

      for (let step = 0; step < 250; step += 1) {
        const index = Math.floor(random() * writers.length)
        const dice = random()
        if (dice < 0.5) {
          if (open[index]?.length === 0) await writers[index]?.query('BEGIN')
          const key = `${seed}-${step}`
          await writers[index]?.query(addTheme, [key])
          open[index]?.push(key)
        } else if (dice < 0.7 && (open[index]?.length ?? 0) > 0) await finish(index, 'COMMIT')
        else if (dice < 0.75 && (open[index]?.length ?? 0) > 0) await finish(index, 'ROLLBACK')
        else if (dice >= 0.75) await look()
      }
      for (const index of writers.keys()) if ((open[index]?.length ?? 0) > 0) await finish(index, 'COMMIT')
      await waitUntil(
        async () => {
          await look()
          return seen.size >= committed.size
        },
        { timeoutMs: 10_000 },
      )
      expect(committed.size).toBeGreaterThan(50)
      expect([...seen].sort()).toEqual([...committed].sort())
    },
  )
})

describe('a signal that is deleted by the owner', () => {
  it('leaves a line in the change log, and no fact', async () => {
    const hashes = signalHashes(Buffer.alloc(32, 1))
    const body = {
      externalId: '1',
      channel: 'gemeente',
      receivedOn: '2020-03-04',
      text: 'De rolstoel is kapot.',
    }
    const signal = prepareSignal(body as Parameters<typeof prepareSignal>[0], {
      tagger: await loadTagger(),
      hashes,
    })
    const kept = await keepSignal(
      { app, hashes: testHashes },
      'all',
      signal,
      hashes.idempotencyKey('afzender', 'sleutel'),
    )
    const id = 'answer' in kept ? kept.answer.id : ''
    const facts = (view: string) =>
      withFactSnapshot(database.appUrl, async (snapshot) =>
        (await text(snapshot.copyFacts(view, 'signal', 0n))).split('\n').filter((line) => line.includes(id)),
      )
    await waitUntil(async () => (await facts('fact_signal')).length > 0, { timeoutMs: 10_000 })
    expect(await facts('fact_signal')).toHaveLength(1)
    expect((await facts('fact_signal_tag')).length).toBeGreaterThan(0)

    for (const change of [
      'UPDATE signal SET channel = channel',
      `UPDATE signal SET channel = channel, region = 'ZK01'`,
      'UPDATE signal_tag SET code = code',
      'TRUNCATE signal_tag',
    ]) {
      await expect(queryAt(database.ownerUrl, change)).rejects.toThrow('only grows')
    }
    const linesAbout = async () =>
      (await queryAt(database.ownerUrl, 'SELECT FROM change_log WHERE key = $1', [id])).length
    const before = await linesAbout()
    await queryAt(database.ownerUrl, 'DELETE FROM signal_tag WHERE signal_id = $1', [id], everywhere)
    expect(await linesAbout()).toBe(before + 1)

    await queryAt(database.ownerUrl, 'DELETE FROM signal WHERE id = $1', [id], everywhere)

    const lines = await queryAt(
      database.ownerUrl,
      `SELECT dataset, gone FROM change_log WHERE key = $1 ORDER BY id DESC LIMIT 1`,
      [id],
    )
    expect(lines).toEqual([{ dataset: 'signal', gone: true }])
    expect(await facts('fact_signal')).toEqual([])
    expect(await facts('fact_signal_tag')).toEqual([])
    for (const table of ['signal_version', 'signal_tag', 'signal_referral', 'idempotency_key']) {
      const left = await queryAt(
        database.ownerUrl,
        `SELECT FROM ${table} WHERE signal_id = $1`,
        [id],
        everywhere,
      )
      expect([table, left.length]).toEqual([table, 0])
    }
  })
})

describe('a connection that is cut off', () => {
  it('is an error of the reading, not the end of the program', async () => {
    const broken = withFactSnapshot(database.appUrl, async (snapshot) => {
      await queryAt(
        database.superuserUrl,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle in transaction'`,
      )
      return await snapshot.changesSince(0n)
    })
    await expect(broken).rejects.toThrow()
  })

  it('is an error of rows that nobody had begun to read yet, which would else be waited for in vain', async () => {
    const owner = new Client({ connectionString: database.ownerUrl })
    await owner.connect()
    await owner.query('BEGIN; LOCK TABLE norm IN ACCESS EXCLUSIVE MODE')
    const broken = withFactSnapshot(database.appUrl, async (snapshot) => {
      const rows = snapshot.copyFacts('fact_norm', 'norm', null)
      const cut = () =>
        queryAt(
          database.superuserUrl,
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock'`,
        )
      expect(await waitUntil(async () => (await cut()).length > 0, { timeoutMs: 10_000 })).toBe(true)
      expect(await waitUntil(async () => rows.destroyed, { timeoutMs: 10_000 })).toBe(true)
      await pipeline(rows, new PassThrough())
    })
    await expect(broken).rejects.toThrow()
    await owner.end()
  })
})

/** A small seeded generator (mulberry32). @returns numbers in [0, 1) */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}
