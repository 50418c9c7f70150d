import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { copyFile, mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigurationError } from './configuration.js'
import { knownHashKey, otherHashKey } from './known-hash-key.js'
import { migrate } from './migrate.js'
import { roleOf } from './open-postgres.js'
import { ownPostgres, type DatabaseUrls } from './own-postgres.js'
import { rolesOfAnother } from './own-roles.js'
import { queryAt, startEmptyDatabase, type TestDatabase } from './test-database.js'

let server: TestDatabase
/** Data folder of the program that was there first, and what it works with. */
let first: string
let urls: DatabaseUrls

beforeAll(async () => {
  server = await startEmptyDatabase()
  await asSuperuser(`CREATE ROLE beheer LOGIN CREATEROLE PASSWORD 'beheer'`)
  await asSuperuser('CREATE DATABASE rd OWNER beheer')
  await asSuperuser('CREATE DATABASE rd2 OWNER beheer')
  first = await newFolder()
  urls = await start('rd', first)
})
afterAll(() => server.stop())

let second: string
beforeEach(async () => {
  second = await newFolder()
})

const newFolder = () => mkdtemp(join(server.directory, 'data-'))
const asSuperuser = (sql: string) => queryAt<Record<string, unknown>>(server.superuserUrl, sql)

function urlOf(role: string, database: string, password = role): string {
  const url = new URL(server.ownerUrl)
  url.username = role
  url.password = password
  url.pathname = `/${database}`
  return url.href
}

/** What a start does before it takes work in. */
async function start(database: string, dataDirectory: string): Promise<DatabaseUrls> {
  const found = await ownPostgres({
    dataDirectory,
    databaseUrl: urlOf('beheer', database),
    databaseAppUrl: null,
    databaseAuditUrl: null,
    signalHashKey: null,
    retentionTerms: null,
  })
  await migrate(found.ownerUrl, roleOf(found.appUrl), roleOf(found.auditUrl))
  await knownHashKey((sql, values) => queryAt(found.appUrl, sql, values), {
    dataDirectory,
    signalHashKey: null,
  })
  return found
}

async function firstStillWorks(): Promise<void> {
  expect(await queryAt(urls.appUrl, 'SELECT count(*)::integer AS n FROM signal')).toEqual([{ n: 0 }])
  expect(await queryAt(urls.auditUrl, 'SELECT count(*)::integer AS n FROM case_reading')).toEqual([{ n: 0 }])
  expect(await start('rd', first)).toEqual(urls)
}

describe('a second program on the same server', () => {
  it('is refused without the hash key, before it touches a role', async () => {
    await expect(start('rd', second)).rejects.toThrow(new ConfigurationError(otherHashKey))
    expect(await readdir(second)).toEqual([])
    await firstStillWorks()
  })

  it('is told which roles to name when it has the hash key and no password', async () => {
    await copyFile(join(first, 'signal-hash.key'), join(second, 'signal-hash.key'))
    await expect(start('rd', second)).rejects.toThrow(new ConfigurationError(rolesOfAnother))
    await writeFile(join(second, 'app-role.password'), 'van een ander')
    await expect(start('rd', second)).rejects.toThrow(new ConfigurationError(rolesOfAnother))
    await firstStillWorks()
  })

  it('works beside the first with the files of its data folder', async () => {
    for (const file of ['signal-hash.key', 'app-role.password', 'audit-role.password']) {
      await copyFile(join(first, file), join(second, file))
    }
    expect(await start('rd', second)).toEqual(urls)
    await firstStillWorks()
  })

  it('works on another database with roles of its own', async () => {
    const other = await start('rd2', second)
    expect([roleOf(other.appUrl), roleOf(other.auditUrl)]).toEqual([
      'rode_draad_app_rd2',
      'rode_draad_audit_rd2',
    ])
    await firstStillWorks()
  })

  it('works on a database whose name leaves no room in that of a role', async () => {
    const name = 'r'.repeat(60)
    await asSuperuser(`CREATE DATABASE ${name} OWNER beheer`)
    const found = await start(name, second)
    expect(roleOf(found.appUrl)).toMatch(/^rode_draad_app_[0-9a-f]{32}$/)
    expect(await start(name, second)).toEqual(found)
  })
})

describe('roles without the database in their name', () => {
  it('go on for who has their passwords, and are left alone by who has not', async () => {
    await asSuperuser('CREATE DATABASE eerder OWNER beheer')
    await asSuperuser(`ALTER ROLE rode_draad_app PASSWORD 'vroeger-app'`)
    await asSuperuser(`ALTER ROLE rode_draad_audit PASSWORD 'vroeger-audit'`)
    await writeFile(join(second, 'app-role.password'), 'vroeger-app')
    await writeFile(join(second, 'audit-role.password'), 'vroeger-audit')
    const found = await start('eerder', second)
    expect([found.appUrl, found.auditUrl]).toEqual([
      urlOf('rode_draad_app', 'eerder', 'vroeger-app'),
      urlOf('rode_draad_audit', 'eerder', 'vroeger-audit'),
    ])
    await firstStillWorks()
    expect(await start('eerder', second)).toEqual(found)
  })
})
