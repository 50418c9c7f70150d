import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { TimelineRow, TimeToMeasurePatternRow } from '@rode-draad/contract'
import { policy, reader, researcher, startTestRegisters } from '../registers/test-registers.js'

let registers: Awaited<ReturnType<typeof startTestRegisters>>
let pattern: string
beforeAll(async () => {
  registers = await startTestRegisters()
  pattern = (await registers.raise(policy, { firstSignal: '2020-01' })).code
}, 120_000)
afterAll(() => registers.program.stop())

async function lifeOf(code: string, data = 'real'): Promise<unknown[]> {
  await registers.program.services.stores.syncing.now()
  const path = `time-to-measure/timelines?pattern=${code}&referenceDate=2020-12-31&data=${data}`
  const { status, body } = await registers.as(reader, path)
  expect(status).toBe(200)
  return (body as { data: TimelineRow[] }).data.map(({ kind, on, state, accordingTo, tafel }) =>
    [kind, on, state, accordingTo, tafel].filter((cell) => cell !== null),
  )
}

async function say(state: string, on: string, replaces: number | null = null): Promise<number> {
  const body = { state, on, accordingTo: 'de taskforce', source: 'Verslag', evidence: null, remark: null }
  const answer = await registers.post(policy, `patterns/${pattern}/states`, { ...body, replaces })
  expect(answer.status).toBe(201)
  return (answer.body as { id: number }).id
}

const first = ['first-signal', '2020-01', 'Overleg in de regio']

describe('the life of a pattern', () => {
  it('is not there until it is published', async () => {
    await say('gesignaleerd', '2020-02')
    expect(await lifeOf(pattern)).toEqual([])
    expect((await registers.publish(policy, pattern)).status).toBe(204)
    expect(await lifeOf(pattern)).toEqual([first, ['state', '2020-02', 'gesignaleerd', 'de taskforce']])
  })

  it('has states according to whom, without those that were put right', async () => {
    const wrong = await say('herkend', '2020-03-01')
    await say('herkend', '2020-03-02', wrong)
    expect((await lifeOf(pattern)).slice(2)).toEqual([['state', '2020-03-02', 'herkend', 'de taskforce']])
  })

  it('has agendas and decisions of tables, which are the last decision too', async () => {
    const table = 'landelijke-commissie'
    const item = { pattern, whoActs: 'gemeenten', actBy: null, passedOnTo: null, note: null }
    const agenda = { heldOn: '2020-05-04', reason: 'Overleg', items: [item] }
    expect((await registers.post(policy, `tables/${table}/agendas`, agenda)).status).toBe(201)
    const decision = {
      ...{ heldOn: '2020-05-11', pattern, text: 'Wij vragen het na', whoActs: null, actBy: null },
      replaces: null,
    }
    expect((await registers.post(policy, `tables/${table}/decisions`, decision)).status).toBe(201)
    const rows = (await lifeOf(pattern)).slice(3) as string[][]
    expect(rows.map(([kind, on]) => [kind, on])).toEqual([
      ['agenda', '2020-05-04'],
      ['table-decision', '2020-05-11'],
    ])
    expect(rows.map((row) => row.at(-1))).toEqual([table, table])
    const path = 'time-to-measure/patterns?referenceDate=2020-12-31'
    const { data } = (await registers.as(researcher, path)).body as { data: TimeToMeasurePatternRow[] }
    const row = data.find((one) => one.pattern === pattern)
    expect([row?.lastDecision, row?.lastDecisionOn]).toEqual(['table-decision', '2020-05-11'])
  })

  it('is of real data alone', async () => {
    expect(await lifeOf(pattern, 'demo')).toEqual([])
  })
})
