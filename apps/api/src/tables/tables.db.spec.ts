import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { TableRecord } from '@rode-draad/contract'
import { coordinator, policy, reader, startTestRegisters } from '../registers/test-registers.js'

let registers: Awaited<ReturnType<typeof startTestRegisters>>
beforeAll(async () => {
  registers = await startTestRegisters()
}, 60_000)
afterAll(() => registers.program.stop())

const aTable = {
  name: 'Regiotafel hoogcomplexe ggz',
  kind: 'regiotafel',
  level: 'regio',
  region: 'ZK10',
  source: 'Afspraak in de regio',
  reason: 'Begint dit jaar',
}

async function newTable(told: object = {}): Promise<string> {
  const { status, body } = await registers.post(coordinator, 'tables', { ...aTable, ...told })
  expect(status).toBe(201)
  return (body as { code: string }).code
}

const read = async (code: string, query = '', who: typeof reader | typeof coordinator = reader) =>
  (await registers.as(who, `tables/${code}${query}`)).body as TableRecord

const agenda = (code: string, told: object) =>
  registers.post(coordinator, `tables/${code}/agendas`, { heldOn: '2026-06-10', reason: 'Overleg', ...told })

describe('tables', () => {
  it('are there from the start for the weekly review and the national committee', async () => {
    const { body } = await registers.as(reader, 'tables')
    const rows = (body as { data: { code: string; kind: string }[] }).data
    expect(rows.map(({ code, kind }) => [code, kind])).toEqual(
      expect.arrayContaining([
        ['weekbeeld', 'weekoverleg'],
        ['landelijke-commissie', 'landelijke-commissie'],
      ]),
    )
  })

  it('are made by who keeps the registers, real apart from made up', async () => {
    const [real, demo] = [await newTable(), await newTable({ data: 'demo' })]
    const codes = async (query: string) =>
      ((await registers.as(reader, `tables${query}`)).body as { data: { code: string }[] }).data.map(
        ({ code }) => code,
      )
    expect(await codes('')).toEqual(expect.arrayContaining([real]))
    expect(await codes('')).not.toContain(demo)
    expect(await codes('?data=demo')).toEqual([demo])
    expect((await registers.post(reader, 'tables', aTable)).status).toBe(404)
  })
})

describe('an agenda', () => {
  it('keeps the order of those present, who acts, and to whom it was passed on', async () => {
    const code = await newTable()
    const items = [
      { pattern: 'zorgval', whoActs: 'zorgkantoor', actBy: '2026-09', note: 'Eerst navragen' },
      { pattern: 'maatwerkplek', passedOnTo: 'landelijke-commissie' },
    ]
    expect((await agenda(code, { items })).status).toBe(201)
    const { agendas } = await read(code)
    const role = 'regiocoordinator'
    const other = { role, onBehalfOf: null, self: false }
    expect(agendas).toMatchObject([{ heldOn: '2026-06-10', recordedBy: other }])
    expect(
      agendas[0]?.items.map(({ pattern, whoActs, actBy, passedOnTo }) => [
        pattern,
        whoActs,
        actBy,
        passedOnTo,
      ]),
    ).toEqual([
      ['zorgval', 'zorgkantoor', '2026-09', null],
      ['maatwerkplek', null, null, 'landelijke-commissie'],
    ])
    expect(agendas[0]?.items[0]?.title).toMatch(/zorgval/)
    expect((await read(code, '', coordinator)).agendas[0]?.recordedBy).toEqual({ ...other, self: true })
  })

  it('passed on waits at the other table until that one has put it on its own agenda', async () => {
    const [from, to] = [await newTable(), await newTable()]
    await agenda(from, { items: [{ pattern: 'wie-betaalt', passedOnTo: to }] })
    expect((await read(to)).received).toEqual([{ pattern: 'wie-betaalt', from, heldOn: '2026-06-10' }])
    await agenda(to, { heldOn: '2026-06-09', items: [{ pattern: 'wie-betaalt' }] })
    expect((await read(to)).received).toHaveLength(1)
    await agenda(to, { heldOn: '2026-06-12', items: [{ pattern: 'wie-betaalt' }] })
    expect((await read(to)).received).toEqual([])
  })

  it('of the same day takes the place of the one before, which stays readable as it was recorded', async () => {
    const code = await newTable()
    const first = await agenda(code, { items: [{ pattern: 'zorgval' }] })
    const before = (await read(code)).asOf
    const { version } = first.body as { version: number }
    expect((await agenda(code, { items: [] })).status).toBe(409)
    const second = await agenda(code, {
      items: [{ pattern: 'maatwerkplek' }, { pattern: 'zorgval' }],
      replaces: version,
    })
    expect(second.status).toBe(201)
    expect((await agenda(code, { items: [], replaces: version })).status).toBe(409)
    const named = ({ agendas }: TableRecord) =>
      agendas.map(({ items }) => items.map(({ pattern }) => pattern))
    expect(named(await read(code))).toEqual([['maatwerkplek', 'zorgval']])
    expect(named(await read(code, `?asOf=${before}`))).toEqual([['zorgval']])
  })

  it('names published patterns only, once each, and tables that there are', async () => {
    const code = await newTable()
    const { code: concept } = await registers.raise(coordinator)
    const { status, body } = await agenda(code, {
      items: [
        { pattern: concept },
        { pattern: 'zorgval', passedOnTo: 'bestaat-niet' },
        { pattern: 'maatwerkplek', passedOnTo: code },
      ],
    })
    expect(status).toBe(400)
    expect((body as { errors: { path: string }[] }).errors.map(({ path }) => path)).toEqual([
      'items[0].pattern',
      'items[1].passedOnTo',
      'items[2].passedOnTo',
    ])
    const twice = await agenda(code, { items: [{ pattern: 'zorgval' }, { pattern: 'zorgval' }] })
    expect(twice.body).toMatchObject({ errors: [{ path: 'items' }] })
  })
})

describe('what comes on an agenda', () => {
  const geagendeerd = async (pattern: string) =>
    (await registers.history(reader, pattern)).states.filter(({ state }) => state === 'geagendeerd')
  const raised = async (told: object = {}) => {
    const { code } = await registers.raise(policy, told)
    expect((await registers.publish(policy, code)).status).toBe(204)
    return code
  }

  it('is geagendeerd, according to the table, on the day that it was held, and once', async () => {
    const [pattern, one, other] = [await raised(), await newTable(), await newTable()]
    const first = await agenda(one, { items: [{ pattern }] })
    expect(await geagendeerd(pattern)).toMatchObject([
      { on: '2026-06-10', accordingTo: aTable.name, source: 'Agenda van 2026-06-10' },
    ])
    const { version } = first.body as { version: number }
    expect((await agenda(one, { items: [{ pattern }], replaces: version })).status).toBe(201)
    expect((await agenda(other, { heldOn: '2026-06-11', items: [{ pattern }] })).status).toBe(201)
    expect(await geagendeerd(pattern)).toHaveLength(1)
    await registers.program.services.stores.syncing.now()
    const { body } = await registers.as(reader, 'patterns')
    const row = (body as { data: { code: string }[] }).data.find(({ code }) => code === pattern)
    expect(row).toMatchObject({ state: 'geagendeerd', stateOn: '2026-06-10', stateAccordingTo: aTable.name })
  })

  it('is so once also when two tables write it down at the same time', async () => {
    const [pattern, one, other] = [await raised(), await newTable(), await newTable()]
    const answers = await Promise.all([one, other].map((code) => agenda(code, { items: [{ pattern }] })))
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(await geagendeerd(pattern)).toHaveLength(1)
  })

  it.each([
    ['of which a measure is in force already', 'zorgval', null],
    ['that was closed', null, { state: 'afgewezen', accordingTo: 'VWS', on: '2026-01-01', source: 'Brief' }],
  ])('is not set back: a pattern %s', async (_what, seeded, state) => {
    const pattern = seeded ?? (await raised())
    if (state !== null)
      expect((await registers.post(policy, `patterns/${pattern}/states`, state)).status).toBe(201)
    expect((await agenda(await newTable(), { items: [{ pattern }] })).status).toBe(201)
    expect(await geagendeerd(pattern)).toEqual([])
  })

  it('is not so when the agenda is refused', async () => {
    const pattern = await raised()
    const items = [{ pattern }, { pattern: 'bestaat-niet' }]
    expect((await agenda(await newTable(), { items })).status).toBe(400)
    expect(await geagendeerd(pattern)).toEqual([])
  })
})

describe('the decision log', () => {
  it('is added to; a decision that is put right stays', async () => {
    const decide = (told: object) =>
      registers.post(policy, 'tables/weekbeeld/decisions', {
        heldOn: '2026-06-12',
        text: 'Navragen',
        ...told,
      })
    const { body } = await decide({ pattern: 'zorgval', whoActs: 'VWS' })
    const { id } = body as { id: number }
    expect((await decide({ text: 'Mevrouw Jannie de Vries belt', replaces: id })).body).toMatchObject({
      redactions: { NAAM: 1 },
    })
    const { decisions } = await read('weekbeeld')
    expect(decisions.map(({ replaces }) => replaces)).toEqual([id, null])
    expect(JSON.stringify(decisions)).not.toContain('Vries')
    const other = await newTable()
    const wrong = await registers.post(policy, `tables/${other}/decisions`, {
      heldOn: '2026-06-12',
      text: 'x',
      replaces: id,
      pattern: 'bestaat-niet',
    })
    expect((wrong.body as { errors: { path: string }[] }).errors.map(({ path }) => path)).toEqual([
      'pattern',
      'replaces',
    ])
  })

  it('of a table that is not there, or was withdrawn, does not exist', async () => {
    const decision = { heldOn: '2026-06-12', text: 'x' }
    expect((await registers.post(policy, 'tables/bestaat-niet/decisions', decision)).status).toBe(404)
    expect((await registers.as(reader, 'tables/bestaat-niet')).status).toBe(404)
    const code = await newTable()
    const { version } = await read(code)
    const gone = { ...aTable, reason: 'Opgeheven', withdrawn: true, replaces: version }
    expect((await registers.put(coordinator, `tables/${code}`, gone)).status).toBe(200)
    expect((await registers.post(policy, `tables/${code}/decisions`, decision)).status).toBe(404)
    expect((await registers.as(reader, `tables/${code}`)).status).toBe(404)
  })
})
