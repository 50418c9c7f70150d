import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { DemoIdentityId, SignalRecord } from '@rode-draad/contract'
import { aPattern, coordinator, reader, researcher, startTestRegisters } from '../registers/test-registers.js'

let registers: Awaited<ReturnType<typeof startTestRegisters>>
beforeAll(async () => {
  registers = await startTestRegisters()
})
afterAll(() => registers.program.stop())

/** A pattern that was raised from a signal in which its whole title stands. */
async function aPatternOfACase() {
  const signal = await registers.signal({
    channel: 'juiste-loket',
    text: `${aPattern.title}, zegt de klant.`,
  })
  const { code } = await registers.raise(coordinator, { fromSignal: signal })
  return { signal, code }
}

async function strikeTitle(who: DemoIdentityId, signal: string) {
  const { text, version, fingerprint } = (await registers.as(who, `signals/${signal}`)).body as SignalRecord
  const start = text.indexOf(aPattern.title)
  const spans = [{ field: 'text', start, end: start + aPattern.title.length }]
  return await registers.post(who, `signals/${signal}/strikes`, {
    version,
    fingerprint,
    spans,
    type: 'name',
  })
}

it.each<[string, DemoIdentityId, string]>([
  ['who raises patterns strikes in what waits for a second person', 'behandelaar-juiste-loket', '[NAAM 1]'],
  ['who sent the signal strikes in the signal alone', 'inzender-juiste-loket', aPattern.title],
])('%s', async (_name, who, title) => {
  const { signal, code } = await aPatternOfACase()
  expect(await strikeTitle(who, signal)).toMatchObject({ status: 201, body: { places: 1, published: 0 } })
  expect(await registers.pattern(coordinator, code)).toMatchObject({ content: { title } })
})

it.each<DemoIdentityId>(['behandelaar-juiste-loket', 'inzender-juiste-loket'])(
  'what was published stays, and %s is told that the words stand there',
  async (who) => {
    const { signal, code } = await aPatternOfACase()
    expect((await registers.publish(researcher, code)).status).toBe(204)
    const before = await registers.history(reader, code)
    expect(await strikeTitle(who, signal)).toMatchObject({ status: 201, body: { places: 1, published: 1 } })
    expect(await registers.history(reader, code)).toEqual({ ...before, asOf: expect.any(String) })
  },
)

it('who keeps the registers takes the words out of what was published too, history included', async () => {
  const { signal, code } = await aPatternOfACase()
  expect((await registers.publish(researcher, code)).status).toBe(204)
  expect(await strikeTitle(coordinator, signal)).toMatchObject({
    status: 201,
    body: { places: 1, published: 0 },
  })
  const history = JSON.stringify(await registers.history(reader, code))
  expect(history).toContain('[NAAM 1]')
  expect(history).not.toContain(aPattern.title)
})

it('words that stand all over a text are not struck, and the reader is told what to do', async () => {
  const signal = await registers.signal({ channel: 'juiste-loket', text: 'ik '.repeat(33_000) })
  const { fingerprint } = (await registers.as(coordinator, `signals/${signal}`)).body as SignalRecord
  const strike = { version: 1, fingerprint, spans: [{ field: 'text', start: 0, end: 2 }], type: 'name' }
  expect(await registers.post(coordinator, `signals/${signal}/strikes`, strike)).toMatchObject({
    status: 400,
    body: {
      errors: [{ path: 'spans', message: expect.stringMatching(/Streep een langer stuk tekst weg\.$/) }],
    },
  })
})
