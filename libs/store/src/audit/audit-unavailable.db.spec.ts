import { cp, rename } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { queryAt } from '../database/test-database.js'
import { waitUntil } from '../embedded/wait-until.js'
import { AuditUnavailable } from './audit-unavailable.js'
import { aReading, startTestLog, testSignal, writeMany, type TestLog } from './test-log.js'

let log: TestLog
beforeAll(async () => {
  log = await startTestLog()
})
afterAll(() => log.stop())
afterEach(() => log.empty())

describe('a log that cannot be written', () => {
  const cutOff = async () => {
    await log.asSuperuser('ALTER ROLE rode_draad_audit NOLOGIN')
    await log.asSuperuser(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'rode_draad_audit'`,
    )
  }
  const letIn = () => log.asSuperuser('ALTER ROLE rode_draad_audit LOGIN')
  afterEach(letIn)

  it('says so while its connection is gone, and goes on without a gap afterwards', async () => {
    const audit = await log.open()
    await writeMany(audit, 1)
    await cutOff()
    const error = await audit.write(aReading()).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(AuditUnavailable)
    expect(error).toMatchObject({ status: 503, cause: expect.anything() })
    await expect(audit.whoSaw(testSignal)).rejects.toBeInstanceOf(AuditUnavailable)
    await letIn()
    await writeMany(audit, 1)
    expect(await log.sequences()).toEqual([1, 2])
    expect(await audit.verify()).toMatchObject([{ lines: 2, broken: null }])
  })

  it('does not open', async () => {
    await cutOff()
    await expect(log.open()).rejects.toBeInstanceOf(AuditUnavailable)
  })

  it('says so when the connection is cut off in the middle of writing', async () => {
    const audit = await log.open()
    await writeMany(audit, 1)
    const blocker = new Client({ connectionString: log.database.superuserUrl })
    await blocker.connect()
    await blocker.query('BEGIN; LOCK TABLE case_reading IN EXCLUSIVE MODE')
    const outcomeOf = (written: Promise<void>) =>
      written.then(
        () => 'written',
        (error: unknown) => error,
      )
    const [first, together] = [outcomeOf(audit.write(aReading())), outcomeOf(audit.write(aReading()))]
    // Those are under way now, so that the next one waits for them.
    await new Promise((resolve) => setImmediate(resolve))
    const second = outcomeOf(audit.write(aReading()))
    const cut = () =>
      queryAt<{ cut: boolean }>(
        log.database.superuserUrl,
        `SELECT pg_terminate_backend(pid) AS cut FROM pg_stat_activity
         WHERE usename = 'rode_draad_audit' AND wait_event_type = 'Lock'`,
      )
    await waitUntil(async () => (await cut()).length > 0, { timeoutMs: 10_000 })
    expect(await first).toBeInstanceOf(AuditUnavailable)
    expect(await together).toBeInstanceOf(AuditUnavailable)
    await blocker.query('ROLLBACK')
    await blocker.end()
    expect(await second).toBe('written')
    expect(await log.sequences()).toEqual([1, 2])
    expect(await audit.verify()).toMatchObject([{ lines: 2, broken: null }])
  })

  it('gives up on a server that does not answer', async () => {
    const audit = await log.open({ patienceMs: 500 })
    const blocker = new Client({ connectionString: log.database.superuserUrl })
    await blocker.connect()
    await blocker.query('BEGIN; LOCK TABLE case_reading IN EXCLUSIVE MODE')
    await expect(audit.write(aReading())).rejects.toBeInstanceOf(AuditUnavailable)
    await blocker.query('ROLLBACK')
    await blocker.end()
    await writeMany(audit, 1)
    expect(await audit.verify()).toMatchObject([{ lines: 1, broken: null }])
  })

  it('says so when the end of the chain cannot be kept, and goes on afterwards', async () => {
    const audit = await log.open()
    await writeMany(audit, 1)
    await rename(log.dataDirectory, `${log.dataDirectory}-weg`)
    await expect(audit.write(aReading())).rejects.toBeInstanceOf(AuditUnavailable)
    await rename(`${log.dataDirectory}-weg`, log.dataDirectory)
    await writeMany(audit, 1)
    expect(await audit.verify()).toMatchObject([{ lines: 3, broken: null, endKnown: true }])
  })

  it('does not fork when a copy of the data folder writes in the same chain', async () => {
    const audit = await log.open()
    await writeMany(audit, 1)
    const copy = `${log.dataDirectory}-kopie`
    await cp(log.dataDirectory, copy, { recursive: true })
    const other = await log.open({ dataDirectory: copy })
    await writeMany(other, 1)
    await expect(audit.write(aReading())).rejects.toBeInstanceOf(AuditUnavailable)
    await writeMany(audit, 1)
    expect(await log.sequences()).toEqual([1, 2, 3])
    expect(await audit.verify()).toMatchObject([{ lines: 3, broken: null }])
  })
})
