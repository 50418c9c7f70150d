import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { DataSource } from 'typeorm'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { keepSession } from './sessions.js'
import { markTriedOut, signInWasUsed, wasTriedOut } from './store-use.js'

let database: TestDatabase
let app: DataSource
beforeEach(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
  app = await openDatabase(database.appUrl)
})
afterEach(async () => {
  await app.destroy()
  await database.stop()
})

const signIn = () => {
  const at = new Date('2026-06-15T12:00:00Z')
  const times = { startedAt: at, seenAt: at, checkedAt: at, expiresAt: new Date('2026-06-15T13:00:00Z') }
  return keepSession(app, { idHash: Buffer.alloc(32, 1), sealed: 'verzegeld', subject: 'anna', ...times })
}

describe('a store', () => {
  it('that was tried out is never used with sign-in', async () => {
    expect(await wasTriedOut(app)).toBe(false)
    await markTriedOut(app)
    await markTriedOut(app)
    expect(await wasTriedOut(app)).toBe(true)
    await expect(signIn()).rejects.toThrow('never both')
    expect(await signInWasUsed(app)).toBe(false)
  })

  it('that was used with sign-in is never tried out', async () => {
    await signIn()
    await expect(markTriedOut(app)).rejects.toThrow('never both')
    expect(await wasTriedOut(app)).toBe(false)
  })

  it('does not lose its mark', async () => {
    await markTriedOut(app)
    await expect(app.query('DELETE FROM tried_out')).rejects.toMatchObject({ driverError: { code: '42501' } })
    await expect(queryAt(database.ownerUrl, 'DELETE FROM tried_out')).rejects.toThrow('only grows')
  })
})
