import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { themeTrendQuery } from '@rode-draad/contract'
import { type AccessScope, nationalControlled, nationalWithCases, parsePeriodCode } from '@rode-draad/domain'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AnalyticalStore } from '../duckdb/analytical-store.js'
import { fillWorld, type World } from '../testing/signal-world.js'
import { themeTrends } from './theme-trends.js'
import { weekReview } from './week-review.js'

const asOf = '2026-11-30T12:00:00.000Z'

let directory: string
let store: AnalyticalStore
let version = 0
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rode-draad-exact-'))
  store = await AnalyticalStore.open(join(directory, 'test.duckdb'))
})
afterAll(async () => {
  store.close()
  await rm(directory, { recursive: true, force: true })
})

/** One signal on each date: a day, 'from/to', or '../to'. */
async function fill(...dates: readonly string[]): Promise<void> {
  const world: World = dates.map((date) => {
    const [earliest = date, latest = earliest] = date.split('/')
    const bounds = { earliest: earliest === '..' ? null : earliest, latest }
    return { channel: 'opaz', region: 'ZK10', themes: ['pgb'], laws: ['wlz'], ...bounds }
  })
  await fillWorld(store, world, { version: String((version += 1)), asOf })
}

async function ask(query: object, scope = nationalWithCases) {
  return await store.look((facts) =>
    themeTrends(facts, themeTrendQuery.parse({ theme: 'pgb', ...query }), scope),
  )
}

const wholeYear = (year: number) => `${year}-01-01/${year}-12-31`

describe('a date without a lower bound', () => {
  it('is in no period that is asked for, and unknown when none is', async () => {
    await fill('2019-05-06', '../2019-05-06', '2018-12-30/2019-01-03')
    const year = { period: 'year', from: '2019', until: '2020' }
    expect(await ask(year)).toMatchObject({ rows: [{ period: '2019', signals: 1 }], meta: { n: 1 } })
    for (const one of [{ from: '2019' }, { until: '2020' }]) {
      expect((await ask({ period: 'year', ...one })).meta.n).toBe(1)
    }
    const { rows, meta } = await ask({ period: 'year' })
    expect(rows.map(({ period, signals }) => [period, signals])).toEqual([
      ['2019', 1],
      ['onbekend', 2],
    ])
    expect(meta.n).toBe(3)
  })

  it('did not come in in the week of its last day, and each theme stands there once', async () => {
    await fill('../2015-03-04')
    const asked = { week: '2015-W10', data: 'real', today: '2026-11-30' } as const
    const { data } = await store.look((facts) => weekReview(facts, asked, nationalWithCases))
    expect(data.signals?.total).toBe(0)
    expect(data.signals?.themes.map(({ theme, signals }) => [theme, signals])).toEqual([
      ['jeugdhulp', 0],
      ['pgb', 0],
      ['vervoer', 0],
    ])
  })
})

it.each([nationalWithCases, nationalControlled])(
  'counts none in the review of a week that has begun after the last change of the data',
  async (scope) => {
    await fill(...Array.from({ length: 12 }, () => '2026-11-25'))
    const asked = { week: '2026-W52', data: 'real', today: '2026-12-25' } as const
    const { data } = await store.look((facts) => weekReview(facts, asked, scope))
    const pgb = data.signals?.themes.find(({ theme }) => theme === 'pgb')
    expect(pgb).toMatchObject({ signals: 0, suppressed: false, before: 0, suppressedBefore: false })
  },
)

it('has no review of a week that is yet to begin', async () => {
  const review = (week: string) =>
    store.look((facts) => weekReview(facts, { week, data: 'real', today: '2026-11-30' }, nationalWithCases))
  expect((await review('2026-W49')).data.over).toBe(false)
  await expect(review('2026-W50')).rejects.toMatchObject({
    ...{ name: 'RefusedQuery', path: 'isoWeek', message: 'Deze week ligt in de toekomst.' },
  })
})

it('counts a signal of several themes once in its period, and only under control not in a quarter', async () => {
  const themes = ['pgb', 'vervoer'] as const
  const signals = [...Array.from({ length: 12 }, () => themes), ['pgb'] as const].map((both) => ({
    ...({ channel: 'opaz', region: 'ZK10', themes: both, laws: [] } as const),
    ...{ earliest: '2020-05-06', latest: '2020-05-06' },
  }))
  await fillWorld(store, signals, { version: String((version += 1)), asOf })
  const inPeriod = async (query: object, scope?: AccessScope) =>
    (await ask({ from: '2020-Q2', until: '2020-Q3', ...query }, scope)).rows.map((row) => row.signalsInPeriod)
  expect(await inPeriod({ theme: undefined })).toEqual([13, 13, 13])
  expect(await inPeriod({ theme: 'vervoer' })).toEqual([12])
  expect(await inPeriod({ theme: undefined }, nationalControlled)).toEqual([null, null, null])
  expect(await inPeriod({ theme: 'vervoer' }, nationalControlled)).toEqual([10])
  const year = { period: 'year', from: '2020', until: '2021' }
  expect(await inPeriod({ theme: undefined, ...year }, nationalControlled)).toEqual([15, 15, 15])
  expect(await inPeriod({ theme: undefined, ...year, law: 'wlz' }, nationalControlled)).toEqual([
    null,
    null,
    null,
  ])
})

describe('a zero stands only where a signal could have been counted', () => {
  /** The first and last period that have a row of their own. */
  const ends = async (query: { period: string; until?: string | undefined }, scope = nationalWithCases) => {
    const { rows, meta } = await ask(query, scope)
    const own = rows.filter(({ period }) => parsePeriodCode(period)?.kind === query.period)
    return [own[0]?.period, own.at(-1)?.period, meta.period]
  }

  it.each([
    ['week', ['2025-W50', '2026-W49', '2025-12-08/2026-12-06']],
    ['quarter', ['2025-Q4', '2026-Q4', '2025-10-01/2026-12-31']],
    ['year', ['2025', '2026', '2025-01-01/2026-12-31']],
  ])('so not in a %s that had yet to begin, nor before the first', async (period, expected) => {
    await fill('2025-12-10', wholeYear(2026), '2010-01-01/2019-12-31', '2020-01-01/2029-12-31')
    expect(await ends({ period })).toEqual(expected)
    const until = { week: '2030-W01', quarter: '2030-Q1', year: '2030' }[period]
    for (const scope of [nationalWithCases, nationalControlled]) {
      const [, last, days] = await ends({ period, until }, scope)
      expect([last, days?.slice(11)]).toEqual([expected[1], expected[2]?.slice(11)])
    }
    expect((await ask({ period })).meta.n).toBe(4)
  })

  it('and ends for who sees exact counts where it ends under control', async () => {
    await fill(...Array.from({ length: 12 }, () => wholeYear(2026)))
    const exact = await ends({ period: 'week' })
    expect(exact).toEqual(['2026-W01', '2026-W49', '2025-12-29/2026-12-06'])
    expect(await ends({ period: 'week' }, nationalControlled)).toEqual(exact)
  })

  it('and nowhere when no date fits in a year', async () => {
    await fill('../2019-05-06')
    const { rows, meta } = await ask({ period: 'week' })
    expect(rows).toMatchObject([{ period: 'onbekend', signals: 1 }])
    expect(meta).toMatchObject({ period: null, n: 1 })
  })
})
