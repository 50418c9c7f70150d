import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { everywhere, redactAgain } from '@rode-draad/domain'
import { migrate } from '../database/migrate.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { WorkerCrashed } from '../intake/preparing-pool.js'
import { plantRow, plantSignal, whereFound } from '../retention/test-texts.js'
import { countRedactedEarlier, redactStored, type RedactingAgain } from './redact-stored.js'

let database: TestDatabase
let made = 0

beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app', 'rode_draad_audit')
})
afterAll(() => database.stop())
beforeEach(() => owner('DELETE FROM signal; DELETE FROM signal_batch'))

const owner = <Row extends object>(sql: string, values: unknown[] = []) =>
  queryAt<Row>(database.ownerUrl, sql, values, everywhere)

/** A signal of two versions with a note, and a row set apart: all with the same mail address, which an earlier version left. */
async function plantLeftovers(): Promise<{ id: string; mail: string }> {
  made += 1
  const mail = `kanarie${made}@voorbeeld.nl`
  const told = { word: mail, channel: 'gemeente', recorded: '2026-01-03T12:00:00Z' }
  const id = await plantSignal(database, { ...told, received: ['2026-01-01', '2026-01-02'] })
  await plantRow(database, told)
  return { id, mail }
}

const redacting = (version: string, more: Partial<RedactingAgain> = {}): RedactingAgain => ({
  version,
  redact: (texts) => Promise.resolve(redactAgain(texts)),
  chunk: 2,
  ...more,
})

const versionsNow = () =>
  owner<{ table: string; versions: string[] }>(`
    SELECT 'signal_version' AS table, array_agg(DISTINCT redaction_version) AS versions FROM signal_version
    UNION ALL SELECT 'quarantined_row', array_agg(DISTINCT redaction_version) FROM quarantined_row
    UNION ALL SELECT 'review_note', array_agg(DISTINCT redaction_version) FROM review_note`)

describe('redactStored', () => {
  it('takes out of every table what an earlier version left', async () => {
    const { mail } = await plantLeftovers()
    const { mail: other } = await plantLeftovers()
    const words = [mail, other]
    expect(Object.keys(await whereFound(database, words)).sort()).toEqual([
      'quarantined_row',
      'review_note',
      'signal_version',
    ])
    expect(await countRedactedEarlier(database.ownerUrl, '13')).toBe(8)
    const states: number[] = []
    const done = await redactStored(
      database.ownerUrl,
      redacting('13', { onChunk: ({ read }) => states.push(read) }),
    )
    expect(done).toEqual({ read: 8, changed: 8, unread: 0 })
    expect(states).toEqual([2, 4, 6, 8])
    expect(await whereFound(database, words)).toEqual({})
    expect(await countRedactedEarlier(database.ownerUrl, '13')).toBe(0)
    for (const { versions } of await versionsNow()) expect(versions).toEqual(['13'])
  })

  it('puts tokens in their place, and moves the places of tags along', async () => {
    const { id, mail } = await plantLeftovers()
    const kapot = `Het ${mail} is `.length
    await owner('UPDATE signal_tag SET evidence = $2 WHERE signal_id = $1', [
      id,
      JSON.stringify([
        [0, 3],
        [kapot, kapot + 5],
      ]),
    ])
    await redactStored(database.ownerUrl, redacting('13'))
    const [kept] = await owner<{
      text: string
      outcome: string
      evidence: number[][]
      note: string
      row: string
    }>(
      `SELECT v.text, v.outcome, t.evidence, n.text AS note, q.text AS row
       FROM signal_version v JOIN signal_tag t USING (signal_id, version) JOIN review_note n USING (signal_id, version),
         quarantined_row q WHERE v.signal_id = $1`,
      [id],
    )
    expect(kept).toMatchObject({
      text: 'Het [E-MAIL] is kapot.',
      outcome: 'Een [E-MAIL].',
      note: 'Notitie over [E-MAIL].',
      row: 'Het [E-MAIL].',
      evidence: [
        [0, 3],
        [16, 21],
      ],
    })
  })

  it('leaves what says nothing of anybody as it is, and makes no copy of it anew', async () => {
    const told = { channel: 'gemeente', received: ['2026-01-01'], recorded: '2026-01-03T12:00:00Z' }
    const id = await plantSignal(database, { word: 'wachtlijst', ...told })
    const logged = () =>
      owner<{ n: number }>(`SELECT count(*)::int AS n FROM change_log WHERE key = $1`, [id])
    const before = await logged()
    expect(await redactStored(database.ownerUrl, redacting('13'))).toEqual({ read: 2, changed: 0, unread: 0 })
    const [kept] = await owner(`SELECT text, outcome FROM signal_version WHERE signal_id = $1`, [id])
    expect(kept).toEqual({ text: 'Het wachtlijst is kapot.', outcome: 'Een wachtlijst.' })
    expect(await logged()).toEqual(before)
  })

  it('tells of a text that changed, so that copies of it are made anew', async () => {
    const { id } = await plantLeftovers()
    const [before] = await owner<{ last: string }>(`SELECT max(id)::text AS last FROM change_log`)
    await redactStored(database.ownerUrl, redacting('13'))
    const logged = await owner(`SELECT DISTINCT dataset, key FROM change_log WHERE id > $1`, [before?.last])
    expect(logged).toEqual([{ dataset: 'signal', key: id }])
  })

  it('reads nothing twice, and an older version reads nothing of a newer one', async () => {
    await plantLeftovers()
    await redactStored(database.ownerUrl, redacting('13'))
    for (const version of ['13', '12', '9'])
      expect(await redactStored(database.ownerUrl, redacting(version))).toEqual({
        read: 0,
        changed: 0,
        unread: 0,
      })
    expect(await redactStored(database.ownerUrl, redacting('14'))).toEqual({ read: 4, changed: 0, unread: 0 })
  })

  it('goes on where it was stopped, and loses nothing when it fails', async () => {
    await plantLeftovers()
    await plantLeftovers()
    const stop = new AbortController()
    const first = await redactStored(
      database.ownerUrl,
      redacting('13', { abort: stop.signal, onChunk: () => stop.abort() }),
    )
    expect(first).toEqual({ read: 2, changed: 2, unread: 0 })
    const failing = redacting('13', { redact: () => Promise.reject(new Error('no')) })
    await expect(redactStored(database.ownerUrl, failing)).rejects.toThrow('no')
    expect(await countRedactedEarlier(database.ownerUrl, '13')).toBe(6)
    expect(await redactStored(database.ownerUrl, redacting('13'))).toEqual({ read: 6, changed: 6, unread: 0 })
  })

  it('reads all but the text that no thread survives, and tries that once more the next time', async () => {
    const { mail } = await plantLeftovers()
    const { mail: other } = await plantLeftovers()
    const poison = `Het ${mail} is kapot.`
    const crashing = redacting('13', {
      chunk: 2,
      redact: (texts) =>
        texts.includes(poison)
          ? Promise.reject(new WorkerCrashed('a worker did not survive its chunk'))
          : Promise.resolve(redactAgain(texts)),
    })
    const done = await redactStored(database.ownerUrl, crashing)
    expect(done).toEqual({ read: 6, changed: 6, unread: 2 })
    expect(await whereFound(database, [other])).toEqual({})
    expect(await whereFound(database, [mail])).toEqual({ signal_version: expect.anything() })
    expect(await countRedactedEarlier(database.ownerUrl, '13')).toBe(2)
    expect(await redactStored(database.ownerUrl, redacting('13'))).toEqual({ read: 2, changed: 2, unread: 0 })
    expect(await whereFound(database, [mail])).toEqual({})
  })

  it('stops when threads survive no text at all', async () => {
    await plantLeftovers()
    const crashing = redacting('13', { redact: () => Promise.reject(new WorkerCrashed('no')) })
    await expect(redactStored(database.ownerUrl, crashing)).rejects.toThrow('no')
    expect(await countRedactedEarlier(database.ownerUrl, '13')).toBe(4)
  })

  it('leaves an erased text', async () => {
    const { id } = await plantLeftovers()
    await owner(
      `UPDATE signal_version SET text = '', outcome = NULL, erased_at = now() WHERE signal_id = $1`,
      [id],
    )
    expect(await redactStored(database.ownerUrl, redacting('13'))).toEqual({ read: 1, changed: 1, unread: 0 })
  })

  it('is done by one program at a time', async () => {
    await plantLeftovers()
    let second: unknown
    await redactStored(
      database.ownerUrl,
      redacting('13', {
        redact: async (texts) => {
          second ??= await redactStored(database.ownerUrl, redacting('13'))
          return redactAgain(texts)
        },
      }),
    )
    expect(second).toBe('busy')
  })
})

it.each([
  ['put_tokens', `SELECT put_tokens(gen_random_uuid(), 1, 'text', '[]')`],
  ['with_tokens', `SELECT with_tokens('a', '[]')`],
])('nobody but the owner may call %s', async (name, call) => {
  for (const url of [database.appUrl, database.auditUrl])
    await expect(queryAt(url, call, [], everywhere)).rejects.toThrow(`permission denied for function ${name}`)
})
