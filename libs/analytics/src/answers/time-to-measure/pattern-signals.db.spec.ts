import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { patternSignalsQuery, themeTrendQuery } from '@rode-draad/contract'
import {
  inRegions,
  nationalControlled,
  nationalWithCases,
  noAccess,
  type AccessScope,
} from '@rode-draad/domain'
import { disclosureWidth, type Interval, isSmall, knownByRounding } from '@rode-draad/statistics'
import fc from 'fast-check'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AnalyticalStore } from '../../duckdb/analytical-store.js'
import { boundByLinearProgram } from '../../testing/linear-attacker.js'
import { fillWorld, type WorldSignal } from '../../testing/signal-world.js'
import { fillPatterns } from '../../testing/world-patterns.js'
import { themeTrends } from '../theme-trends.js'
import { timeToMeasurePatternSignals } from './pattern-signals.js'

let directory: string
let store: AnalyticalStore
let version = 0
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rode-draad-pattern-signals-'))
  store = await AnalyticalStore.open(join(directory, 'test.duckdb'))
})
afterAll(async () => {
  store.close()
  await rm(directory, { recursive: true, force: true })
})

const plain = { channel: 'opaz', region: 'ZK10', themes: ['pgb'], laws: ['wlz'] } as const
const days = {
  ...{ '2020-Q1': '2020-02-05', '2020-Q2': '2020-05-06', '2020-Q3': '2020-08-05', '2020-Q4': '2020-11-04' },
} as const
type Quarter = keyof typeof days
const quarters = Object.keys(days) as Quarter[]

function some(count: number, earliest: string, other: Partial<WorldSignal> = {}): WorldSignal[] {
  return Array.from({ length: count }, () => ({ ...plain, earliest, latest: earliest, ...other }))
}

/** A world in which each of these is linked to the pattern `p`, and the others are not. */
async function fill(linked: readonly WorldSignal[], others: readonly WorldSignal[] = [], themes = 'pgb') {
  await fillWorld(store, [...linked, ...others], { version: String((version += 1)) })
  const signals = linked.map((_, place) => place)
  await fillPatterns(store, [
    { code: 'p', themes, signals },
    { code: 'empty', themes, signals: [] },
  ])
}

async function ask(query: object = {}, scope: AccessScope = nationalControlled) {
  const asked = patternSignalsQuery.parse({ pattern: 'p', referenceDate: '2021-04-16', ...query })
  return await store.look((facts) => timeToMeasurePatternSignals(facts, asked, scope))
}

/** By period; 'x' is hidden. */
async function shown(query: object = {}, scope?: AccessScope): Promise<Record<string, number | 'x'>> {
  const { rows } = await ask(query, scope)
  return Object.fromEntries(rows.map(({ period, signals }) => [period, signals ?? 'x']))
}

describe('the signals of a pattern', () => {
  it('are counted per quarter from the first on, true zeros included, exactly for who may see them so', async () => {
    await fill([...some(3, '2020-05-06'), ...some(12, '2020-11-04')], some(30, '2020-08-05'))
    expect(await shown({}, nationalWithCases)).toEqual({
      ...{ '2020-Q2': 3, '2020-Q3': 0, '2020-Q4': 12, '2021-Q1': 0 },
    })
    expect((await ask({}, nationalWithCases)).meta).toMatchObject({ controlled: false, n: 15 })
  })

  it('are rounded for others, a small count hidden with what would tell it', async () => {
    await fill([...some(31, '2020-11-04'), ...some(3, '2021-02-03'), ...some(10, '2021-05-05')])
    expect(await shown({ referenceDate: '2021-06-30' })).toEqual({
      ...{ '2020-Q4': 30, '2021-Q1': 'x', '2021-Q2': 'x' },
    })
    expect((await ask()).meta).toMatchObject({ controlled: true, n: null })
  })

  it('are hidden where a theme of the pattern is, zeros too', async () => {
    await fill(some(20, '2020-08-05'), some(4, '2020-05-06'))
    const theme = await store.look((facts) =>
      themeTrends(facts, themeTrendQuery.parse({ period: 'quarter', theme: 'pgb' }), nationalControlled),
    )
    const hidden = theme.rows.filter(({ suppressed }) => suppressed).map(({ period }) => period)
    expect(hidden).toContain('2020-Q2')
    const answer = await shown()
    for (const period of hidden) expect([period, answer[period]]).toEqual([period, 'x'])
    expect((await shown({}, nationalWithCases))['2020-Q2']).toBeUndefined()
  })

  it('stand under their year when nobody knows the quarter, once that year is over', async () => {
    await fill([...some(20, '2020-05-06'), ...some(15, '2020-01-01', { latest: '2020-12-31' })])
    expect(await shown({ referenceDate: '2020-12-31' })).toEqual({
      ...{ '2020': 15, '2020-Q2': 20, '2020-Q3': 0, '2020-Q4': 0 },
    })
    expect(await shown({ referenceDate: '2020-12-30' })).toEqual({ '2020-Q2': 20, '2020-Q3': 0 })
  })

  it.each([
    ['exact', nationalWithCases, 3, { '2020-Q2': 20, onbekend: 3 }, 23],
    ['under control', nationalControlled, 14, { '2020-Q2': 20, onbekend: 15 }, 35],
    ['under control and few', nationalControlled, 3, { '2020-Q2': 20, onbekend: 'x' }, null],
  ] as const)(
    'of no one year are told from the day of the data on, %s',
    async (_who, scope, few, expected, n) => {
      await fill([...some(20, '2020-05-06'), ...some(few, '2019-11-01', { latest: '2020-02-01' })])
      // The world is as of that day.
      const { rows, meta } = await ask({ referenceDate: '2022-06-01' }, scope)
      const told = rows.filter(({ signals }) => signals !== 0).map((row) => [row.period, row.signals ?? 'x'])
      expect([Object.fromEntries(told), meta.n]).toEqual([expected, n])
      expect(await shown({ referenceDate: '2022-05-31' }, scope)).not.toHaveProperty('onbekend')
    },
  )

  it('stop at the last quarter that was over at the reference date', async () => {
    await fill([...some(20, '2020-05-06'), ...some(20, '2020-08-05')])
    expect(await shown({ referenceDate: '2020-06-29' })).toEqual({})
    expect(await shown({ referenceDate: '2020-06-30' })).toEqual({ '2020-Q2': 20 })
  })

  it('are those in reach', async () => {
    await fill([...some(20, '2020-05-06'), ...some(12, '2020-05-06', { region: 'ZK02' })])
    const own: AccessScope = { ...noAccess, controlled: inRegions(['ZK02']) }
    expect((await shown({ referenceDate: '2020-06-30' }, own))['2020-Q2']).toBe(10)
    expect(await shown({}, noAccess)).toEqual({})
  })

  it('are none for a pattern without signals; one that is not published is not there', async () => {
    await fill(some(20, '2020-05-06'))
    expect(await shown({ pattern: 'empty' }, nationalWithCases)).toEqual({})
    const notThere = { name: 'NotThere' }
    await expect(ask({ pattern: 'concept' }, nationalWithCases)).rejects.toMatchObject(notThere)
    await expect(ask({ data: 'demo' }, nationalWithCases)).rejects.toMatchObject(notThere)
    await expect(ask({ pattern: 'concept' }, noAccess)).rejects.toMatchObject(notThere)
  })
})

const size = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 8, max: 14 }),
  fc.integer({ min: 15, max: 60 }),
)
const year = fc.tuple(...quarters.map(() => fc.tuple(size, size)))
/** Linked and other signals per quarter, where a pattern that is shown would tell what its theme hides. */
const nasty: readonly (readonly [number, number][])[] = [
  [
    [0, 0],
    [11, 1],
    [0, 2],
    [0, 0],
  ],
  [
    [0, 40],
    [12, 0],
    [0, 3],
    [0, 0],
  ],
]

it('tell no count of 1 to 9 to within less than 5, also to who knows that all of them have the theme', async () => {
  const worlds = [...nasty, ...fc.sample(year, { numRuns: 60, seed: 20 })]
  let attacked = 0
  for (const counts of worlds) {
    const parts = counts.map(([linked, others], index) => ({
      linked,
      others,
      quarter: quarters[index] ?? '2020-Q1',
    }))
    await fill(
      parts.flatMap(({ linked, quarter }) => some(linked, days[quarter])),
      parts.flatMap(({ others, quarter }) => some(others, days[quarter])),
    )
    const theme = await store.look((facts) =>
      themeTrends(
        facts,
        themeTrendQuery.parse({ period: 'quarter', theme: 'pgb', from: '2020-Q1', until: '2021-Q1' }),
        nationalControlled,
      ),
    )
    const pattern = await shown({ referenceDate: '2020-12-31' })
    const truth = new Map<string, number>()
    const known = new Map<string, Interval>()
    const tell = (cell: string, count: number, answer: number | 'x' | null | undefined) => {
      truth.set(cell, count)
      // A quarter before the first that has anything is a shown zero.
      if (answer === undefined || answer === 0) known.set(cell, { least: 0, most: 0 })
      else if (typeof answer === 'number') known.set(cell, knownByRounding(count))
    }
    for (const { linked, others, quarter } of parts) {
      const row = theme.rows.find(({ period }) => period === quarter)
      tell(`theme ${quarter}`, linked + others, row?.signals)
      tell(`pattern ${quarter}`, linked, pattern[quarter])
    }
    const total = parts.reduce((sum, { linked, others }) => sum + linked + others, 0)
    // A shown year is given away exactly; of the year of the pattern nothing is shown.
    if (!isSmall(total)) known.set('theme year', { least: total, most: total })
    const arithmetic = {
      sums: [{ of: 'theme year', parts: quarters.map((quarter) => `theme ${quarter}`) }],
      atMost: quarters.map((quarter) => [`pattern ${quarter}`, `theme ${quarter}`] as const),
    }
    const small = [...truth].filter(([, count]) => isSmall(count)).map(([cell]) => cell)
    attacked += small.length
    for (const { cell, least, most } of boundByLinearProgram(arithmetic, known, small)) {
      expect([cell, truth.get(cell), most - least >= disclosureWidth]).toEqual([cell, truth.get(cell), true])
    }
  }
  expect(attacked).toBeGreaterThan(100)
})
