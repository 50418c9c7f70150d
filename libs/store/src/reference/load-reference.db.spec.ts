import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { DataSource } from 'typeorm'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { loadReference } from './load-reference.js'
import type { ReferenceCounts } from './record-register.js'

let database: TestDatabase
let app: DataSource
let first: ReferenceCounts[]

beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
  app = await openDatabase(database.appUrl)
  first = await loadReference(app)
})
afterAll(async () => {
  await app.destroy()
  await database.stop()
})

const asOwner = <Row extends object>(sql: string, values: unknown[] = []) =>
  queryAt<Row>(database.ownerUrl, sql, values)

/** Registers in which something happened. */
const busy = (counts: readonly ReferenceCounts[]) =>
  counts.filter(({ added, withdrawn }) => added + withdrawn > 0)

/** A row as an earlier edition of the file had it. */
async function recordTheme(code: string, label: string): Promise<void> {
  await app.query(
    `INSERT INTO theme (code, label, definition, recorded_by, source, content_hash)
     VALUES ($1, $2, 'omschrijving', 'eerdere uitgave', 'bron', $3)`,
    [code, label, `hash van ${label}`],
  )
}

const registers = [
  'theme',
  'region',
  'channel',
  'norm',
  'waiting_list_definition',
  'waiting_list_count',
  'zorgprofiel_capacity',
  'pattern',
  'measure',
  'recommendation',
  'obstacle',
  'key_figure',
  'tafel',
]

describe('loading data/reference', () => {
  it('fills every register the first time', async () => {
    expect(first.map(({ register }) => register).sort()).toEqual([...registers].sort())
    for (const { register, added, withdrawn } of first) {
      const [row] = await asOwner<{ n: number }>(`SELECT count(*)::integer AS n FROM ${register}_current`)
      expect([register, row?.n, withdrawn]).toEqual([register, added, 0])
      expect(added).toBeGreaterThan(0)
    }
  })

  it('adds nothing and logs nothing the second time', async () => {
    const lines = () => asOwner<{ n: string }>('SELECT count(*) AS n FROM change_log')
    const before = await lines()
    expect(busy(await loadReference(app))).toEqual([])
    expect(await lines()).toEqual(before)
  })

  it('adds nothing more when two do it at once', async () => {
    const [one, other] = await Promise.all([loadReference(app), loadReference(app)])
    expect([busy(one), busy(other)]).toEqual([[], []])
  })

  it('makes a new version of what changed and keeps the old one', async () => {
    await recordTheme('pgb', 'Oude naam')
    expect(busy(await loadReference(app))).toEqual([
      expect.objectContaining({ register: 'theme', added: 1, withdrawn: 0 }),
    ])
    const versions = await asOwner<{ label: string }>(
      `SELECT label FROM theme WHERE code = 'pgb' ORDER BY version_id`,
    )
    expect(versions.map(({ label }) => label)).toEqual([
      'Persoonsgebonden budget',
      'Oude naam',
      'Persoonsgebonden budget',
    ])
    const current = await asOwner(`SELECT label FROM theme_current WHERE code = 'pgb'`)
    expect(current).toEqual([{ label: 'Persoonsgebonden budget' }])
  })

  it('withdraws what left the file, once, with its last content', async () => {
    await recordTheme('oud-thema', 'Oud thema')
    expect(busy(await loadReference(app))).toEqual([
      expect.objectContaining({ register: 'theme', added: 0, withdrawn: 1 }),
    ])
    expect(busy(await loadReference(app))).toEqual([])
    expect(await asOwner(`SELECT FROM theme_current WHERE code = 'oud-thema'`)).toEqual([])
    const versions = await asOwner(
      `SELECT label, withdrawn FROM theme WHERE code = 'oud-thema' ORDER BY version_id`,
    )
    expect(versions).toEqual([
      { label: 'Oud thema', withdrawn: false },
      { label: 'Oud thema', withdrawn: true },
    ])
  })

  it('brings back what returns to the file', async () => {
    await asOwner(
      `INSERT INTO theme (recorded_by, withdrawn, code, label, definition, source, content_hash)
       SELECT 'eerdere uitgave', true, code, label, definition, source, content_hash FROM theme_current
       WHERE code = 'vervoer'`,
    )
    expect(await asOwner(`SELECT FROM theme_current WHERE code = 'vervoer'`)).toHaveLength(0)
    expect(busy(await loadReference(app))).toEqual([expect.objectContaining({ register: 'theme', added: 1 })])
    expect(await asOwner(`SELECT FROM theme_current WHERE code = 'vervoer'`)).toHaveLength(1)
  })

  it('leaves made-up rows alone', async () => {
    await asOwner(
      `INSERT INTO measure (code, title, themes, kind, status, according_to, known_on, recorded_by, fictional,
         source, content_hash)
       VALUES ('demo-maatregel', 'Voorbeeldmaatregel', '{}', 'wet', 'x', 'x', '2020', 'demo', true, 'demo', 'x')`,
    )
    expect(busy(await loadReference(app))).toEqual([])
  })
})

describe('what a person wrote in a register', () => {
  const write = (code: string, withdrawn = false) =>
    app.query(
      `INSERT INTO obstacle (code, claimed_obstacle, answer, themes, laws, source, recorded_by, content_hash, origin,
         reason, redaction_version, withdrawn)
       VALUES ($1, 'eigen', 'eigen', '{}', '{}', 'eigen', 'iemand', 'x', 'person', 'beter bekend', '3', $2)`,
      [code, withdrawn],
    )
  const seed = (code: string) =>
    app.query(
      `INSERT INTO obstacle (code, claimed_obstacle, answer, themes, laws, source, recorded_by, content_hash)
       VALUES ($1, 'eerder', 'eerder', '{}', '{}', 'eerder', 'eerdere uitgave', 'y')`,
      [code],
    )
  const current = (code: string) =>
    asOwner(`SELECT claimed_obstacle AS said, origin FROM obstacle_current WHERE code = $1`, [code])

  it.each([
    ['is not overwritten by the file', 'privacy', false, [{ said: 'eigen', origin: 'person' }]],
    ['stays withdrawn, whatever the file says', 'vg-na-18', true, []],
    [
      'stays when it never was in the file',
      'eigen-belemmering',
      false,
      [{ said: 'eigen', origin: 'person' }],
    ],
  ])('%s', async (_name, code, withdrawn, standing) => {
    await write(code, withdrawn)
    expect(busy(await loadReference(app))).toEqual([])
    expect(await current(code)).toEqual(standing)
  })

  it('gives way to the file only when the newest version came from there', async () => {
    await seed('partner-verpleeghuis')
    expect(busy(await loadReference(app))).toEqual([
      expect.objectContaining({ register: 'obstacle', added: 1 }),
    ])
    expect(await current('partner-verpleeghuis')).toMatchObject([{ origin: 'seed' }])
    expect(await current('partner-verpleeghuis')).not.toMatchObject([{ said: 'eerder' }])
  })

  it('cannot be kept without a reason', async () => {
    await expect(
      app.query(
        `INSERT INTO obstacle (code, claimed_obstacle, answer, themes, laws, source, recorded_by, content_hash, origin)
         VALUES ('zonder-reden', 'x', 'x', '{}', '{}', 'x', 'iemand', 'x', 'person')`,
      ),
    ).rejects.toMatchObject({ driverError: { code: '23514' } })
  })
})

describe('a register only grows', () => {
  const changes = registers.flatMap((register) => [
    [register, `UPDATE ${register} SET source = 'anders'`],
    [register, `DELETE FROM ${register}`],
    [register, `TRUNCATE ${register}`],
  ])

  it.each(changes)('%s: the owner is stopped by a trigger: %s', async (register, sql) => {
    await expect(asOwner(sql)).rejects.toThrow(`${register} only grows`)
  })

  it.each(changes)('%s: the application role has no right: %s', async (_register, sql) => {
    await expect(app.query(sql)).rejects.toMatchObject({ driverError: { code: '42501' } })
  })
})

describe('the roles', () => {
  it.each([
    ['make a table', 'CREATE TABLE mine (id integer)'],
    ['make a view', 'CREATE VIEW mine AS SELECT 1 AS one'],
    ['change a case', `UPDATE signal_version SET text = 'x'`],
    ['delete a case', 'DELETE FROM signal'],
    ['change a tag', 'UPDATE signal_tag SET probability = 1'],
    ['write in the change log', `INSERT INTO change_log (dataset, key, gone) VALUES ('signal', 'x', true)`],
    ['empty the change log', 'DELETE FROM change_log'],
    ['change who read a case', `UPDATE case_reading SET reader = 'x'`],
    ['see who read a case', 'SELECT reader FROM case_reading'],
    ['name the store anew', 'UPDATE store_identity SET id = gen_random_uuid()'],
    ['write down a migration', `INSERT INTO migration (timestamp, name) VALUES (1, 'x')`],
    ['drop a trigger', 'ALTER TABLE theme DISABLE TRIGGER theme_grows'],
  ])('the application role may not %s', async (_what, sql) => {
    await expect(app.query(sql)).rejects.toMatchObject({ driverError: { code: '42501' } })
  })

  it.each(['rode_draad_owner', 'rode_draad_app', 'rode_draad_audit'])(
    '%s is no superuser and passes no rows by',
    async (role) => {
      const rows = await asOwner('SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = $1', [role])
      expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }])
    },
  )

  it('every table belongs to the owner', async () => {
    const rows = await asOwner<{ tableowner: string }>(
      `SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'`,
    )
    expect(rows).toEqual([{ tableowner: 'rode_draad_owner' }])
  })
})
