import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { everywhere, inChannels, inRegions, nationalWithCases, nowhere, type Reach } from '@rode-draad/domain'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { whereFound } from '../retention/test-texts.js'
import { fingerprintOf } from '../signals/fingerprint-of.js'
import { strikeSignal } from './strike-signal.js'
import { testHashes } from '../intake/test-pool.js'
import { aNotedCase, day, md5 } from './test-noted-case.js'

let database: TestDatabase
let noted: Awaited<ReturnType<typeof aNotedCase>>

beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app', 'rode_draad_audit')
})
afterAll(() => database.stop())

beforeEach(async () => {
  noted = await aNotedCase(database)
})

describe('who reaches the case', () => {
  it.each<[string, Reach]>([
    ['everywhere', everywhere],
    ['in its region', inRegions(['ZK10'])],
    ['in its channel', inChannels(['gemeente'])],
  ])('%s strikes out', async (_name, reach) => {
    expect(await noted.strikeOut({ reach })).toBe(true)
    expect((await noted.standing()).versions[0]).toMatchObject({ text: 'Het [NAAM 1] is kapot.' })
  })

  it.each<[string, Reach]>([
    ['nowhere', nowhere],
    ['in another region', inRegions(['ZK11'])],
    ['in another channel', inChannels(['media'])],
    [
      'in its channel, but another region',
      { ...inChannels(['gemeente']), regions: new Set(['ZK11'] as const) },
    ],
  ])('but %s it is as if there were nothing', async (_name, reach) => {
    const before = await noted.standing()
    expect(await noted.strikeOut({ reach })).toBe(false)
    expect(await noted.standing()).toEqual(before)
  })

  it('and keeps that reach afterwards, no more', async () => {
    const reach = inRegions(['ZK10'])
    const [row] = await queryAt<{ regions: string; channels: string; striking: string }>(
      database.appUrl,
      `SELECT current_setting('rode_draad.regions') AS regions, current_setting('rode_draad.channels') AS channels,
         current_setting('rode_draad.striking') AS striking
       FROM strike_out('${noted.id}', 1, 'text', '[[4, 8, "[BSN]"]]', NULL, 'concepts') AS done WHERE done`,
      [],
      reach,
    )
    expect(row).toEqual({ regions: ',ZK10,', channels: 'all', striking: '' })
  })
})

describe('who may call it', () => {
  it('is the application, and not the role of the log of reading', async () => {
    await expect(noted.strikeOut({ url: database.auditUrl })).rejects.toThrow(
      'permission denied for function strike_out',
    )
  })

  it('and to what it does for notes and rows nobody has the key', async () => {
    for (const url of [database.appUrl, database.auditUrl]) {
      const call = `SELECT strike_elsewhere('${noted.id}', '{a}', '{b}', 'concepts')`
      await expect(queryAt(url, call, [], everywhere)).rejects.toThrow(
        'permission denied for function strike_elsewhere',
      )
    }
  })
})

it('takes as long as the text is, with pieces all over one of 100,000 characters', async () => {
  const text = '😀 ik '.repeat(20_000)
  const pieces = Array.from({ length: 500 }, (_, index) => [index * 60 + 3, index * 60 + 5, '[BSN]'])
  const evidence = JSON.stringify(
    Array.from({ length: 20_000 }, (_, index) => [index * 6 + 3, index * 6 + 5]),
  )
  const [row] = await queryAt<{ result: string; moved: [number, number][] }>(
    database.superuserUrl,
    `SELECT result, evidence_after($3, $2) AS moved FROM with_tokens($1, $2)`,
    [text, JSON.stringify(pieces), evidence],
  )
  const expected = `😀 [BSN] ${'😀 ik '.repeat(9)}`.repeat(500) + '😀 ik '.repeat(15_000)
  expect(row?.result).toBe(expected)
  // Each piece made the text three longer, the first one from its own end on.
  expect([0, 1, 2, 19_999].map((index) => row?.moved[index])).toEqual([
    [3, 8],
    [12, 14],
    [18, 20],
    [121_497, 121_499],
  ])
}, 10_000)

describe('a text that is not what the reader saw', () => {
  it('is refused as a conflict, and stays', async () => {
    const before = await noted.standing()
    await expect(noted.strikeOut({ known: md5('iets anders') })).rejects.toMatchObject({ code: '40001' })
    expect(await noted.standing()).toEqual(before)
  })

  it('is refused once somebody struck out something in it', async () => {
    await noted.strikeOut()
    await expect(noted.strikeOut()).rejects.toThrow('the text has changed')
  })

  it.each([
    ['in a version that there is not', { version: 4 }],
    ['in an outcome that there is not', { version: 3, field: 'outcome' }],
  ])('is not found %s', async (_name, asked) => {
    expect(await noted.strikeOut(asked)).toBe(false)
  })
})

describe('what goes with the text', () => {
  it('are the places of its evidence, in tags, referrals and answer: those of other versions stay', async () => {
    await noted.strikeOut({ pieces: [[0, 3, '[BSN]']] })
    const { versions, tags, referrals } = await noted.standing()
    // "Het" became two longer.
    expect([tags, referrals]).toEqual([[{ evidence: [[6, 10]] }], [{ evidence: [[6, 10]] }]])
    expect(versions.map((version) => version.answer.tags)).toEqual([
      { laws: [], themes: [{ code: 'pgb', probability: 0.5, evidence: [[6, 10]] }] },
      { laws: [], themes: [{ code: 'pgb', probability: 0.5, evidence: [[4, 8]] }] },
      { laws: [], themes: [{ code: 'pgb', probability: 0.5, evidence: [[4, 8]] }] },
    ])
  })

  it('is not moved by what is struck out of the outcome', async () => {
    const known = md5(`Een ${noted.word}.`)
    expect(await noted.strikeOut({ field: 'outcome', pieces: [[0, 3, '[BSN]']], known })).toBe(true)
    const { versions, tags } = await noted.standing()
    expect(versions[0]).toMatchObject({ text: noted.text, outcome: `[BSN] ${noted.word}.` })
    expect(tags).toEqual([{ evidence: [[4, 8]] }])
  })

  it('are notes and what was set apart under its number, which its reader need not see; no other row', async () => {
    expect(await noted.strikeOut({ reach: inRegions(['ZK10']) })).toBe(true)
    const { notes, rows } = await noted.standing()
    expect(notes).toEqual([{ version: 1, text: 'Notitie over [NAAM 1].' }])
    expect(rows).toEqual([
      { text: 'eigen: [NAAM 1] en [NAAM 1]', outcome: 'Een [NAAM 1]' },
      { text: `ander: ${noted.word} en ${noted.word}`, outcome: `Een ${noted.word}` },
    ])
  })
})

describe('elsewhere words are struck out', () => {
  it.each([
    ['in any capitals', 'Jan', 'JAN belde, jan ook', '[NAAM 1] belde, [NAAM 1] ook'],
    ['with what is theirs', 'Jan', "Jans rolstoel, Jan's bed", "[NAAM 1]s rolstoel, [NAAM 1]'s bed"],
    ['but not in other words', 'Jan', 'Janssen, in januari, Adriejan', 'Janssen, in januari, Adriejan'],
    ['with accents', 'Zoë', 'Zoë en Zoëy', '[NAAM 1] en Zoëy'],
    ['over the end of a line', 'van Dijk', 'mevrouw van\nDijk', 'mevrouw [NAAM 1]'],
    ['with signs of their own', 'a.b+c@d.nl', 'mail a.b+c@d.nl of aab+c@d.nl', 'mail [NAAM 1] of aab+c@d.nl'],
    ['that begin with a sign', '(06) 12-34', 'bel (06) 12-34.', 'bel [NAAM 1].'],
    ['of nothing but signs', '***', 'een *** hier', 'een [NAAM 1] hier'],
  ])('%s', async (_how, struck, text, expected) => {
    const [row] = await queryAt<{ text: string; place: number }>(
      database.superuserUrl,
      `SELECT without_words($1, $2, '[NAAM 1]') AS text, place_of_words($1, $2) AS place`,
      [text, struck],
    )
    expect(row).toEqual({ text: expected, place: expected === text ? 0 : expect.any(Number) })
    expect(row?.place === 0).toBe(expected === text)
  })
})

it('reaches every version, outcome, note and row of the case when a reader strikes out one', async () => {
  await queryAt(database.ownerUrl, `DELETE FROM quarantined_row WHERE text LIKE 'ander: %'`, [], everywhere)
  const app = await openDatabase(database.appUrl)
  try {
    const struck = await strikeSignal(
      {
        app,
        audit: { write: () => Promise.resolve() },
        hashes: testHashes,
        dataDirectory: database.directory,
      },
      {
        ...{ id: noted.id, now: new Date(`${day}T12:00:00Z`), scope: nationalWithCases },
        reader: {
          subject: 'a',
          role: 'beheerder',
          onBehalfOf: null,
          purpose: 'casusoverleg',
          requestId: 'r',
          origin: 'api',
        },
        strike: {
          version: 1,
          fingerprint: fingerprintOf({ text: noted.text, outcome: `Een ${noted.word}.` }),
          spans: [{ field: 'text', start: 4, end: 4 + noted.word.length }],
          type: 'name',
          registers: 'concepts',
        },
      },
    )
    expect(struck).toEqual({ places: 5, published: 0 })
  } finally {
    await app.destroy()
  }
  expect(await whereFound(database, [noted.word])).toEqual({})
})
