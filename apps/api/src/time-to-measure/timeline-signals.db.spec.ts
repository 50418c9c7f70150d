import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { DemoIdentityId, PatternSignalRow } from '@rode-draad/contract'
import { policy, researcher, startTestRegisters } from '../registers/test-registers.js'

let registers: Awaited<ReturnType<typeof startTestRegisters>>
let pattern: string
const signals: string[] = []
beforeAll(async () => {
  registers = await startTestRegisters()
  pattern = (await registers.raise(policy, { firstSignal: '2026-01' })).code
  expect((await registers.publish(policy, pattern)).status).toBe(204)
  for (let index = 0; index < 11; index += 1)
    signals.push(await registers.signal({ receivedOn: '2026-02-03' }))
  for (const signalId of signals) expect(await link(signalId)).toBeLessThan(300)
}, 120_000)
afterAll(() => registers.program.stop())

async function link(signalId: string, linked = true): Promise<number> {
  const why = linked ? null : 'vergissing'
  return (await registers.post(researcher, `patterns/${pattern}/signals`, { signalId, linked, why })).status
}

async function asked(who: DemoIdentityId, referenceDate = '2026-04-01') {
  await registers.program.services.stores.syncing.now()
  const { status, body } = await registers.as(
    who,
    `time-to-measure/timelines/signals?pattern=${pattern}&referenceDate=${referenceDate}`,
  )
  expect(status).toBe(200)
  return body as { data: PatternSignalRow[]; meta: { controlled: boolean; n: number | null } }
}
const shown = async (who: DemoIdentityId, referenceDate?: string) =>
  (await asked(who, referenceDate)).data.map(({ period, signals: count }) => [period, count])

describe('the signals in the life of a pattern', () => {
  it('are exact for who may see them so, and rounded or hidden for others', async () => {
    expect(await shown(researcher)).toEqual([['2026-Q1', 11]])
    expect((await asked(researcher)).meta).toMatchObject({ controlled: false, n: 11 })
    expect(await shown(policy)).toEqual([['2026-Q1', 10]])
    expect((await asked(policy)).meta.controlled).toBe(true)
  })

  it('follow a link that is taken back, and one that is given again', async () => {
    const [first = ''] = signals
    expect(await link(first, false)).toBeLessThan(300)
    expect(await shown(researcher)).toEqual([['2026-Q1', 10]])
    expect(await link(first)).toBeLessThan(300)
    expect(await shown(researcher)).toEqual([['2026-Q1', 11]])
  })

  it('go with a signal that is erased; too few are not shown', async () => {
    const { eraseSignal } = registers.program.services
    for (const id of signals.slice(0, 2)) expect(await eraseSignal(id, 'verzoek')).toBe(true)
    expect(await shown(researcher)).toEqual([['2026-Q1', 9]])
    expect(await shown(policy)).toEqual([['2026-Q1', null]])
  })

  it('are of one pattern, and refused without one', async () => {
    const { status, body } = await registers.as(policy, 'time-to-measure/timelines/signals')
    expect(status).toBe(400)
    expect(body).toMatchObject({ errors: [{ path: 'pattern' }] })
  })

  it.each([
    ['unknown', () => 'pattern=bestaat-niet'],
    ['of the other data', () => `pattern=${pattern}&data=demo`],
  ])('are not there for a pattern that is %s, as elsewhere', async (_name, query) => {
    const path = `time-to-measure/timelines/signals?${query()}&referenceDate=2026-04-01`
    const { status, body } = await registers.as(researcher, path)
    expect(status).toBe(404)
    expect(body).toEqual((await registers.as(researcher, 'patterns/bestaat-niet')).body)
  })

  it('are not there for a concept, however it is seen', async () => {
    const concept = (await registers.raise(policy, { firstSignal: '2026-01' })).code
    const path = `time-to-measure/timelines/signals?pattern=${concept}&referenceDate=2026-04-01`
    await registers.program.services.stores.syncing.now()
    for (const who of [policy, researcher] as const) expect((await registers.as(who, path)).status).toBe(404)
  })
})
