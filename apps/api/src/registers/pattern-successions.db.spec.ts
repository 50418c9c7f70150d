import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aPattern, coordinator, policy, reader, researcher, startTestRegisters } from './test-registers.js'

let registers: Awaited<ReturnType<typeof startTestRegisters>>
beforeAll(async () => {
  registers = await startTestRegisters()
}, 60_000)
afterAll(() => registers.program.stop())

const merging = {
  accordingTo: 'VWS',
  on: '2026-06-01',
  source: 'Weekoverleg',
  reason: 'Hetzelfde knelpunt',
}

async function published(told: object = {}): Promise<{ code: string; version: number }> {
  const raised = await registers.raise(coordinator, told)
  await registers.publish(coordinator, raised.code)
  return raised
}

describe('a merge', () => {
  it('keeps both histories, and the old code says where it went', async () => {
    const [old, into] = [await published({ title: 'Het oude' }), await published()]
    const { status } = await registers.post(coordinator, 'patterns/merges', {
      ...merging,
      codes: [old.code],
      into: into.code,
    })
    expect(status).toBe(204)
    const went = await registers.pattern(reader, old.code)
    expect(went).toMatchObject({ wentTo: [into.code], content: { title: 'Het oude' } })
    expect(went.states[0]).toMatchObject({ state: 'samengevoegd', accordingTo: 'VWS', on: '2026-06-01' })
    for (const code of [old.code, into.code]) {
      const { successions, versions } = await registers.history(reader, code)
      expect(successions).toMatchObject([{ kind: 'merge', from: old.code, to: into.code }])
      expect(versions).toHaveLength(1)
    }
    await registers.published()
    const { body } = await registers.as(reader, 'patterns')
    const row = (body as { data: { code: string }[] }).data.find(({ code }) => code === old.code)
    expect(row).toMatchObject({ closedAs: 'samengevoegd', closed: '2026-06-01' })
  })

  it('of what came from data/reference does not touch its file', async () => {
    const into = await published()
    const body = { ...merging, codes: ['wie-betaalt'], into: into.code }
    expect((await registers.post(policy, 'patterns/merges', body)).status).toBe(204)
    expect((await registers.pattern(reader, 'wie-betaalt')).wentTo).toEqual([into.code])
    const state = { state: 'herkend', accordingTo: 'VWS', on: '2026-06-02', source: 'x' }
    const later = await registers.post(policy, 'patterns/wie-betaalt/states', state)
    expect([later.status, later.body]).toMatchObject([400, { errors: [{ path: 'state' }] }])
  })

  it('is refused with every fault at once', async () => {
    const [one, other] = [await published(), await published()]
    const demo = await published({ data: 'demo' })
    await registers.post(coordinator, 'patterns/merges', { ...merging, codes: [other.code], into: one.code })
    const { status, body } = await registers.post(coordinator, 'patterns/merges', {
      ...merging,
      codes: [one.code, other.code, 'bestaat-niet', demo.code],
      into: one.code,
    })
    expect(status).toBe(400)
    const { errors } = body as { errors: { path: string }[] }
    expect(errors.map(({ path }) => path)).toEqual(['codes[0]', 'codes[1]', 'codes[2]', 'codes[3]'])
    const gone = await registers.post(coordinator, 'patterns/merges', {
      ...merging,
      codes: [one.code],
      into: other.code,
    })
    expect(gone.body).toMatchObject({ errors: [{ path: 'into' }] })
    const { code: into } = await registers.raise(coordinator)
    const hidden = await registers.post(coordinator, 'patterns/merges', {
      ...merging,
      codes: [one.code],
      into,
    })
    expect(hidden.body).toMatchObject({ errors: [{ path: 'into' }] })
  })

  it('of a concept is not told to who may not see that concept', async () => {
    const concept = await registers.raise(coordinator, { fromSignal: await registers.signal() })
    const into = await published()
    await registers.post(coordinator, 'patterns/merges', {
      ...merging,
      codes: [concept.code],
      into: into.code,
    })
    expect((await registers.history(reader, into.code)).successions).toEqual([])
    expect((await registers.pattern(coordinator, concept.code)).wentTo).toEqual([into.code])
  })
})

describe('a split', () => {
  const part = { title: 'Een deel', themes: ['pgb'], laws: ['wmo'], source: 'Weekoverleg' }

  it('leaves the pattern with its history and begins each part as a concept that says where it came from', async () => {
    const whole = await published()
    const body = { code: whole.code, replaces: whole.version, reason: 'Twee oorzaken', parts: [part, part] }
    const split = await registers.post(coordinator, 'patterns/splits', body)
    expect(split.status).toBe(201)
    const parts = (split.body as { parts: { code: string }[] }).parts.map(({ code }) => code)
    expect((await registers.pattern(coordinator, whole.code)).splitInto).toEqual(parts)
    expect((await registers.pattern(reader, whole.code)).splitInto).toEqual([])
    expect((await registers.history(reader, whole.code)).successions).toEqual([])
    expect((await registers.as(reader, `patterns/${parts[0]}`)).status).toBe(404)
    const history = await registers.history(coordinator, parts[0] ?? '')
    expect(history.successions).toMatchObject([
      { kind: 'split', from: whole.code, to: parts[0], reason: 'Twee oorzaken' },
    ])
    await registers.publish(coordinator, parts[0] ?? '')
    expect((await registers.pattern(reader, whole.code)).splitInto).toEqual([parts[0]])
    const late = await registers.post(coordinator, 'patterns/splits', {
      ...body,
      replaces: whole.version - 1,
    })
    expect(late.status).toBe(409)
  })

  it('of what was raised from a case needs a second person for each part', async () => {
    const whole = await registers.raise(coordinator, { fromSignal: await registers.signal() })
    await registers.publish(researcher, whole.code)
    const body = { code: whole.code, replaces: whole.version, reason: 'Twee oorzaken', parts: [part] }
    expect((await registers.post(policy, 'patterns/splits', body)).status).toBe(404)
    const { body: split } = await registers.post(coordinator, 'patterns/splits', body)
    const code = (split as { parts: { code: string }[] }).parts[0]?.code ?? ''
    expect((await registers.publish(coordinator, code)).status).toBe(409)
    expect((await registers.publish(researcher, code)).status).toBe(204)
  })
})

it('asks for a title in every part', async () => {
  const whole = await published()
  const parts = [{ source: 'x' }, { ...aPattern, reason: undefined, measures: ['bestaat-niet'] }]
  const { status, body } = await registers.post(coordinator, 'patterns/splits', {
    ...{ code: whole.code, replaces: whole.version, reason: 'x', parts },
  })
  expect(status).toBe(400)
  expect((body as { errors: { path: string }[] }).errors.map(({ path }) => path)).toContain('parts[0].title')
})
