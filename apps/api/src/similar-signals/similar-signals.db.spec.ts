import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { similarSignalsAnswer } from '@rode-draad/contract'
import { everywhere } from '@rode-draad/domain'
import { aSignalBody, type SignalBody } from '@rode-draad/fixtures'
import { eraseSignal, inScope } from '@rode-draad/store'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram

beforeAll(async () => {
  program = await startTestProgram({ demoSignals: 40 })
}, 120_000)
afterAll(() => program.stop())

const solvedCase = {
  state: 'closed',
  phase: 'casusoverleg',
  routesTried: ['clientondersteuner'],
  whoActs: 'gemeente',
  handover: 'warm',
  solvedForCitizen: 'ja',
  solvedOn: '2020-05-01',
  consent: true,
} as const satisfies NonNullable<SignalBody['case']>

const story = 'De tillift van mijn vader is stuk en de leverancier wacht op een onderdeel uit Zweden.'

async function send(externalId: string, overrides: Partial<SignalBody> = {}): Promise<string> {
  const body = aSignalBody({
    externalId,
    text: story,
    case: { ...solvedCase, routesTried: [...solvedCase.routesTried] },
    outcome: 'De gemeente Utrecht regelde een leenlift, zei Jan Jansen.',
    ...overrides,
  })
  const { status, body: answer } = await program.post(body)
  expect(status).toBe(201)
  return (answer as { id: string }).id
}

async function similarTo(id: string, identity = 'landelijk-met-casussen') {
  const { status, headers, body } = await program.request(`/v1/signals/${id}/similar`, {
    headers: { cookie: `rode-draad-identiteit=${identity}` },
  })
  if (status !== 200) return { status, headers, data: [] }
  return { status, headers, data: similarSignalsAnswer.parse(body).data }
}

describe('signals that are like a signal', () => {
  it('come with how they were solved, and why they are like it', async () => {
    const asked = await send('gevraagd', {
      text: 'Al weken is de tillift stuk; de leverancier wacht op onderdelen.',
    })
    const id = await send('opgelost')
    const { status, headers, data } = await similarTo(asked)
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(data[0]).toMatchObject({
      id,
      channel: 'juiste-loket',
      region: 'ZK10',
      receivedPeriod: '2020-W10',
      routesTried: ['clientondersteuner'],
      routeThatWorked: 'clientondersteuner',
      phase: 'casusoverleg',
      handover: 'warm',
      solvedForCitizen: 'ja',
      solvedOn: '2020-05-01',
      sharedThemes: ['hulpmiddelen'],
      fictional: false,
    })
    expect(data[0]?.words).toEqual(expect.arrayContaining(['tillift', 'stuk', 'leverancier', 'wacht']))
    expect(data[0]?.outcome).toContain('leenlift')
    expect(data[0]?.outcome).not.toContain('Jansen')
  })

  it('are none for a signal that is like nothing', async () => {
    const asked = await send('eigen', {
      text: 'Xylofoon, quasar en zeppelin.',
      case: { ...solvedCase, state: 'open', routesTried: [] },
    })
    expect((await similarTo(asked)).data).toEqual([])
  })

  it('are real beside a real signal and made up beside a made-up one', async () => {
    const real = await similarTo(await send('echt'))
    expect(real.data.map(({ fictional }) => fictional)).toContain(false)
    expect(real.data.map(({ fictional }) => fictional)).not.toContain(true)
    const madeUp = await madeUpIds()
    const beside = []
    for (const id of madeUp) beside.push(...(await similarTo(id)).data)
    expect(beside.length).toBeGreaterThan(0)
    expect(beside.filter(({ id, fictional }) => !fictional || !madeUp.includes(id))).toEqual([])
  })
})

async function madeUpIds(): Promise<string[]> {
  const rows = await inScope(
    program.services.stores.postgres,
    everywhere,
    (manager) => manager.query('SELECT id FROM signal WHERE fictional') as Promise<{ id: string }[]>,
  )
  return rows.map(({ id }) => id)
}

describe('for who reads one region', () => {
  const identity = 'regiocoordinator-zk10'

  it('nothing of another region appears, nor changes what is seen or how near it is', async () => {
    const asked = await send('regio-vraag', {
      text: 'Plusbus: de chauffeur van de rolstoeltaxi kwam niet opdagen.',
    })
    const near = await send('regio-dichtbij', { text: 'De rolstoeltaxi kwam niet; de chauffeur was ziek.' })
    const before = await similarTo(asked, identity)
    expect(before.data.map(({ id }) => id)).toContain(near)
    const elsewhere: string[] = []
    for (let at = 0; at < 8; at++) {
      const text = 'De chauffeur van de rolstoeltaxi kwam niet opdagen, zegt de Plusbus.'
      elsewhere.push(await send(`elders-${at}`, { text, region: at % 2 === 0 ? 'ZK02' : null }))
    }
    const national = await similarTo(asked)
    expect(national.data.map(({ id }) => id).sort()).toEqual(
      expect.arrayContaining(elsewhere.sort().slice(0, 5)),
    )
    expect((await similarTo(asked, identity)).data).toEqual(before.data)
    for (const id of elsewhere) {
      const hidden = await similarTo(id, identity)
      expect(hidden.status).toBe(404)
    }
  })
})

describe('a signal that is shown as being like another', () => {
  it('is in the log as read, as is the one asked about', async () => {
    const asked = await send('log-vraag', { text: 'Het traplift-contract is opgezegd door de verhuurder.' })
    const id = await send('log-antwoord', { text: 'De verhuurder heeft het traplift-contract opgezegd.' })
    expect((await similarTo(asked)).data.map((hit) => hit.id)).toEqual([id])
    for (const seen of [asked, id]) {
      const [line, ...others] = await program.services.stores.audit.whoSaw(seen)
      expect(line).toMatchObject({
        reader: 'landelijk-met-casussen',
        action: 'read',
        result: 'given',
        purpose: 'proef',
      })
      expect(others).toEqual([])
    }
  })

  it('is gone once it was erased, reopened or replaced by another story', async () => {
    const text = 'De hoortoestellen zijn zoek sinds de verhuizing naar de revalidatie.'
    const [asked, erased, reopened, replaced] = [
      await send('weg-vraag', { text }),
      await send('weg-gewist', { text }),
      await send('weg-heropend', { text }),
      await send('weg-vervangen', { text }),
    ]
    expect(new Set((await similarTo(asked)).data.map(({ id }) => id))).toEqual(
      new Set([erased, reopened, replaced]),
    )
    const { stores } = program.services
    await eraseSignal(stores.ownerUrl, program.dataDirectory, {
      signalId: erased,
      reason: 'verzoek',
      erasedAt: '2026-06-15T12:00:00.000Z',
    })
    const put = async (id: string, externalId: string, overrides: Partial<SignalBody>) => {
      const { status } = await program.request(`/v1/signals/${id}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(aSignalBody({ externalId, text, ...overrides })),
      })
      expect(status).toBe(200)
    }
    await put(reopened, 'weg-heropend', { case: { ...solvedCase, state: 'open', routesTried: [] } })
    await put(replaced, 'weg-vervangen', {
      text: 'Xylofoon, quasar en zeppelin.',
      case: { ...solvedCase, routesTried: [] },
    })
    expect((await similarTo(asked)).data).toEqual([])
  })
})
