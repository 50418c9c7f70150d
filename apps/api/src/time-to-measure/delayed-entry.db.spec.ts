import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { TimeToMeasurePatternRow, TimeToMeasureRow } from '@rode-draad/contract'
import { policy, startTestRegisters } from '../registers/test-registers.js'

type Registers = Awaited<ReturnType<typeof startTestRegisters>>
let registers: Registers
let code: string
beforeAll(async () => {
  registers = await startTestRegisters({ today: '2050-06-15' })
  code = (await registers.raise(policy, { firstSignal: '2019-06-15' })).code
  expect((await registers.publish(policy, code)).status).toBe(204)
  await registers.program.services.stores.syncing.now()
})
afterAll(() => registers.program.stop())

async function ask<Row>(path: string): Promise<Row[]> {
  return ((await registers.program.request(`/v1/time-to-measure${path}`)).body as { data: Row[] }).data
}
const spellAt = async (referenceDate: string) =>
  (await ask<TimeToMeasurePatternRow>(`/patterns?referenceDate=${referenceDate}`)).find(
    ({ pattern }) => pattern === code,
  )

it('does not observe a pattern before the day on which a person raised it here', async () => {
  const today = new Date().toISOString().slice(0, 10)
  expect(await spellAt(today)).toMatchObject({ listed: 'niet waargenomen', days: null })
  expect(await spellAt('2050-06-15')).toMatchObject({ listed: null, event: false, start: '2019-06-15' })
})

it('lets it into the curve from that day on, and not before', async () => {
  const day = Math.floor((Date.now() - Date.parse('2019-06-15')) / 86_400_000)
  const rows = await ask<TimeToMeasureRow>(
    `?reading=in-force&referenceDate=2050-06-15&days=${day - 10},${day + 10}`,
  )
  expect(rows.map(({ computed, atRisk }) => [computed, atRisk])).toEqual([
    [23, 0],
    [23, 1],
  ])
})
