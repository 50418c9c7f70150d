import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { SignalFeedback, SignalObstacles } from '@rode-draad/contract'
import { coordinator, policy, researcher, startTestRegisters } from '../registers/test-registers.js'

let registers: Awaited<ReturnType<typeof startTestRegisters>>
beforeAll(async () => {
  registers = await startTestRegisters()
}, 60_000)
afterAll(() => registers.program.stop())

const feedback = async (signal: string) =>
  ((await registers.as(coordinator, `signals/${signal}/feedback`)).body as SignalFeedback).data
const link = (code: string, signalId: string, linked = true) =>
  registers.post(coordinator, `patterns/${code}/signals`, {
    ...{ signalId, linked, why: linked ? null : 'vergissing' },
  })
const readings = async (signal: string) => {
  const { body } = await registers.as('beheerder', `signals/${signal}/readings`)
  return (body as { data: unknown[] }).data.length
}

describe('obstacles', () => {
  it('are offered beside a signal that mentions one, with the words by which it was found', async () => {
    const text = 'Door de privacywet mogen de school en de gemeente niet met elkaar overleggen, zeggen ze.'
    const signal = await registers.signal({ text })
    const before = await readings(signal)
    const { status, body } = await registers.as(coordinator, `signals/${signal}/obstacles`)
    expect(status).toBe(200)
    const { data } = body as SignalObstacles
    expect(data).toMatchObject([{ code: 'privacy', by: 'phrase', source: 'Het kan wel 2020, h. 1' }])
    expect(data[0]?.answer).toMatch(/toestemming/)
    const words = data[0]?.evidence.map(([start, end]) => text.slice(start, end))
    expect(words).toEqual(expect.arrayContaining(['privacywet', 'niet', 'overleggen']))
    expect(await readings(signal)).toBe(before + 1)
  })

  it('that somebody added are found by their words', async () => {
    const added = await registers.post(policy, 'obstacles', {
      claimedObstacle: 'Een scootmobiel mag niet in de gemeenschappelijke hal staan',
      answer: 'Het mag als de vluchtweg vrij blijft',
      source: 'Een handreiking',
      reason: 'Vaak gevraagd',
    })
    const { code } = added.body as { code: string }
    const signal = await registers.signal({ text: 'Mijn scootmobiel mag niet in de gemeenschappelijke hal.' })
    const { body } = await registers.as(coordinator, `signals/${signal}/obstacles`)
    expect((body as SignalObstacles).data).toMatchObject([{ code, by: 'words' }])
  })

  it('are not offered where none is mentioned, nor to who may not read the case', async () => {
    const signal = await registers.signal({ text: 'De rolstoel is kapot.', region: 'ZK02' })
    expect((await registers.as(researcher, `signals/${signal}/obstacles`)).body).toEqual({ data: [] })
    for (const what of ['obstacles', 'feedback']) {
      expect((await registers.as(coordinator, `signals/${signal}/${what}`)).status).toBe(404)
    }
  })
})

describe('feedback to who sent a signal', () => {
  it('says what became of the pattern: its title, state, date and measures', async () => {
    const signal = await registers.signal()
    expect(await feedback(signal)).toEqual([])
    await link('zorgval', signal)
    expect(await feedback(signal)).toMatchObject([
      {
        ...{
          published: true,
          pattern: 'zorgval',
          state: 'merkbaar',
          stateAccordingTo: 'Nationale ombudsman',
        },
        measures: [{ measure: 'zorgval', status: 'merkbaar', inForce: '../2019-06-06' }],
      },
    ])
    const state = { state: 'opgelost zonder maatregel', accordingTo: 'VWS', on: '2026-05', source: 'x' }
    await registers.post(policy, 'patterns/zorgval/states', state)
    expect(await feedback(signal)).toMatchObject([{ state: 'opgelost zonder maatregel', stateOn: '2026-05' }])
    await link('zorgval', signal, false)
    expect(await feedback(signal)).toEqual([])
  })

  it('says of a measure what is valid today', async () => {
    const signal = await registers.signal()
    await link('maatwerkplek', signal)
    const [told] = await feedback(signal)
    const measure = told?.measures[0]
    const { body } = await registers.as(policy, `measures/${measure?.measure}/history`)
    const [version] = (body as { versions: { version: number; content: object }[] }).versions
    const later = { ...version?.content, status: 'gestopt', validFrom: '2099-01-01', reason: 'Loopt af' }
    const put = { ...later, replaces: version?.version }
    expect((await registers.put(policy, `measures/${measure?.measure}`, put)).status).toBe(200)
    expect(await feedback(signal)).toEqual([told])
  })

  it('follows a pattern into the one that it went into', async () => {
    const signal = await registers.signal()
    await link('wie-betaalt', signal)
    await registers.post(policy, 'patterns/merges', {
      ...{ codes: ['wie-betaalt'], into: 'maatwerkplek', accordingTo: 'VWS', on: '2026-06-01' },
      ...{ source: 'Overleg', reason: 'Hetzelfde' },
    })
    expect(await feedback(signal)).toMatchObject([{ pattern: 'maatwerkplek', published: true }])
  })

  it('says of a concept that it is looked at and no more, and is a reading of the case', async () => {
    const signal = await registers.signal()
    const { code } = await registers.raise(coordinator, { fromSignal: signal })
    const before = await readings(signal)
    const [answer] = await feedback(signal)
    expect(answer).toMatchObject({ published: false, pattern: null, title: null, state: null, measures: [] })
    expect(await readings(signal)).toBe(before + 1)
    await registers.publish(researcher, code)
    expect(await feedback(signal)).toMatchObject([{ published: true, pattern: code, state: 'gesignaleerd' }])
  })
})
