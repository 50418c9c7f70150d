import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { unsolvedSignalsAnswer } from '@rode-draad/contract'
import { aSignalBody, type SignalBody } from '@rode-draad/fixtures'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

type Told = NonNullable<SignalBody['case']>
const told: Told = {
  state: 'open',
  phase: 'regulier',
  routesTried: [],
  whoActs: 'gemeente',
  handover: 'warm',
  solvedForCitizen: 'onbekend',
  solvedOn: null,
  consent: true,
}

let program: TestProgram
const ids: Record<string, string> = {}

beforeAll(async () => {
  program = await startTestProgram({ demoSignals: 40 })
  await send('koud', { receivedOn: '2020-03-04' }, { handover: 'koud' })
  await send('niet', { receivedOn: '2019-05' }, { solvedForCitizen: 'nee', state: 'closed' })
  await send('deels', { receivedOn: '2018' }, { solvedForCitizen: 'deels' })
  await send('elders', { receivedOn: '2020-01-01', region: 'ZK02' }, { handover: 'koud' })
  await send('warm', {}, {})
  await send('ja', {}, { handover: 'koud', solvedForCitizen: 'ja' })
  await send('niets', {}, null)
  const ander = { externalId: 'ander-kanaal', channel: 'gemeente' } as const
  await send('gemeente', { ...ander, receivedOn: '2017' }, { handover: 'koud' })
  await send('later-opgelost', { receivedOn: '2016' }, { solvedForCitizen: 'nee' })
  const { status } = await program.request(`/v1/signals/${ids['later-opgelost']}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body('later-opgelost', { receivedOn: '2016' }, { solvedForCitizen: 'ja' })),
  })
  expect(status).toBe(200)
}, 60_000)
afterAll(() => program.stop())

function body(name: string, overrides: Partial<SignalBody>, state: Partial<Told> | null) {
  const signal = aSignalBody({ externalId: name, channel: 'juiste-loket', region: 'ZK10', ...overrides })
  return { ...signal, case: state === null ? null : { ...told, ...state } }
}

async function send(name: string, overrides: Partial<SignalBody>, state: Partial<Told> | null) {
  const { status, body: answer } = await program.post(body(name, overrides, state))
  expect(status).toBe(201)
  ids[name] = (answer as { id: string }).id
}

const nameOf = (id: string) => Object.keys(ids).find((name) => ids[name] === id) ?? id

async function unsolved(query = '', identity = 'landelijk-met-casussen') {
  const {
    status,
    headers,
    body: answer,
  } = await program.request(`/v1/unsolved-signals?${query}`, {
    headers: { cookie: `rode-draad-identiteit=${identity}`, 'rode-draad-purpose': 'onderzoek' },
  })
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
  const { data, meta } = unsolvedSignalsAnswer.parse(answer)
  return { data, meta, names: data.map(({ id }) => nameOf(id)) }
}

it('are what was handed over cold or is not solved for the citizen now, the longest waiting first', async () => {
  const { data, meta, names } = await unsolved()
  expect(names).toEqual(['gemeente', 'deels', 'niet', 'elders', 'koud'])
  expect(data.map(({ attention }) => attention)).toEqual([
    ['koud-overgedragen'],
    ['deels-opgelost'],
    ['niet-opgelost'],
    ['koud-overgedragen'],
    ['koud-overgedragen'],
  ])
  expect(meta).toEqual({ next: null, fictional: false })
})

it.each([
  ['regiocoordinator-zk10', ['gemeente', 'deels', 'niet', 'koud']],
  ['behandelaar-juiste-loket', ['deels', 'niet', 'elders', 'koud']],
  ['onderzoeker', ['gemeente', 'deels', 'niet', 'elders', 'koud']],
  ['landelijk-afgeschermd', []],
])('are for %s those in reach: %p', async (identity, expected) => {
  expect((await unsolved('', identity)).names).toEqual(expected)
})

it('come page by page, each once', async () => {
  const seen: string[] = []
  let query = 'limit=2'
  for (;;) {
    const { names, meta } = await unsolved(query, 'regiocoordinator-zk10')
    seen.push(...names)
    if (meta.next === null) break
    expect(names).toHaveLength(2)
    query = `limit=2&after=${meta.next}`
  }
  expect(seen).toEqual(['gemeente', 'deels', 'niet', 'koud'])
})

it('never mixes real and made up', async () => {
  const { data, meta } = await unsolved('data=demo&limit=50')
  expect(meta.fictional).toBe(true)
  expect(data.length).toBeGreaterThan(0)
  expect(data.filter(({ fictional }) => !fictional)).toEqual([])
})

it('are each written down as read, and nothing that was not shown', async () => {
  const lines = async (name: string) => (await program.services.stores.audit.whoSaw(ids[name] ?? '')).length
  const before = [await lines('gemeente'), await lines('deels'), await lines('niet')]
  await unsolved('limit=2')
  const after = [await lines('gemeente'), await lines('deels'), await lines('niet')]
  expect(after).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1, before[2]])
})

it.each([
  'limit=0',
  'limit=51',
  'after=gisteren',
  'after=2020-02-30_00000000-0000-4000-8000-000000000000',
  'q=jan',
])('refuses %s in Dutch', async (query) => {
  const { status, body: problem } = await program.request(`/v1/unsolved-signals?${query}`)
  expect(status).toBe(400)
  expect((problem as { errors: unknown[] }).errors).toHaveLength(1)
})
