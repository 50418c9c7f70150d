import { Readable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from '@jest/globals'
import { batchSource } from './batch-source.js'

/** Collects what nothing refers to. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
}

const bounds = { stopping: new AbortController().signal, mayStill: () => Promise.resolve(true) }

describe('batchSource', () => {
  it('gives the bytes of the request in order', async () => {
    const pieces = [Buffer.from('een'), Buffer.from('twee')]
    const given: string[] = []
    for await (const piece of batchSource(Readable.from(pieces), bounds))
      given.push(Buffer.from(piece).toString())
    expect(given).toEqual(['een', 'twee'])
  })

  it('keeps no piece that was handled, however long the request goes on', async () => {
    const handled: WeakRef<Uint8Array>[] = []
    let kept = Infinity
    for await (const piece of batchSource(Readable.from(manyPieces(200)), bounds)) {
      handled.push(new WeakRef(piece))
      await nextTurn()
      if (handled.length === 200) {
        collectGarbage()
        kept = handled.filter((reference) => reference.deref() !== undefined).length
      }
    }
    expect(handled).toHaveLength(200)
    expect(kept).toBeLessThan(30)
  })

  it('ends with "not now" when the program stops, also while it waits for bytes', async () => {
    const stop = new AbortController()
    const bytes = batchSource(new Readable({ read: () => undefined }), { ...bounds, stopping: stop.signal })
    const next = bytes.next()
    stop.abort()
    await expect(next).rejects.toMatchObject({ problem: { status: 503 } })
  })

  it('ends when nothing comes in time', async () => {
    const silent = batchSource(new Readable({ read: () => undefined }), { ...bounds, patienceMs: 1 })
    await expect(silent.next()).rejects.toMatchObject({ problem: { status: 408 } })
  })

  it('ends when who sends drop by drop may not any more', async () => {
    const drops = async function* () {
      for (;;) {
        await nextTurn()
        yield new Uint8Array(1)
      }
    }
    const may = [true, true, false]
    const mayStill = () => Promise.resolve(may.shift() ?? true)
    const bytes = batchSource(Readable.from(drops()), { ...bounds, mayStill, patienceMs: 20 })
    const readAll = async () => {
      for await (const piece of bytes) expect(piece).toHaveLength(1)
    }
    await expect(readAll()).rejects.toMatchObject({ problem: { status: 401 } })
  })

  it('ends with the error of a sender who goes away', async () => {
    const request = new Readable({ read: () => undefined })
    const next = batchSource(request, bounds).next()
    request.destroy(new Error('gone'))
    await expect(next).rejects.toThrow('gone')
  })
})

function* manyPieces(count: number): Generator<Uint8Array> {
  for (let at = 0; at < count; at += 1) yield new Uint8Array(1000)
}

/** A weak reference holds its object until the turn in which it was made or read is over. */
async function nextTurn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}
