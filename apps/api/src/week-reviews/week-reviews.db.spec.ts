import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  weekReviewAnswer,
  type PatternRow,
  type ThemeTrendRow,
  type TimeToMeasurePatternRow,
  type WeekReviewAnswer,
} from '@rode-draad/contract'
import { isOpen, patternClosings } from '@rode-draad/domain'
import { aSignalBody } from '@rode-draad/fixtures'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

const exact = 'landelijk-met-casussen'
const controlled = 'landelijk-afgeschermd'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram({ demoSignals: 200 })
  await send(12, 'rolstoel', { receivedOn: '2026-03-04' })
  await send(3, 'elders', { receivedOn: '2026-03-03', region: 'ZK02', channel: 'gemeente' })
  await send(2, 'ervoor', { receivedOn: '2026-02-24' })
  await send(20, 'jaar-ervoor', { receivedOn: '2025-05-14' })
  await send(1, 'vaag', { receivedOn: '2026-03' })
  await program.services.stores.syncing.now()
}, 120_000)
afterAll(() => program.stop())

async function send(count: number, name: string, overrides: object): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const signal = aSignalBody({
      externalId: `${name}-${index}`,
      text: 'Mijn rolstoel is al maanden kapot en wordt niet gerepareerd.',
    })
    expect(
      (await program.post({ ...signal, region: 'ZK10', channel: 'juiste-loket', ...overrides })).status,
    ).toBe(201)
  }
}

const as = (identity: string) => ({ cookie: `rode-draad-identiteit=${identity}` })

async function review(week: string, identity = exact, query = ''): Promise<WeekReviewAnswer> {
  const { status, body } = await program.request(`/v1/week-reviews/${week}${query}`, {
    headers: as(identity),
  })
  expect(status).toBe(200)
  return weekReviewAnswer.parse(body)
}

async function close(week: string, identity = controlled, data = 'real') {
  return await program.request(`/v1/week-reviews/${week}/closings`, {
    method: 'POST',
    headers: { ...as(identity), 'content-type': 'application/json' },
    body: JSON.stringify({ data }),
  })
}

const hulpmiddelen = ({ data }: WeekReviewAnswer) =>
  data.signals?.themes.find(({ theme }) => theme === 'hulpmiddelen')

describe('the counts of a week', () => {
  it('are exact for who may see them so, beside the week before; a vague date is in no week', async () => {
    const answer = await review('2026-W10')
    expect(answer.data).toMatchObject({ startsOn: '2026-03-02', endsOn: '2026-03-08', over: true })
    expect(answer.data.signals).toMatchObject({ total: 15, before: 2 })
    expect(hulpmiddelen(answer)).toMatchObject({ signals: 15, before: 2 })
    expect(answer.data.findings.signals).toBe(
      'Er kwamen 15 signalen binnen, in de week ervoor 2. Het vaakst ging het over Hulpmiddelen en voeding (15).',
    )
  })

  it('are for others what the trends show under disclosure control, and no more', async () => {
    const answer = await review('2026-W10', controlled)
    expect(answer.meta).toMatchObject({ controlled: true, n: null })
    expect(answer.data.signals).toMatchObject({ total: null, before: null })
    const trends = async (from: string, until: string, period = 'week') => {
      const { body } = await program.request(
        `/v1/theme-trends?period=${period}&from=${from}&until=${until}`,
        {
          headers: as(controlled),
        },
      )
      return (body as { data: ThemeTrendRow[] }).data.map(({ theme, signals, suppressed }) => [
        theme,
        signals,
        suppressed,
      ])
    }
    const themes = answer.data.signals?.themes ?? []
    expect(themes.map((row) => [row.theme, row.signals, row.suppressed])).toEqual(
      await trends('2026-W10', '2026-W11'),
    )
    expect(themes.map((row) => [row.theme, row.quarter, row.suppressedQuarter])).toEqual(
      await trends('2026-Q1', '2026-Q2', 'quarter'),
    )
    expect(themes.map((row) => [row.theme, row.before, row.suppressedBefore])).toEqual(
      await trends('2026-W09', '2026-W10'),
    )
    expect(
      themes
        .flatMap(({ signals, before, quarter }) => [signals, before, quarter])
        .filter((count) => (count ?? 0) % 5 !== 0),
    ).toEqual([])
    expect(hulpmiddelen(answer)).toMatchObject({ before: null, suppressedBefore: true })
  })

  it('never mix real and made up', async () => {
    const demo = await review('2026-W10', exact, '?data=demo')
    expect(demo.meta.fictional).toBe(true)
    expect(demo.data.signals?.total).toBe(0)
    const codes = ({ data }: WeekReviewAnswer) =>
      [...data.open, ...data.decisions, ...data.late, ...data.patterns].map(({ code }) => code)
    expect(codes(demo).length).toBeGreaterThan(3)
    expect(codes(demo).filter((code) => !code.startsWith('voorbeeld-'))).toEqual([])
    const real = codes(await review('2026-W10'))
    expect(real.length).toBeGreaterThan(3)
    expect(real.filter((code) => code.startsWith('voorbeeld-'))).toEqual([])
  })
})

const ended: readonly string[] = ['in werking', 'merkbaar', ...patternClosings]

describe('the registers in a week', () => {
  it('say what went in force, what is late and what is open, at the end of that week', async () => {
    const { data } = await review('2020-W01', controlled)
    expect(data.inForce.map(({ code }) => code)).toEqual(['deeltijdverblijf', 'wet-zorg-en-dwang', 'wlz-ggz'])
    const later = await review('2021-W15', controlled)
    expect(later.data.late).toMatchObject([{ code: 'handreiking-transfer', days: 108, accordingTo: 'VWS' }])
    expect(later.data.open.length).toBeGreaterThan(10)
    expect(later.data.findings.measures).toMatch(
      /had er in 2020 moeten zijn. In september 2020 was het er nog niet; daarna is het niet bekend.$/,
    )
    // In force by the words of a source that gives no date: Registers calls it so, and so it is not open here.
    expect(later.data.open.map(({ code }) => code)).not.toContain('terminaal-naar-huis')
    expect(later.data.findings.patterns).toMatch(
      /^Voor zover bekend hebben \d+ patronen nog geen structurele maatregel in werking; het langst open is/,
    )
  })

  it('put what is open the longest first, and name it so with until when that is known', async () => {
    const { data } = await review('2026-W23', controlled)
    const days = data.open.map((one) => one.days ?? -1)
    expect(days).toEqual([...days].sort((a, b) => b - a))
    const [first] = data.open
    expect(first).toMatchObject({
      code: 'jeugd-wlz',
      firstSignal: '2015-12/2016-02',
      lastKnown: '2020-07-17',
    })
    expect(data.findings.patterns).toContain(
      `het langst open is ${first?.title}, 4 jaar (laatst bekend op 17 juli 2020).`,
    )
  })

  const rowsOf = async <Row>(path: string) =>
    ((await program.request(`/v1/${path}`, { headers: as(controlled) })).body as { data: Row[] }).data

  it.each([
    ['2016-W09', '2016-03-06'],
    ['2019-W01', '2019-01-06'],
    ['2020-W40', '2020-10-04'],
    ['2021-W15', '2021-04-18'],
    ['2026-W24', '2026-06-14'],
  ])('of %s call the same patterns open, for as many days, as Doorlooptijd of %s', async (week, day) => {
    const then = (await review(week, controlled)).data.open
    const rows = await rowsOf<TimeToMeasurePatternRow>(`time-to-measure/patterns?referenceDate=${day}`)
    const open = rows.filter(isOpen)
    expect(open.length).toBeGreaterThan(0)
    const byCode = (one: readonly [string, ...unknown[]], other: readonly [string, ...unknown[]]) =>
      one[0] < other[0] ? -1 : 1
    expect(then.map(({ code, days, atLeast }) => [code, days, atLeast] as const).sort(byCode)).toEqual(
      open.map(({ pattern, days, startNote }) => [pattern, days, startNote !== null] as const).sort(byCode),
    )
  })

  it('call those patterns open that Registers says have no measure in force', async () => {
    const then = (await review('2021-W15', controlled)).data.open
    expect(then).toHaveLength(17)
    const stands = (await rowsOf<PatternRow>('patterns')).filter(({ state }) => !ended.includes(state))
    const now = (await review('2026-W25', controlled)).data.open.map(({ code }) => code)
    expect(stands.map(({ code }) => code)).toEqual([...now].sort())
  })

  it('say nothing of what comes after today, and no week does that is yet to begin', async () => {
    const { data } = await review('2026-W25', controlled)
    expect(data).toMatchObject({ over: false, patterns: [], inForce: [] })
    const { status, body } = await program.request('/v1/week-reviews/2026-W26', { headers: as(controlled) })
    const errors = [{ path: 'isoWeek', message: 'Deze week ligt in de toekomst.' }]
    expect({ status, body }).toMatchObject({ status: 400, body: { errors } })
    expect((await close('2026-W26')).status).toBe(400)
  })
})

describe('a week that is closed', () => {
  const otherPeople = [exact, 'onderzoeker', 'lezer-zk10', 'regiocoordinator-zk10', 'beheerder']

  it('can be closed by who leads the weekly review, once, and not before it is over', async () => {
    for (const identity of otherPeople) expect((await close('2026-W10', identity)).status).toBe(404)
    expect((await review('2026-W10')).edition).toBeNull()
    const { status, body, headers } = await close('2026-W10')
    expect([status, headers.get('location')]).toEqual([201, '/v1/week-reviews/2026-W10'])
    const again = await close('2026-W10')
    expect([again.status, (again.body as { title: string }).title]).toEqual([409, 'Al afgesloten'])
    const thisWeek = await close('2026-W25')
    expect([thisWeek.status, (thisWeek.body as { title: string }).title]).toEqual([409, 'Nog niet voorbij'])
    expect((await review('2026-W10')).edition?.hash).toBe((body as { hash: string }).hash)
  })

  it('has an edition in the controlled form, also for who closed it or may see exact counts', async () => {
    const [mine, theirs] = [await review('2026-W10', exact), await review('2026-W10', controlled)]
    expect(mine.data.signals?.total).toBe(15)
    expect(mine.edition).toEqual(theirs.edition)
    expect(theirs.edition).toMatchObject({ closedBy: 'beleidsmedewerker', onBehalfOf: null, corrections: [] })
    expect(theirs.edition?.data).toEqual(theirs.data)
    const [kept] = (await program.services.stores.postgres.query(
      `SELECT edition FROM week_closing WHERE iso_week = '2026-W10' AND NOT fictional`,
    )) as { edition: string }[]
    expect(
      createHash('sha256')
        .update(kept?.edition ?? '')
        .digest('hex'),
    ).toBe(theirs.edition?.hash)
  })

  it('keeps no words that people wrote, which may have to go later', async () => {
    expect((await close('2020-W01')).status).toBe(201)
    const { edition } = await review('2020-W01', controlled)
    const lines = [
      ...(edition?.data.inForce ?? []),
      ...(edition?.data.open ?? []),
      ...(edition?.data.decisions ?? []),
    ]
    expect(lines.length).toBeGreaterThan(10)
    const [kept] = (await program.services.stores.postgres.query(
      `SELECT edition FROM week_closing WHERE iso_week = '2020-W01'`,
    )) as { edition: string }[]
    expect(lines.filter(({ code }) => !kept?.edition.includes(`"${code}"`))).toEqual([])
    expect(lines.filter(({ title }) => kept?.edition.includes(title))).toEqual([])
    expect(kept?.edition).not.toContain(edition?.data.findings.patterns)
  })

  it('shows no national counts to who may not see them', async () => {
    const { edition } = await review('2026-W10', 'lezer-zk10')
    expect(edition?.data).toMatchObject({ signals: null, findings: { signals: null } })
    expect(edition?.meta.n).toBeNull()
    expect((await review('2026-W10', 'regiocoordinator-zk10')).edition?.data.signals).not.toBeNull()
  })

  it('stays as it was; what reads otherwise later stands beside it as a correction', async () => {
    expect((await close('2025-W20')).status).toBe(201)
    const before = await review('2025-W20', controlled)
    expect(hulpmiddelen(before)?.signals).toBe(20)
    await send(19, 'nagekomen', { receivedOn: '2025-05-15' })
    await program.services.stores.syncing.now()
    const after = await review('2025-W20', controlled)
    expect(after.edition?.data).toEqual(before.edition?.data)
    expect(hulpmiddelen(after)?.signals).toBe(40)
    const correction = { part: 'Signalen', name: 'Hulpmiddelen en voeding', was: '20', now: '40' }
    expect(after.edition?.corrections).toEqual([correction])
    expect((await review('2025-W20', exact)).edition).toEqual(after.edition)
    expect((await review('2025-W20', 'lezer-zk10')).edition?.corrections).toEqual([])
  })

  it('cannot be changed in the database by the program', async () => {
    const { postgres } = program.services.stores
    await expect(postgres.query(`UPDATE week_closing SET hash = ''`)).rejects.toThrow(/permission denied/)
    await expect(postgres.query('DELETE FROM week_closing')).rejects.toThrow(/permission denied/)
  })

  it('is closed apart for what is made up', async () => {
    expect((await close('2026-W10', controlled, 'demo')).status).toBe(201)
    expect((await review('2026-W10', controlled, '?data=demo')).edition?.meta.fictional).toBe(true)
    expect((await review('2026-W10', controlled)).edition?.meta.fictional).toBe(false)
  })
})

it.each(['2026-W54', '2026', '2026-Q1', 'deze-week', '1989-W10', '2051-W01'])(
  'refuses %s as a week, in Dutch',
  async (week) => {
    const { status, body } = await program.request(`/v1/week-reviews/${week}`)
    expect(status).toBe(400)
    expect(body).toMatchObject({ errors: [{ path: 'isoWeek', message: 'Geef een week als 2020-W53.' }] })
  },
)
