import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  realpath,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js'
import { findServing } from './serving-processes.js'
import { waitUntil } from './wait-until.js'

const isRoot = process.getuid?.() === 0
const onLinux = process.platform === 'linux' ? it : it.skip
const asLinuxRoot = process.platform === 'linux' && isRoot ? it : it.skip

let root: string
let directory: string
let running: EmbeddedPostgres[]

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'rode-draad-crash-')))
  directory = join(root, 'postgres')
  running = []
})

afterEach(async () => {
  for (const server of running) await server.stop()
  await rm(root, { recursive: true, force: true })
})

async function start(log: string[] = []): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ directory, log: (line) => log.push(line) })
  running.push(server)
  return server
}

async function query<T extends object>(server: EmbeddedPostgres, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: server.ownerUrl })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

const cluster = (): string => join(directory, 'cluster')

async function postmasterOf(): Promise<number> {
  const { postmaster } = await findServing(cluster())
  if (postmaster === null) throw new Error('no server runs')
  return postmaster
}

describe('a start after a crash', () => {
  it('stops the server a killed program left behind, in the middle of its work, and keeps the data', async () => {
    const orphan = await start()
    await query(orphan, 'CREATE TABLE kept AS SELECT 42 AS answer')
    const busy = new Client({ connectionString: orphan.ownerUrl })
    busy.on('error', () => undefined)
    await busy.connect()
    const interrupted = expect(busy.query('SELECT pg_sleep(600)')).rejects.toThrow()
    const before = await postmasterOf()

    const lines: string[] = []
    const server = await start(lines)
    await interrupted
    expect(lines[0]).toBe('Een eerder gestarte PostgreSQL draait nog en wordt gestopt.')
    expect(await postmasterOf()).not.toBe(before)
    expect(await query(server, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
  })

  it('repairs what a killed server left, while its children are still there', async () => {
    const killed = await start()
    await query(killed, 'CREATE TABLE kept AS SELECT 42 AS answer')
    const busy = new Client({ connectionString: killed.ownerUrl })
    busy.on('error', () => undefined)
    await busy.connect()
    // A child that computes does not notice by itself that its main process is gone.
    const interrupted = expect(busy.query(`SELECT count(*) FROM generate_series(1, 1e12)`)).rejects.toThrow()
    process.kill(await postmasterOf(), 'SIGKILL')

    const server = await start()
    await interrupted
    expect(await query(server, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
    await killed.stop()
    expect(await query(server, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }])
  })

  onLinux('does not believe a number in postmaster.pid that another program has by now', async () => {
    const first = await start()
    await first.stop()
    const pidFile = `${process.pid}\n${cluster()}\n1700000000\n5432\n\n127.0.0.1\n\nready\n`
    await writeFile(join(cluster(), 'postmaster.pid'), pidFile)
    const server = await start()
    expect(await query(server, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }])
  })

  it('finishes the roles and the database when the first start was cut off before them', async () => {
    const first = await start()
    await query(first, `COMMENT ON DATABASE rode_draad IS NULL`)
    await first.stop()
    const server = await start()
    expect(
      await query(
        server,
        `SELECT shobj_description(oid, 'pg_database') AS done FROM pg_database WHERE datname = 'rode_draad'`,
      ),
    ).toEqual([{ done: 'rode-draad 2' }])
  })
})

describe('a first start that is cut off', () => {
  it('is done again, and what it left is cleared away', async () => {
    const half = join(directory, 'cluster.init-abc123', 'data')
    await mkdir(join(half, 'base', '1'), { recursive: true })
    await writeFile(join(half, 'PG_VERSION'), '18\n')
    const server = await start()
    expect(await query(server, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }])
    expect((await readdir(directory)).sort()).toEqual(['cluster', 'credentials.json', 'postgres.log'])
  })

  onLinux('is done again after initdb was killed halfway', async () => {
    const attempt = expect(start()).rejects.toThrow('PostgreSQL kon geen nieuwe map met gegevens maken.')
    const killed = await waitUntil(killInitdb, { timeoutMs: 30_000, intervalMs: 2 })
    await attempt
    expect(killed).toBe(true)
    expect(await readdir(directory)).not.toContain('cluster')

    const server = await start()
    expect(await query(server, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }])
  })

  it.each([
    [
      'something else stands in the place of the data',
      'cluster/letter.txt',
      'mijn brief',
      /iets anders dan een PostgreSQL-map/,
    ],
    ['the data are of another version', 'cluster/PG_VERSION', '15\n', /zijn van PostgreSQL 15; .* heeft 18/],
    ['the passwords are lost', 'cluster/PG_VERSION', '18\n', /ontbreekt credentials\.json/],
  ])('is refused in one line, and nothing is touched, when %s', async (_, file, text, message) => {
    await mkdir(cluster(), { recursive: true })
    await writeFile(join(directory, file), text)
    await expect(start()).rejects.toThrow(message)
    expect(await readFile(join(directory, file), 'utf8')).toBe(text)
  })
})

describe('as root', () => {
  asLinuxRoot('runs in a folder closed to others, and as a user without rights once it is open', async () => {
    await chmod(root, 0o700)
    const closed = await start()
    await query(closed, 'CREATE TABLE kept AS SELECT 42 AS answer')
    expect((await stat(cluster())).uid).toBe(0)

    await chmod(root, 0o755)
    const open = await start()
    // Where the programs themselves are in a closed folder, root's namespace stays the only way.
    const { uid } = await stat(cluster())
    expect([0, 65_534]).toContain(uid)
    expect((await stat(`/proc/${await postmasterOf()}`)).uid).toBe(uid)
    expect(await query(open, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])

    await chmod(root, 0o700)
    const again = await start()
    expect((await stat(cluster())).uid).toBe(0)
    expect(await query(again, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
  })
})

/** Kills the initdb at work in our folder once it has written something. @returns whether it did */
async function killInitdb(): Promise<boolean> {
  const temporary = (await readdir(directory).catch((): string[] => [])).find((name) =>
    name.startsWith('cluster.init-'),
  )
  if (temporary === undefined) return false
  const written = await readdir(join(directory, temporary, 'data')).catch((): string[] => [])
  if (!written.includes('PG_VERSION')) return false
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const program = await readlink(`/proc/${pid}/exe`).catch(() => '')
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    if (program.endsWith('/initdb') && command.includes(join(directory, temporary))) {
      process.kill(Number(pid), 'SIGKILL')
      return true
    }
  }
  return false
}
