import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AnalyticalStore } from './analytical-store.js'
import { fillPatterns } from '../testing/world-patterns.js'
import type { SqlParameters } from './facts.js'
import { schemaHash, sqlNames, sqlText } from './sql-text.js'

let directory: string
let store: AnalyticalStore
let empty: AnalyticalStore
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rode-draad-sql-'))
  store = await AnalyticalStore.open(join(directory, 'test.duckdb'))
  empty = await AnalyticalStore.open(join(directory, 'empty.duckdb'))
  for (const one of [store, empty]) {
    await one.use((connection) => connection.run(`INSERT INTO fact_theme VALUES ('pgb', 'Pgb')`))
    await fillPatterns(one, [{ code: 'p', themes: 'pgb', signals: [] }])
  }
  // One signal with a region and one without, each with a theme, a law and a pattern.
  await store.use(async (connection) => {
    await connection.run(`INSERT INTO fact_signal VALUES
      ('a', 'opaz', false, 'casus', 'ZK10', 'VG7', '2020-03-04', '2020-03-04', '2020-W10', '2020-Q1', '2020', '2019', '2020-03-05'),
      ('b', 'opaz', false, 'casus', NULL, NULL, '2020-03-04', '2020-03-04', '2020-W10', '2020-Q1', '2020', NULL, '2020-03-05')`)
    await connection.run(`INSERT INTO fact_signal_tag VALUES
      ('a', 'theme', 'pgb'), ('a', 'law', 'wlz'), ('b', 'theme', 'pgb'), ('b', 'law', 'wlz')`)
    await connection.run(`INSERT INTO fact_pattern_signal VALUES ('a', 'p'), ('b', 'p')`)
  })
})
afterAll(async () => {
  store.close()
  empty.close()
  await rm(directory, { recursive: true, force: true })
})

/** Every parameter that any of the files names. */
const parameters: SqlParameters = {
  fictional: false,
  from: '2020-01-01',
  until: '2021-01-01',
  any_date: false,
  shown_until: '2021-01-01',
  period: 'week',
  scope_all_regions: true,
  scope_regions: '',
  scope_all_channels: true,
  scope_channels: '',
  split: 'region',
  theme: null,
  region: null,
  channel: null,
  law: null,
  zorgprofiel: null,
}

const names = readdirSync(new URL('../../sql/', import.meta.url))
  .map((file) => file.replace(/\.sql$/, ''))
  .filter((name) => name !== 'schema' && name !== 'scoped-signal')

/** So that words in a comment prove nothing. */
function withoutComments(text: string): string {
  return text.replace(/--.*$/gm, '')
}

async function statement(name: string): Promise<string> {
  return withoutComments(await sqlText(name))
}

it('knows every .sql file but the schema', async () => {
  expect(names.length).toBeGreaterThan(5)
  expect(await sqlNames()).toEqual([...names].sort())
})

it('has a hash of the schema that is the same twice', async () => {
  expect(await schemaHash()).toMatch(/^[0-9a-f]{64}$/)
  expect(await schemaHash()).toBe(await schemaHash())
})

describe.each(names)('%s.sql', (name) => {
  it('is one statement that fits the real schema', async () => {
    await store.use(async (connection) => {
      const statements = await connection.extractStatements(await sqlText(name))
      expect(statements.count).toBe(1)
      await expect(connection.prepare(await sqlText(name))).resolves.toBeDefined()
    })
  })

  it('names no parameter that nobody gives, and none twice under another spelling', async () => {
    const named = [...(await statement(name)).matchAll(/\$(\w+)/g)].map(([, key]) => key)
    expect(named.filter((key) => !(key !== undefined && key in parameters))).toEqual([])
  })

  it('starts with what one row is', async () => {
    expect((await sqlText(name)).split('\n')[0]).toMatch(/^-- One row\b.{3,}/)
  })

  it('is in order at the outermost level, or gives exactly one row', async () => {
    const outermost = (await statement(name)).split('\n').some((line) => line.startsWith('ORDER BY '))
    const rows = await store.look((facts) => facts.rows(name, parameters))
    expect([outermost, outermost ? 1 : rows.length]).toEqual([outermost, 1])
    const fromOne = /^-- One row[.:]/.test(await sqlText(name))
    expect(outermost).toBe(!fromOne)
  })

  it('keeps to what DuckDB and Trino both understand', async () => {
    const text = await statement(name)
    expect(text).not.toMatch(
      /GROUP BY ALL|ORDER BY ALL|\bQUALIFY\b|\bEXCLUDE\b|SELECT \*|::|\bILIKE\b|\bPIVOT\b|\blist_\w+\(/i,
    )
  })

  it('never reads signals themselves, nor their tags alone', async () => {
    const own = withoutComments(await readFile(new URL(`../../sql/${name}.sql`, import.meta.url), 'utf8'))
    expect(own).not.toMatch(/\bfact_signal\b/i)
    if (/\bfact_signal_tag\b/i.test(own)) expect(own).toMatch(/\b(FROM|JOIN)\s+scoped_signal\b/i)
  })

  it.each([
    ['nothing', { scope_all_regions: false, scope_all_channels: false }],
    ['no region', { scope_all_regions: false }],
    ['no channel', { scope_all_channels: false }],
    ['another region', { scope_all_regions: false, scope_regions: ',ZK11,' }],
    ['another channel', { scope_all_channels: false, scope_channels: ',gemeente,' }],
    ['what is made up', { fictional: true }],
  ])('gives who may count %s what it gives when there are no signals', async (_who, scope) => {
    const rows = await store.look((facts) => facts.rows(name, { ...parameters, ...scope }))
    expect(rows).toEqual(await empty.look((facts) => facts.rows(name, { ...parameters, ...scope })))
  })
})

it('lets who may count everything see a difference in every file over signals', async () => {
  const blind: string[] = []
  for (const name of names) {
    if (!(await sqlText(name)).includes('scoped_signal')) continue
    const rows = await store.look((facts) => facts.rows(name, parameters))
    const none = await empty.look((facts) => facts.rows(name, parameters))
    if (JSON.stringify(rows) === JSON.stringify(none)) blind.push(name)
  }
  expect(blind).toEqual([])
})
