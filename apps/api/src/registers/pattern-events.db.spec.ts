import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { coordinator, reader, researcher, startTestRegisters } from './test-registers.js'

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

describe('states', () => {
  it('say according to whom, and the latest by its date counts', async () => {
    const { code } = await registers.raise(coordinator)
    await registers.publish(coordinator, code)
    await registers.post(coordinator, `patterns/${code}/states`, state)
    await registers.post(coordinator, `patterns/${code}/states`, { ...state, state: 'herkend', on: '2025' })
    const { states } = await registers.pattern(reader, code)
    expect(states.map((one) => [one.state, one.on, one.accordingTo])).toEqual([
      ['geagendeerd', '2026-05', 'de regiotafel'],
      ['herkend', '2025', 'de regiotafel'],
    ])
    await registers.published()
    const { body } = await registers.as(reader, 'patterns')
    const row = (body as { data: { code: string }[] }).data.find((one) => one.code === code)
    expect(row).toMatchObject({ state: 'geagendeerd', stateOn: '2026-05', stateRecorded: true })
  })

  it('are put right by another, and both stay in the history', async () => {
    const { code } = await registers.raise(coordinator)
    const { body } = await registers.post(coordinator, `patterns/${code}/states`, state)
    const replaces = (body as { id: number }).id
    await registers.post(coordinator, `patterns/${code}/states`, { ...state, on: '2026-04', replaces })
    expect((await registers.pattern(coordinator, code)).states.map(({ on }) => on)).toEqual(['2026-04'])
    expect((await registers.history(coordinator, code)).states.map(({ on }) => on)).toEqual([
      '2026-05',
      '2026-04',
    ])
    const other = await registers.raise(coordinator)
    const wrong = await registers.post(coordinator, `patterns/${other.code}/states`, { ...state, replaces })
    expect(wrong.body).toMatchObject({ errors: [{ path: 'replaces' }] })
  })

  it.each([
    ['in the future', { on: '2027' }, 'on'],
    ['that a person cannot say', { state: 'samengevoegd' }, 'state'],
    ['proved by an address that says who asks', { evidence: 'https://example.org/?q=jan' }, 'evidence'],
  ])('are refused %s', async (_name, changed, path) => {
    const { code } = await registers.raise(coordinator)
    const { status, body } = await registers.post(coordinator, `patterns/${code}/states`, {
      ...state,
      ...changed,
    })
    expect([status, body]).toMatchObject([400, { errors: [{ path }] }])
  })

  it('close a pattern, also for the time to a measure', async () => {
    const { code } = await registers.raise(coordinator, { firstSignal: '2024' })
    await registers.publish(coordinator, code)
    const closed = { ...state, state: 'afgewezen', on: '2026-06-01' }
    await registers.post(coordinator, `patterns/${code}/states`, closed)
    await registers.published()
    const { body } = await registers.as(reader, 'patterns')
    const row = (body as { data: { code: string }[] }).data.find((one) => one.code === code)
    expect(row).toMatchObject({ closed: '2026-06-01', closedAs: 'afgewezen' })
  })
})

describe('signals of a pattern', () => {
  it('are those that the writer may read; how many is told of those in reach only', async () => {
    const { code } = await registers.raise(coordinator)
    const [own, foreign] = [await registers.signal(), await registers.signal({ region: 'ZK02' })]
    const link = (signalId: string, linked = true) =>
      registers.post(coordinator, `patterns/${code}/signals`, {
        ...{ signalId, linked, why: linked ? null : 'vergissing' },
      })
    expect((await link(own)).status).toBe(204)
    expect((await link(foreign)).body).toMatchObject({ errors: [{ path: 'signalId' }] })
    await registers.post(researcher, `patterns/${code}/signals`, { signalId: foreign })
    const counted = async () => [
      (await registers.pattern(coordinator, code)).signalsInReach,
      (await registers.pattern(researcher, code)).signalsInReach,
    ]
    expect(await counted()).toEqual([1, 2])
    await link(own, false)
    expect(await counted()).toEqual([0, 1])
    await registers.publish(coordinator, code)
    expect((await registers.pattern(reader, code)).signalsInReach).toBeNull()
  })
})
