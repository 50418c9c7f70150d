import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { everywhere } from '@rode-draad/domain'
import { migrate } from '../database/migrate.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'

let database: TestDatabase
beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app', 'rode_draad_audit')
  await queryAt(
    database.ownerUrl,
    `INSERT INTO erased_signal VALUES ('gemeente', '\\x01', now()), ('media', '\\x01', now())`,
    [],
    everywhere,
  )
})
afterAll(() => database.stop())

const channelsSeen = async (url: string, channels: 'all' | ReadonlySet<string>) => {
  const sql = 'SELECT channel FROM erased_signal ORDER BY 1'
  const rows = await queryAt<{ channel: string }>(url, sql, [], {
    ...everywhere,
    channels: channels as typeof everywhere.channels,
  })
  return rows.map(({ channel }) => channel)
}

it('is seen of the channels in reach alone, by the owner too', async () => {
  for (const url of [database.appUrl, database.ownerUrl]) {
    expect(await channelsSeen(url, 'all')).toEqual(['gemeente', 'media'])
    expect(await channelsSeen(url, new Set(['gemeente']))).toEqual(['gemeente'])
    expect(await channelsSeen(url, new Set())).toEqual([])
  }
})

it.each([
  ['added to', `INSERT INTO erased_signal VALUES ('gemeente', '\\x02', now())`, /permission denied/],
  ['changed', 'UPDATE erased_signal SET erased_at = now()', /permission denied/],
  ['taken from', 'DELETE FROM erased_signal', /permission denied/],
])('is not %s by the application', async (_what, sql, refusal) => {
  await expect(queryAt(database.appUrl, sql, [], everywhere)).rejects.toThrow(refusal)
})

it.each(['UPDATE erased_signal SET erased_at = now()', 'DELETE FROM erased_signal'])(
  'only grows, for the owner too: %s',
  async (sql) => {
    await expect(queryAt(database.ownerUrl, sql, [], everywhere)).rejects.toThrow()
    expect(await channelsSeen(database.ownerUrl, 'all')).toHaveLength(2)
  },
)

it('is nothing for who adds to the log of reading', async () => {
  const reading = queryAt(database.auditUrl, 'SELECT FROM erased_signal')
  await expect(reading).rejects.toThrow('permission denied')
})
