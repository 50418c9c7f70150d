import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import {
  inChannels,
  nationalControlled,
  nationalWithCases,
  noAccess,
  type AccessScope,
} from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { AuditUnavailable } from '../audit/audit-unavailable.js'
import { openAudit, type Audit } from '../audit/open-audit.js'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { keepSignal } from './keep-signal.js'
import { readCase, type CaseReader } from './read-case.js'
import { testHashes } from '../intake/test-pool.js'
import { aTestSignal } from './test-signal.js'

let database: TestDatabase
let app: DataSource
let audit: Audit
let id: string

beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app', 'rode_draad_audit')
  app = await openDatabase(database.appUrl)
  audit = await openAudit(database.auditUrl, { dataDirectory: database.directory, now: () => new Date() })
  const kept = await keepSignal(
    { app, hashes: testHashes },
    'all',
    aTestSignal({ channel: 'gemeente' }),
    null,
  )
  id = 'answer' in kept ? kept.answer.id : ''
})
afterAll(async () => {
  await audit.close()
  await app.destroy()
  await database.stop()
})

const reader: CaseReader = {
  subject: 'auth0|118',
  role: 'onderzoeker',
  onBehalfOf: 'Nationale ombudsman',
  purpose: 'onderzoek',
  requestId: 'verzoek-1',
  origin: 'api',
}
const elsewhere: AccessScope = { ...noAccess, cases: inChannels(['juiste-loket']) }

describe('a case', () => {
  it('is given to who may read it, with a line in the log that says who, for whom and why', async () => {
    const record = await readCase({ app, audit }, { id, scope: nationalWithCases, reader })
    expect(record).toMatchObject({ id, text: 'De rolstoel is kapot.' })
    const [line] = await audit.whoSaw(id)
    const { subject, ...how } = reader
    expect(line).toMatchObject({ ...how, reader: subject, action: 'read', signalId: id, result: 'given' })
    expect(JSON.stringify(line)).not.toContain('rolstoel')
  })

  it.each([
    ['out of reach', () => id, elsewhere, 'not-found'],
    ['not there', () => randomUUID(), nationalWithCases, 'not-found'],
    ['there, for a role that reads no cases', () => id, nationalControlled, 'refused'],
    ['not there, for a role that reads no cases', () => randomUUID(), nationalControlled, 'refused'],
  ] as const)('that is %s is not given, and the attempt is in the log', async (_name, of, scope, result) => {
    const asked = of()
    expect(await readCase({ app, audit }, { id: asked, scope, reader })).toBeNull()
    expect((await audit.whoSaw(asked))[0]).toMatchObject({ reader: reader.subject, result })
  })

  it.each([
    ['is there', () => id, nationalWithCases],
    ['is not there', () => randomUUID(), nationalWithCases],
    ['may not be read', () => id, nationalControlled],
  ] as const)('that %s is not answered at all when the log cannot be written', async (_name, of, scope) => {
    const broken = { write: () => Promise.reject(new AuditUnavailable(new Error('gone'))) }
    await expect(readCase({ app, audit: broken }, { id: of(), scope, reader })).rejects.toBeInstanceOf(
      AuditUnavailable,
    )
  })

  it('is given only after its line was committed', async () => {
    const order: string[] = []
    const slow = {
      write: async (...line: Parameters<Audit['write']>) => {
        await audit.write(...line)
        order.push(
          `${(await queryAt(database.auditUrl, `SELECT FROM case_reading WHERE request_id = 'traag'`)).length} line`,
        )
      },
    }
    await readCase(
      { app, audit: slow },
      { id, scope: nationalWithCases, reader: { ...reader, requestId: 'traag' } },
    ).then(() => order.push('given'))
    expect(order).toEqual(['1 line', 'given'])
  })

  it('that cannot be read is in the log as failed, and the fault is passed on', async () => {
    const gone = await openDatabase(database.appUrl)
    await gone.destroy()
    const attempt = readCase(
      { app: gone, audit },
      { id, scope: nationalWithCases, reader: { ...reader, requestId: 'stuk' } },
    )
    await expect(attempt).rejects.not.toBeInstanceOf(AuditUnavailable)
    expect((await audit.whoSaw(id))[0]).toMatchObject({ requestId: 'stuk', result: 'failed' })
  })

  it('leaves a log that holds', async () => {
    expect(await audit.verify()).toMatchObject([{ lines: 7, broken: null, endKnown: true }])
  })
})
