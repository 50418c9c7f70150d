import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { migrate } from '../database/migrate.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import type { NewCaseReading } from './case-reading.js'
import { openAudit, type Audit, type AuditOptions } from './open-audit.js'

/** A log of reading cases in a database of its own; for tests. */
export interface TestLog {
  readonly database: TestDatabase
  /** Of the programs that it is opened for; another one after `empty`. */
  dataDirectory: string
  /** What the clock says. */
  time: Date
  /** Opens it, until `empty`. */
  open(options?: Partial<AuditOptions>): Promise<Audit>
  /** Stops the program that was opened last. */
  stopLast(): Promise<void>
  asSuperuser(sql: string): Promise<object[]>
  /** As the superuser, and past the triggers. */
  tamper(sql: string): Promise<object[]>
  /** The numbers of all lines, chain by chain. */
  sequences(): Promise<number[]>
  /** Closes what was opened and takes every line away. */
  empty(): Promise<void>
  stop(): Promise<void>
}

export async function startTestLog(): Promise<TestLog> {
  const database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app', 'rode_draad_audit')
  const newDirectory = () => mkdtemp(join(database.directory, 'data-'))
  const opened: Audit[] = []
  const asSuperuser = (sql: string) => queryAt(database.superuserUrl, sql)
  const log: TestLog = {
    database,
    dataDirectory: await newDirectory(),
    time: new Date('2026-06-15T12:00:00.123Z'),
    async open(options = {}) {
      const { dataDirectory } = log
      const audit = await openAudit(database.auditUrl, { dataDirectory, now: () => log.time, ...options })
      opened.push(audit)
      return audit
    },
    async stopLast() {
      await opened.pop()?.close()
    },
    asSuperuser,
    tamper: (sql) => asSuperuser(`SET session_replication_role = replica; ${sql}`),
    async sequences() {
      const rows = await queryAt<{ number: number }>(
        database.auditUrl,
        'SELECT sequence::integer AS number FROM case_reading ORDER BY replica, sequence',
      )
      return rows.map(({ number }) => number)
    },
    async empty() {
      for (const audit of opened.splice(0)) await audit.close()
      await log.tamper('DELETE FROM case_reading')
      log.dataDirectory = await newDirectory()
    },
    stop: () => database.stop(),
  }
  return log
}

export const testSignal = '5b0d6c1e-8f2a-4f0e-9d3b-7a1c2e3f4a5b'

export function aReading(overrides: Partial<NewCaseReading> = {}): NewCaseReading {
  return {
    reader: 'auth0|118',
    role: 'onderzoeker',
    onBehalfOf: 'Nationale ombudsman',
    action: 'read',
    signalId: testSignal,
    purpose: 'onderzoek',
    result: 'given',
    origin: 'api',
    requestId: 'verzoek-1',
    ...overrides,
  }
}

export async function writeMany(audit: Audit, count: number): Promise<void> {
  for (let index = 1; index <= count; index += 1) {
    await audit.write(aReading({ requestId: `verzoek-${index}` }))
  }
}
