import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  aPattern,
  coordinator,
  policy,
  reader,
  researcher,
  reviewer,
  startTestRegisters,
} from './test-registers.js'

let registers: Awaited<ReturnType<typeof startTestRegisters>>
beforeAll(async () => {
  registers = await startTestRegisters()
}, 60_000)
afterAll(() => registers.program.stop())

const state = {
  state: 'geagendeerd',
  accordingTo: 'de regiotafel',
  on: '2026-05',
  source: 'Verslag van de tafel',
}

describe('a pattern that no case was the reason for', () => {
  it('is a concept for who may read cases, and for everybody once it is published', async () => {
    const { code } = await registers.raise(coordinator)
    expect(await registers.published()).not.toContain(code)
    expect((await registers.as(reader, `patterns/${code}`)).status).toBe(404)
    expect(await registers.pattern(reviewer, code)).toMatchObject({ concept: true, fromCase: false })
    expect((await registers.publish(coordinator, code)).status).toBe(204)
    expect(await registers.published()).toContain(code)
    expect(await registers.pattern(reader, code)).toMatchObject({
      concept: false,
      content: { title: aPattern.title },
    })
  })

  it('is seen by who raised it, who reads no cases', async () => {
    const { code } = await registers.raise(policy)
    expect((await registers.as(policy, `patterns/${code}`)).status).toBe(200)
    expect(await registers.published()).not.toContain(code)
  })

  it('keeps no name that somebody typed, and says what was taken out', async () => {
    const { body } = await registers.post(coordinator, 'patterns', {
      ...aPattern,
      remark: 'Gemeld door mevrouw Jannie de Vries, bsn 123456782.',
      reason: 'Mevrouw De Vries belde weer',
    })
    const { code, redactions } = body as { code: string; redactions: object }
    expect(redactions).toEqual({ NAAM: 2, BSN: 1 })
    const { versions } = await registers.history(coordinator, code)
    expect(JSON.stringify(versions)).not.toMatch(/Vries|123456782/)
    expect(versions[0]?.content['remark']).toContain('[BSN]')
  })

  it('is refused with every fault at once, in Dutch', async () => {
    const { status, body } = await registers.post(coordinator, 'patterns', {
      ...aPattern,
      title: ' ',
      themes: ['bestaat-niet'],
      firstSignal: 'ooit',
      soort: 'x',
    })
    expect(status).toBe(400)
    const { errors } = body as { errors: { path: string; message: string }[] }
    expect(errors.map(({ path }) => path).sort()).toEqual(['', 'firstSignal', 'themes[0]', 'title'])
    for (const { message } of errors) expect(message).not.toMatch(/\b(expected|invalid|required)\b/i)
  })

  it('names only measures that there are, as real or as made up as it is', async () => {
    const unknown = await registers.post(coordinator, 'patterns', { ...aPattern, measures: ['bestaat-niet'] })
    expect(unknown.status).toBe(400)
    const demo = await registers.post(coordinator, 'patterns', {
      ...aPattern,
      data: 'demo',
      measures: ['zorgval'],
    })
    expect(demo.body).toMatchObject({ errors: [{ path: 'measures[0]' }] })
    const real = await registers.post(coordinator, 'patterns', { ...aPattern, measures: ['zorgval'] })
    expect(real.status).toBe(201)
  })

  it('does not take a code that there is', async () => {
    const { status } = await registers.post(coordinator, 'patterns', { ...aPattern, code: 'zorgval' })
    expect(status).toBe(409)
  })
})

describe('a pattern that one case was the reason for', () => {
  it('is published by a second person, who may read the case', async () => {
    const signal = await registers.signal()
    const { code } = await registers.raise(coordinator, { fromSignal: signal })
    expect(await registers.pattern(coordinator, code)).toMatchObject({
      ...{ concept: true, fromCase: true, waiting: true, fictional: false, signalsInReach: 1 },
    })
    expect(await registers.publish(coordinator, code)).toMatchObject({ status: 409 })
    expect(await registers.published()).not.toContain(code)
    expect((await registers.publish(researcher, code)).status).toBe(204)
    expect(await registers.published()).toContain(code)
  })

  it('does not exist for who may not read the case', async () => {
    const signal = await registers.signal({ region: 'ZK02' })
    const { code } = await registers.raise(researcher, { fromSignal: signal })
    for (const who of [coordinator, policy, reader] as const) {
      expect([who, (await registers.as(who, `patterns/${code}`)).status]).toEqual([who, 404])
      expect((await registers.as(who, `patterns/${code}/history`)).status).toBe(404)
    }
    expect((await registers.post(policy, `patterns/${code}/states`, state)).status).toBe(404)
    const { body } = await registers.as(coordinator, 'concept-patterns')
    expect(JSON.stringify(body)).not.toContain(code)
    const { body: own } = await registers.as(reviewer, 'concept-patterns')
    expect(JSON.stringify(own)).toContain(code)
    expect(JSON.stringify(own)).not.toContain('Rolstoelen')
  })

  it('cannot be raised from a case that the writer may not read', async () => {
    const fromSignal = await registers.signal({ region: 'ZK02' })
    const { status, body } = await registers.post(coordinator, 'patterns', { ...aPattern, fromSignal })
    expect([status, body]).toMatchObject([400, { errors: [{ path: 'fromSignal' }] }])
  })

  it('has a code that says nothing of the case, whatever the writer asks', async () => {
    const fromSignal = await registers.signal()
    const { code } = await registers.raise(coordinator, { fromSignal, code: 'zoon-van-jan' })
    expect(code).toMatch(/^patroon-[0-9a-f]{10}$/)
  })

  it('shows its last published version until somebody else publishes the next', async () => {
    const { code, version } = await registers.raise(coordinator, { fromSignal: await registers.signal() })
    await registers.publish(researcher, code)
    const next = { ...aPattern, title: 'Een titel die nog niemand zag', replaces: version }
    expect((await registers.put(coordinator, `patterns/${code}`, next)).status).toBe(200)
    expect((await registers.pattern(reader, code)).content['title']).toBe(aPattern.title)
    expect((await registers.history(reader, code)).versions).toHaveLength(1)
    expect((await registers.pattern(researcher, code)).content['title']).toBe(next.title)
    expect((await registers.publish(coordinator, code)).status).toBe(409)
    expect((await registers.publish(researcher, code)).status).toBe(204)
    expect((await registers.pattern(reader, code)).content['title']).toBe(next.title)
  })

  it('lets who cannot read the case say how it stands, for everybody at once', async () => {
    const { code } = await registers.raise(coordinator, { fromSignal: await registers.signal() })
    await registers.publish(researcher, code)
    expect((await registers.post(policy, `patterns/${code}/states`, state)).status).toBe(201)
    expect(
      (await registers.post(coordinator, `patterns/${code}/states`, { ...state, on: '2026-06-01' })).status,
    ).toBe(201)
    expect((await registers.pattern(reader, code)).states).toHaveLength(1)
    expect((await registers.pattern(coordinator, code)).states).toHaveLength(2)
  })

  it('is not published with what came in while somebody read it', async () => {
    const { code } = await registers.raise(coordinator, { fromSignal: await registers.signal() })
    const { version, asOf } = await registers.pattern(researcher, code)
    const reaction = { party: 'gemeente', text: 'Wij herkennen dit.' }
    expect((await registers.post(coordinator, `patterns/${code}/reactions`, reaction)).status).toBe(201)
    const { status } = await registers.post(researcher, `patterns/${code}/publications`, { version, asOf })
    expect(status).toBe(409)
  })

  it('is not published as seen at a moment that has not been', async () => {
    const { code } = await registers.raise(coordinator, { fromSignal: await registers.signal() })
    const { version } = await registers.pattern(researcher, code)
    const asked = { version, asOf: '2099-01-01T00:00:00Z' }
    const { status, body } = await registers.post(researcher, `patterns/${code}/publications`, asked)
    expect([status, body]).toMatchObject([400, { errors: [{ path: 'asOf' }] }])
    expect((await registers.as(reader, `patterns/${code}`)).status).toBe(404)
  })

  it('is read, while it waits, as the case is: with a line in the log', async () => {
    const signal = await registers.signal()
    const { code } = await registers.raise(coordinator, { fromSignal: signal })
    await registers.pattern(researcher, code)
    const { body } = await registers.as('beheerder', `signals/${signal}/readings`)
    expect((body as { data: { reader: string }[] }).data.map((line) => line.reader)).toContain(researcher)
  })
})

describe('versions', () => {
  it('are refused to who had an older one before him, in Dutch', async () => {
    const { code, version } = await registers.raise(coordinator)
    const body = { ...aPattern, replaces: version }
    expect(
      (await registers.put(coordinator, `patterns/${code}`, { ...body, title: 'De tweede' })).status,
    ).toBe(200)
    const late = await registers.put(researcher, `patterns/${code}`, body)
    expect([late.status, late.body]).toMatchObject([409, { title: 'Intussen veranderd' }])
  })

  it('never move the date of the first signal', async () => {
    const { code, version } = await registers.raise(coordinator)
    const first = { ...aPattern, firstSignal: '2024-05', replaces: version }
    const { body } = await registers.put(coordinator, `patterns/${code}`, first)
    const replaces = (body as { version: number }).version
    for (const firstSignal of ['2024-06', null]) {
      const answer = await registers.put(coordinator, `patterns/${code}`, { ...first, firstSignal, replaces })
      expect([answer.status, answer.body]).toMatchObject([400, { errors: [{ path: 'firstSignal' }] }])
    }
    expect((await registers.put(coordinator, `patterns/${code}`, { ...first, replaces })).status).toBe(200)
  })

  it('all stay, with who and why, and as they were recorded at a moment', async () => {
    const { code, version } = await registers.raise(coordinator)
    const before = (await registers.pattern(coordinator, code)).asOf
    await registers.put(coordinator, `patterns/${code}`, {
      ...aPattern,
      title: 'De tweede',
      replaces: version,
      reason: 'Scherper',
      validFrom: '2026-01-01',
    })
    const all = await registers.history(coordinator, code)
    expect(all.versions.map(({ reason, recordedBy, validFrom }) => [reason, recordedBy, validFrom])).toEqual([
      [aPattern.reason, { role: 'regiocoordinator', onBehalfOf: null, self: true }, null],
      ['Scherper', { role: 'regiocoordinator', onBehalfOf: null, self: true }, '2026-01-01'],
    ])
    const then = await registers.history(coordinator, code, `?asOf=${before}`)
    expect(then.versions.map(({ content }) => content['title'])).toEqual([aPattern.title])
    await registers.publish(coordinator, code)
    const shown = await registers.history(reader, code)
    const other = { role: 'regiocoordinator', onBehalfOf: null, self: false }
    expect(shown.versions.map(({ recordedBy }) => recordedBy)).toEqual([other, other])
    expect(JSON.stringify([all, shown])).not.toContain(coordinator)
  })
})

it('leaves words that stood there as they are: only what is typed now is redacted', async () => {
  const { version, content } = await registers.pattern(policy, 'lvb-begeleid-wonen')
  expect(content['remark']).toMatch(/Amsterdam/)
  const next = { ...content, title: 'Gemeld door Jannie de Vries', replaces: version, reason: 'Scherper' }
  const { body } = await registers.put(policy, 'patterns/lvb-begeleid-wonen', next)
  expect(body).toMatchObject({ redactions: { NAAM: 1 } })
  const after = await registers.pattern(policy, 'lvb-begeleid-wonen')
  expect(after.content['remark']).toBe(content['remark'])
  expect(after.content['title']).toBe('Gemeld door [NAAM 1]')
})
