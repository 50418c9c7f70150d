import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { everywhere, inChannels, inRegions, nowhere, type Reach } from '@rode-draad/domain'
import { migrate } from './migrate.js'
import { queryAt, startTestDatabase, type TestDatabase } from './test-database.js'

let database: TestDatabase
const batches = { gemeente: id('b', 1), 'juiste-loket': id('b', 2) }
const tables = [
  'signal_batch',
  'signal_batch_chunk',
  'signal_batch_end',
  'quarantined_row',
  'quarantine_decision',
  'column_mapping',
]

function id(letter: string, n: number): string {
  return `${letter.repeat(8)}-0000-4000-8000-00000000000${n}`
}

/** One row in each table for a channel. */
function rowsOf(channel: string, n: number): string[] {
  return [
    `INSERT INTO signal_batch (id, channel, format, sent_by) VALUES ('${id('b', n)}', '${channel}', 'csv', 'x')`,
    `INSERT INTO signal_batch_chunk (batch_id, through_row, received, accepted, duplicate, quarantined)
     VALUES ('${id('b', n)}', 3, 3, 1, 1, 1)`,
    `INSERT INTO signal_batch_end (batch_id, outcome) VALUES ('${id('b', n)}', 'complete')`,
    `INSERT INTO quarantined_row (id, batch_id, row_number, channel, content_hash, codes, text, text_is_whole_row,
       reasons, redaction_version)
     VALUES ('${id('a', n)}', '${id('b', n)}', 2, '${channel}', '\\x0${n}', '{}', 'tekst', false, '[]', '1')`,
    `INSERT INTO quarantine_decision (row_id, decision, reason, decided_by)
     VALUES ('${id('a', n)}', 'dropped', 'dubbel', 'x')`,
    `INSERT INTO column_mapping (channel, name, version, mapping, saved_by) VALUES ('${channel}', 'x', 1, '{}', 'x')`,
  ]
}

beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
  for (const [index, channel] of Object.keys(batches).entries()) {
    for (const sql of rowsOf(channel, index + 1)) await queryAt(database.appUrl, sql, [], everywhere)
  }
})
afterAll(() => database.stop())

const reaches: [string, Reach, number][] = [
  ['everywhere', everywhere, 2],
  ['one channel', inChannels(['gemeente']), 1],
  ['another channel', inChannels(['media']), 0],
  ['a region', inRegions(['ZK10']), 0],
  ['nowhere', nowhere, 0],
]

describe.each(tables)('%s', (table) => {
  it.each(reaches)('shows in %s only its own channels, to the owner as well', async (_name, reach, rows) => {
    for (const url of [database.appUrl, database.ownerUrl]) {
      expect(await queryAt(url, `SELECT FROM ${table}`, [], reach)).toHaveLength(rows)
    }
  })

  it('cannot be changed or emptied by the application', async () => {
    for (const sql of [`DELETE FROM ${table}`, `TRUNCATE ${table}`]) {
      await expect(queryAt(database.appUrl, sql, [], everywhere)).rejects.toThrow('permission denied')
    }
  })
})

it.each([
  ['one channel', inChannels(['gemeente'])],
  ['a region', inRegions(['ZK10'])],
])('takes in %s no row of another channel', async (_name, reach) => {
  for (const sql of rowsOf('juiste-loket', 3)) {
    await expect(queryAt(database.appUrl, sql, [], reach)).rejects.toThrow(/row-level security|foreign key/)
  }
})

describe('a row that was decided about', () => {
  it('keeps its codes and its reason, and no text', async () => {
    const sql = 'SELECT state, text, outcome FROM quarantined_row'
    expect(await queryAt(database.appUrl, sql, [], inChannels(['gemeente']))).toEqual([
      { state: 'dropped', text: null, outcome: null },
    ])
  })

  it('is decided about once', async () => {
    await expect(
      queryAt(
        database.appUrl,
        `INSERT INTO quarantine_decision (row_id, decision, reason, decided_by)
         VALUES ('${id('a', 1)}', 'dropped', 'vergissing', 'x')`,
        [],
        everywhere,
      ),
    ).rejects.toThrow('quarantine_decision_pkey')
  })
})

it('erases with a signal what was set apart under its number', async () => {
  const signal = `INSERT INTO signal (id, channel, external_id_hash, fictional)
    VALUES ('${id('c', 1)}', 'gemeente', '\\x0a', false)`
  const row = (n: number, hash: string) =>
    `INSERT INTO quarantined_row (id, batch_id, row_number, channel, content_hash, external_id_hash, codes, text,
       text_is_whole_row, reasons, redaction_version)
     VALUES ('${id('d', n)}', '${batches.gemeente}', 5, 'gemeente', '\\xd${n}', '${hash}', '{}', 'x', false, '[]', '1')`
  for (const sql of [signal, row(1, '\\x0a'), row(2, '\\x0b')]) {
    await queryAt(database.appUrl, sql, [], everywhere)
  }
  await queryAt(database.ownerUrl, `DELETE FROM signal WHERE id = '${id('c', 1)}'`, [], everywhere)
  const left = await queryAt(
    database.ownerUrl,
    'SELECT id FROM quarantined_row WHERE row_number = 5',
    [],
    everywhere,
  )
  expect(left).toEqual([{ id: id('d', 2) }])
})
