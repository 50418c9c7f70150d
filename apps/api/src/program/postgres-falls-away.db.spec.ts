import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aSignalBody } from '@rode-draad/fixtures'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { startTestProgram, type TestProgram } from './test-program.js'

const gone = 'PostgreSQL is weggevallen en wordt opnieuw gestart. Tot dan is het programma niet gereed.'
const back = 'PostgreSQL draait weer; wat bevestigd was, is er nog.'

let program: TestProgram
const said: string[] = []
beforeAll(async () => {
  program = await startTestProgram({ log: (line) => said.push(line) })
})
afterAll(() => program.stop())

async function postmaster(): Promise<number> {
  const file = join(program.dataDirectory, 'postgres', 'cluster', 'postmaster.pid')
  return Number((await readFile(file, 'utf8')).split('\n')[0])
}
const readiness = async () => (await program.request('/v1/health/ready')).status
const timesSaid = (line: string) => said.filter((one) => one === line).length

/** Sends one signal after another until told to stop. @returns ids by external id, of what was acknowledged */
async function sendUntil(over: () => boolean, name: string): Promise<Map<string, string>> {
  const acknowledged = new Map<string, string>()
  for (let number = 0; !over(); number += 1) {
    const externalId = `${name}-${number}`
    const { status, body } = await program.post(aSignalBody({ externalId }))
    expect([201, 503]).toContain(status)
    if (status === 201) acknowledged.set(externalId, (body as { id: string }).id)
  }
  return acknowledged
}

describe('a PostgreSQL of our own that is killed', () => {
  it.each([1, 2])('is started again, with all that was acknowledged, time %d', async (time) => {
    const killed = await postmaster()
    const before = await program.post(aSignalBody({ externalId: `voor-${time}` }))
    expect(before.status).toBe(201)
    const seen = new Set<number>()
    const over = () => timesSaid(back) === time && seen.has(200)
    const sending = sendUntil(over, `tijdens-${time}`)
    process.kill(killed, 'SIGKILL')
    while (!over()) {
      const status = await readiness()
      if (status === 503 || seen.has(503)) seen.add(status)
      await delay(10)
    }
    const acknowledged = await sending
    expect([...seen]).toEqual([503, 200])
    expect([timesSaid(gone), timesSaid(back)]).toEqual([time, time])
    expect(await postmaster()).not.toBe(killed)
    for (const [externalId, id] of acknowledged.set(`voor-${time}`, (before.body as { id: string }).id)) {
      const again = await program.post(aSignalBody({ externalId }))
      expect([externalId, again.status, (again.body as { id: string }).id]).toEqual([externalId, 200, id])
    }
  })

  it('takes signals in, gives cases with their line in the log, and counts them, as before', async () => {
    const { status, body } = await program.post(aSignalBody({ externalId: 'daarna' }))
    const { id } = body as { id: string }
    expect(status).toBe(201)
    expect((await program.request(`/v1/signals/${id}`)).status).toBe(200)
    await program.services.stores.syncing.now()
    const trends = await program.request('/v1/theme-trends?period=year')
    const [row] = (await program.services.stores.postgres.query(
      'SELECT count(DISTINCT key)::integer AS n FROM change_log WHERE dataset = $1',
      ['signal'],
    )) as { n: number }[]
    expect((trends.body as { meta: { n: number } }).meta.n).toBe(row?.n)
  })
})
