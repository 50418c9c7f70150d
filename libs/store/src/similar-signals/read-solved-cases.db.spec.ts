import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  inRegions,
  nationalControlled,
  nationalWithCases,
  noAccess,
  nowhere,
  redact,
  type AccessScope,
} from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { AuditUnavailable } from '../audit/audit-unavailable.js'
import { openAudit, type Audit } from '../audit/open-audit.js'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { keepSignal } from '../signals/keep-signal.js'
import type { CaseReader } from '../signals/read-case.js'
import { aTestSignal, type TestSignal } from '../signals/test-signal.js'
import { testHashes } from '../intake/test-pool.js'
import { readSolvedCases } from './read-solved-cases.js'

let database: TestDatabase
let app: DataSource
let audit: Audit
let here: string
let there: string
let open: string
let madeUp: string

beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app', 'rode_draad_audit')
  app = await openDatabase(database.appUrl)
  audit = await openAudit(database.auditUrl, { dataDirectory: database.directory, now: () => new Date() })
  here = await keep({ externalId: 'hier', region: 'ZK10' })
  there = await keep({ externalId: 'daar', region: 'ZK02' })
  open = await keep({ externalId: 'open', region: 'ZK10' }, { state: 'open', solvedForCitizen: 'deels' })
  madeUp = await keep({ externalId: 'verzonnen', region: 'ZK10', fictional: true })
})
afterAll(async () => {
  await audit.close()
  await app.destroy()
  await database.stop()
})

const told = {
  state: 'closed',
  phase: 'casusoverleg',
  routesTried: ['clientondersteuner'],
  whoActs: 'gemeente',
  handover: 'warm',
  solvedForCitizen: 'deels',
  solvedOn: '2020-05',
}

async function keep(overrides: Partial<TestSignal>, caseState: object = told): Promise<string> {
  const outcome = redact('De gemeente leent een rolstoel uit.').text
  const kept = await keepSignal(
    { app, hashes: testHashes },
    'all',
    { ...aTestSignal(overrides), caseState, outcome },
    null,
  )
  if (!('answer' in kept)) throw new Error('not kept')
  return kept.answer.id
}

const reader: CaseReader = {
  subject: 'auth0|118',
  role: 'regiocoordinator',
  onBehalfOf: 'OPaZ',
  purpose: 'casusoverleg',
  requestId: 'verzoek-1',
  origin: 'api',
}
const ownRegion = { ...noAccess, cases: inRegions(['ZK10']) }
const granted = (id: string): AccessScope => ({ ...noAccess, cases: { ...nowhere, signals: new Set([id]) } })
const asked = () => ({ ids: [there, here, open, madeUp, randomUUID()], fictional: false, reader })

describe('solved cases', () => {
  it('say how it was solved, in the order asked for', async () => {
    const cases = await readSolvedCases({ app, audit }, { ...asked(), scope: nationalWithCases })
    expect(cases.map(({ id }) => id)).toEqual([there, here])
    expect(cases[1]).toEqual({
      id: here,
      channel: 'gemeente',
      region: 'ZK10',
      receivedPeriod: '2020-W10',
      outcome: 'De gemeente leent een rolstoel uit.',
      phase: 'casusoverleg',
      routesTried: ['clientondersteuner'],
      routeThatWorked: 'clientondersteuner',
      whoActs: 'gemeente',
      handover: 'warm',
      solvedForCitizen: 'deels',
      solvedOn: '2020-05',
      fictional: false,
      themes: ['hulpmiddelen'],
    })
  })

  it('say null where nothing was told', async () => {
    const id = await keep({ externalId: 'kaal' }, { state: 'closed', solvedForCitizen: 'ja' })
    const cases = await readSolvedCases({ app, audit }, { ...asked(), ids: [id], scope: nationalWithCases })
    expect(cases).toMatchObject([
      { phase: null, routesTried: [], routeThatWorked: null, whoActs: null, handover: null, solvedOn: null },
    ])
  })

  it.each([
    ['of the own region', () => ownRegion, false, () => [here]],
    ['granted one by one', () => granted(there), false, () => [there]],
    ['without the right to cases', () => nationalControlled, false, () => []],
    ['that are made up', () => nationalWithCases, true, () => [madeUp]],
  ])('are those in reach: %s', async (_name, scope, fictional, expected) => {
    const cases = await readSolvedCases({ app, audit }, { ...asked(), fictional, scope: scope() })
    expect(cases.map(({ id }) => id)).toEqual(expected())
  })

  it('are each written down as given, and what was not given is not', async () => {
    const before = { here: await audit.whoSaw(here), there: await audit.whoSaw(there) }
    await readSolvedCases({ app, audit }, { ...asked(), scope: ownRegion })
    const { subject, ...how } = reader
    const lines = await audit.whoSaw(here)
    expect(lines).toHaveLength(before.here.length + 1)
    expect(lines[0]).toMatchObject({ ...how, reader: subject, action: 'read', result: 'given' })
    expect(await audit.whoSaw(there)).toEqual(before.there)
  })

  it('are not given at all when one of them cannot be written down', async () => {
    let written = 0
    const full = {
      write: () =>
        written++ === 0 ? Promise.resolve() : Promise.reject(new AuditUnavailable(new Error('full'))),
    }
    const reading = readSolvedCases({ app, audit: full }, { ...asked(), scope: nationalWithCases })
    await expect(reading).rejects.toBeInstanceOf(AuditUnavailable)
    expect(written).toBe(2)
  })
})
