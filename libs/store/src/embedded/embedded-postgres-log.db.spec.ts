import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js'
import { waitUntil } from './wait-until.js'

let root: string
let directory: string
let server: EmbeddedPostgres

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'rode-draad-log-'))
  directory = join(root, 'postgres')
  server = await startEmbeddedPostgres({ directory })
})

afterAll(async () => {
  await server.stop()
  await rm(root, { recursive: true, force: true })
})

async function query<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

describe('the log', () => {
  it('holds nothing of what users write, not even when it is refused or the server process dies of it', async () => {
    await query(server.ownerUrl, `CREATE TABLE secrets (id int CHECK (id < 10), story text UNIQUE)`)
    await query(server.ownerUrl, `INSERT INTO secrets VALUES (1, 'geheim verhaal')`)
    const refused = [
      `SELECT 'geheim verhaal'::int`,
      `INSERT INTO secrets VALUES (2, 'geheim verhaal')`,
      `INSERT INTO secrets VALUES (11, 'geheim verhaal twee')`,
      `SELECT geheim FROM verhaal`,
      `DO $$ BEGIN RAISE WARNING 'geheim verhaal'; RAISE EXCEPTION 'geheim verhaal'; END $$`,
    ]
    for (const sql of refused) await expect(query(server.ownerUrl, sql)).rejects.toThrow()

    const victim = new Client({ connectionString: server.ownerUrl })
    victim.on('error', () => undefined)
    await victim.connect()
    const { rows } = await victim.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
    const dying = victim.query(`SELECT pg_sleep(100), 'geheim verhaal'`)
    const ended = expect(dying).rejects.toThrow()
    process.kill(rows[0]?.pid ?? 0, 'SIGKILL')
    await ended
    const repaired = (): Promise<boolean> =>
      query(server.ownerUrl, 'SELECT 1').then(
        () => true,
        () => false,
      )
    expect(await waitUntil(repaired, { timeoutMs: 30_000 })).toBe(true)

    const log = await readFile(join(directory, 'postgres.log'), 'utf8')
    expect(log).toContain('was terminated by signal 9')
    expect(log).not.toMatch(/geheim|verhaal|secrets/)
  })

  it('empties a log that has grown beyond 10 MB', async () => {
    await server.stop()
    const log = join(directory, 'postgres.log')
    await truncate(log, 10 * 1024 * 1024 + 1)
    server = await startEmbeddedPostgres({ directory })
    expect((await stat(log)).size).toBeLessThan(10_000)
  })
})
