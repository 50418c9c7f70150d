import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { themeTrendQuery, unknownCode } from '@rode-draad/contract'
import {
  type AccessScope,
  inRegions,
  nationalControlled,
  nationalWithCases,
  noAccess,
  type RegionCode,
  scopeOf,
} from '@rode-draad/domain'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AnalyticalStore } from '../duckdb/analytical-store.js'
import { fillWorld, type WorldSignal } from '../testing/signal-world.js'
import { themeTrends } from './theme-trends.js'

let directory: string
let store: AnalyticalStore
let version = 0
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rode-draad-trends-'))
  store = await AnalyticalStore.open(join(directory, 'test.duckdb'))
})
afterAll(async () => {
  store.close()
  await rm(directory, { recursive: true, force: true })
})

const plain: WorldSignal = {
  channel: 'opaz',
  region: 'ZK10',
  themes: ['pgb'],
  laws: ['wlz'],
  earliest: '2020-05-06',
  latest: '2020-05-06',
}

function some(count: number, date: string, other: Partial<WorldSignal> = {}): readonly WorldSignal[] {
  const [earliest = date, latest = earliest] = date.split('/')
  return Array.from({ length: count }, () => ({ ...plain, earliest, latest, ...other }))
}

async function fill(...parts: readonly (readonly WorldSignal[])[]): Promise<void> {
  await fillWorld(store, parts.flat(), { version: String((version += 1)) })
}

async function ask(query: object, scope: AccessScope = nationalControlled) {
  return await store.look((facts) => themeTrends(facts, themeTrendQuery.parse(query), scope))
}

/** What is shown for pgb, by period: only what is not a plain zero; 'x' is hidden. */
async function shown(query: object, scope?: AccessScope): Promise<Record<string, number | 'x'>> {
  const { rows } = await ask({ theme: 'pgb', ...query }, scope)
  return Object.fromEntries(
    rows.filter(({ signals }) => signals !== 0).map(({ period, signals }) => [period, signals ?? 'x']),
  )
}

describe('the week of a signal', () => {
  const exact = (period: 'week' | 'year') => shown({ period }, nationalWithCases)

  it('is that of its receipt, whenever the problem began and it came to us', async () => {
    const received = some(3, '2020-05-06')
    await fill(received)
    const before = await exact('week')
    expect(before).toEqual({ '2020-W19': 3 })
    await fill(received.map((signal) => ({ ...signal, problemSince: '2018', recordedOn: '2020-09-02' })))
    expect(await exact('week')).toEqual(before)
  })

  it('gets nothing of a bulk upload in it of old cases, known by day or by year', async () => {
    // 2020-W36, in which one signal was received.
    const uploaded = { problemSince: '2020-09-01', recordedOn: '2020-09-02' }
    await fill(
      some(1, '2020-09-02', uploaded),
      some(40, '2020-02-05', uploaded),
      some(60, '2020-01-01/2020-12-31', uploaded),
    )
    const { '2020-W36': thisWeek, '2020-W06': then, '2020': vague } = await exact('week')
    expect({ thisWeek, then, vague }).toEqual({ thisWeek: 1, then: 40, vague: 60 })
  })
})

describe('under control', () => {
  it('shows weeks, quarters and years, and protects small ones among them', async () => {
    await fill(some(44, '2020-02-05'), some(26, '2020-02-12'), some(2, '2020-05-06'), some(31, '2020-08-05'))
    expect(await shown({ period: 'year' })).toEqual({ '2020': 105 })
    expect(await shown({ period: 'quarter' })).toEqual({ '2020-Q1': 70, '2020-Q2': 'x', '2020-Q3': 30 })
    const weeks = await shown({ period: 'week' })
    expect(weeks).toMatchObject({
      '2020-W06': 45,
      '2020-W07': 25,
      '2020-W19': 'x',
      '2020-W20': 'x',
      '2020-W32': 30,
    })
    expect(weeks).not.toHaveProperty('2020-W33')
  })

  it('hides a week over two quarters when it is not to be shown in one of them', async () => {
    // 2020-W14 is from March 30 to April 5.
    await fill(some(30, '2020-03-30'), some(3, '2020-04-02'), some(40, '2020-05-06'), some(40, '2020-05-13'))
    expect(await shown({ period: 'week' })).toEqual({ '2020-W14': 'x', '2020-W19': 40, '2020-W20': 40 })
    await fill(some(30, '2020-03-30'), some(13, '2020-04-02'))
    expect(await shown({ period: 'week' })).toEqual({ '2020-W14': 45 })
  })

  it('counts a date in one week and two quarters as unknown within the year, and exactly in its week', async () => {
    await fill(some(20, '2020-03-30/2020-04-02'))
    expect(await shown({ period: 'week' })).toEqual({ '2020': 20 })
    expect(await shown({ period: 'week' }, nationalWithCases)).toEqual({ '2020-W14': 20 })
  })

  it('gives what has no precise date only for a year or quarter that is asked for whole', async () => {
    await fill(some(20, '2020-05-06'), some(12, '2020-04-01/2020-06-30'), some(15, '2020-01-01/2020-12-31'))
    expect(await shown({ period: 'week' })).toEqual({ '2020': 15, '2020-Q2': 10, '2020-W19': 20 })
    const part = { period: 'week', from: '2020-W05', until: '2020-W40' }
    expect(await shown(part)).toEqual({ '2020-Q2': 10, '2020-W19': 20 })
    expect(await shown({ ...part, until: '2020-W20' })).toEqual({ '2020-W19': 20 })
  })

  it('gives what fits in no year, and counts it in n, only when no bound is asked for', async () => {
    await fill(some(20, '2020-05-06'), some(14, '2019-05-01/2020-05-01'))
    expect(await shown({ period: 'year' })).toEqual({ '2020': 20, onbekend: 15 })
    expect(await shown({ period: 'year', from: '2018' })).toEqual({ '2020': 20 })
    expect(await shown({ period: 'year', until: '2022' })).toEqual({ '2020': 20 })
    const n = async (query: object) => (await ask({ period: 'year', ...query })).meta.n
    expect([await n({}), await n({ theme: 'pgb' }), await n({ until: '2022' })]).toEqual([35, 35, 20])
    await fill(some(20, '2020-05-06'), some(4, '2019-05-01/2020-05-01'))
    expect([await n({}), await n({ theme: 'pgb' }), await n({ until: '2022' })]).toEqual([null, null, 20])
  })

  it('hides nothing in periods that have not begun, and has no rows for them', async () => {
    await fillWorld(store, some(4, '2020-05-06'), {
      version: String((version += 1)),
      asOf: '2020-05-20T12:00:00Z',
    })
    expect(Object.keys(await shown({ period: 'week' }))).toHaveLength(24)
    const asked = { theme: 'pgb', period: 'quarter', from: '2020-Q1', until: '2021-Q1' }
    const { rows, meta } = await ask(asked)
    expect(rows.map(({ period, signals }) => [period, signals])).toEqual([
      ['2020', null],
      ['2020-Q1', null],
      ['2020-Q2', null],
    ])
    expect(meta.period).toBe('2020-01-01/2020-06-30')
    expect((await ask(asked, nationalWithCases)).rows.map(({ period }) => period)).toEqual([
      '2020-Q1',
      '2020-Q2',
    ])
  })

  it('protects regions and channels of a year together, and laws by themselves', async () => {
    await fill(
      some(12, '2020-05-06'),
      some(3, '2020-05-06', { region: 'ZK02', channel: 'media', laws: ['wmo'] }),
      some(298, '2020-05-06', { region: 'ZK03', laws: [] }),
    )
    const of = async (split: object) => (await shown({ period: 'year', ...split }))['2020'] ?? 0
    expect(await of({ region: 'ZK10' })).toBe('x')
    expect(await of({ region: 'ZK02' })).toBe('x')
    expect(await of({ region: 'ZK03' })).toBe(300)
    expect(await of({ region: 'ZK01' })).toBe(0)
    expect([await of({ channel: 'opaz' }), await of({ channel: 'media' })]).toEqual(['x', 'x'])
    expect([await of({ law: 'wlz' }), await of({ law: 'wmo' })]).toEqual([10, 'x'])
  })

  it('hides every region, channel and law of a year that is hidden', async () => {
    await fill(some(4, '2020-05-06'))
    for (const split of [{ region: 'ZK01' }, { channel: 'media' }, { law: 'jeugdwet' }]) {
      expect(await shown({ period: 'year', ...split })).toEqual({ '2020': 'x' })
    }
  })

  it('gives as n what the years show, and nothing where that is hidden or not about whole years', async () => {
    await fill(
      some(12, '2019-05-06'),
      some(33, '2020-05-06'),
      some(11, '2020-05-06', { themes: ['vervoer'] }),
    )
    const n = async (query: object) => (await ask(query)).meta.n
    expect(await n({ period: 'year' })).toBe(55)
    expect(await n({ period: 'week' })).toBe(55)
    expect(await n({ period: 'year', theme: 'pgb' })).toBe(45)
    expect(await n({ period: 'year', theme: 'pgb', region: 'ZK10' })).toBe(45)
    expect(await n({ period: 'year', region: 'ZK10' })).toBeNull()
    expect(await n({ period: 'quarter', from: '2020-Q1' })).toBe(45)
    expect(await n({ period: 'quarter', from: '2020-Q2' })).toBeNull()
    await fill(some(12, '2019-05-06'), some(3, '2020-05-06'))
    expect(await n({ period: 'year' })).toBeNull()
    expect(await n({ period: 'year', until: '2020' })).toBe(10)
  })

  it('decides anew when the data change', async () => {
    await fill(some(9, '2020-05-06'))
    expect(await shown({ period: 'year' })).toEqual({ '2020': 'x' })
    await fill(some(10, '2020-05-06'))
    expect(await shown({ period: 'year' })).toEqual({ '2020': 10 })
  })

  it('keeps apart what readers with different reach see', async () => {
    await fill(some(12, '2020-05-06'), some(15, '2020-05-06', { region: 'ZK02' }))
    const reader = (...regions: RegionCode[]) => ({ ...noAccess, controlled: inRegions(regions) })
    expect(await shown({ period: 'year' })).toEqual({ '2020': 25 })
    expect(await shown({ period: 'year' }, reader('ZK10'))).toEqual({ '2020': 10 })
    expect(await shown({ period: 'year' }, reader('ZK02'))).toEqual({ '2020': 15 })
    expect(await shown({ period: 'year' }, reader('ZK01'))).toEqual({})
  })
})

describe('under control, renewed at fixed times', () => {
  let quiet: AnalyticalStore
  beforeAll(async () => {
    quiet = await AnalyticalStore.open(join(directory, 'quiet.duckdb'), 'when-told')
  })
  afterAll(() => {
    quiet.close()
  })
  const year = async (split: object = {}, scope: AccessScope = nationalControlled) => {
    const query = themeTrendQuery.parse({ theme: 'pgb', period: 'year', ...split })
    const { rows, meta } = await quiet.look((facts) => themeTrends(facts, query, scope))
    return [rows.find(({ period }) => period === '2020')?.signals, meta.dataVersion]
  }

  it('shows the same until then, in every split, and says of which data', async () => {
    await fillWorld(quiet, some(20, '2020-05-06'), { version: 'one' })
    const [shownOnce, ofOne] = await year()
    expect(shownOnce).toBe(20)
    await fillWorld(quiet, [...some(20, '2020-05-06'), ...some(30, '2020-05-07', { region: 'ZK02' })], {
      version: 'two',
    })
    expect(await year()).toEqual([20, ofOne])
    expect(await year({ region: 'ZK02' })).toEqual([0, ofOne])
    const [exact, ofTwo] = await year({}, nationalWithCases)
    expect(exact).toBe(50)
    expect(ofTwo).not.toBe(ofOne)
    await quiet.renewEditions()
    expect(await year()).toEqual([50, ofTwo])
    expect(await year({ region: 'ZK02' })).toEqual([30, ofTwo])
  })
})

describe('refuses', () => {
  const areas = {
    regions: new Set(['ZK10'] as const),
    channels: new Set(['opaz'] as const),
    granted: new Set<string>(),
  }
  const years = 'Met afscherming tonen wij per regio, kanaal of wet alleen jaren.'
  const fewer = 'Deze keuzes samen tonen wij niet. Kies er een minder.'

  it.each([
    ['lezer', { region: 'ZK01' }, 'region', unknownCode.region],
    ['lezer', { region: 'ZK01', law: 'wmo' }, 'region', unknownCode.region],
    ['lezer', { region: 'ZK01', from: '2020-W03' }, 'region', unknownCode.region],
    ['inzender', { channel: 'media' }, 'channel', unknownCode.channel],
    ['lezer', { region: 'ZK10', period: 'week' }, 'period', years],
    ['beleidsmedewerker', { law: 'wmo' }, 'period', years],
    ['beleidsmedewerker', { channel: 'media', period: 'quarter' }, 'period', years],
    ['beleidsmedewerker', { region: 'ZK10', channel: 'opaz', period: 'year' }, 'region, channel', fewer],
    ['regiocoordinator', { region: 'ZK01', period: 'quarter' }, 'period', years],
    ['onderzoeker', { region: 'ZK10', law: 'wmo' }, 'region, law', fewer],
  ] as const)('%s %j', async (role, query, path, message) => {
    await expect(ask(query, scopeOf(role, areas))).rejects.toMatchObject({
      name: 'RefusedQuery',
      path,
      message,
    })
  })

  it.each([
    ['regiocoordinator', { region: 'ZK10', period: 'week' }, false],
    ['regiocoordinator', { region: 'ZK01', period: 'year' }, true],
    ['inzender', { channel: 'opaz', region: 'ZK01', period: 'week' }, false],
    ['onderzoeker', { region: 'ZK10', channel: 'opaz' }, false],
  ] as const)('but not %s %j', async (role, query, controlled) => {
    expect((await ask(query, scopeOf(role, areas))).meta.controlled).toBe(controlled)
  })

  it('nothing to who may count nothing, and has nothing to show', async () => {
    await fill(some(50, '2020-05-06'))
    for (const query of [{ period: 'year' }, { period: 'year', from: '2020', until: '2021' }]) {
      expect((await ask(query, noAccess)).rows).toEqual([])
    }
  })
})
