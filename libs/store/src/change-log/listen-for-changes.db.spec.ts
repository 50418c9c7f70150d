import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { migrate } from '../database/migrate.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { waitUntil } from '../embedded/wait-until.js'
import { listenForChanges } from './listen-for-changes.js'

let database: TestDatabase
beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
})
afterAll(() => database.stop())

const addTheme = (code: string) =>
  queryAt(
    database.appUrl,
    `INSERT INTO theme (code, label, definition, recorded_by, source, content_hash) VALUES ($1, $1, 'x', 'x', 'x', 'x')`,
    [code],
  )

it('hears of a commit, listens again after its connection was cut off, and stops', async () => {
  let heard = 0
  const stop = await listenForChanges(database.appUrl, () => (heard += 1))
  const hears = async () => {
    const before = heard
    return await waitUntil(async () => heard > before, { timeoutMs: 10_000 })
  }
  const [first] = await Promise.all([hears(), addTheme('een')])
  expect(first).toBe(true)

  const again = hears()
  await queryAt(
    database.superuserUrl,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'`,
  )
  expect(await again).toBe(true)
  const [second] = await Promise.all([hears(), addTheme('twee')])
  expect(second).toBe(true)

  await stop()
  const gone = () => queryAt(database.superuserUrl, `SELECT FROM pg_stat_activity WHERE query LIKE 'LISTEN%'`)
  expect(await waitUntil(async () => (await gone()).length === 0, { timeoutMs: 10_000 })).toBe(true)
})
