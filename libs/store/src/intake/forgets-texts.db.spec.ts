import { Worker } from 'node:worker_threads'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Job } from './preparing-pool.js'

/** Of the memory of a thread that prepared: all strings in it, of each the first 1,024 signs. */
let memory: string
let worker: Worker

/** Put together while it runs: no source that is in memory can hold it. */
const secret = (nr: number): string => ['Zwa', 'nhil', 'de ', 'uit de Zilverfluitstraat ', `${nr}`].join('')

function job(...texts: string[]): Job {
  const rows = texts.map((story, at) =>
    JSON.stringify({ externalId: `${at}`, receivedOn: '2020', text: story }),
  )
  const bytes = Buffer.from(`${rows.join('\n')}\n`)
  const chunk = { kind: 'lines' as const, bytes, firstRow: 1, throughRow: texts.length }
  return { chunk, channel: 'gemeente', today: '2026-06-15' }
}

/** Long words that are listed, so that they are remembered: a word cut from a text could keep all of it. */
const remembered = [
  'De vertegenwoordiger van de gehandicaptenzorg zei dat het rolstoelvervoer onbetaalbaar werd.',
  'De zorgverzekeraar vond de verhuiskostenvergoeding buitensporig, zei de maatschappelijk werkster.',
  'Haar indicatiestelling was onbegrijpelijk volgens de cliëntondersteuner van het verpleeghuis.',
]

beforeAll(async () => {
  const script = new URL('../../dist/intake/prepare-worker.js', import.meta.url)
  worker = new Worker(script, { workerData: { hashKey: Buffer.alloc(32, 1) }, execArgv: [], env: {} })
  const stories = remembered.map((story, at) => `${secret(at)} belde. ${story}`)
  // What a pattern was last tried on is known until the next: so something else comes last
  for (const one of [
    job(...stories),
    job('De traplift is stuk en niemand komt.', 'Wij wachten op een rolstoel.'),
  ]) {
    worker.postMessage(one)
    await once(worker, 'message')
  }
  memory = await text(await worker.getHeapSnapshot())
})
afterAll(() => worker.terminate())

describe('a thread that prepared', () => {
  it.each([0, 1, 2])('keeps nothing of text %i, although it remembers words of it', (nr) => {
    expect(memory.includes(secret(nr))).toBe(false)
  })

  it('is looked through: what it remembers is found', () => {
    for (const word of ['gehandicaptenzorg', 'rolstoelvervoer', 'buitensporig', 'onbegrijpelijk'])
      expect(memory.includes(word)).toBe(true)
  })
})
