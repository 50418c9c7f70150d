import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { escalationRoutesAnswer, signalEscalationAnswer } from '@rode-draad/contract'
import { aSignalBody, type SignalBody } from '@rode-draad/fixtures'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram()
})
afterAll(() => program.stop())

async function send(
  externalId: string,
  overrides: Partial<Record<keyof SignalBody, unknown>> = {},
): Promise<string> {
  const { status, body } = await program.post({ ...aSignalBody({ externalId }), ...overrides })
  expect(status).toBe(201)
  return (body as { id: string }).id
}

const as = (identity: string) => ({ headers: { cookie: `rode-draad-identiteit=${identity}` } })

describe('who can help with a case told in codes', () => {
  const codes = async (query: string) => {
    const { status, headers, body } = await program.request(
      `/v1/escalation-routes?${query}`,
      as('lezer-zk10'),
    )
    expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-cache'])
    return escalationRoutesAnswer.parse(body).data
  }

  it('is public, begins with the term that runs, and says why', async () => {
    const [first] = await codes('law=wmo')
    expect(first).toMatchObject({
      code: 'bezwaar',
      urgent: true,
      urgentTerm: 'indienen binnen 6 weken nadat de beslissing is verstuurd',
      entrance: 'gemeente (jeugdhulp, Wmo) of CIZ (Wlz)',
    })
    expect(first?.reasons).toContain('Kan onder de Wmo.')
  })

  it('takes lists, who asks, what was tried, phase and track', async () => {
    const query =
      'law=wlz,zvw&theme=passende-woonplek&zorgprofiel=VG7&doelgroep=vg&asks=zorgkantoor&tried=taskforce,cce&phase=casusoverleg&track=helpen'
    const found = (await codes(query)).filter(({ standing }) => standing === 'nu').map(({ code }) => code)
    expect(found.slice(0, 2)).toEqual(['ketenoverleg-wlz', 'landelijke-commissie'])
    expect(found).not.toContain('cce')
  })

  it('is refused with every fault at once, in Dutch', async () => {
    const { status, body } = await program.request('/v1/escalation-routes?law=aow&track=bellen&naam=Jan')
    expect(status).toBe(400)
    expect(
      (body as { errors: { path: string; message: string }[] }).errors.map(({ path }) => path).sort(),
    ).toEqual(['', 'law', 'track'])
  })
})

describe('who can help with a signal', () => {
  const of = async (id: string, identity = 'landelijk-met-casussen') => {
    const { status, headers, body } = await program.request(
      `/v1/signals/${id}/escalation-routes`,
      as(identity),
    )
    return { status, headers, body }
  }

  it('goes by what the signal says, and comes with what is needed to hand it over', async () => {
    const id = await send('doorgestuurd', {
      text: 'De gemeente wees het pgb van mijn zoon af. De gemeente verwijst ons naar het zorgkantoor.',
      reporterRole: 'ouder',
      case: {
        state: 'open',
        phase: 'regulier',
        routesTried: ['clientondersteuner'],
        whoActs: 'zorgkantoor',
        handover: 'koud',
        solvedForCitizen: 'nee',
        solvedOn: null,
        consent: true,
      },
    })
    const { status, headers, body } = await of(id)
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
    const { brief, data, conduct } = signalEscalationAnswer.parse(body)
    expect(brief).toMatchObject({
      id,
      themes: expect.arrayContaining(['pgb']),
      standing: { whoActs: 'zorgkantoor', handover: 'koud', solvedForCitizen: 'nee', phase: 'regulier' },
      attention: ['koud-overgedragen', 'niet-opgelost'],
    })
    expect(data.map(({ code }) => code)).not.toContain('clientondersteuner')
    expect(data.find(({ code }) => code === 'vws')?.reasons).toContain(
      'Volgt op wat al is geprobeerd: Cliëntondersteuner.',
    )
    expect(conduct.map(({ name }) => name)).toEqual([
      'Warm overdragen',
      'Met het hele systeem in de kamer',
      'Waar staat dat?',
      'Los op of schaal op',
    ])
    expect(JSON.stringify(body)).not.toContain('verwijst')
  })

  it('is there for a signal of which nothing else was told', async () => {
    const id = await send('kaal', { case: null, region: null, zorgprofiel: null, reporterRole: null })
    const { brief, data } = signalEscalationAnswer.parse((await of(id)).body)
    expect(brief).toMatchObject({ standing: { phase: null, routesTried: [], handover: null }, attention: [] })
    expect(data.length).toBeGreaterThan(0)
  })

  it('is written down as reading it, once, and refused outside the reach as an id that nobody has', async () => {
    const id = await send('elders', { region: 'ZK02' })
    const nobody = await of(randomUUID(), 'regiocoordinator-zk10')
    expect(nobody.status).toBe(404)
    expect(await of(id, 'regiocoordinator-zk10')).toMatchObject({ status: 404, body: nobody.body })
    expect((await of(id)).status).toBe(200)
    const lines = await program.services.stores.audit.whoSaw(id)
    expect(lines.map(({ reader, result }) => [reader, result])).toEqual([
      ['landelijk-met-casussen', 'given'],
      ['regiocoordinator-zk10', 'not-found'],
    ])
  })
})
