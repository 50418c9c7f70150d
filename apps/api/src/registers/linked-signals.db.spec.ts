import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { DemoIdentityId, LinkedSignals, SignalFeedback } from '@rode-draad/contract'
import { coordinator, policy, reader, researcher, reviewer, startTestRegisters } from './test-registers.js'

let registers: Awaited<ReturnType<typeof startTestRegisters>>
let pattern: string
let [own, foreign] = ['', '']
beforeAll(async () => {
  registers = await startTestRegisters()
  pattern = (await registers.raise(coordinator)).code
  expect((await registers.publish(coordinator, pattern)).status).toBe(204)
  own = await registers.signal({ receivedOn: '2026-02' })
  foreign = await registers.signal({ region: 'ZK02' })
  for (const signalId of [own, foreign]) expect((await post(researcher, { signalId })).status).toBe(204)
}, 120_000)
afterAll(() => registers.program.stop())

const post = (who: DemoIdentityId, body: object) => registers.post(who, `patterns/${pattern}/signals`, body)
const list = async (who: DemoIdentityId, query = '') => {
  const { status, body } = await registers.as(who, `patterns/${pattern}/signals${query}`)
  expect(status).toBe(200)
  return body as LinkedSignals
}
const ids = async (who: DemoIdentityId, query?: string) =>
  (await list(who, query)).data.map(({ signalId }) => signalId)

describe('which signals belong to a pattern', () => {
  it('is told of those in reach, to who may read them', async () => {
    expect(await ids(researcher)).toEqual([foreign, own])
    expect(await ids(coordinator)).toEqual([own])
    expect(await ids(policy)).toEqual([])
    expect((await registers.as(reader, `patterns/${pattern}/signals`)).status).toBe(404)
    expect((await registers.as('inzender-juiste-loket', `patterns/${pattern}/signals`)).status).toBe(404)
    expect((await registers.as(researcher, 'patterns/bestaat-niet/signals')).status).toBe(404)
  })

  it('says when each was received, and who linked it', async () => {
    const [link] = (await list(coordinator)).data
    expect(link).toMatchObject({
      ...{ signalId: own, receivedOn: '2026-02', channel: 'juiste-loket', region: 'ZK10' },
      ...{ linked: true, why: null, raised: false },
      recordedBy: { role: 'onderzoeker', onBehalfOf: null, self: false },
    })
  })

  it('comes page by page', async () => {
    const { data, meta } = await list(researcher, '?limit=1')
    expect(data.map(({ signalId }) => signalId)).toEqual([foreign])
    const second = await list(researcher, `?limit=1&after=${String(meta.next)}`)
    expect([second.data.map(({ signalId }) => signalId), second.meta.next]).toEqual([[own], null])
    expect((await registers.as(researcher, `patterns/${pattern}/signals?after=x`)).status).toBe(400)
  })

  it('is a reading of each that is shown, and of no other', async () => {
    const readings = async (id: string) =>
      (
        (await registers.as('beheerder', `signals/${id}/readings`)).body as { data: { reader: string }[] }
      ).data
        .map((one) => one.reader)
        .filter((name) => name === coordinator).length
    const before = [await readings(own), await readings(foreign)]
    await list(coordinator)
    expect([await readings(own), await readings(foreign)]).toEqual([Number(before[0]) + 1, before[1]])
  })

  it('has to be asked for a purpose by who must say one', async () => {
    const answer = await registers.program.request(`/v1/patterns/${pattern}/signals`, {
      headers: { cookie: `rode-draad-identiteit=${researcher}` },
    })
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ errors: [{ path: 'Rode-Draad-Purpose' }] })
  })

  it('marks the signal that a pattern was raised from', async () => {
    const { code } = await registers.raise(coordinator, { fromSignal: own })
    const { body } = await registers.as(coordinator, `patterns/${code}/signals`)
    expect((body as LinkedSignals).data).toMatchObject([{ signalId: own, raised: true }])
    expect((await registers.as(reviewer, `patterns/${code}/signals`)).status).toBe(200)
  })
})

describe('taking a signal from a pattern', () => {
  it.each([
    ['without a reason', { linked: false }, 'why'],
    ['with a reason of its own', { linked: false, why: 'omdat het om Jannie gaat' }, 'why'],
    ['with a reason for a link', { linked: true, why: 'dubbel' }, 'why'],
  ])('is refused %s', async (_name, told, path) => {
    const { status, body } = await post(coordinator, { signalId: own, ...told })
    expect([status, (body as { errors: { path: string }[] }).errors[0]?.path]).toEqual([400, path])
  })

  it('is refused for a signal out of reach, and for one that does not belong to it', async () => {
    const taken = { linked: false, why: 'dubbel' }
    const other = await registers.signal()
    const outside = await post(coordinator, { signalId: foreign, ...taken })
    const none = await post(coordinator, { signalId: other, ...taken })
    for (const { status, body } of [outside, none]) {
      expect(status).toBe(400)
      expect(body).toMatchObject({ errors: [{ path: 'signalId' }] })
    }
    expect(await ids(researcher)).toEqual([foreign, own])
  })

  it('says who, when and why; it stays readable, and counts follow', async () => {
    const counted = async () => (await registers.pattern(coordinator, pattern)).signalsInReach
    expect(await counted()).toBe(1)
    const taken = { signalId: own, linked: false, why: 'ander-patroon' }
    expect((await post(coordinator, taken)).status).toBe(204)
    expect((await post(coordinator, taken)).status).toBe(400)
    expect(await counted()).toBe(0)
    const [link] = (await list(coordinator)).data
    expect(link).toMatchObject({
      ...{ signalId: own, linked: false, why: 'ander-patroon' },
      recordedBy: { role: 'regiocoordinator', self: true },
    })
    const { body } = await registers.as(coordinator, `signals/${own}/feedback`)
    const told = (body as SignalFeedback).data
    expect(told.filter((one) => one.pattern === pattern)).toEqual([])
    await registers.program.services.stores.syncing.now()
    const path = `time-to-measure/timelines/signals?pattern=${pattern}&referenceDate=2026-06-15`
    const { data } = (await registers.as(researcher, path)).body as { data: { signals: number }[] }
    expect(data.reduce((sum, { signals }) => sum + signals, 0)).toBe(1)
  })

  it('can be taken back', async () => {
    expect((await post(coordinator, { signalId: own })).status).toBe(204)
    expect((await list(coordinator)).data).toMatchObject([{ signalId: own, linked: true, why: null }])
  })
})
