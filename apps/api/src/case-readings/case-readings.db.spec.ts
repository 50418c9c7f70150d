import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aSignalBody } from '@rode-draad/fixtures'
import { caseReadingsAnswer, readingReviewAnswer } from '@rode-draad/contract'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
let id: string
let now = Date.parse('2026-06-15T12:00:00Z')

beforeAll(async () => {
  program = await startTestProgram({ now: () => new Date(now) })
  const sent = await program.post({ ...aSignalBody(), channel: 'juiste-loket', region: 'ZK10' })
  id = (sent.body as { id: string }).id
})
afterAll(() => program.stop())

const get = (path: string, identity: string, headers: Record<string, string> = {}) =>
  program.request(path, { headers: { cookie: `rode-draad-identiteit=${identity}`, ...headers } })

describe('reading a case', () => {
  it.each([
    ['onderzoeker', undefined, 400],
    ['onderzoeker', 'nieuwsgierig', 400],
    ['onderzoeker', 'onderzoek', 200],
    ['regiocoordinator-zk10', undefined, 200],
    ['regiocoordinator-zk10', 'behandeling', 200],
    ['regiocoordinator-zk10', '', 400],
  ])('as %s with purpose %p: %i', async (identity, purpose, status) => {
    const headers = purpose === undefined ? {} : { 'rode-draad-purpose': purpose }
    const answer = await get(`/v1/signals/${id}`, identity, headers as Record<string, string>)
    expect(answer.status).toBe(status)
    if (status === 400) {
      expect(answer.body).toMatchObject({ errors: [{ path: 'Rode-Draad-Purpose' }] })
    }
  })
})

describe('who saw a signal', () => {
  it('is told to who watches over it, newest first, with the purpose', async () => {
    now += 60_000
    await get(`/v1/signals/${id}`, 'beoordelaar')
    const { status, body, headers } = await get(`/v1/signals/${id}/readings`, 'beheerder')
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
    const { data } = caseReadingsAnswer.parse(body)
    expect(data[0]).toMatchObject({
      readAt: '2026-06-15T12:01:00.000Z',
      reader: 'beoordelaar',
      role: 'beoordelaar',
      action: 'read',
      purpose: 'proef',
      result: 'given',
      origin: 'api',
    })
    expect(data.map(({ reader, purpose }) => `${reader}: ${String(purpose)}`)).toEqual([
      'beoordelaar: proef',
      'regiocoordinator-zk10: behandeling',
      'regiocoordinator-zk10: proef',
      'onderzoeker: onderzoek',
    ])
    expect(new Set(data.map(({ requestId }) => requestId)).size).toBe(4)
  })

  it('is nobody for a signal that is not there', async () => {
    const path = '/v1/signals/00000000-0000-4000-8000-000000000000/readings'
    expect((await get(path, 'beheerder')).body).toEqual({ data: [] })
    expect((await get('/v1/signals/abc/readings', 'beheerder')).status).toBe(404)
  })

  it.each([`/v1/signals/:id/readings`, '/v1/reading-reviews/2026-W25'])(
    'is nothing that others can see or find out about: %s',
    async (path) => {
      for (const identity of [
        'landelijk-met-casussen',
        'onderzoeker',
        'regiocoordinator-zk10',
        'lezer-zk10',
      ]) {
        const { status, body } = await get(path.replace(':id', id), identity)
        expect([identity, status, body]).toEqual([identity, 404, (await get('/v1/nergens', identity)).body])
      }
    },
  )
})

describe('the review of a week', () => {
  it('lists what was unusual in it, and only in it', async () => {
    now = Date.parse('2026-06-20T23:30:00Z')
    await get(`/v1/signals/${id}`, 'behandelaar-juiste-loket')
    const { status, body } = await get('/v1/reading-reviews/2026-W25', 'beheerder')
    expect(status).toBe(200)
    const review = readingReviewAnswer.parse(body)
    expect(review).toMatchObject({ isoWeek: '2026-W25', readings: 5 })
    expect(review.data).toContainEqual({
      reason: 'odd-hours',
      reader: 'behandelaar-juiste-loket',
      signalId: null,
      count: 1,
      limit: 0,
    })
    const { body: before } = await get('/v1/reading-reviews/2026-W24', 'beheerder')
    expect(before).toEqual({ isoWeek: '2026-W24', readings: 0, data: [] })
  })

  it.each(['2026-W54', '2026-Q2', '2026', 'week'])('is refused for what is no week: %s', async (week) => {
    const { status, body } = await get(`/v1/reading-reviews/${week}`, 'beheerder')
    expect([status, (body as { errors: { path: string }[] }).errors[0]?.path]).toEqual([400, 'isoWeek'])
  })
})
