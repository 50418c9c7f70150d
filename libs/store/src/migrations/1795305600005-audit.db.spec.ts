import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { openAudit } from '../audit/open-audit.js'
import { migrate } from '../database/migrate.js'
import { postgresDataSource } from '../database/open-database.js'
import { queryAt, startEmptyDatabase, type TestDatabase } from '../database/test-database.js'

let database: TestDatabase
beforeAll(async () => {
  database = await startEmptyDatabase()
})
afterAll(() => database.stop())

const bringUp = () => migrate(database.ownerUrl, 'rode_draad_app', 'rode_draad_audit')

/** Back to before the log of reading cases was a chain. */
async function takeBackUntilBeforeAudit(): Promise<void> {
  const source = await postgresDataSource(database.ownerUrl).initialize()
  try {
    const names = source.migrations.map(({ name }) => String(name))
    for (const _step of names.slice(names.indexOf('Audit1795305600005'))) await source.undoLastMigration()
  } finally {
    await source.destroy()
  }
}

it('what was known of reading cases stands in the chain, in its order, and can be taken back', async () => {
  await bringUp()
  await takeBackUntilBeforeAudit()
  const reads = [
    ['00000000-0000-4000-8000-000000000001', 'landelijk-met-casussen', '2026-01-02T03:04:05.678901Z'],
    ['00000000-0000-4000-8000-000000000002', 'landelijk-met-casussen', '2026-01-01T00:00:00Z'],
    ['00000000-0000-4000-8000-000000000001', 'iemand', '2026-03-29T02:30:00+02:00'],
  ]
  for (const read of reads) {
    await queryAt(
      database.ownerUrl,
      'INSERT INTO case_read (signal_id, reader, read_at) VALUES ($1, $2, $3)',
      read,
    )
  }
  expect(await bringUp()).toContain('Audit1795305600005')

  const audit = await openAudit(database.auditUrl, {
    dataDirectory: database.directory,
    now: () => new Date(),
  })
  try {
    expect(await audit.whoSaw(reads[0]?.[0] ?? '')).toMatchObject([
      {
        sequence: 3,
        reader: 'iemand',
        readAt: new Date('2026-03-29T00:30:00Z'),
        role: 'onbekend',
        purpose: null,
      },
      { sequence: 1, reader: 'landelijk-met-casussen', readAt: new Date('2026-01-02T03:04:05.678Z') },
    ])
    const [carried] = await audit.verify()
    expect(carried).toMatchObject({ lines: 3, broken: null, endKnown: false })
  } finally {
    await audit.close()
  }
  // By sha256sum, over 32 zero bytes and the line as JSON; so it holds whatever becomes of today's log of reading.
  const [line] = await queryAt(
    database.ownerUrl,
    `SELECT encode(hash, 'hex') AS hash FROM case_reading WHERE sequence = 1`,
  )
  expect(line).toEqual({ hash: 'cf627f0ebe5f43aa3b3146fbec7fc38ebe1d2981cc80d83f6505d3056143f410' })

  await takeBackUntilBeforeAudit()
  expect(
    await queryAt(
      database.ownerUrl,
      'SELECT reader, count(*)::integer AS n FROM case_read GROUP BY 1 ORDER BY 1',
    ),
  ).toEqual([
    { reader: 'iemand', n: 1 },
    { reader: 'landelijk-met-casussen', n: 2 },
  ])
})
