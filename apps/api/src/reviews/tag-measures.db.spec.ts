import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { tagAgreementAnswer, tagQualityAnswer } from '@rode-draad/contract'
import { nationalWithCases } from '@rode-draad/domain'
import { aSignalBody } from '@rode-draad/fixtures'
import { keepTagDecisions } from '@rode-draad/store'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
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
    await judge(id, 'anna', index < 18 ? 'accept' : index < 20 ? 'drop' : index < 24 ? 'add' : null)
    await judge(id, 'bram', index < 16 ? 'accept' : index < 20 ? 'drop' : index < 22 ? 'add' : null)
  }
}, 120_000)
afterAll(() => program.stop())

async function judge(signalId: string, by: string, decision: 'accept' | 'drop' | 'add' | null) {
  const decisions = decision === null ? [] : [{ code: 'hulpmiddelen' as const, decision }]
  const told = { signalId, version: 1, facet: 'theme', queue: 'random', decisions, review: 'done' } as const
  const kept = await keepTagDecisions(program.services.stores.postgres, nationalWithCases, {
    ...told,
    ...{ by, now },
  })
  expect(kept).toMatchObject({ done: true })
}
const get = (path: string, identity = 'beoordelaar') =>
  program.request(`/v1${path}`, { headers: { cookie: `rode-draad-identiteit=${identity}` } })

describe('the quality of the tagger', () => {
  it('is measured on the sample, by the first who judged each signal', async () => {
    const { data, meta } = tagQualityAnswer.parse((await get('/tag-quality')).body)
    expect(meta).toMatchObject({ signals: 30, reviewers: 2, minimum: 20, fictional: false })
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
