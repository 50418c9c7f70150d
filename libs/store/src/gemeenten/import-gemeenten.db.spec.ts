import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { DataSource } from 'typeorm'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { importGemeenten } from './import-gemeenten.js'
import { newestGemeenten } from './newest-gemeenten.js'

let database: TestDatabase
let app: DataSource
beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
  app = await openDatabase(database.appUrl)
})
afterAll(async () => {
  await app.destroy()
  await database.stop()
})

const heading = ['code', 'name', 'region', 'otherNames', 'validFrom', 'validUntil']
const first = [
  ['GM9001', 'Oosterwier', 'ZK10', 'Oud-Wier; Wier', '', ''],
  ['GM9002', 'Westerwier', 'zk23', '', '', ''],
  ['gm9003', 'Wisselwier', 'ZK12', '', '', '2021-01-01'],
  ['GM9003', 'Wisselwier', 'ZK19', '', '2021-01-01', ''],
]
const none = { added: 0, changed: 0, gone: 0, unchanged: 0, faults: [] }
const take = (rows: readonly string[][], dryRun = false) =>
  importGemeenten(app, [heading, ...rows], { by: 'jansen', dryRun })
const versions = () =>
  queryAt<{ version: number; imported_by: string }>(
    database.appUrl,
    'SELECT version, imported_by FROM gemeente_list ORDER BY version',
  )
const today = { earliest: '2026-06-15', latest: '2026-06-15' }

describe('a list of gemeenten', () => {
  it('is not there until one is imported, and not after a look', async () => {
    expect(await take(first, true)).toEqual({ ...none, added: 4 })
    expect(await versions()).toEqual([])
    expect((await newestGemeenten(app)()).list.version).toBe(0)
  })

  it('comes in whole, and is known at once to who had none', async () => {
    const gemeenten = newestGemeenten(app)
    expect((await gemeenten()).regionsOf('Oosterwier', today)).toEqual([])
    expect(await take([...first, ['', '', '', '', '', '']])).toEqual({ ...none, added: 4 })
    const known = await gemeenten()
    expect(known.regionsOf('oud wier', today)).toEqual(['ZK10'])
    expect(known.regionsOf('GM9002', today)).toEqual(['ZK23'])
    expect(known.regionsOf('Wisselwier', today)).toEqual(['ZK19'])
    expect(await versions()).toEqual([{ version: 1, imported_by: 'jansen' }])
    expect(await gemeenten()).toBe(known)
  })

  it('that says the same adds no version', async () => {
    expect(await take([...first].reverse())).toEqual({ ...none, unchanged: 4 })
    expect(await versions()).toHaveLength(1)
  })

  it('takes the place of the one before, which stays', async () => {
    const [oosterwier = [], , ...rest] = first
    const changed = [oosterwier.with(2, 'ZK33'), ['GM9004', 'Noorderwier', 'ZK09'], ...rest]
    expect(await take(changed)).toEqual({ added: 1, changed: 1, gone: 1, unchanged: 2, faults: [] })
    const known = await newestGemeenten(app)()
    expect(known.regionsOf('Oosterwier', today)).toEqual(['ZK33'])
    expect(known.regionsOf('Westerwier', today)).toEqual([])
    expect(await versions()).toHaveLength(2)
  })

  it('is changed and removed by nobody', async () => {
    for (const sql of ['DELETE FROM gemeente_list', `UPDATE gemeente_list SET gemeenten = '[]'`]) {
      await expect(queryAt(database.appUrl, sql)).rejects.toThrow('permission denied')
      await expect(queryAt(database.ownerUrl, sql)).rejects.toThrow()
    }
  })
})

describe('a file with faults', () => {
  let before: number
  beforeAll(async () => {
    before = (await versions()).length
  })
  afterEach(async () => expect(await versions()).toHaveLength(before))

  it.each<[string, string[], string]>([
    ['no code', ['', 'A', 'ZK10'], 'code'],
    ['a code that is none', ['0363', 'A', 'ZK10'], 'code'],
    ['no name', ['GM9009', '', 'ZK10'], 'name'],
    ['a name without a letter', ['GM9009', '--', 'ZK10'], 'name'],
    ['an unknown region', ['GM9009', 'A', 'ZK05'], 'region'],
    ['a day that does not exist', ['GM9009', 'A', 'ZK10', '', '2021-02-30', ''], 'validFrom'],
    ['an end before its beginning', ['GM9009', 'A', 'ZK10', '', '2021-01-01', '2020-01-01'], 'validUntil'],
    ['a code that stands there already', ['GM9001', 'A', 'ZK10', '', '2021-01-01', ''], 'code'],
  ])('keeps nothing: %s', async (_what, row, column) => {
    const { faults, ...counts } = await take([...first, row])
    expect(faults).toEqual([{ row: 6, column, message: expect.any(String) }])
    expect({ ...counts, faults: [] }).toEqual(none)
  })

  it('says all of them at once, each with its row', async () => {
    const { faults } = await take([['x', '', 'ZK10'], ...first, ['GM9009', 'A', '']])
    expect(faults.map(({ row, column }) => [row, column])).toEqual([
      [2, 'code'],
      [2, 'name'],
      [7, 'region'],
    ])
  })

  it.each([
    ['nothing', [], ['code', 'name', 'region']],
    ['an unknown column', [[...heading, 'provincie']], ['provincie']],
    ['a column twice', [[...heading, 'code']], ['']],
    ['no region', [['code', 'name']], ['region']],
    ['a heading alone', [heading], ['']],
  ])('has %s', async (_what, rows, columns) => {
    const { faults } = await importGemeenten(app, rows, { by: 'jansen', dryRun: false })
    expect(faults.map(({ row, column }) => [row, column])).toEqual(columns.map((column) => [1, column]))
  })
})
