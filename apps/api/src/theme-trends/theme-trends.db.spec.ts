import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { ThemeTrendRow } from '@rode-draad/contract'
import { aSignalBody } from '@rode-draad/fixtures'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram({ demoSignals: 300 })
  await send(12, { receivedOn: '2026-03-04', region: 'ZK10', channel: 'juiste-loket' })
  await send(3, { receivedOn: '2026-03-04', region: 'ZK02', channel: 'gemeente' })
  await send(1, { receivedOn: '2025' })
  await send(1, { receivedOn: '2025-23' })
  await program.services.stores.syncing.now()
}, 120_000)
afterAll(() => program.stop())

async function send(count: number, overrides: object): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const { status } = await program.post({
      ...aSignalBody(),
      externalId: `${JSON.stringify(overrides)}-${index}`,
      text: 'Mijn rolstoel is al maanden kapot en wordt niet gerepareerd.',
      ...overrides,
    })
    expect(status).toBe(201)
  }
}

const controlled = { cookie: 'rode-draad-identiteit=landelijk-afgeschermd' }

async function trends(query: string, headers: Record<string, string> = {}) {
  const { status, body } = await program.request(`/v1/theme-trends?${query}`, { headers })
  const answer = body as {
    data: ThemeTrendRow[]
    meta: { n: number | null; controlled: boolean; fictional: boolean }
  }
  return { status, ...answer }
}

async function cell(query: string, period: string, headers: Record<string, string> = {}) {
  const { data } = await trends(`${query}&theme=hulpmiddelen`, headers)
  const row = data.find((candidate) => candidate.period === period)
  return row && [row.signals, row.suppressed]
}

describe('signals per theme and period', () => {
  it.each([
    ['exact, the week', 'period=week', '2026-W10', {}, [15, false]],
    ['exact, the region', 'period=quarter&region=ZK10', '2026-Q1', {}, [12, false]],
    ['exact, a true zero', 'period=week', '2026-W09', {}, [0, false]],
    ['controlled, rounded to 5', 'period=quarter', '2026-Q1', controlled, [15, false]],
    ['controlled, under 10', 'period=year&region=ZK02', '2026', controlled, [null, true]],
    ['controlled, what would tell that', 'period=year&region=ZK10', '2026', controlled, [null, true]],
    ['controlled, a true zero', 'period=week', '2026-W09', controlled, [0, false]],
    ['controlled, a week of a hidden year', 'period=week', '2025-W09', controlled, [null, true]],
    ['a year and an autumn, among weeks', 'period=week', '2025', {}, [2, false]],
    ['a year and an autumn, among quarters', 'period=quarter', '2025', {}, [2, false]],
  ])('%s', async (_name, query, period, headers, expected) => {
    expect(await cell(query, period, headers)).toEqual(expected)
  })

  it('counts a signal once in n, and controls n too', async () => {
    expect((await trends('period=year')).meta.n).toBe(17)
    expect((await trends('period=year&from=2026', controlled)).meta).toMatchObject({
      n: 15,
      controlled: true,
    })
    expect((await trends('period=year', controlled)).meta.n).toBeNull()
  })

  it('never mixes real and made up', async () => {
    const real = await trends('period=year')
    const demo = await trends('period=year&data=demo')
    expect([real.meta.fictional, demo.meta.fictional]).toEqual([false, true])
    expect(demo.meta.n).toBe(326)
    expect(demo.data.every(({ period }) => period < '2022' || period === 'onbekend')).toBe(true)
  })

  it.each([
    ['two dimensions that are not in the list', 'region=ZK10&law=wmo'],
    ['a bound inside a quarter', 'period=quarter&from=2026-W03'],
    ['a week that does not exist', 'period=week&from=2021-W53'],
    ['a free date', 'from=2026-01-05'],
    ['a key twice', 'theme=pgb&theme=vervoer'],
  ])('refuses %s', async (_name, query) => {
    expect((await trends(query)).status).toBe(400)
  })

  it.each(['region=ZK10', 'channel=gemeente', 'law=wmo'])(
    'gives %s per year only, under control',
    async (split) => {
      const { status, body } = await program.request(`/v1/theme-trends?period=quarter&${split}`, {
        headers: controlled,
      })
      expect([status, body]).toMatchObject([400, { errors: [{ path: 'period' }] }])
      expect((await trends(`period=year&${split}`, controlled)).status).toBe(200)
    },
  )

  it('answers a code out of reach as one that does not exist', async () => {
    const headers = { cookie: 'rode-draad-identiteit=lezer-zk10' }
    const { status, body } = await program.request('/v1/theme-trends?region=ZK02', { headers })
    const unknown = await program.request('/v1/theme-trends?region=ZK99', { headers })
    expect([status, body]).toEqual([unknown.status, unknown.body])
    expect((await trends('period=year&region=ZK10', headers)).status).toBe(200)
  })

  it('stands in the copy soon after it was acknowledged, without anybody asking', async () => {
    const before = await cell('period=week', '2026-W20')
    await send(1, { receivedOn: '2026-05-13' })
    const acknowledged = Date.now()
    let after = before
    while (JSON.stringify(after) === JSON.stringify(before) && Date.now() - acknowledged < 10_000) {
      after = await cell('period=week', '2026-W20')
    }
    expect(after).toEqual([1, false])
  })
})
