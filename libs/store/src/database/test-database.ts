import { nowhere, type Reach } from '@rode-draad/domain'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { startEmbeddedPostgres } from '../embedded/embedded-postgres.js'
import { reachValues, setReach } from './in-scope.js'

export interface TestDatabase {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly auditUrl: string
  /** Role of the server itself, which no program of ours works with. */
  readonly superuserUrl: string
  /** A folder that goes when the database goes. */
  readonly directory: string
  stop(): Promise<void>
}

/** A real PostgreSQL in a folder of its own; for tests. It has its tables, so that `migrate` is quick. */
export async function startTestDatabase(): Promise<TestDatabase> {
  return await startCopy('migrated')
}

/** The same without any tables. */
export async function startEmptyDatabase(): Promise<TestDatabase> {
  return await startCopy('empty')
}

/** Begins with a copy; see tools/test-folders. */
async function startCopy(of: 'empty' | 'migrated'): Promise<TestDatabase> {
  const directory = await mkdtemp(join(tmpdir(), 'rode-draad-store-'))
  const begin = process.env['RODE_DRAAD_BEGIN_POSTGRES']
  if (begin !== undefined)
    await promisify(execFile)('cp', ['-a', join(begin, of), join(directory, 'postgres')])
  const server = await startEmbeddedPostgres({ directory: join(directory, 'postgres') })
  const { superuser } = JSON.parse(
    await readFile(join(directory, 'postgres', 'credentials.json'), 'utf8'),
  ) as { superuser: string }
  const superuserUrl = new URL(server.ownerUrl)
  superuserUrl.username = 'postgres'
  superuserUrl.password = superuser
  return {
    ownerUrl: server.ownerUrl,
    appUrl: server.appUrl,
    auditUrl: server.auditUrl,
    superuserUrl: superuserUrl.href,
    directory,
    stop: async () => {
      await server.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** One statement on a connection of its own. @param reach of its transaction; no signal is in reach without */
export async function queryAt<Row extends object>(
  url: string,
  sql: string,
  values: unknown[] = [],
  reach: Reach = nowhere,
): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    if (reach === nowhere) return (await client.query<Row>(sql, values)).rows
    await client.query('BEGIN')
    await client.query(setReach, reachValues(reach))
    const { rows } = await client.query<Row>(sql, values)
    await client.query('COMMIT')
    return rows
  } finally {
    await client.end()
  }
}
