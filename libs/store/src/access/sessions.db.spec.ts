import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import type { DataSource } from 'typeorm'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { endExpired, endSession, findSession, keepSession, touchSession, type Session } from './sessions.js'
import { signInWasUsed } from './store-use.js'

let database: TestDatabase
let app: DataSource
beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
  app = await openDatabase(database.appUrl)
})
afterAll(async () => {
  await app.destroy()
  await database.stop()
})

const at = (minutes: number) => new Date(Date.UTC(2026, 5, 15, 12, minutes))
const session = (name: string, overrides: Partial<Session> = {}): Session => ({
  idHash: createHash('sha256').update(name).digest(),
  sealed: `verzegeld ${name}`,
  subject: 'auth0|118',
  startedAt: at(0),
  seenAt: at(0),
  checkedAt: at(0),
  expiresAt: at(60),
  ...overrides,
})

describe('whether anybody ever signed in', () => {
  it('is no before the first session, and stays yes after the last', async () => {
    expect(await signInWasUsed(app)).toBe(false)
    const first = session('eerste')
    await keepSession(app, first)
    expect(await signInWasUsed(app)).toBe(true)
    await endSession(app, first.idHash)
    expect(await signInWasUsed(app)).toBe(true)
    for (const change of ['DELETE FROM sign_in_used', 'INSERT INTO sign_in_used DEFAULT VALUES']) {
      await expect(app.query(change)).rejects.toMatchObject({ driverError: { code: '42501' } })
    }
    await expect(queryAt(database.ownerUrl, 'DELETE FROM sign_in_used')).rejects.toThrow('only grows')
  })
})

describe('a session', () => {
  it('is found as it was kept, until its end', async () => {
    const kept = session('gevonden')
    await keepSession(app, kept)
    expect(await findSession(app, kept.idHash, at(59))).toEqual(kept)
    expect(await findSession(app, kept.idHash, at(60))).toBeNull()
    expect(await findSession(app, session('een ander').idHash, at(1))).toBeNull()
  })

  it('is noted as used, with what the provider said when it was asked', async () => {
    const kept = session('gebruikt')
    await keepSession(app, kept)
    expect(await touchSession(app, kept.idHash, { seenAt: at(5) })).toBe(true)
    expect(await findSession(app, kept.idHash, at(6))).toEqual({ ...kept, seenAt: at(5) })
    const checked = { at: at(7), sealed: 'nieuw verzegeld' }
    expect(await touchSession(app, kept.idHash, { seenAt: at(6), checked })).toBe(true)
    expect(await findSession(app, kept.idHash, at(8))).toEqual({
      ...kept,
      seenAt: at(6),
      checkedAt: at(7),
      sealed: 'nieuw verzegeld',
    })
  })

  it('is not set back in time by a request that was slower', async () => {
    const kept = session('traag', { seenAt: at(10), checkedAt: at(10) })
    await keepSession(app, kept)
    await touchSession(app, kept.idHash, { seenAt: at(4), checked: { at: at(4), sealed: 'x' } })
    expect(await findSession(app, kept.idHash, at(11))).toMatchObject({ seenAt: at(10), checkedAt: at(10) })
  })

  it('does not come back once it has ended', async () => {
    const kept = session('afgemeld')
    await keepSession(app, kept)
    expect(await endSession(app, kept.idHash)).toBe(true)
    expect(await endSession(app, kept.idHash)).toBe(false)
    expect(await touchSession(app, kept.idHash, { seenAt: at(1) })).toBe(false)
    expect(await findSession(app, kept.idHash, at(1))).toBeNull()
  })

  it('cannot be kept under an id that is not hashed', async () => {
    await expect(keepSession(app, session('kort', { idHash: Buffer.from('geheim') }))).rejects.toThrow(
      'check',
    )
  })
})

describe('sessions past their end', () => {
  it('are removed, and so are those that were not used for long', async () => {
    await app.query('DELETE FROM session')
    await keepSession(app, session('over de eindtijd', { expiresAt: at(30), seenAt: at(29) }))
    await keepSession(app, session('lang niet gebruikt', { seenAt: at(1) }))
    const used = session('in gebruik', { seenAt: at(2) })
    await keepSession(app, used)
    expect(await endExpired(app, { now: at(30), idleSince: at(1) })).toBe(2)
    expect(await findSession(app, used.idHash, at(30))).toEqual(used)
    expect(await endExpired(app, { now: at(30), idleSince: at(1) })).toBe(0)
  })
})
