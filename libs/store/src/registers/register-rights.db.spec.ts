import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { DataSource } from 'typeorm'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'

let database: TestDatabase
let app: DataSource
beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app', 'rode_draad_audit')
  app = await openDatabase(database.appUrl)
})
afterAll(async () => {
  await app.destroy()
  await database.stop()
})

describe('nobody takes text away but the database itself', () => {
  it.each([
    'pattern',
    'pattern_state',
    'pattern_reaction',
    'pattern_succession',
    'pattern_signal',
    'pattern_publication',
  ])('from %s', async (table) => {
    for (const sql of [
      `DELETE FROM ${table}`,
      `UPDATE ${table} SET recorded_by = 'x'`,
      `TRUNCATE ${table}`,
    ]) {
      await expect(app.query(sql)).rejects.toMatchObject({ driverError: { code: '42501' } })
    }
  })

  it.each(['pattern', 'pattern_state', 'pattern_reaction'])(
    'not even the owner by hand, from %s',
    async (table) => {
      for (const sql of [
        `DELETE FROM ${table}`,
        `UPDATE ${table} SET recorded_by = 'x'`,
        `TRUNCATE ${table} CASCADE`,
      ]) {
        await expect(queryAt(database.ownerUrl, sql)).rejects.toThrow('only grows')
      }
    },
  )

  it.each([
    `SELECT strike_patterns('${'0'.repeat(8)}-0000-4000-8000-000000000001', 'a', 'b')`,
    `SELECT forget_waiting_patterns('${'0'.repeat(8)}-0000-4000-8000-000000000001')`,
  ])('%s', async (sql) => {
    await expect(app.query(sql)).rejects.toMatchObject({ driverError: { code: '42501' } })
  })
})
