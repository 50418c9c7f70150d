import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { retagRunsAnswer } from '@rode-draad/contract'
import { retagSignals } from '@rode-draad/store'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
const now = new Date('2026-06-15T12:00:00Z')
beforeAll(async () => {
  program = await startTestProgram({ now: () => now })
}, 120_000)
afterAll(() => program.stop())

const runs = async () => retagRunsAnswer.parse((await program.request('/v1/retag-runs')).body)

it('says which version reads new signals, and that nothing was tagged again', async () => {
  const { data, meta } = await runs()
  expect(data).toEqual([])
  expect(meta.taggerVersion).toMatch(/^woordenlijst .+; model .+; taxonomie .+$/)
})

it('tells a run without a number of signals', async () => {
  const tag = () => Promise.resolve([])
  await retagSignals(program.services.stores.ownerUrl, { taggerVersion: 'jonger', tag, now: () => now })
  const told = { taggerVersion: 'jonger', startedAt: now.toISOString(), endedAt: now.toISOString() }
  expect((await runs()).data).toEqual([{ ...told, state: 'done', share: 1 }])
})

it('refuses a query', async () => {
  expect((await program.request('/v1/retag-runs?x=1')).status).toBe(400)
})
