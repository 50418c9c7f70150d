import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { longestText, ndjsonMediaType } from '@rode-draad/contract'
import { aSignalBody } from '@rode-draad/fixtures'
import type { PreparingPool } from '@rode-draad/store'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram()
})
afterAll(() => program.stop())

/** Holds what a worker made of a signal until it is let go. */
function holdWorkers(pool: PreparingPool) {
  const real = pool.prepareSignal
  let [letGo, begun] = [(): void => undefined, (): void => undefined]
  const held = new Promise<void>((resolve) => (letGo = resolve))
  const hasBegun = new Promise<void>((resolve) => (begun = resolve))
  pool.prepareSignal = async (job) => {
    begun()
    const prepared = await real(job)
    await held
    return prepared
  }
  return { hasBegun, letGo, undo: () => void (pool.prepareSignal = real) }
}

it('answers others while a long text is prepared, and then the long text', async () => {
  const workers = holdWorkers(program.services.intake.pool)
  const order: string[] = []
  const text = 'De heer Jansen wacht op een traplift. '.repeat(2600).slice(0, 100_000).trim()
  const long = program.post(aSignalBody({ externalId: 'lang', text })).then((answer) => {
    order.push('long text')
    return answer
  })
  await Promise.race([workers.hasBegun, long])
  const short = await program.post(aSignalBody({ externalId: 'kort' }))
  order.push('short text')
  const live = await program.request('/v1/health/live')
  order.push('health')
  workers.letGo()
  const { status, body } = await long
  workers.undo()
  expect(order).toEqual(['short text', 'health', 'long text'])
  expect([short.status, live.status, status]).toEqual([201, 200, 201])
  expect(body).toMatchObject({ redactions: { NAAM: 2600 } })
})

/** Each character outside ASCII as JSON may write it, as much software does. */
function escaped(body: object): string {
  return JSON.stringify(body).replace(/[^\x20-\x7e]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

it.each([
  ['text', { text: '😀'.repeat(longestText) }],
  ['text and outcome', { text: 'é'.repeat(longestText), outcome: '😀'.repeat(longestText) }],
])('takes in the longest %s with every character escaped, alone and in a batch', async (what, texts) => {
  const sent = escaped(aSignalBody({ ...texts, externalId: what, channel: 'gemeente' }))
  const lines = { method: 'POST', headers: { 'content-type': ndjsonMediaType }, body: `${sent}\n` }
  const batch = '/v1/signal-batches?channel=gemeente'
  expect((await program.request(`${batch}&dryRun=true`, lines)).body).toMatchObject({ accepted: 1 })
  const alone = { method: 'POST', headers: { 'content-type': 'application/json' }, body: sent }
  expect(await program.request('/v1/signals?asNewVersion=true', alone)).toMatchObject({ status: 201 })
  expect((await program.request(batch, lines)).body).toMatchObject({ duplicate: 1, quarantined: 0 })
})
