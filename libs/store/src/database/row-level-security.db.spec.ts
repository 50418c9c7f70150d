import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { everywhere, inChannels, inRegions, nowhere, reaches, type Reach } from '@rode-draad/domain'
import fc from 'fast-check'
import { Client } from 'pg'
import { reachValues, setReach } from './in-scope.js'
import { migrate } from './migrate.js'
import { queryAt, startTestDatabase, type TestDatabase } from './test-database.js'

const children = [
  ...(['signal_version', 'signal_tag', 'signal_referral', 'idempotency_key'] as const),
  ...(['tag_decision', 'tag_review', 'review_note', 'personal_data_flag'] as const),
  'pattern_signal',
] as const
const tables = ['signal', ...children] as const
type Table = (typeof tables)[number]
/** Of batches, in reach by their channel; what that means is tried beside their own code. */
const intakeTables = [
  'signal_batch',
  'signal_batch_chunk',
  'signal_batch_end',
  'quarantined_row',
  'quarantine_decision',
  'column_mapping',
]

const regions = ['ZK01', 'ZK02', null] as const
const channels = ['juiste-loket', 'gemeente'] as const
const places = regions.flatMap((region) =>
  channels.map((channel, index) => ({
    id: `0000000${index}-0000-4000-8000-00000000${region ?? '0000'}`.replace('ZK', '00'),
    region,
    channel,
  })),
)
const [first] = places
if (!first) throw new Error('no places')

let database: TestDatabase
const clients = {} as Record<'app' | 'owner', Client>

beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
  for (const [role, url] of [
    ['app', database.appUrl],
    ['owner', database.ownerUrl],
  ] as const) {
    clients[role] = new Client({ connectionString: url })
    await clients[role].connect()
  }
  await clients.app.query('BEGIN')
  await clients.app.query(setReach, reachValues(everywhere))
  for (const { id, region, channel } of places) {
    await clients.app.query(insertSignal(id, channel, region))
    for (const table of children) {
      // The first version was elsewhere: in reach is who has the newest.
      await clients.app.query(insertChild(table, id, 1, 'ZK33'))
      await clients.app.query(insertChild(table, id, 2, region))
    }
  }
  await clients.app.query('COMMIT')
})
afterAll(async () => {
  for (const client of Object.values(clients)) await client.end()
  await database.stop()
})

const text = (value: string | null) => (value === null ? 'NULL' : `'${value}'`)
const insertSignal = (id: string, channel: string, region: string | null) =>
  `INSERT INTO signal (id, channel, external_id_hash, fictional, region)
   VALUES ('${id}', '${channel}', '\\x${id.replaceAll('-', '')}', false, ${text(region)})`

/** Row `n` of a signal in a table; in `signal_version` its version. */
function insertChild(table: (typeof children)[number], id: string, n: number, region: string | null) {
  const values: Record<typeof table, string> = {
    signal_version: `(signal_id, version, content_hash, received_on, received_latest, region, text, answer,
      redaction_version) VALUES ('${id}', ${n}, '', '2020', '2020-12-31', ${text(region)}, 'x', '{}', 'x')`,
    signal_tag: `(signal_id, version, facet, code, origin, probability, evidence, tagger_version)
      VALUES ('${id}', 1, 'facet ${n}', 'pgb', 'rule', 1, '[]', 'x')`,
    signal_referral: `(signal_id, version, from_institution, to_institution, evidence)
      VALUES ('${id}', 1, 'ciz', 'institution ${n}', '[]')`,
    idempotency_key: `(key_hash, content_hash, signal_id, version)
      VALUES ('\\x0${n}${id.replaceAll('-', '')}', '', '${id}', 1)`,
    tag_decision: `(signal_id, version, recorded_at, facet, code, decision, decided_by, queue)
      VALUES ('${id}', 1, now(), 'theme', 'pgb', 'add', 'x', 'uncertain')`,
    tag_review: `(signal_id, version, recorded_at, facet, reviewed_by, queue, withdrawn)
      VALUES ('${id}', 1, now(), 'theme', 'x', 'uncertain', false)`,
    review_note: `(signal_id, version, recorded_at, text, redaction_version, written_by)
      VALUES ('${id}', 1, now(), 'x', 'x', 'x')`,
    personal_data_flag: `(signal_id, version, recorded_at, seen, flagged_by)
      VALUES ('${id}', 1, now(), true, 'x')`,
    pattern_signal: `(signal_id, pattern, recorded_by, linked, raised)
      VALUES ('${id}', 'patroon', 'x', true, ${n === 1})`,
  }
  return `INSERT INTO ${table} ${values[table]}`
}

type Settings = readonly [string, string, string] | null

/** Does one statement under these settings and undoes it. @returns rows that came or were touched; 'refused' */
async function attempt(
  role: 'app' | 'owner',
  settings: Settings,
  sql: string,
): Promise<unknown[] | 'refused'> {
  const client = clients[role]
  await client.query('BEGIN')
  try {
    if (settings) await client.query(setReach, [...settings])
    return (await client.query<{ id: string }>(sql)).rows.map(({ id }) => id)
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return 'refused'
    throw error
  } finally {
    await client.query('ROLLBACK')
  }
}

const idOf = (table: Table) => (table === 'signal' ? 'id' : 'signal_id AS id')
const one = new Set([first.id])

/** Settings, and the reach that they stand for. */
const cases: [string, Settings, Reach][] = [
  ['absent settings', null, nowhere],
  ['empty settings', ['', '', ''], nowhere],
  ['regions only', ['all', '', ''], nowhere],
  ['channels only', ['', 'all', ''], nowhere],
  ['only commas', [',', ',', ','], nowhere],
  ['the word all among codes', [',all,', ',all,', ''], nowhere],
  ['a pattern for all', ['%', '%', ''], nowhere],
  ['part of a code', [',ZK0,', 'all', ''], nowhere],
  ['another region', [',ZK03,', 'all', ''], nowhere],
  ['the region of an old version', [',ZK33,', 'all', ''], nowhere],
  ['a granted signal', ['', '', `,${first.id},`], { ...nowhere, signals: one }],
  ...[
    everywhere,
    inRegions(['ZK01']),
    inRegions(['ZK01', 'ZK02']),
    inChannels(['gemeente']),
    { ...inChannels(['gemeente']), regions: new Set(['ZK02'] as const) },
    { ...inRegions(['ZK02']), signals: one },
  ].map((reach): [string, Settings, Reach] => [reachValues(reach).join(' '), reachValues(reach), reach]),
]

describe.each(tables)('%s', (table) => {
  const within = (reach: Reach) => places.filter((place) => reaches(reach, place)).map(({ id }) => id)
  /** Each signal has two versions, and so two rows in every other table. */
  const rowsOf = (ids: string[]) => (table === 'signal' ? ids : ids.flatMap((id) => [id, id])).sort()

  it.each(cases)('shows what is in reach, under %s', async (_name, settings, reach) => {
    for (const role of ['app', 'owner'] as const) {
      const rows = await attempt(role, settings, `SELECT ${idOf(table)} FROM ${table} ORDER BY 1`)
      expect([role, rows]).toEqual([role, rowsOf(within(reach))])
    }
  })

  it.each(cases)('takes what is in reach, under %s', async (_name, settings, reach) => {
    for (const { id, region, channel } of places) {
      const place = { id: table === 'signal' ? id.replace('0', '1') : id, region, channel }
      const sql =
        table === 'signal' ? insertSignal(place.id, channel, region) : insertChild(table, id, 3, region)
      const taken = await attempt('app', settings, sql)
      expect([place, taken]).toEqual([place, reaches(reach, place) ? [] : 'refused'])
    }
  })

  it.each(cases)('lets the owner remove only what is in reach, under %s', async (_name, settings, reach) => {
    const removed = await attempt('owner', settings, `DELETE FROM ${table} RETURNING ${idOf(table)}`)
    expect(Array.isArray(removed) && [...removed].sort()).toEqual(rowsOf(within(reach)))
  })

  it.each(cases)('is not to be changed by the application role, under %s', async (_name, settings) => {
    for (const sql of [`DELETE FROM ${table}`, `UPDATE ${table} SET ${idOf(table).split(' ')[0]} = NULL`]) {
      expect(await attempt('app', settings, sql)).toBe('refused')
    }
  })
})

describe('any reach', () => {
  it('shows of every table what `reaches` says', async () => {
    const reach = fc.record({
      regions: fc.oneof(fc.constant('all' as const), subset(['ZK01', 'ZK02', 'ZK33'] as const)),
      channels: fc.oneof(fc.constant('all' as const), subset(channels)),
      signals: subset(places.map(({ id }) => id)),
    })
    await fc.assert(
      fc.asyncProperty(reach, fc.constantFrom(...tables), async (wanted, table) => {
        const rows = await attempt(
          'app',
          reachValues(wanted),
          `SELECT DISTINCT ${idOf(table)} FROM ${table} ORDER BY 1`,
        )
        expect(rows).toEqual(
          places
            .filter((place) => reaches(wanted, place))
            .map(({ id }) => id)
            .sort(),
        )
      }),
      { numRuns: 200 },
    )
  })
})

function subset<T>(items: readonly T[]): fc.Arbitrary<ReadonlySet<T>> {
  return fc.subarray([...items]).map((some) => new Set(some))
}

describe('everything in the database', () => {
  it('that belongs to a signal is under row-level security, for its owner too', async () => {
    const open = await queryAt<{ name: string }>(
      database.ownerUrl,
      `SELECT c.relname AS name FROM pg_class c
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'm')
         AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
         AND (c.relkind = 'm' OR c.relname = 'signal' OR EXISTS (
           SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'signal_id' AND NOT a.attisdropped
         ) OR EXISTS (
           SELECT FROM pg_constraint f WHERE f.conrelid = c.oid AND f.contype = 'f'
             AND f.confrelid = ANY ($1::text[]::regclass[])
         ))`,
      [tables],
    )
    // Ids only: who read, and who may read; asked before anybody's reach is known.
    const idsOnly = ['case_grant', 'case_read', 'case_reading']
    expect(open.map(({ name }) => name).filter((name) => !idsOnly.includes(name))).toEqual([])
  })

  it('has on each of these tables one policy, the same for reading and writing', async () => {
    const policies = await queryAt<{ tablename: string }>(
      database.ownerUrl,
      `SELECT tablename, permissive, cmd, roles::text,
         qual LIKE '(% OR ' || with_check || ')' AS same
       FROM pg_policies ORDER BY 1`,
    )
    expect(policies).toEqual(
      [...tables, ...intakeTables, 'strike', 'former_tag', 'former_referral', 'erased_signal', 'struck_words']
        .sort()
        .map((tablename) => ({
          tablename,
          permissive: 'PERMISSIVE',
          cmd: 'ALL',
          roles: '{public}',
          same: tablename !== 'signal_tag',
        })),
    )
  })

  it('reads with the rights of who asks: every view, and every function but those of triggers and striking out', async () => {
    const views = await queryAt<{ relname: string; invoker: boolean }>(
      database.ownerUrl,
      `SELECT relname, COALESCE('security_invoker=true' = ANY (reloptions), false) AS invoker
       FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'v'`,
    )
    expect(views.length).toBeGreaterThan(15)
    expect(views.filter(({ invoker }) => !invoker)).toEqual([])
    const functions = await queryAt(
      database.ownerUrl,
      `SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef
         AND prorettype <> 'trigger'::regtype`,
    )
    // Forced row-level security holds the owner to the reach of who asks; tried in strike-out.db.spec.ts.
    expect(functions).toEqual([{ proname: 'strike_out' }])
  })

  it.each(tables)('asks once a statement whether all is in reach, before any row of %s', async (table) => {
    await clients.app.query('BEGIN')
    const { rows } = await clients.app.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN (COSTS off) SELECT FROM ${table}`,
    )
    await clients.app.query('ROLLBACK')
    const filters = rows.map((row) => row['QUERY PLAN']).filter((line) => line.includes('Filter:'))
    expect(filters).toHaveLength(1)
    expect(filters[0]).toMatch(/Filter: \((\(InitPlan 1\)\.col1|\$0) OR \w+_in_reach\(/)
  })
})
