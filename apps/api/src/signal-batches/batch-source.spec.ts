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

describe('batchSource', () => {
  it('gives the bytes of the request in order', async () => {
    const pieces = [Buffer.from('een'), Buffer.from('twee')]
    const given: string[] = []
    for await (const piece of batchSource(Readable.from(pieces), new AbortController().signal))
      given.push(Buffer.from(piece).toString())
    expect(given).toEqual(['een', 'twee'])
  })

  it('keeps no piece that was handled, however long the request goes on', async () => {
    const handled: WeakRef<Uint8Array>[] = []
    let kept = Infinity
    for await (const piece of batchSource(Readable.from(manyPieces(200)), new AbortController().signal)) {
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
    const bytes = batchSource(new Readable({ read: () => undefined }), stop.signal)
    const next = bytes.next()
    stop.abort()
    await expect(next).rejects.toMatchObject({ problem: { status: 503 } })
  })

  it('ends with the error of a sender who goes away', async () => {
    const request = new Readable({ read: () => undefined })
    const next = batchSource(request, new AbortController().signal).next()
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
