import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { EmbeddedPostgresError } from './embedded-postgres-error.js'
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js'
import { findFreePort } from './free-port.js'

let root: string
let directory: string
let server: EmbeddedPostgres
const lines: string[] = []

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'rode-draad-embedded-'))
  directory = join(root, 'data', 'postgres')
  server = await startEmbeddedPostgres({ directory, log: (line) => lines.push(line) })
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

describe('the first start', () => {
  it('tells that it makes the database', () => {
    expect(lines).toEqual([
      'PostgreSQL wordt voor de eerste keer klaargezet.',
      `PostgreSQL draait op 127.0.0.1:${server.port}.`,
    ])
  })

  it.each(['ownerUrl', 'appUrl', 'auditUrl'] as const)(
    'gives the role of %s no powers over the server',
    async (url) => {
      const rows = await query(
        server[url],
        'SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication FROM pg_roles WHERE rolname = current_user',
      )
      expect(rows).toEqual([
        {
          rolsuper: false,
          rolbypassrls: false,
          rolcreaterole: false,
          rolcreatedb: false,
          rolreplication: false,
        },
      ])
    },
  )

  it('lets the owner make tables and the app role not even a temporary one', async () => {
    await query(server.ownerUrl, 'CREATE TABLE made_by_owner (id int)')
    await expect(query(server.appUrl, 'CREATE TABLE public.made_by_app (id int)')).rejects.toThrow(
      /permission denied/,
    )
    await expect(query(server.appUrl, 'CREATE TEMP TABLE made_by_app (id int)')).rejects.toThrow(
      /permission denied/,
    )
    await expect(query(server.appUrl, 'SELECT * FROM public.made_by_owner')).rejects.toThrow(
      /permission denied/,
    )
  })

  it.each(['postgres', 'template1'])('keeps its roles out of the database %s', async (database) => {
    for (const url of [server.ownerUrl, server.appUrl, server.auditUrl]) {
      await expect(query(url.replace(/rode_draad$/, database), 'SELECT 1')).rejects.toThrow(
        /permission denied/,
      )
    }
  })

  it('refuses a wrong password', async () => {
    await expect(query(server.appUrl.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(
      /authentication failed/,
    )
  })

  it.each([
    ['data_checksums', 'on'],
    ['server_encoding', 'UTF8'],
    ['listen_addresses', '127.0.0.1'],
    ['password_encryption', 'scram-sha-256'],
    ['fsync', 'on'],
    ['max_connections', '50'],
    ['shared_buffers', '128MB'],
    ['log_min_messages', 'log'],
    ['log_error_verbosity', 'terse'],
    ['log_min_error_statement', 'panic'],
  ])('has %s set to %s', async (name, value) => {
    expect(await query(server.ownerUrl, `SELECT current_setting('${name}') AS value`)).toEqual([{ value }])
  })

  it('knows the case of letters with accents and orders by code point', async () => {
    const [row] = await query(server.ownerUrl, `SELECT upper('één') AS upper, 'Z' < 'a' AS ordered`)
    expect(row).toEqual({ upper: 'ÉÉN', ordered: true })
  })

  it('keeps the passwords and the log readable by their owner only', async () => {
    for (const name of ['credentials.json', 'postgres.log', 'cluster/rode-draad.conf']) {
      expect((await stat(join(directory, name))).mode & 0o777).toBe(
        process.platform === 'win32' ? 0o666 : 0o600,
      )
    }
  })
})

describe('a later start', () => {
  it('keeps data and passwords, and the older handle leaves the newer server alone', async () => {
    const before = { old: server, credentials: await readFile(join(directory, 'credentials.json'), 'utf8') }
    await server.stop()
    await server.stop()
    await expect(query(server.ownerUrl, 'SELECT 1')).rejects.toThrow()

    server = await startEmbeddedPostgres({ directory })
    await query(server.ownerUrl, 'CREATE TABLE kept AS SELECT 42 AS answer')
    await Promise.all([server.stop(), server.stop()])
    server = await startEmbeddedPostgres({ directory })
    await before.old.stop()

    expect(await query(server.ownerUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
    expect(await readFile(join(directory, 'credentials.json'), 'utf8')).toBe(before.credentials)
  })

  it('adds a role that came later to an installation that lacks it', async () => {
    const file = join(directory, 'credentials.json')
    const { superuser, audit, ...older } = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>
    const asSuperuser = (sql: string) =>
      query(server.ownerUrl.replace(/\/\/[^@]+@/, `//postgres:${superuser}@`), sql)
    await asSuperuser('REVOKE CONNECT ON DATABASE rode_draad FROM rode_draad_audit')
    await asSuperuser('DROP ROLE rode_draad_audit')
    await asSuperuser(`COMMENT ON DATABASE rode_draad IS 'rode-draad 1'`)
    await server.stop()
    await writeFile(file, JSON.stringify({ superuser, ...older }))

    server = await startEmbeddedPostgres({ directory })
    expect(await query(server.auditUrl, 'SELECT current_user AS role')).toEqual([
      { role: 'rode_draad_audit' },
    ])
    const now = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>
    expect(now).toEqual({ superuser, ...older, audit: expect.stringMatching(/^[\w-]{32}$/) })
    expect(now['audit']).not.toBe(audit)
    expect((await stat(file)).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
  })

  it('chooses another port when the first one is taken in the meantime, and gives up after three', async () => {
    await server.stop()
    const squatter = await listen()
    const taken = portOf(squatter)
    const choices = [taken, taken, await findFreePort()]
    try {
      server = await startEmbeddedPostgres({ directory, choosePort: async () => choices.shift() ?? taken })
      expect(server.port).not.toBe(taken)
      await server.stop()
      const hopeless = startEmbeddedPostgres({ directory, choosePort: async () => taken })
      await expect(hopeless).rejects.toThrow('PostgreSQL vond geen vrije poort op 127.0.0.1.')
    } finally {
      squatter.close()
    }
    server = await startEmbeddedPostgres({ directory })
  })
})

describe('a place that cannot serve', () => {
  const place = async (prepare: (at: string) => Promise<unknown>): Promise<string> => {
    const at = join(await mkdtemp(join(root, 'place-')), 'postgres')
    await prepare(at)
    return at
  }
  it.each([
    ['is a file', (at: string) => writeFile(at, ''), /kan niet schrijven in de map/],
    [
      'lies below a file',
      (at: string) => writeFile(join(at, '..', 'file'), ''),
      /kan niet schrijven in de map/,
      'file',
    ],
  ])('is refused in one line when it %s', async (_, prepare, message, below = '') => {
    const at = await place(prepare)
    const attempt = startEmbeddedPostgres({
      directory: below === '' ? at : join(at, '..', below, 'postgres'),
    })
    await expect(attempt).rejects.toThrow(message)
    await expect(attempt).rejects.toBeInstanceOf(EmbeddedPostgresError)
    await expect(attempt).rejects.toMatchObject({ message: expect.not.stringContaining('\n') })
  })
})

function listen(): Promise<Server> {
  return new Promise((resolve) => {
    const squatter = createServer().listen(0, '127.0.0.1', () => resolve(squatter))
  })
}

function portOf(squatter: Server): number {
  const address = squatter.address()
  return address === null || typeof address === 'string' ? 0 : address.port
}
