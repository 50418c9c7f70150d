import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigurationError } from './configuration.js'
import { migrate } from './migrate.js'
import { openDatabase } from './open-database.js'
import { ownPostgres } from './own-postgres.js'
import { queryAt, startEmptyDatabase, type TestDatabase } from './test-database.js'

let database: TestDatabase
let dataDirectory: string

beforeAll(async () => {
  database = await startEmptyDatabase()
  // Somebody's own server knows nothing of us yet.
  await asSuperuser('ALTER ROLE rode_draad_app RENAME TO toepassing')
  await asSuperuser(`ALTER ROLE toepassing PASSWORD 'toepassing'`)
  await asSuperuser('ALTER ROLE rode_draad_audit RENAME TO logboek')
  await asSuperuser(`ALTER ROLE logboek PASSWORD 'logboek'`)
  await asSuperuser(`CREATE ROLE beheer LOGIN CREATEROLE PASSWORD 'beheer'`)
  await asSuperuser('CREATE DATABASE eigen OWNER beheer')
  await asSuperuser('CREATE DATABASE vol OWNER beheer CONNECTION LIMIT 0')
  await asSuperuser('CREATE DATABASE alleen_lezen OWNER beheer')
  await asSuperuser('ALTER DATABASE alleen_lezen SET default_transaction_read_only = on')
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

const own = (
  databaseUrl: string,
  databaseAppUrl: string | null = null,
  databaseAuditUrl: string | null = null,
) =>
  ownPostgres({
    dataDirectory,
    databaseUrl,
    databaseAppUrl,
    databaseAuditUrl,
    signalHashKey: null,
    retentionTerms: null,
  })

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
  it('gets the other roles when its owner may make roles, and again at the next start', async () => {
    const first = await own(urlOf('beheer', 'eigen'))
    await migrate(first.ownerUrl, 'rode_draad_app_eigen', 'rode_draad_audit_eigen')
    const second = await own(urlOf('beheer', 'eigen'))
    expect(second).toEqual(first)
    const app = await openDatabase(second.appUrl)
    try {
      expect(await app.query('SELECT current_user AS role')).toEqual([{ role: 'rode_draad_app_eigen' }])
      expect(await app.query('SELECT count(*)::integer AS n FROM theme_current')).toEqual([{ n: 0 }])
      await expect(app.query('CREATE TABLE mine (id integer)')).rejects.toThrow('permission denied')
    } finally {
      await app.destroy()
    }
    expect(
      await queryAt(
        second.auditUrl,
        'SELECT current_user AS role FROM (SELECT count(*) FROM case_reading) r',
      ),
    ).toEqual([{ role: 'rode_draad_audit_eigen' }])
    for (const name of ['app-role.password', 'audit-role.password']) {
      expect((await stat(join(dataDirectory, name))).mode & 0o777).toBe(0o600)
    }
    const powers = await asSuperuser(
      `SELECT rolname, rolsuper, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname LIKE 'rode_draad_a%' ORDER BY 1`,
    )
    const none = { rolsuper: false, rolcreaterole: false, rolcreatedb: false }
    expect(powers).toEqual([
      { rolname: 'rode_draad_app_eigen', ...none },
      { rolname: 'rode_draad_audit_eigen', ...none },
    ])
  })

  it('works with the roles that are given, and makes none', async () => {
    const [appUrl, auditUrl] = [urlOf('toepassing', 'rode_draad'), urlOf('logboek', 'rode_draad')]
    expect(await own(database.ownerUrl, appUrl, auditUrl)).toEqual({
      ownerUrl: database.ownerUrl,
      appUrl,
      auditUrl,
    })
    await expect(stat(join(dataDirectory, 'app-role.password'))).rejects.toThrow('ENOENT')
    await expect(stat(join(dataDirectory, 'audit-role.password'))).rejects.toThrow('ENOENT')
  })

  it.each([
    [null, 'Zet DATABASE_APP_URL op een rol voor de toepassing.'],
    ['toepassing', 'Zet DATABASE_AUDIT_URL op een rol voor het logboek.'],
  ])('is told to name the role that its owner may not make (app: %s)', async (app, line) => {
    const appUrl = app === null ? null : urlOf(app, 'rode_draad')
    expect(await refusal(own(database.ownerUrl, appUrl))).toBe(
      `De eigenaar van DATABASE_URL mag geen rol maken. ${line}`,
    )
  })

  it.each([
    ['is not there', () => 'postgresql://wie:dan@127.0.0.1:1/ook', 'is niet te bereiken'],
    ['refuses the password', () => urlOf('beheer', 'eigen', 'fout'), 'weigert naam of wachtwoord'],
    ['has no such database', () => urlOf('beheer', 'nergens'), 'bestaat niet'],
    ['has no connection left', () => urlOf('beheer', 'vol'), 'heeft geen verbinding vrij'],
    ['can only be read', () => urlOf('beheer', 'alleen_lezen'), 'is alleen te lezen'],
  ])('is said what is wrong with when the server %s', async (_name, url, what) => {
    const line = `De database van DATABASE_URL ${what}.`
    expect(await refusal(own(url()))).toBe(line)
    expect(await refusal(own(url(), urlOf('toepassing', 'rode_draad')))).toBe(line)
  })

  it.each(['APP', 'AUDIT'])('is said to refuse the %s role when that cannot get in', async (which) => {
    const [app, audit] = [urlOf('toepassing', 'rode_draad'), urlOf('logboek', 'rode_draad')]
    const wrong = urlOf('toepassing', 'rode_draad', 'fout')
    const attempt =
      which === 'APP' ? own(database.ownerUrl, wrong, audit) : own(database.ownerUrl, app, wrong)
    expect(await refusal(attempt)).toBe(`De database van DATABASE_${which}_URL weigert naam of wachtwoord.`)
  })

  it('wants three roles: the owner would lose its rights, and who reads cases may not write the log', async () => {
    const app = urlOf('toepassing', 'rode_draad')
    const different = (key: string, from: string) => `${key} moet een andere rol hebben dan ${from}.`
    expect(await refusal(own(database.ownerUrl, database.ownerUrl, urlOf('logboek', 'rode_draad')))).toBe(
      different('DATABASE_APP_URL', 'DATABASE_URL'),
    )
    expect(await refusal(own(database.ownerUrl, app, database.ownerUrl))).toBe(
      different('DATABASE_AUDIT_URL', 'DATABASE_URL'),
    )
    expect(await refusal(own(database.ownerUrl, app, app))).toBe(
      different('DATABASE_AUDIT_URL', 'DATABASE_APP_URL'),
    )
  })

  it.each([
    ['is a superuser', 'SUPERUSER', ''],
    ['passes row-level security by', 'BYPASSRLS', ''],
    ['belongs to the owner', '', 'IN ROLE rode_draad_owner'],
  ])('refuses an application role that %s', async (_name, power, member) => {
    await asSuperuser(`DROP ROLE IF EXISTS machtig`)
    await asSuperuser(`CREATE ROLE machtig LOGIN ${power} PASSWORD 'machtig' ${member}`)
    await asSuperuser('GRANT CONNECT ON DATABASE rode_draad TO logboek')
    const attempt = own(database.ownerUrl, urlOf('machtig', 'eigen'), urlOf('logboek', 'rode_draad'))
    expect(await refusal(attempt)).toMatch(/^De rol van DATABASE_APP_URL mag te veel/)
  })
})
