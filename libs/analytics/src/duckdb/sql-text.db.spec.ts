import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AnalyticalStore } from './analytical-store.js'
import type { SqlParameters } from './facts.js'
import { schemaHash, sqlNames, sqlText } from './sql-text.js'

let directory: string
let store: AnalyticalStore
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rode-draad-sql-'))
  store = await AnalyticalStore.open(join(directory, 'test.duckdb'))
})
afterAll(async () => {
  store.close()
  await rm(directory, { recursive: true, force: true })
})

/** Every parameter that any of the files names. */
const parameters: SqlParameters = {
  fictional: false,
  from: '2020-01-01',
  until: '2021-01-01',
  period: 'week',
  scope_national: true,
  scope_regions: '',
  theme: null,
  region: null,
  channel: null,
  law: null,
  zorgprofiel: null,
}

const names = readdirSync(new URL('../../sql/', import.meta.url))
  .map((file) => file.replace(/\.sql$/, ''))
  .filter((name) => name !== 'schema')

/** The text without its comments, so that words in a comment prove nothing. */
async function statement(name: string): Promise<string> {
  return (await sqlText(name)).replace(/--.*$/gm, '')
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

  it('looks at signals within the regions of the reader only', async () => {
    const text = await statement(name)
    const looks = [...text.matchAll(/\b(FROM|JOIN)\s+fact_signal\b/gi)].length
    const scoped = [
      ...text.matchAll(
        /\(\$scope_national OR strpos\(\$scope_regions, concat\(',', s\.region, ','\)\) > 0\)/g,
      ),
    ].length
    expect(scoped).toBe(looks)
    if (/\bfact_signal(_tag)?\b/.test(text)) expect(scoped).toBeGreaterThan(0)
  })
})
