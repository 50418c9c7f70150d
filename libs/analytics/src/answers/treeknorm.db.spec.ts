import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { nationalControlled } from '@rode-draad/domain'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AnalyticalStore } from '../duckdb/analytical-store.js'
import { treeknorm } from './wachtlijsten.js'

let directory: string
let store: AnalyticalStore
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rode-draad-treeknorm-'))
  store = await AnalyticalStore.open(join(directory, 'test.duckdb'))
})
afterAll(async () => {
  store.close()
  await rm(directory, { recursive: true, force: true })
})

const days = ['2019-10-01', '2020-01-01'] as const
const persons = { '0-13 weken': 40, '3-12 maanden': 20, '> 12 maanden': 3 } as const

/** People with VG7 who wait on two days, each class in both statuses; indications of 2018-11 and 2019-11. */
async function fill(norms: readonly (readonly [weeks: number, from: string | null, until: string | null])[]) {
  const text = (value: string | null) => (value === null ? 'NULL' : `'${value}'`)
  const counts = days.flatMap((day) =>
    ['actief wachtend', 'niet-actief wachtend'].flatMap((status) =>
      Object.entries(persons).map(
        ([time, count]) =>
          `('${day} ${status} ${time}', '${day}', 'VG7', 'd', '${status}', '${time}', NULL, ${count}, 's', NULL, 'bron')`,
      ),
    ),
  )
  const capacity = [2018, 2019].map(
    (year) => `('${year}', ${year}, 'VG7', ${year}, '${year}-11', NULL, '${year}-11', NULL, 'bron')`,
  )
  const norm = norms.map(
    ([weeks, from, until]) =>
      `('treeknorm-verblijf', 'Treeknorm', ${weeks}, 'weken', ${text(from)}, ${text(until)})`,
  )
  await store.use(async (connection) => {
    for (const table of ['fact_waiting_list_count', 'fact_zorgprofiel_capacity', 'fact_norm'])
      await connection.run(`DELETE FROM ${table}`)
    await connection.run(`INSERT INTO fact_waiting_list_count VALUES ${counts.join(', ')}`)
    await connection.run(`INSERT INTO fact_zorgprofiel_capacity VALUES ${capacity.join(', ')}`)
    await connection.run(`INSERT INTO fact_norm VALUES ${norm.join(', ')}`)
  })
}

async function rows() {
  return (await store.look((facts) => treeknorm(facts, {}, nationalControlled))).rows
}

describe('who waits longer than the Treeknorm', () => {
  it('is a share of people with an indication on the nearest date, a row for each day', async () => {
    await fill([[13, null, null]])
    expect(await rows()).toMatchObject([
      { referenceDate: '2019-10-01', persons: 46, personsWithIndication: 2019, indicationDate: '2019-11' },
      { referenceDate: '2020-01-01', persons: 46, personsWithIndication: 2019, indicationDate: '2019-11' },
    ])
  })

  it('is counted by the norm of the day, each norm a series of its own', async () => {
    await fill([
      [13, null, '2020-01-01'],
      [52, '2020-01-01', null],
    ])
    expect(await rows()).toMatchObject([
      { referenceDate: '2019-10-01', active: 23, normWeeks: 13, series: 'boven-13-weken' },
      { referenceDate: '2020-01-01', active: 3, normWeeks: 52, series: 'boven-52-weken' },
    ])
  })

  it('is not known for a norm at which no class of the source begins', async () => {
    await fill([[6, null, null]])
    expect(await rows()).toEqual([])
    await fill([[26, null, null]])
    expect(await rows()).toEqual([])
  })
})
