import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { everywhere, nationalWithCases, redact } from '@rode-draad/domain'
import { Client } from 'pg'
import type { DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { eraseSignal } from '../erasure/erase-signal.js'
import { eraseOverdue } from '../retention/erase-overdue.js'
import { plantSignal, whereFound } from '../retention/test-texts.js'
import { countPublished } from '../strikes/count-published.js'
import type { StruckRegisters } from '../strikes/strike-journal.js'
import { addReaction, addState } from './pattern-events.js'
import { publishPattern } from './publish-pattern.js'
import { recordedUntilNow } from './recorded-until-now.js'
import type { PatternViewer } from './see-pattern.js'
import { programWriter } from './writer.js'
import { raisePattern, replacePattern } from './write-pattern.js'

let database: TestDatabase
let app: DataSource
let made = 0
let [word, signal] = ['', '']
let pattern: { code: string; version: number }

const one: PatternViewer = { by: programWriter('een'), scope: nationalWithCases, raises: true }
const other: PatternViewer = { ...one, by: programWriter('ander') }
const words = (said: string) => redact(said).text

beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app', 'rode_draad_audit')
  app = await openDatabase(database.appUrl)
})
afterAll(async () => {
  await app.destroy()
  await database.stop()
})

const content = () => ({
  codes: {
    ...{ themes: ['pgb'], laws: ['wmo'], measures: [] },
    ...{ firstSignal: '2024', recognised: null, lastKnown: null },
  },
  texts: { title: words(`titel ${word}`), remark: words(`opmerking ${word}`), source: words(`bron ${word}`) },
})
const writing = () => ({ reason: words(`reden ${word}`), validFrom: null })

/** A pattern raised from a case, with a state and a reaction; a word that redaction leaves stands in every text. */
beforeEach(async () => {
  made += 1
  word = `kanarie${String(made).padStart(3, '0')}`
  signal = await plantSignal(database, {
    ...{ word, channel: 'gemeente', received: ['2026-06-17'], recorded: '2026-06-17T12:00:00Z' },
  })
  const raised = await raisePattern(
    app,
    one,
    { code: null, fictional: false, content: content(), fromSignal: signal },
    writing(),
  )
  pattern = raised as { code: string; version: number }
  await say()
})

async function say(): Promise<void> {
  const state = {
    state: 'herkend',
    on: '2026',
    evidence: null,
    remark: words(`bij ${word}`),
    replaces: null,
  } as const
  await addState(app, one, pattern.code, {
    ...state,
    accordingTo: words(`volgens ${word}`),
    source: words(`bron ${word}`),
  })
  const said = {
    party: words(`partij ${word}`),
    text: words(`reactie ${word}`),
    source: words(`bron ${word}`),
  }
  await addReaction(app, one, pattern.code, { ...said, on: null, replaces: null })
}

async function publish(): Promise<void> {
  const asOf = await recordedUntilNow(app)
  const [newest] = await queryAt<{ version: number }>(
    database.ownerUrl,
    'SELECT max(version_id)::integer AS version FROM pattern WHERE code = $1',
    [pattern.code],
  )
  const published = await publishPattern(app, other, {
    code: pattern.code,
    version: newest?.version ?? 0,
    asOf,
  })
  expect(published).toBe('published')
}

const textTables = ['pattern', 'pattern_reaction', 'pattern_state']
const tableTexts = ['tafel_decision', 'tafel_item']
const found = async () =>
  Object.keys(await whereFound(database, [word])).filter((name) =>
    [...textTables, ...tableTexts].includes(name),
  )

const erase = () =>
  eraseSignal(database.ownerUrl, database.directory, {
    ...{ signalId: signal, reason: 'verzoek', erasedAt: '2026-06-18T00:00:00Z' },
  })

async function letTermPass(): Promise<void> {
  const client = new Client({ connectionString: database.ownerUrl })
  await client.connect()
  try {
    const terms = { standard: 1, quarantine: 1, channels: {} }
    await eraseOverdue(client, { terms, today: '2027-06-17', now: new Date('2027-06-17T12:00:00Z') })
  } finally {
    await client.end()
  }
}

describe('what was written from a case and waits', () => {
  it('stands in these tables and no other', async () => {
    expect(await found()).toEqual(textTables)
  })

  it.each([
    ['is erased when the case is', erase],
    ['goes when its text does', letTermPass],
  ])('%s', async (_name, go) => {
    await go()
    expect(await whereFound(database, [word])).toEqual({})
    const links = await queryAt(
      database.ownerUrl,
      'SELECT FROM pattern_signal WHERE pattern = $1',
      [pattern.code],
      everywhere,
    )
    expect(links).toEqual([])
  })

  it.each([
    ['is erased when the case is', erase],
    ['goes when its text does', letTermPass],
  ])('%s; what a second person has published stays', async (_name, go) => {
    await publish()
    const next = { ...content(), texts: { ...content().texts, title: words('nog niet gezien') } }
    const version = Number(
      (
        await queryAt<{ v: number }>(database.ownerUrl, 'SELECT max(version_id)::integer AS v FROM pattern')
      )[0]?.v,
    )
    await replacePattern(app, one, { code: pattern.code, replaces: version, content: next }, writing())
    await say()
    const rows = (table: string, column: string) =>
      queryAt(database.ownerUrl, `SELECT FROM ${table} WHERE ${column} = '${pattern.code}'`)
    expect(await rows('pattern', 'code')).toHaveLength(2)
    expect(await rows('pattern_reaction', 'pattern')).toHaveLength(2)
    await go()
    expect(await rows('pattern', 'code')).toHaveLength(1)
    expect(await rows('pattern_state', 'pattern')).toHaveLength(1)
    expect(await rows('pattern_reaction', 'pattern')).toHaveLength(1)
    expect(
      await queryAt(database.ownerUrl, 'SELECT title FROM pattern_published WHERE code = $1', [pattern.code]),
    ).toEqual([{ title: `titel ${word}` }])
  })
})

describe('what is struck out of the case', () => {
  it('goes out of what was written from it and waits', async () => {
    await strike()
    expect(await found()).toEqual([])
  })

  it('stays in what waits when who strikes may raise no patterns', async () => {
    await strike('none')
    expect(await found()).toEqual(textTables)
  })

  it('stays in what a second person published, and at tables; how often is counted', async () => {
    await publish()
    await discuss()
    const before = await stored()
    const [{ n: lines } = { n: 0 }] = await changes()
    await strike()
    expect(await stored()).toEqual(before)
    expect(await changes()).toEqual([{ n: lines }])
    // A version, a state, a reaction, and at a table an item and a decision.
    expect(await count([word])).toBe(5)
    expect(await count(['elders'])).toBe(0)
  })

  it('goes out of a version that came after publication, and the history stays', async () => {
    await publish()
    const version = { code: pattern.code, replaces: pattern.version, content: content() }
    await replacePattern(app, one, version, writing())
    await say()
    await strike()
    const titlesOf = 'SELECT title FROM pattern WHERE code = $1 ORDER BY version_id'
    const titles = await queryAt(database.ownerUrl, titlesOf, [pattern.code])
    expect(titles).toEqual([{ title: `titel ${word}` }, { title: 'titel [NAAM 1]' }])
    expect(await count([word])).toBe(3)
  })

  it('goes out of what was published, and at tables, when who strikes keeps the registers', async () => {
    for (const write of [publish, discuss]) await write()
    await strike('published')
    expect(await found()).toEqual([])
    expect(await count([word])).toBe(0)
  })

  it('stays in a pattern that is published and that somebody linked the case to', async () => {
    await publish()
    signal = await plantSignal(database, {
      ...{ word, channel: 'gemeente', received: ['2026-06-17'], recorded: '2026-06-17T12:00:00Z' },
    })
    await queryAt(
      database.ownerUrl,
      `INSERT INTO pattern_signal (pattern, recorded_by, signal_id, linked, raised) VALUES ($1, 'x', $2, true, false)`,
      [pattern.code, signal],
      everywhere,
    )
    await strike()
    expect(await found()).toEqual(textTables)
  })
})

async function strike(registers: StruckRegisters = 'concepts'): Promise<void> {
  const pieces = JSON.stringify([[4, 4 + word.length, '[NAAM 1]']])
  const struck = await queryAt<{ done: boolean }>(
    database.appUrl,
    'SELECT strike_out($1, 1, $2, $3, NULL, $4) AS done',
    [signal, 'text', pieces, registers],
    everywhere,
  )
  expect(struck).toEqual([{ done: true }])
}

const count = (said: string[]) => inScope(app, everywhere, (manager) => countPublished(manager, signal, said))

/** Everything that is written about patterns. */
const stored = () =>
  Promise.all(
    [...textTables, ...tableTexts].map((table) =>
      queryAt(database.ownerUrl, `SELECT row_to_json(t)::text AS row FROM ${table} t ORDER BY row`),
    ),
  )

/** Puts the pattern on the agenda of a table and decides on it, with the word in each text. */
async function discuss(): Promise<void> {
  const [agenda] = await queryAt<{ id: string }>(
    database.appUrl,
    `INSERT INTO tafel_agenda (tafel, held_on, recorded_by, redaction_version, reason)
     VALUES ('t', '2026-06-17', 'x', 'x', 'x') RETURNING id`,
  )
  await queryAt(
    database.appUrl,
    'INSERT INTO tafel_item (agenda, place, pattern, who_acts, note) VALUES ($1, 1, $2, $3, $3)',
    [agenda?.id, pattern.code, `over ${word}`],
  )
  await queryAt(
    database.appUrl,
    `INSERT INTO tafel_decision (tafel, held_on, recorded_by, redaction_version, pattern, text, who_acts)
     VALUES ('t', '2026-06-17', 'x', 'x', $1, $2, $2)`,
    [pattern.code, `over ${word}`],
  )
}

const changes = () =>
  queryAt<{ n: number }>(
    database.ownerUrl,
    `SELECT count(*)::integer AS n FROM change_log WHERE dataset = 'pattern' AND key = $1`,
    [pattern.code],
  )
