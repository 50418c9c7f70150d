import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { queryAt, startEmptyDatabase, type TestDatabase } from './test-database.js'
import { migrate } from './migrate.js'
import { postgresDataSource } from './open-database.js'

let database: TestDatabase
let ran: string[][]
/** Names of all migrations, in the order in which they run. */
let steps: string[]

beforeAll(async () => {
  database = await startEmptyDatabase()
  ran = await Promise.all([1, 2].map(() => migrate(database.ownerUrl, 'rode_draad_app')))
  const source = await postgresDataSource(database.ownerUrl).initialize()
  steps = source.migrations.map(({ name }) => String(name))
  await source.destroy()
})
afterAll(() => database.stop())

interface StoredColumn {
  column_name: string
  is_nullable: 'YES' | 'NO'
  data_type: string
}

const entityMetadata = async () => {
  const source = await postgresDataSource(database.ownerUrl).initialize()
  try {
    return source.entityMetadatas
  } finally {
    await source.destroy()
  }
}

describe('bringing the structure up to date', () => {
  it('runs every step once, when two programs start at once', () => {
    expect(steps.length).toBeGreaterThan(3)
    expect(ran.sort((a, b) => a.length - b.length)).toEqual([[], steps])
  })

  it('runs nothing the second time', async () => {
    expect(await migrate(database.ownerUrl, 'rode_draad_app')).toEqual([])
  })

  it('leaves no lock and no connection behind', async () => {
    const rows = await queryAt(
      database.superuserUrl,
      `SELECT FROM pg_locks WHERE locktype = 'advisory' UNION ALL
       SELECT FROM pg_stat_activity WHERE usename = 'rode_draad_owner'`,
    )
    expect(rows).toHaveLength(0)
  })

  it('gives the store one identity', async () => {
    expect(await queryAt(database.appUrl, 'SELECT id FROM store_identity')).toHaveLength(1)
  })

  it('refuses a database that a newer program has brought up to date', async () => {
    await queryAt(
      database.ownerUrl,
      `INSERT INTO migration ("timestamp", name) VALUES (9999999999999, 'Later9999999999999')`,
    )
    try {
      await expect(migrate(database.ownerUrl, 'rode_draad_app')).rejects.toThrow(
        'De database is van een nieuwere versie van Rode Draad.',
      )
    } finally {
      await queryAt(database.ownerUrl, `DELETE FROM migration WHERE name = 'Later9999999999999'`)
    }
  })

  it('says that it waits for another program, once, and stops waiting when it is told to', async () => {
    const other = new Client({ connectionString: database.ownerUrl })
    await other.connect()
    await other.query(`SELECT pg_advisory_lock(hashtext('rode-draad migrate'))`)
    try {
      const stop = new AbortController()
      const reason = new Error('genoeg')
      const said: string[] = []
      const onWaiting = () => {
        said.push('wacht')
        stop.abort(reason)
      }
      const waiting = migrate(database.ownerUrl, 'rode_draad_app', undefined, {
        abort: stop.signal,
        onWaiting,
      })
      await expect(waiting).rejects.toBe(reason)
      expect(said).toEqual(['wacht'])
      const later: string[] = []
      const going = migrate(database.ownerUrl, 'rode_draad_app', undefined, {
        onWaiting: () => {
          later.push('wacht')
          void other.query(`SELECT pg_advisory_unlock(hashtext('rode-draad migrate'))`)
        },
      })
      expect(await going).toEqual([])
      expect(later).toEqual(['wacht'])
    } finally {
      await other.end()
    }
  })

  it('can be taken back and done again, on a database without data', async () => {
    await queryAt(database.superuserUrl, 'CREATE DATABASE heen_en_weer OWNER rode_draad_owner')
    const url = new URL(database.ownerUrl)
    url.pathname = '/heen_en_weer'
    await migrate(url.href, 'rode_draad_app')
    const source = await postgresDataSource(url.href).initialize()
    try {
      for (const _step of steps) await source.undoLastMigration()
    } finally {
      await source.destroy()
    }
    const left = await queryAt<{ relname: string }>(
      url.href,
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relname NOT LIKE 'migration%'
         AND relname NOT LIKE 'PK%'`,
    )
    expect(left).toEqual([])
    expect(await migrate(url.href, 'rode_draad_app')).toEqual(steps)
  })
})

/** What PostgreSQL calls the types that our entities name. */
const storedTypes: Record<string, string> = {
  timestamptz: 'timestamp with time zone',
  'timestamp with time zone': 'timestamp with time zone',
  boolean: 'boolean',
}

describe('entities and migrations', () => {
  it('agree on every column, its type and whether it may be empty', async () => {
    const metadata = await entityMetadata()
    expect(metadata.length).toBeGreaterThan(10)
    for (const { tableName, columns } of metadata) {
      const stored = await queryAt<StoredColumn>(
        database.ownerUrl,
        `SELECT column_name, is_nullable, data_type FROM information_schema.columns
         WHERE table_schema = 'public' AND table_name = $1`,
        [tableName],
      )
      const byEntity = columns.map((column) => ({
        column_name: column.databaseName,
        is_nullable: column.isNullable ? 'YES' : 'NO',
        data_type: column.isArray ? 'ARRAY' : (storedTypes[String(column.type)] ?? String(column.type)),
      }))
      const sorted = (rows: readonly { column_name: string }[]) =>
        [...rows].sort((a, b) => (a.column_name < b.column_name ? -1 : 1))
      expect([tableName, sorted(stored)]).toEqual([tableName, sorted(byEntity)])
    }
  })

  it('agree on every primary key', async () => {
    for (const { tableName, primaryColumns } of await entityMetadata()) {
      const stored = await queryAt<{ attname: string }>(
        database.ownerUrl,
        `SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
         WHERE i.indisprimary AND i.indrelid = $1::regclass`,
        [tableName],
      )
      expect([tableName, stored.map(({ attname }) => attname).sort()]).toEqual([
        tableName,
        primaryColumns.map(({ databaseName }) => databaseName).sort(),
      ])
    }
  })
})
