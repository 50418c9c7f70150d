import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { tagAgreementAnswer, tagQualityAnswer } from '@rode-draad/contract'
import { nationalWithCases } from '@rode-draad/domain'
import { aSignalBody } from '@rode-draad/fixtures'
import { keepTagDecisions } from '@rode-draad/store'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
/** Nobody chose its theme, and both accepted it once it was shown. */
let tagged = ''
const now = new Date('2026-06-15T12:00:00Z')
const texts = ['Mijn rolstoel is kapot en het hulpmiddel is afgewezen.', 'Er is iets anders aan de hand.']

beforeAll(async () => {
  program = await startTestProgram({ now: () => now })
  // 20 signals about hulpmiddelen and 10 about nothing that the tagger knows, all in the sample of the week.
  for (let index = 0; index < 30; index += 1) {
    const sent = { ...aSignalBody(), externalId: randomUUID(), text: texts[index < 20 ? 0 : 1] }
    const { body } = await program.post(sent)
    const { id, tags } = body as { id: string; tags: { themes: { code: string }[] } }
    expect(tags.themes.map(({ code }) => code)).toEqual(index < 20 ? ['hulpmiddelen'] : [])
    if (index === 19) tagged = id
    await judge(id, 'anna', index < 18 || (index >= 20 && index < 24))
    await judge(id, 'bram', index < 16 || (index >= 20 && index < 22))
  }
}, 120_000)
afterAll(() => program.stop())

/** Chosen before the tags are shown; then with them in sight all that was found is accepted. */
async function judge(signalId: string, by: string, chosen: boolean) {
  await decide(signalId, by, { tagsSeen: false, decision: chosen ? 'add' : null })
  if (signalId === tagged) await decide(signalId, by, { tagsSeen: true, decision: 'accept' })
}

async function decide(
  signalId: string,
  by: string,
  { tagsSeen, decision }: { tagsSeen: boolean; decision: 'add' | 'accept' | null },
) {
  const decisions = decision === null ? [] : [{ code: 'hulpmiddelen', decision }]
  const how = { version: 1, facet: 'theme', queue: 'random', review: 'done' } as const
  const told = { signalId, ...how, tagsSeen, decisions }
  const kept = await keepTagDecisions(program.services.stores.postgres, nationalWithCases, {
    ...told,
    ...{ by, now },
  })
  expect(kept).toMatchObject({ done: true })
}
const get = (path: string, identity = 'beoordelaar') =>
  program.request(`/v1${path}`, { headers: { cookie: `rode-draad-identiteit=${identity}` } })

describe('the quality of the tagger', () => {
  it('is measured on the sample, by what the first chose before it was shown', async () => {
    const { data, meta } = tagQualityAnswer.parse((await get('/tag-quality')).body)
    expect(meta).toMatchObject({ signals: 30, reviewers: 2, notBlind: 0, minimum: 20, fictional: false })
    expect(meta.source).toContain('nog niet zagen')
    expect(meta.taggerVersions).toHaveLength(1)
    const row = data.find(({ code }) => code === 'hulpmiddelen')
    // Anna: 18 of 20 found are right, and 18 of the 22 that are right were found.
    expect(row).toMatchObject({ judged: 22, found: 20, both: 18 })
    expect(row?.precision).toMatchObject({ share: 0.9, cases: 20 })
    expect(row?.recall?.share).toBeCloseTo(18 / 22)
    expect(data.find(({ code }) => code === 'pgb')).toMatchObject({ precision: null, recall: null })
  })
})

describe('the agreement of people', () => {
  it('is kappa and alpha over what both have judged', async () => {
    const { data, meta } = tagAgreementAnswer.parse((await get('/tag-agreement')).body)
    expect(meta).toMatchObject({ signals: 30, reviewers: 2, minimum: 20 })
    const row = data.find(({ code }) => code === 'hulpmiddelen')
    // 18 both, 4 only Anna, 8 neither: observed 26/30, by chance (22 * 18 + 8 * 12) / 900.
    expect(row?.cases).toBe(30)
    expect(row?.kappa).toBeCloseTo((26 / 30 - 492 / 900) / (1 - 492 / 900), 10)
    expect(row?.alpha).toBeGreaterThan(0.6)
    expect(data.find(({ code }) => code === 'pgb')).toMatchObject({ cases: 30, kappa: null, alpha: null })
  })
})

it.each(['/tag-quality', '/tag-agreement'])('%s is there for each facet', async (path) => {
  const { data, meta } = (await get(`${path}?facet=law`)).body as { data: { code: string }[]; meta: object }
  expect(data.map(({ code }) => code)).toEqual(['wlz', 'zvw', 'wmo', 'jeugdwet'])
  expect(meta).toMatchObject({ signals: 0 })
  expect((await get(`${path}?facet=region`)).status).toBe(400)
})

it('of referrals there are only those that somebody or the tagger gave', async () => {
  const how = { version: 1, facet: 'referral', queue: 'random', review: 'done', tagsSeen: false } as const
  const decisions = [{ code: 'ciz>gemeente', decision: 'add' as const }]
  const { postgres } = program.services.stores
  await keepTagDecisions(postgres, nationalWithCases, {
    ...how,
    signalId: tagged,
    decisions,
    by: 'anna',
    now,
  })
  const { data, meta } = tagQualityAnswer.parse((await get('/tag-quality?facet=referral')).body)
  expect(data).toMatchObject([{ code: 'ciz>gemeente', judged: 1, found: 0, both: 0 }])
  expect(meta).toMatchObject({ signals: 1 })
})

it.each(['/tag-quality', '/tag-agreement'])('%s counts made-up and real signals apart', async (path) => {
  expect((await get(`${path}?data=demo`)).body).toMatchObject({ meta: { signals: 0, fictional: true } })
  expect((await get(`${path}?data=alles`)).status).toBe(400)
})

it.each([
  ['onderzoeker', 200],
  ['beoordelaar', 200],
  ['landelijk-met-casussen', 404],
  ['landelijk-afgeschermd', 404],
  ['regiocoordinator-zk10', 404],
])('exact small counts for %s: %i', async (identity, status) => {
  for (const path of ['/tag-quality', '/tag-agreement']) {
    expect([path, (await get(path, identity)).status]).toEqual([path, status])
  }
})
