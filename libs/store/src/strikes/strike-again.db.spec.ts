import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { everywhere, nationalWithCases } from '@rode-draad/domain'
import { Client } from 'pg'
import type { DataSource } from 'typeorm'
import { reachValues, setReach } from '../database/in-scope.js'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { redactStored } from '../redacting-again/redact-stored.js'
import { strikeAgain } from './strike-again.js'
import { readStrikes, strikeJournalFile, type KeptStrike } from './strike-journal.js'
import { fingerprintOf } from '../signals/fingerprint-of.js'
import { strikeSignal } from './strike-signal.js'
import { testHashes } from '../intake/test-pool.js'
import { aNotedCase, day } from './test-noted-case.js'

let database: TestDatabase
let app: DataSource
let noted: Awaited<ReturnType<typeof aNotedCase>>
let journal: string
let made = 0

beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app', 'rode_draad_audit')
  app = await openDatabase(database.appUrl)
})
afterAll(async () => {
  await app.destroy()
  await database.stop()
})
beforeEach(async () => {
  await owner('DELETE FROM quarantined_row; DELETE FROM signal; DELETE FROM signal_batch')
  noted = await aNotedCase(database)
  journal = join(database.directory, `journal-${(made += 1)}`)
  await mkdir(journal)
})

const owner = <Row extends object>(sql: string, values: unknown[] = []) =>
  queryAt<Row>(database.ownerUrl, sql, values, everywhere)
const kept = async () => (await readStrikes(join(journal, strikeJournalFile))) ?? []
const texts = () => owner('SELECT version, text, outcome FROM signal_version ORDER BY version')
const text = async () => (await noted.standing()).versions[0]

/** A reader strikes out a word of the text of the first version. */
async function strike(word: string, write: () => Promise<void> = () => Promise.resolve()) {
  const [now] = await owner<{ text: string; outcome: string | null }>(
    'SELECT text, outcome FROM signal_version WHERE version = 1',
  )
  const start = now?.text.indexOf(word) ?? -1
  const how = { role: 'beheerder', onBehalfOf: null, purpose: 'casusoverleg', requestId: 'r' } as const
  return await strikeSignal(
    { app, audit: { write }, hashes: testHashes, dataDirectory: journal },
    {
      ...{ id: noted.id, now: new Date(`${day}T12:00:00Z`), scope: nationalWithCases },
      reader: { ...how, subject: 'a', origin: 'api' },
      strike: {
        version: 1,
        fingerprint: fingerprintOf(now ?? { text: '', outcome: null }),
        spans: [{ field: 'text', start, end: start + word.length }],
        type: 'name',
        registers: 'concepts',
      },
    },
  )
}

/** Sets the texts to what a backup from before the strikes has. @param first the text of the first version */
async function asBefore(first = noted.text): Promise<void> {
  const setting = `SELECT set_config('rode_draad.striking', '${noted.id}', true)`
  const put = (column: string, said: string, versions: string) =>
    `UPDATE signal_version SET ${column} = '${said}' WHERE signal_id = '${noted.id}' AND version ${versions}`
  await owner(
    [
      ...[setting, put('text', first, '= 1'), put('text', noted.text, '> 1')],
      ...[put('outcome', `Een ${noted.word}.`, '< 3'), `DELETE FROM strike`],
    ].join(';'),
  )
}

/** As a restore does it, with the strikes of the journal. */
async function again(strikes: readonly KeptStrike[]) {
  const client = new Client({ connectionString: database.ownerUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query(setReach, reachValues(everywhere))
    const answer = await strikeAgain(client, strikes)
    await client.query('COMMIT')
    return answer
  } finally {
    await client.end()
  }
}

/** Lines as they were before the text after the strike was kept. */
const asOnce = (strikes: readonly KeptStrike[]): KeptStrike[] =>
  strikes.map((strike) => ({
    ...strike,
    copies: strike.copies.map(({ version, field, pieces }) => ({ version, field, pieces })),
  }))

describe('a strike of the journal', () => {
  it.each([
    ['is carried out once, in the order of the journal', (strikes: KeptStrike[]) => strikes],
    ['that is from an earlier program too', asOnce],
  ])('%s', async (_name, lines) => {
    await strike(noted.word)
    await strike('kapot')
    const struck = await texts()
    const strikes = lines(await kept())
    expect(await again(strikes)).toEqual({ done: 0, left: [] })
    await asBefore()
    expect(await again(strikes)).toEqual({ done: 2, left: [] })
    expect(await texts()).toEqual(struck)
    expect(await again(strikes)).toEqual({ done: 0, left: [] })
    expect(await text()).toMatchObject({ text: 'Het [NAAM 1] is [NAAM 2].' })
  })

  it('says nothing by which the words could be guessed', async () => {
    await strike(noted.word)
    const line = await readFile(join(journal, strikeJournalFile), 'utf8')
    const [known] = await owner<{ md5: string }>(`SELECT md5($1)`, [noted.text])
    expect(line).not.toContain(noted.word)
    expect(line).not.toContain(known?.md5)
  })

  it('counts in the units of the text: a character of two is two', async () => {
    await asBefore(`😀 ${noted.word} 😀 kapot`)
    await strike(noted.word)
    await asBefore(`😀 ${noted.word} 😀 kapot`)
    expect(await again(await kept())).toEqual({ done: 1, left: [] })
    expect(await text()).toMatchObject({ text: '😀 [NAAM 1] 😀 kapot' })
  })
})

describe('a text that was read anew between backup and strike', () => {
  const mail = 'jan@voorbeeld.nl'

  it('is not struck at the places of another text, and the signal is named', async () => {
    const before = `${mail} en ${noted.word} wachten`
    await asBefore(before)
    const start = before.indexOf(mail)
    await redactStored(database.ownerUrl, {
      version: '99',
      redact: (texts) =>
        Promise.resolve(
          texts.map((said) => (said === before ? [[start, start + mail.length, '[E-MAIL]'] as const] : [])),
        ),
    })
    expect(await text()).toMatchObject({ text: `[E-MAIL] en ${noted.word} wachten` })
    await strike(noted.word)
    await asBefore(before)
    expect(await again(await kept())).toEqual({ done: 0, left: [noted.id] })
    expect(await text()).toMatchObject({ text: before })
    // The same text as it was: of the others nothing is left.
    expect((await noted.standing()).versions[1]).toMatchObject({ text: 'Het [NAAM 1] is kapot.' })
    expect(await owner('SELECT FROM strike')).toEqual([])
  })

  it.each([
    ['of a line of now', (strikes: KeptStrike[]) => strikes],
    ['of an earlier program', asOnce],
  ])('and is shorter than the places: %s does not end the restore', async (_name, lines) => {
    await strike(noted.word)
    await asBefore('Kort.')
    expect(await again(lines(await kept()))).toEqual({ done: 0, left: [noted.id] })
    expect(await text()).toMatchObject({ text: 'Kort.' })
  })
})

describe('a line of a strike that failed and was done once more', () => {
  const failing = () => Promise.reject(new Error('the log is away'))

  beforeEach(async () => {
    await expect(strike(noted.word, failing)).rejects.toThrow('the log is away')
    await strike(noted.word)
    await strike('kapot')
    expect(await kept()).toHaveLength(3)
  })

  it.each([
    ['of now', (strikes: KeptStrike[]) => strikes],
    ['of an earlier program', asOnce],
  ])('does no harm to a backup from before or after: lines %s', async (_name, lines) => {
    const strikes = lines(await kept())
    expect(await again(strikes)).toEqual({ done: 0, left: [] })
    await asBefore()
    expect(await again(strikes)).toEqual({ done: 2, left: [] })
    expect(await text()).toMatchObject({ text: 'Het [NAAM 1] is [NAAM 2].' })
    expect(await owner('SELECT FROM strike')).toHaveLength(2)
  })

  it('is struck already where the strike that worked is not in the journal', async () => {
    const [failed] = await kept()
    await asBefore()
    await noted.strikeOut()
    expect(await again(failed ? [failed] : [])).toEqual({ done: 1, left: [] })
    expect(await text()).toMatchObject({ text: 'Het [NAAM 1] is kapot.' })
  })
})
