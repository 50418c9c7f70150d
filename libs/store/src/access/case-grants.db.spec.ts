import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { everywhere, inChannels, nationalControlled, noAccess, type AccessScope } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { keepSignal } from '../signals/keep-signal.js'
import { aTestSignal } from '../signals/test-signal.js'
import { testHashes } from '../intake/test-pool.js'
import { grantCase, grantsOf, withdrawCaseGrant, type CaseGrant } from './case-grants.js'

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
const gemeente: AccessScope = { ...noAccess, cases: inChannels(['gemeente']) }
const loket: AccessScope = { ...noAccess, cases: inChannels(['juiste-loket']) }

async function aCase(): Promise<string> {
  const signal = aTestSignal({ channel: 'gemeente', externalId: randomUUID() })
  const kept = await keepSignal({ app, hashes: testHashes }, 'all', signal, null)
  return 'answer' in kept ? kept.answer.id : ''
}
const grant = (signalId: string, subject: string, validUntil = day(10)): CaseGrant => ({
  signalId,
  subject,
  purpose: 'beleid',
  grantedBy: 'behandelaar',
  validUntil,
})
const granted = async (subject: string, now: Date) =>
  (await grantsOf(app, subject, now)).map(({ signalId }) => signalId)

describe('a case granted to one person', () => {
  it('counts for that person, until its last day', async () => {
    const id = await aCase()
    expect(await grantCase(app, gemeente, grant(id, 'a'), day(1))).toBe(true)
    expect(await grantsOf(app, 'a', day(9))).toEqual([{ ...grant(id, 'a'), recordedAt: day(1) }])
    expect(await granted('a', day(10))).toEqual([])
    expect(await granted('b', day(9))).toEqual([])
  })

  it.each([
    ['in another channel', loket],
    ['in no reach at all', noAccess],
    ['counted only', nationalControlled],
  ])('is not granted by somebody for whom it is %s', async (_name, scope) => {
    const id = await aCase()
    expect(await grantCase(app, scope, grant(id, 'c'), day(1))).toBe(false)
    expect(await granted('c', day(2))).toEqual([])
  })

  it('that is not there is not granted, just as one out of reach', async () => {
    expect(await grantCase(app, gemeente, grant(randomUUID(), 'd'), day(1))).toBe(false)
  })

  it('can be withdrawn and granted again: the newest row counts', async () => {
    const [id, other] = [await aCase(), await aCase()]
    for (const signalId of [id, other]) await grantCase(app, gemeente, grant(signalId, 'e'), day(1))
    const withdrawal = { signalId: id, subject: 'e', purpose: 'beleid', by: 'een ander' } as const
    expect(await withdrawCaseGrant(app, loket, withdrawal, day(2))).toBe(false)
    expect(await withdrawCaseGrant(app, gemeente, withdrawal, day(2))).toBe(true)
    expect(await granted('e', day(3))).toEqual([other])
    // Also by a clock that is behind.
    expect(await granted('e', day(1))).toEqual([other])
    await grantCase(app, gemeente, grant(id, 'e', day(5)), day(3))
    expect((await granted('e', day(4))).sort()).toEqual([id, other].sort())
    expect(await granted('e', day(6))).toEqual([other])
  })

  it('is gone with the case', async () => {
    const id = await aCase()
    await grantCase(app, gemeente, grant(id, 'f'), day(1))
    await queryAt(database.ownerUrl, 'DELETE FROM signal WHERE id = $1', [id], everywhere)
    expect(await granted('f', day(2))).toEqual([])
  })

  it('is never changed', async () => {
    const change = `UPDATE case_grant SET subject = 'x'`
    await expect(app.query(change)).rejects.toMatchObject({ driverError: { code: '42501' } })
    await expect(app.query('DELETE FROM case_grant')).rejects.toMatchObject({
      driverError: { code: '42501' },
    })
    await expect(queryAt(database.ownerUrl, change)).rejects.toThrow('only grows')
  })
})
