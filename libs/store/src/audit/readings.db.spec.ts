import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { queryAt } from '../database/test-database.js'
import { aReading, startTestLog, testSignal, writeMany, type TestLog } from './test-log.js'

let log: TestLog
beforeAll(async () => {
  log = await startTestLog()
})
afterAll(() => log.stop())
afterEach(() => log.empty())

describe('looking things up', () => {
  it('who saw a signal: every attempt, newest first', async () => {
    const audit = await log.open()
    const results = ['not-found', 'given', 'refused'] as const
    for (const [index, result] of results.entries()) {
      log.time = new Date(Date.UTC(2026, 5, 15, 12, index))
      await audit.write(aReading({ result }))
    }
    await audit.write(aReading({ signalId: '00000000-0000-4000-8000-000000000000' }))
    await audit.write(aReading({ signalId: null, action: 'export' }))
    expect((await audit.whoSaw(testSignal)).map(({ result }) => result)).toEqual([...results].reverse())
  })

  it('who saw a signal: by an index', async () => {
    await log.tamper(
      `INSERT INTO case_reading SELECT gen_random_uuid(), 1, now(), 'x', 'x', NULL, 'read', gen_random_uuid(), NULL,
         'given', 'api', 'x', sha256(''), sha256('') FROM generate_series(1, 20000); ANALYZE case_reading`,
    )
    const plan = await queryAt(
      log.database.auditUrl,
      `EXPLAIN SELECT * FROM case_reading WHERE signal_id = '${testSignal}' ORDER BY read_at DESC, replica, sequence DESC`,
    )
    expect(JSON.stringify(plan)).toContain('case_reading_signal')
    expect(JSON.stringify(plan)).not.toContain('Seq Scan')
  })

  it.each([
    ['summer time begins', '2026-W13', '2026-03-22T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['winter time begins', '2026-W43', '2026-10-18T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ['the year ends', '2026-W53', '2026-12-27T23:00:00.000Z', '2027-01-03T23:00:00.000Z'],
  ])('the readings of a week, in Dutch time, when %s', async (_name, week, from, until) => {
    const audit = await log.open()
    const instants = [Date.parse(from) - 1, Date.parse(from), Date.parse(until) - 1, Date.parse(until)]
    for (const instant of instants) {
      log.time = new Date(instant)
      await audit.write(aReading())
    }
    const found = await audit.readingsOfWeek(week)
    expect(found.map(({ readAt }) => readAt.getTime())).toEqual(instants.slice(1, 3))
    const before = await audit.readingsBefore(week, 8)
    expect(before.map(({ readAt }) => readAt.getTime())).toEqual(instants.slice(0, 1))
  })

  it.each(['2026', '2026-Q1', '2026-W54', '2025-W53', ''])('"%s" is no week', async (week) => {
    const audit = await log.open()
    await expect(audit.readingsOfWeek(week)).rejects.toBeInstanceOf(RangeError)
    await expect(audit.readingsBefore(week, 8)).rejects.toBeInstanceOf(RangeError)
  })

  it('goes through a log that takes more than one batch', async () => {
    const audit = await log.open()
    await writeMany(audit, 1)
    await log.tamper(
      `INSERT INTO case_reading SELECT gen_random_uuid(), 1, now(), 'x', 'x', NULL, 'read', NULL, NULL,
         'given', 'api', 'x', sha256(''), sha256('') FROM generate_series(1, 12000)`,
    )
    const chains = await audit.verify()
    expect(chains).toHaveLength(12_001)
    expect(chains.filter(({ broken }) => broken === null)).toHaveLength(1)
  })
})
