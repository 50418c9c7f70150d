import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { identityCookie, routes, type DemoIdentityId } from '@rode-draad/contract'
import {
  countViewOf,
  everywhere,
  nationalWithCases,
  readingPurposes,
  reaches,
  roleCodes,
  roleRules,
  scopeOf,
  type AccessScope,
  type ChannelCode,
  type RegionCode,
  type RoleCode,
} from '@rode-draad/domain'
import { aSignalBody, type SignalBody } from '@rode-draad/fixtures'
import { startTestProgram, type TestProgram } from './program/test-program.js'

/**
 * Every role against every endpoint, method, region and channel. What is expected comes from the table of roles
 * alone; what lies outside must not be told apart from what does not exist.
 */

interface Looker {
  readonly id: DemoIdentityId
  readonly role: RoleCode
  readonly scope: AccessScope
}

const areas = {
  regions: new Set<RegionCode>(['ZK10']),
  channels: new Set<ChannelCode>(['juiste-loket']),
  granted: new Set<string>(),
}
const looker = (id: DemoIdentityId, role: RoleCode): Looker => ({ id, role, scope: scopeOf(role, areas) })
const everything: Looker = { id: 'landelijk-met-casussen', role: 'behandelaar', scope: nationalWithCases }
const lookers: readonly Looker[] = [
  everything,
  looker('landelijk-afgeschermd', 'beleidsmedewerker'),
  looker('inzender-juiste-loket', 'inzender'),
  looker('behandelaar-juiste-loket', 'behandelaar'),
  looker('regiocoordinator-zk10', 'regiocoordinator'),
  looker('lezer-zk10', 'lezer'),
  looker('onderzoeker', 'onderzoeker'),
  looker('beoordelaar', 'beoordelaar'),
  looker('beheerder', 'beheerder'),
]

const regions: readonly (RegionCode | null)[] = ['ZK10', 'ZK02', null]
const channels: readonly ChannelCode[] = ['juiste-loket', 'gemeente']
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

interface Sent {
  readonly id: string
  readonly region: RegionCode | null
  readonly channel: ChannelCode
}

/** Alike and solved, so that each is an answer to what is like the others. */
const story: Partial<SignalBody> = {
  text: 'Mijn rolstoel is al maanden kapot en wordt niet gerepareerd.',
  case: {
    state: 'closed',
    phase: 'regulier',
    routesTried: ['clientondersteuner'],
    whoActs: 'gemeente',
    handover: 'warm',
    solvedForCitizen: 'ja',
    solvedOn: '2020-05-01',
    consent: true,
  },
}

let program: TestProgram
const sent: Sent[] = []

beforeAll(async () => {
  program = await startTestProgram()
  for (const region of regions) {
    for (const channel of channels) {
      for (let index = 0; index < 2; index += 1) {
        const externalId = `${region}-${index}`
        const { status, body } = await program.post(aSignalBody({ ...story, externalId, region, channel }))
        expect(status).toBe(201)
        sent.push({ id: (body as { id: string }).id, region, channel })
      }
    }
  }
  await program.services.stores.syncing.now()
}, 120_000)
afterAll(() => program.stop())

/** What an answer looks like from outside. */
interface Seen {
  readonly status: number
  readonly body: unknown
}

async function ask(
  who: Looker,
  path: string,
  init: RequestInit & { headers?: Record<string, string> } = {},
): Promise<Seen> {
  const headers = {
    cookie: `${identityCookie}=${who.id}`,
    'rode-draad-purpose': 'onderzoek',
    ...init.headers,
  }
  const response = await fetch(`${program.address}${path}`, { ...init, headers })
  const text = await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  return { status: response.status, body: isJson && text !== '' ? JSON.parse(text) : text }
}

/** A path of a route in the contract with something in the place of each parameter. */
const concrete = (path: string) =>
  `/v1${path
    .replace('{id}', randomUUID())
    .replace('{isoWeek}', '2026-W10')
    .replace(/\{\w+\}/g, 'x')}`

it('stands for every role', () => {
  expect(new Set(lookers.map(({ role }) => role))).toEqual(new Set(roleCodes))
})

describe.each(lookers.map((who) => [who.id, who] as const))('%s', (_id, who) => {
  const may = new Set(roleRules[who.role].may)

  it('gets an answer only from the endpoints of its role; others are as unknown paths', async () => {
    for (const method of methods) {
      const body = ['POST', 'PUT', 'PATCH'].includes(method) ? '{}' : null
      const init = { method, body, headers: { 'content-type': 'application/json' } }
      const unknown = await ask(who, '/v1/bestaat-niet', init)
      expect([method, unknown.status]).toEqual([method, 404])
      for (const path of new Set(routes.map((route) => route.path))) {
        const verb = method === 'HEAD' ? 'get' : method.toLowerCase()
        const route = routes.find((candidate) => candidate.path === path && candidate.method === verb)
        const allowed = route !== undefined && (route.permission === 'open' || may.has(route.permission))
        if (allowed) continue
        expect([method, path, await ask(who, concrete(path), init)]).toEqual([method, path, unknown])
      }
    }
  })

  it('reads the cases in its reach; others are as ids that nobody has', async () => {
    const nobody = await ask(who, `/v1/signals/${randomUUID()}`)
    expect(nobody.status).toBe(404)
    for (const place of sent) {
      const answer = await ask(who, `/v1/signals/${place.id}`)
      if (reaches(who.scope.cases, place)) expect([place, answer.status]).toEqual([place, 200])
      else expect([place, answer]).toEqual([place, nobody])
    }
  })

  it('finds what is like the cases in its reach, and of that only what is in its reach', async () => {
    const nobody = await ask(who, `/v1/signals/${randomUUID()}/similar`)
    expect(nobody.status).toBe(404)
    const inReach = sent.filter((place) => reaches(who.scope.cases, place)).map(({ id }) => id)
    for (const place of sent) {
      const answer = await ask(who, `/v1/signals/${place.id}/similar`)
      if (!inReach.includes(place.id)) {
        expect([place, answer]).toEqual([place, nobody])
        continue
      }
      expect([place, answer.status]).toEqual([place, 200])
      const found = (answer.body as { data: { id: string }[] }).data.map(({ id }) => id)
      const others = inReach.filter((id) => id !== place.id)
      expect(found).toEqual(others.sort().slice(0, 5))
    }
  })

  it('finds who can help with the cases in its reach; others are as ids that nobody has', async () => {
    const nobody = await ask(who, `/v1/signals/${randomUUID()}/escalation-routes`)
    expect(nobody.status).toBe(404)
    for (const place of sent) {
      const answer = await ask(who, `/v1/signals/${place.id}/escalation-routes`)
      if (reaches(who.scope.cases, place)) expect([place, answer.status]).toEqual([place, 200])
      else expect([place, answer]).toEqual([place, nobody])
    }
  })

  it('gets what the registers say to the cases in its reach; others are as ids that nobody has', async () => {
    for (const what of ['obstacles', 'feedback']) {
      const nobody = await ask(who, `/v1/signals/${randomUUID()}/${what}`)
      expect(nobody.status).toBe(404)
      for (const place of sent) {
        const answer = await ask(who, `/v1/signals/${place.id}/${what}`)
        if (reaches(who.scope.cases, place)) expect([what, place, answer.status]).toEqual([what, place, 200])
        else expect([what, place, answer]).toEqual([what, place, nobody])
      }
    }
  })

  it('replaces only signals of its own channels', async () => {
    for (const place of sent.filter((_, index) => index % 2 === 0)) {
      const own =
        may.has('write-signal') && (who.scope.writes === 'all' || who.scope.writes.has(place.channel))
      const answer = await put(who, place.id, place.channel, place.region)
      if (own) {
        expect([place, answer.status]).toEqual([place, 200])
        continue
      }
      expect([place, answer]).toEqual([place, await put(who, randomUUID(), place.channel, place.region)])
      const asOwn = await put(who, place.id, 'juiste-loket', place.region)
      expect([place, asOwn]).toEqual([place, await put(who, randomUUID(), 'juiste-loket', place.region)])
      expect(asOwn.status).toBe(404)
    }
  })

  it('labels the signals in its reach; others are as ids that nobody has', async () => {
    const sayings: readonly [string, object][] = [
      ['tag-decisions', { version: 99, queue: 'uncertain', decisions: [] }],
      ['review-notes', { version: 99, text: 'proef' }],
      ['personal-data-flags', { version: 99, seen: true }],
    ]
    for (const [what, body] of sayings) {
      const say = (id: string) =>
        ask(who, `/v1/signals/${id}/${what}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
      const nobody = await say(randomUUID())
      expect(nobody.status).toBe(404)
      for (const place of sent) {
        const answer = await say(place.id)
        const own = may.has('review-tags') && reaches(who.scope.cases, place)
        if (own) expect([what, place, answer.status]).toEqual([what, place, 409])
        else expect([what, place, answer]).toEqual([what, place, nobody])
      }
    }
  })

  it('sends in only for its own channels; others are as channels that do not exist', async () => {
    const post = (channel: string) =>
      ask(who, '/v1/signals', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          ...aSignalBody({ externalId: `${who.id}-${channel}` }),
          channel,
          receivedOn: 'fout',
        }),
      })
    const unknown = await post('bestaat-niet')
    for (const channel of channels) {
      const answer = await post(channel)
      const own = may.has('write-signal') && (who.scope.writes === 'all' || who.scope.writes.has(channel))
      if (own) expect(JSON.stringify(answer.body)).not.toContain('kanaalcode')
      else expect([channel, answer]).toEqual([channel, unknown])
    }
  })

  it('counts what is in its reach; other codes are as codes that do not exist', async () => {
    const trends = (query: string) => ask(who, `/v1/theme-trends?period=year&theme=hulpmiddelen&${query}`)
    for (const [key, codes] of [
      ['region', ['ZK10', 'ZK02']],
      ['channel', channels],
    ] as const) {
      const unknown = await trends(`${key}=BESTAAT-NIET`)
      expect(unknown.status).toBe(400)
      for (const code of codes) {
        const view = countViewOf(who.scope, { [key]: code })
        const answer = await trends(`${key}=${code}`)
        if (view === null) {
          expect([code, answer]).toEqual([code, unknown])
          continue
        }
        expect([code, answer.status]).toEqual([code, 200])
        const counted = sent.filter((place) => place[key] === code && reaches(view.reach, place)).length
        expect([code, cellOf(answer.body)]).toEqual([code, view.exact ? counted : null])
      }
    }
  })

  it('counts over all that it may see, and no more', async () => {
    const view = countViewOf(who.scope, {})
    const answer = await ask(who, '/v1/theme-trends?period=year&theme=hulpmiddelen')
    expect(answer.status).toBe(200)
    const counted = sent.filter((place) => reaches(view?.reach ?? everywhere, place)).length
    const expected = view?.exact ? counted : counted >= 10 ? Math.round(counted / 5) * 5 : null
    expect(cellOf(answer.body)).toBe(expected)
  })

  it('is asked what for when its role says so', async () => {
    const place = sent.find((candidate) => reaches(who.scope.cases, candidate))
    const path = `/v1/signals/${place?.id ?? randomUUID()}`
    const found = place === undefined ? 404 : 200
    for (const about of [path, `${path}/similar`, `${path}/escalation-routes`]) {
      const answerTo = async (purpose: Record<string, string>) =>
        (await program.request(about, { headers: { cookie: `${identityCookie}=${who.id}`, ...purpose } }))
          .status
      expect(await answerTo({})).toBe(who.scope.purposeRequired ? 400 : found)
      for (const purpose of readingPurposes)
        expect(await answerTo({ 'rode-draad-purpose': purpose })).toBe(found)
      expect(await answerTo({ 'rode-draad-purpose': 'nieuwsgierig' })).toBe(may.has('read-case') ? 400 : 404)
    }
  })
})

async function put(who: Looker, id: string, channel: ChannelCode, region: RegionCode | null = 'ZK10') {
  const index = sent
    .filter((place) => place.region === region && place.channel === channel)
    .findIndex((place) => place.id === id)
  const body = aSignalBody({ ...story, externalId: `${region}-${Math.max(0, index)}`, channel, region })
  return ask(who, `/v1/signals/${id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

/** Signals of the theme in the year of the signals sent; undefined without such a row. */
function cellOf(body: unknown): number | null | undefined {
  const rows = (body as { data: { period: string; signals: number | null }[] }).data
  return rows.find(({ period }) => period === '2020')?.signals
}
