import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import type { DataSource } from 'typeorm'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { findSenderKey, listSenderKeys, makeSenderKey, withdrawSenderKey } from './sender-keys.js'
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

const day = (number: number) => new Date(Date.UTC(2026, 5, number))
const wanted = {
  channel: 'juiste-loket',
  label: 'Koppeling loket',
  madeBy: 'beheer',
  expiresAt: day(30),
} as const
const make = () => makeSenderKey(app, wanted, { now: day(1), randomBytes })

describe("a sender's key", () => {
  it('makes the store one for more than the demo', async () => {
    expect(await signInWasUsed(app)).toBe(false)
    await make()
    expect(await signInWasUsed(app)).toBe(true)
  })

  it('is known by its token, until its last day', async () => {
    const { id, token } = await make()
    expect(token).toMatch(new RegExp(`^rdk_${id}_[\\w-]{43}$`))
    const key = { ...wanted, id, recordedAt: day(1), withdrawnAt: null }
    expect(await findSenderKey(app, token, day(29))).toEqual(key)
    expect(await findSenderKey(app, token, day(30))).toBeNull()
  })

  it('is not kept itself', async () => {
    const { token } = await make()
    const secret = token.slice(-43)
    const stored = JSON.stringify(await queryAt(database.ownerUrl, 'SELECT k::text AS row FROM sender_key k'))
    expect(stored).not.toContain(secret)
    expect(stored).not.toContain(Buffer.from(secret).toString('hex'))
    expect(stored).not.toContain(Buffer.from(secret, 'base64url').toString('hex'))
  })

  it.each([
    ['another secret', (token: string) => `${token.slice(0, -43)}${'A'.repeat(43)}`],
    ['another key’s secret', (token: string, other: string) => `${token.slice(0, -43)}${other.slice(-43)}`],
    ['a key that does not exist', (token: string) => `rdk_0000000000000000_${token.slice(-43)}`],
    ['its hash of zeroes', () => 'rdk_0000000000000000_'.padEnd(64, 'A')],
    ['one character less', (token: string) => token.slice(0, -1)],
    ['one character more', (token: string) => `${token}A`],
    ['a line break behind it', (token: string) => `${token}\n`],
    ['capitals', (token: string) => token.toUpperCase()],
    ['nothing', () => ''],
  ])('is nobody’s with %s', async (_name, change) => {
    const [{ token }, other] = [await make(), await make()]
    expect(await findSenderKey(app, change(token, other.token), day(2))).toBeNull()
  })

  it('ends at once when it is withdrawn, and stays in the list', async () => {
    const { id, token } = await make()
    expect(await withdrawSenderKey(app, id, { by: 'beheer', now: day(3) })).toBe(true)
    expect(await withdrawSenderKey(app, id, { by: 'een ander', now: day(4) })).toBe(true)
    expect(await findSenderKey(app, token, day(2))).toBeNull()
    const listed = (await listSenderKeys(app)).find((key) => key.id === id)
    expect(listed).toEqual({ ...wanted, id, recordedAt: day(1), withdrawnAt: day(3) })
  })

  it('that does not exist cannot be withdrawn', async () => {
    expect(await withdrawSenderKey(app, '0000000000000000', { by: 'beheer', now: day(3) })).toBe(false)
  })

  it.each(['sender_key', 'sender_key_withdrawal'])('is never changed or removed: %s', async (table) => {
    for (const change of [`UPDATE ${table} SET recorded_at = now()`, `DELETE FROM ${table}`]) {
      await expect(app.query(change)).rejects.toMatchObject({ driverError: { code: '42501' } })
      await expect(queryAt(database.ownerUrl, change)).rejects.toThrow('only grows')
    }
  })
})
