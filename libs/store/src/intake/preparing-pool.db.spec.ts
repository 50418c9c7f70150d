import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { longestText, type SignalBody } from '@rode-draad/contract'
import { noGemeenten } from '@rode-draad/domain'
import { loadTagger } from '../reference/load-tagger.js'
import { prepareSignal } from '../signals/prepare-signal.js'
import { prepareSafely } from './prepare-safely.js'
import { preparingPool, WorkerCrashed, type PreparingPool } from './preparing-pool.js'
import { chunkBytes, chunkRows, longestRow } from './raw-chunk.js'
import type { StoredRow } from './stored-row.js'
import { testHashes, testPool } from './test-pool.js'

let folder: string
const pools: PreparingPool[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-pool-'))
})
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const hashKey = Buffer.alloc(32, 1)

function job(...lines: string[]) {
  const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''))
  const chunk = { kind: 'lines' as const, bytes, firstRow: 1, throughRow: lines.length }
  return { chunk, channel: 'gemeente' as const, today: '2026-06-15' }
}

const good = (externalId: string) => JSON.stringify({ externalId, receivedOn: '2020', text: 'De traplift.' })

const aBody = (text: string): SignalBody => ({
  externalId: '1',
  channel: 'gemeente',
  receivedOn: '2020-03',
  text,
})

/** A worker that does not survive a chunk with the word 'boem', answers others, and never answers 'stil'. */
async function fragilePool(patienceMs = 60_000): Promise<PreparingPool> {
  const script = join(folder, 'fragile.mjs')
  await writeFile(
    script,
    `import { parentPort } from 'node:worker_threads'
     parentPort.on('message', ({ chunk, signal }) => {
       if (signal) return parentPort.postMessage({ externalIdHash: [], contentHash: [], keptHash: [], text: signal.text })
       const text = Buffer.from(chunk.bytes).toString()
       if (text.includes('boem')) process.exit(3)
       if (text.includes('stil')) return
       const received = text.split('\\n').length - 1
       parentPort.postMessage({ throughRow: chunk.throughRow, received, rows: '[]', reasons: [] })
     })`,
  )
  const pool = preparingPool({ hashKey, size: 1, patienceMs, script: pathToFileURL(script) })
  pools.push(pool)
  return pool
}

describe('threads that prepare', () => {
  it('give what one would prepare oneself', async () => {
    const pool = preparingPool({ hashKey, size: 2 })
    pools.push(pool)
    const own = await testPool()
    const jobs = Array.from({ length: 6 }, (_, index) => job(good(`${index}`), '{', good(`${index}`)))
    const made = await Promise.all(jobs.map((one) => pool.prepare(one)))
    for (const [index, prepared] of made.entries()) {
      const expected = await own.prepare(jobs[index] ?? job())
      const withoutIds = (rows: string) => rows.replace(/[0-9a-f-]{36}/g, 'id')
      expect(withoutIds(prepared.rows)).toBe(withoutIds(expected.rows))
      expect(prepared).toMatchObject({ received: 3, repeated: 1, throughRow: 3, reasons: expected.reasons })
    }
  })

  it('give one signal as one would prepare it oneself, hashes included', async () => {
    const pool = preparingPool({ hashKey, size: 1 })
    pools.push(pool)
    pool.warm()
    const signal = aBody('De heer Jansen wacht op een traplift van de gemeente.')
    const own = prepareSignal(signal, { tagger: await loadTagger(), hashes: testHashes })
    expect(await pool.prepareSignal({ signal, gemeenten: noGemeenten })).toEqual(own)
  })

  it('take a signal that somebody waits for before the chunks that wait', async () => {
    const pool = await fragilePool()
    const order: string[] = []
    const done = (name: string) => () => void order.push(name)
    await Promise.all([
      pool.prepare(job('een')).then(done('first chunk')),
      pool.prepare(job('twee')).then(done('second chunk')),
      pool.prepareSignal({ signal: aBody('Kort.'), gemeenten: noGemeenten }).then(done('signal')),
    ])
    expect(order).toEqual(['first chunk', 'signal', 'second chunk'])
  })

  it('are replaced when one ends, and when one does not answer', async () => {
    const pool = await fragilePool(5_000)
    await expect(pool.prepare(job('boem'))).rejects.toThrow(WorkerCrashed)
    await expect(pool.prepare(job('stil'))).rejects.toThrow(WorkerCrashed)
    expect(await pool.prepare(job('gaat'))).toMatchObject({ received: 1 })
  })

  it.each([
    ['as many rows as there can be', chunkRows],
    ['the longest texts that are taken in', 10],
    ['one row', 1],
  ])('survive the largest chunk that can come, of %s', async (_name, rows) => {
    const pool = preparingPool({ hashKey, size: 1 })
    pools.push(pool)
    const sentence = 'Mevrouw De Vries uit Assen wacht sinds 12 mei op een rolstoel; bel 06-12345678. '
    const text = sentence.repeat(chunkBytes / sentence.length).slice(0, chunkBytes / rows - 100)
    const lines = Array.from({ length: rows }, (_, index) =>
      JSON.stringify({ externalId: `${index}`, receivedOn: '2020', text }),
    )
    const largest = job(...lines)
    expect(largest.chunk.bytes.length).toBeGreaterThan(0.95 * chunkBytes)
    expect(await pool.prepare(largest)).toMatchObject({ received: rows, repeated: 0 })
  })

  it.each([
    ['escaped', longestText, true],
    ['no text of a signal', Math.floor(longestRow / 12) - 10, false],
  ])('survive the longest row that can come, of characters that are %s', async (_name, characters, ok) => {
    const pool = preparingPool({ hashKey, size: 1 })
    pools.push(pool)
    const text = String.raw`\ud83d\ude00`.repeat(characters)
    const longest = job(
      `{"externalId":"1","receivedOn":"2020","text":"${text}","outcome":"${ok ? text : ''}"}`,
    )
    expect(longest.chunk.bytes.length).toBeGreaterThan(0.95 * longestRow)
    const { received, rows } = await pool.prepare(longest)
    expect([received, (JSON.parse(rows) as StoredRow[]).map((row) => row.ok)]).toEqual([1, [ok]])
  })

  it('take nothing more once closed, and leave nobody waiting', async () => {
    const pool = await fragilePool()
    const asked = Promise.allSettled([
      pool.prepare(job('stil')),
      pool.prepare(job('stil')),
      pool.prepareSignal({ signal: aBody('Kort.'), gemeenten: noGemeenten }),
    ])
    await pool.close()
    pool.warm()
    const [late] = await Promise.allSettled([pool.prepare(job('gaat'))])
    for (const one of [...(await asked), late]) {
      expect(one).toMatchObject({ status: 'rejected', reason: expect.any(WorkerCrashed) })
    }
  })
})

describe('a chunk that no worker survives', () => {
  it('is done row by row; the row that it is about is set apart, with nothing of its text', async () => {
    const pool = await fragilePool()
    const chunks = await prepareSafely(pool, testHashes, job('een', 'boem Jan Jansen', 'drie'))
    expect(chunks.map(({ throughRow, received }) => [throughRow, received])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ])
    const [apart] = JSON.parse(chunks[1]?.rows ?? '[]') as StoredRow[]
    expect(apart).toMatchObject({ row: 2, ok: false, text: null, codes: {} })
    expect(JSON.stringify(chunks)).not.toContain('Jansen')
  })

  it('has the same mark each time, so that it is set apart once', async () => {
    const pool = await fragilePool()
    const marks = []
    for (const lines of [['boem'], ['een', 'boem'], ['boem!']]) {
      const chunks = await prepareSafely(pool, testHashes, job(...lines))
      const rows = chunks.flatMap((chunk) => JSON.parse(chunk.rows) as StoredRow[])
      marks.push(rows[0]?.content_hex)
    }
    expect(marks[0]).toBe(marks[1])
    expect(marks[0]).not.toBe(marks[2])
  })
})
