import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { openPostgres } from './open-postgres.js'
import { talkativeSettings } from './talkative-settings.js'
import { queryAt, startEmptyDatabase, type TestDatabase } from './test-database.js'

let database: TestDatabase
beforeAll(async () => {
  database = await startEmptyDatabase()
})
afterAll(() => database.stop())

it('has nothing to say of the embedded server', async () => {
  expect(await talkativeSettings(database.appUrl)).toEqual([])
})

it('names what somebody’s own server would write down, at the start and for its administrator', async () => {
  await queryAt(database.superuserUrl, `ALTER ROLE rode_draad_app SET log_statement = 'all'`)
  await queryAt(database.superuserUrl, `ALTER ROLE rode_draad_app SET log_error_verbosity = 'default'`)
  const said: string[] = []
  const { stop } = await openPostgres(
    {
      dataDirectory: database.directory,
      databaseUrl: database.ownerUrl,
      databaseAppUrl: database.appUrl,
      databaseAuditUrl: database.auditUrl,
      signalHashKey: null,
      retentionTerms: null,
    },
    (line) => said.push(line),
  )
  await stop()
  expect(said).toEqual([
    `Uw PostgreSQL kan tekst van signalen in zijn log schrijven. Laat de beheerder voor de rol van DATABASE_APP_URL instellen: log_error_verbosity = 'terse', log_statement = 'none'.`,
  ])
})
