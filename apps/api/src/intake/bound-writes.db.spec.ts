import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { aSignalBody } from '@rode-draad/fixtures'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram()
})
afterAll(() => program.stop())

it('sends a signal away when as many are under way as there may be, keeps nothing of it, and reads on', async () => {
  const { signals } = program.services.intake
  const inside = []
  for (let leave = signals.enter(); leave; leave = signals.enter()) inside.push(leave)
  const refused = await program.post(aSignalBody())
  const read = await program.request('/v1/signals/00000000-0000-4000-8000-000000000000')
  for (const leave of inside) leave()
  expect([refused.status, refused.headers.get('retry-after'), read.status]).toEqual([503, '1', 404])
  expect((await program.post(aSignalBody())).status).toBe(201)
})
