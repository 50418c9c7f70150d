import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigurationError } from './configuration.js'
import { migrate } from './migrate.js'
import { openDatabase } from './open-database.js'
import { ownPostgres } from './own-postgres.js'
import { queryAt, startTestDatabase, type TestDatabase } from './test-database.js'

let database: TestDatabase
let dataDirectory: string

beforeAll(async () => {
  database = await startTestDatabase()
  // Somebody's own server knows nothing of us yet.
  await asSuperuser('ALTER ROLE rode_draad_app RENAME TO toepassing')
  await asSuperuser(`ALTER ROLE toepassing PASSWORD 'toepassing'`)
  await asSuperuser(`CREATE ROLE beheer LOGIN CREATEROLE PASSWORD 'beheer'`)
  await asSuperuser('CREATE DATABASE eigen OWNER beheer')
  await asSuperuser('GRANT CONNECT ON DATABASE rode_draad TO toepassing')
})
afterAll(() => database.stop())
beforeEach(async () => {
  dataDirectory = await mkdtemp(join(database.directory, 'data-'))
})

const asSuperuser = (sql: string) => queryAt<Record<string, unknown>>(database.superuserUrl, sql)

function urlOf(role: string, name: string, password = role): string {
  const url = new URL(database.ownerUrl)
  url.username = role
  url.password = password
  url.pathname = `/${name}`
  return url.href
}

const own = (databaseUrl: string, databaseAppUrl: string | null = null) =>
  ownPostgres({ dataDirectory, databaseUrl, databaseAppUrl, signalHashKey: null })

/** The one line that somebody sees, which never has an address or password in it. */
async function refusal(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.then(
    () => new Error('was not refused'),
    (reason: unknown) => reason as Error,
  )
  expect(error).toBeInstanceOf(ConfigurationError)
  expect(error.message).not.toMatch(/\n|127\.0\.0\.1|postgres(ql)?:/)
  return error.message
}

describe("somebody's own PostgreSQL", () => {
  it('gets the application role when its owner may make roles, and again at the next start', async () => {
    const first = await own(urlOf('beheer', 'eigen'))
    await migrate(first.ownerUrl, 'rode_draad_app')
    const second = await own(urlOf('beheer', 'eigen'))
    expect(second).toEqual(first)
    const app = await openDatabase(second.appUrl)
    try {
      expect(await app.query('SELECT current_user AS role')).toEqual([{ role: 'rode_draad_app' }])
      expect(await app.query('SELECT count(*)::integer AS n FROM theme_current')).toEqual([{ n: 0 }])
      await expect(app.query('CREATE TABLE mine (id integer)')).rejects.toThrow('permission denied')
    } finally {
      await app.destroy()
    }
    expect((await stat(join(dataDirectory, 'app-role.password'))).mode & 0o777).toBe(0o600)
    const powers = await asSuperuser(
      `SELECT rolsuper, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = 'rode_draad_app'`,
    )
    expect(powers).toEqual([{ rolsuper: false, rolcreaterole: false, rolcreatedb: false }])
  })

  it('works with the application role that is given, and makes none', async () => {
    const appUrl = urlOf('toepassing', 'rode_draad')
    expect(await own(database.ownerUrl, appUrl)).toEqual({ ownerUrl: database.ownerUrl, appUrl })
    await expect(stat(join(dataDirectory, 'app-role.password'))).rejects.toThrow('ENOENT')
  })

  it('is told to name the application role when its owner may not make one', async () => {
    expect(await refusal(own(database.ownerUrl))).toBe(
      'De eigenaar van DATABASE_URL mag geen rol maken. Zet DATABASE_APP_URL op een rol voor de toepassing.',
    )
  })

  it.each([
    ['nobody listens', () => 'postgresql://wie:dan@127.0.0.1:1/ook'],
    ['the password is wrong', () => urlOf('beheer', 'eigen', 'fout')],
    ['the database is not there', () => urlOf('beheer', 'nergens')],
  ])('is said not to be reachable when %s', async (_name, url) => {
    const line = 'De database van DATABASE_URL is niet te bereiken.'
    expect(await refusal(own(url()))).toBe(line)
    expect(await refusal(own(url(), urlOf('toepassing', 'rode_draad')))).toBe(line)
  })

  it('is said not to be reachable for the application role when that cannot get in', async () => {
    const wrong = urlOf('toepassing', 'rode_draad', 'fout')
    expect(await refusal(own(database.ownerUrl, wrong))).toBe(
      'De database van DATABASE_APP_URL is niet te bereiken.',
    )
  })

  it('wants two roles, since the owner would lose its own rights', async () => {
    expect(await refusal(own(database.ownerUrl, database.ownerUrl))).toBe(
      'DATABASE_APP_URL moet een andere rol hebben dan DATABASE_URL.',
    )
  })
})
