import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { ndjsonMediaType } from '@rode-draad/contract'
import { aSignalBody } from '@rode-draad/fixtures'
import { mkdtemp, rm } from 'node:fs/promises'
import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let folder: string
let program: TestProgram
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-stop-'))
  program = await startTestProgram({ keepIn: folder })
})
afterEach(async () => {
  await program.stop()
  await rm(folder, { recursive: true, force: true })
})

const rows = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const { channel: _channel, ...body } = aSignalBody({ externalId: `stop-${from + index}` })
    return `${JSON.stringify(body)}\n`
  }).join('')

/** A batch of which more may be sent, and the lines that are answered. */
async function openBatch(): Promise<{ sending: ClientRequest; lines: AsyncIterator<string> }> {
  const headers = { 'content-type': ndjsonMediaType, accept: ndjsonMediaType }
  const url = `${program.address}/v1/signal-batches?channel=gemeente`
  const sending = httpRequest(url, { method: 'POST', headers })
  const response = new Promise<IncomingMessage>((resolve, reject) => {
    sending.once('response', resolve).once('error', reject)
  })
  sending.write(rows(0, 1000))
  return { sending, lines: createInterface({ input: await response })[Symbol.asyncIterator]() }
}

describe('a program that stops', () => {
  it('is not ready at once, and takes nothing new', async () => {
    const { intake } = program.services
    intake.lifecycle.stop()
    const ready = await program.request('/v1/health/ready')
    const live = await program.request('/v1/health/live')
    const signal = await program.post(aSignalBody())
    expect([ready.status, live.status, signal.status]).toEqual([503, 200, 503])
    expect([ready, signal].map(({ headers }) => headers.get('retry-after'))).toEqual(['10', '10'])
  })

  it('ends a batch that is under way with what it kept, all of which is there afterwards', async () => {
    const { sending, lines } = await openBatch()
    const said = [JSON.parse(String((await lines.next()).value))] as Record<string, unknown>[]
    const stopped = program.stop()
    for (let line = await lines.next(); line.done !== true; line = await lines.next()) {
      said.push(JSON.parse(line.value) as Record<string, unknown>)
    }
    sending.destroy()
    await stopped
    expect(said.at(-1)).toMatchObject({ kind: 'problem', problem: { status: 503 } })
    const kept = Number(said.at(-1)?.['accepted'])
    expect(kept).toBeGreaterThan(0)
    program = await startTestProgram({ keepIn: folder })
    const { body } = await program.request('/v1/signal-batches')
    expect(body).toMatchObject({ data: [{ state: 'interrupted', accepted: kept, quarantined: 0 }] })
    const again = await fetch(`${program.address}/v1/signal-batches?channel=gemeente`, {
      method: 'POST',
      headers: { 'content-type': ndjsonMediaType },
      body: rows(0, 1000),
    })
    expect(await again.json()).toMatchObject({ received: 1000, accepted: 1000 - kept, duplicate: kept })
  })
})
