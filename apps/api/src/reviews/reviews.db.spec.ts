import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { reviewNotesAnswer, reviewQueueAnswer, tagDecisionsAnswer } from '@rode-draad/contract'
import { aSignalBody } from '@rode-draad/fixtures'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
let id: string
let other: string
const sent = { ...aSignalBody(), channel: 'juiste-loket', region: 'ZK10' }
const story = 'De rolstoel is afgewezen en het hulpmiddel is kapot.'

beforeAll(async () => {
  program = await startTestProgram()
  id = await send('1')
  other = await send('2')
})
afterAll(() => program.stop())

async function send(externalId: string): Promise<string> {
  const { body } = await program.post({ ...sent, externalId, text: story })
  return (body as { id: string }).id
}
const as = (identity: string) => ({ cookie: `rode-draad-identiteit=${identity}` })
const get = (path: string, identity = 'beoordelaar') =>
  program.request(`/v1${path}`, { headers: as(identity) })
const post = (path: string, body: object, identity = 'beoordelaar') =>
  program.request(`/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...as(identity) },
    body: JSON.stringify(body),
  })
const queued = async (kind: string) =>
  reviewQueueAnswer.parse((await get(`/review-queue?kind=${kind}`)).body).data.map((row) => row.id)
const decisions = (more: object = {}) => ({
  version: 1,
  queue: 'random',
  decisions: [{ code: 'hulpmiddelen', decision: 'drop' }],
  ...more,
})

const law = { facet: 'law' }
const blind = (more: object = {}) => ({
  ...decisions({ decisions: [{ code: 'pgb', decision: 'add' }], review: 'done', tagsSeen: false }),
  ...more,
})

describe('the review queue', () => {
  it.each(['uncertain', 'random'])(
    'of kind %s names signals and tells nothing of their text',
    async (kind) => {
      const { status, body, headers } = await get(`/review-queue?kind=${kind}`)
      expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
      const answer = reviewQueueAnswer.parse(body)
      expect(answer.data.map((row) => row.id).sort()).toEqual([id, other].sort())
      expect(JSON.stringify(body)).not.toContain('rolstoel')
      expect((await get(`/review-queue?kind=${kind}&data=demo`)).body).toMatchObject({ data: [] })
    },
  )

  it.each(['', '?kind=all', '?kind=random&limit=0', '?kind=random&limit=101', '?kind=random&facet=law'])(
    'is refused for %p',
    async (query) => expect((await get(`/review-queue${query}`)).status).toBe(400),
  )
})

describe('decisions', () => {
  it('are kept, count as done, and reach the facts', async () => {
    const { status, body } = await post(`/signals/${id}/tag-decisions`, decisions({ review: 'done' }))
    expect([status, tagDecisionsAnswer.parse(body)]).toEqual([
      200,
      {
        id,
        version: 1,
        facet: 'theme',
        decisions: [{ code: 'hulpmiddelen', decision: 'drop' }],
        done: true,
      },
    ])
    expect(await queued('random')).toEqual([other])
    await program.services.stores.syncing.now()
    const trends = await get('/theme-trends?period=year&theme=hulpmiddelen', 'landelijk-met-casussen')
    const rows = (trends.body as { data: { signals: number }[] }).data
    expect(rows.reduce((sum, { signals }) => sum + signals, 0)).toBe(1)
  })

  it.each([
    ['on another version', decisions({ version: 2 }), 409],
    ['on tags that are not there', decisions({ decisions: [{ code: 'pgb', decision: 'accept' }] }), 409],
    ['that leave a tag open', decisions({ decisions: [], review: 'done' }), 400],
    ['on a theme that does not exist', decisions({ decisions: [{ code: 'x', decision: 'add' }] }), 400],
    [
      'twice on one theme',
      decisions({ decisions: ['add', 'undo'].map((decision) => ({ code: 'pgb', decision })) }),
      400,
    ],
    ['on a theme as if it were a law', decisions({ facet: 'law' }), 400],
    [
      'on a law that was not found',
      decisions({ ...law, decisions: [{ code: 'wlz', decision: 'drop' }] }),
      409,
    ],
    ['blind from another list', blind({ queue: 'uncertain' }), 400],
    ['blind with a theme dropped', blind({ decisions: [{ code: 'pgb', decision: 'drop' }] }), 400],
    ['blind by halves', blind({ review: 'open' }), 400],
    ['with something more', decisions({ by: 'een ander' }), 400],
    ['from nowhere', decisions({ queue: 'x' }), 400],
  ])('are refused %s', async (_name, body, status) => {
    const answer = await post(`/signals/${other}/tag-decisions`, body)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })

  it('are taken blind from who has not seen the tags, and refused from who has', async () => {
    const fresh = await send('blind')
    const answer = await post(`/signals/${fresh}/tag-decisions`, blind())
    expect([answer.status, tagDecisionsAnswer.parse(answer.body)]).toMatchObject([200, { done: true }])
    const { data } = reviewQueueAnswer.parse((await get('/review-queue?kind=random')).body)
    expect(data.find((row) => row.id === fresh)).toMatchObject({
      labelling: 'compare',
      chosen: [{ facet: 'theme', codes: ['pgb'] }],
    })
    const again = await post(`/signals/${fresh}/tag-decisions`, blind({ decisions: [] }))
    expect([again.status, (again.body as { title: string }).title]).toEqual([
      409,
      'U zag al wat het programma vond',
    ])
    const rest = [
      { code: 'hulpmiddelen', decision: 'accept' },
      { code: 'pgb', decision: 'undo' },
    ]
    expect(
      (await post(`/signals/${fresh}/tag-decisions`, decisions({ decisions: rest, review: 'done' }))).status,
    ).toBe(200)
    expect(await queued('random')).not.toContain(fresh)
  })

  it('are of the one who looks: nobody can say to be somebody else', async () => {
    await post(`/signals/${other}/tag-decisions`, decisions({ decidedBy: 'een ander' }))
    expect(await queued('random')).toEqual([other])
  })
})

describe('a note', () => {
  const text = 'Gebeld met Thijmen Verhoeven, 06-12345678, over de rolstoel.'

  it('is redacted before it is kept, and reading it is logged', async () => {
    const added = await post(`/signals/${id}/review-notes`, { version: 1, text })
    expect(added.status).toBe(201)
    const before = (await program.services.stores.audit.whoSaw(id)).length
    const { status, body } = await get(`/signals/${id}/review-notes`)
    expect(status).toBe(200)
    const { data } = reviewNotesAnswer.parse(body)
    expect(data).toEqual([added.body])
    expect(data[0]).toMatchObject({ writtenBy: 'beoordelaar', version: 1 })
    expect(data[0]?.text).toContain('over de rolstoel.')
    expect(data[0]?.text).not.toMatch(/Thijmen|Verhoeven|06-12345678/)
    const lines = await program.services.stores.audit.whoSaw(id)
    expect(lines).toHaveLength(before + 1)
    expect(lines[0]).toMatchObject({ reader: 'beoordelaar', result: 'given' })
  })

  it.each(['', '   ', 'x'.repeat(2001)])('is refused when it is empty or too long (%#)', async (said) => {
    expect((await post(`/signals/${id}/review-notes`, { version: 1, text: said })).status).toBe(400)
  })
})

describe('personal data that was seen', () => {
  it('puts the signal in its own list, until it is gone', async () => {
    expect((await post(`/signals/${id}/personal-data-flags`, { version: 1, seen: true })).status).toBe(204)
    expect(await queued('personal-data')).toEqual([id])
    expect((await post(`/signals/${id}/personal-data-flags`, { version: 1, seen: false })).status).toBe(204)
    expect(await queued('personal-data')).toEqual([])
  })

  it('is about the version that is there now', async () => {
    const { status, body } = await post(`/signals/${id}/personal-data-flags`, { version: 7, seen: true })
    expect([status, (body as { title: string }).title]).toEqual([409, 'Signaal is veranderd'])
  })
})

describe('a signal that was replaced meanwhile', () => {
  it('is refused with an explanation, and comes back to be judged', async () => {
    const fresh = await send('3')
    await post(`/signals/${fresh}/tag-decisions`, decisions({ review: 'done' }))
    expect(await queued('random')).not.toContain(fresh)
    const before = await queued('uncertain')
    expect(before).not.toContain(fresh)
    const changed = await program.request(`/v1/signals/${fresh}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...sent, externalId: '3', text: `${story} Nog steeds.` }),
    })
    expect(changed.status).toBe(200)
    const answer = await post(`/signals/${fresh}/tag-decisions`, decisions())
    expect([answer.status, (answer.body as { detail: string }).detail]).toEqual([
      409,
      'Er is intussen een nieuwe versie van dit signaal. Open het opnieuw en kijk nog eens.',
    ])
    expect(await queued('uncertain')).toContain(fresh)
  })
})
