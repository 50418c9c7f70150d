import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from '@jest/globals'
import { refuseWorkbook } from './refuse-workbook.js'

/** In pieces of so many bytes; says when it is let go of. */
async function* inPieces(text: string, size: number, onEnd: () => void = () => undefined) {
  const bytes = Buffer.from(text, 'latin1')
  try {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  } finally {
    onEnd()
  }
}

describe('bytes that come in', () => {
  it.each(['', 'P', 'PK', 'PK\n;1;2\n', 'externalId;text\n1;a\n'])(
    'are the same ones again: %j',
    async (text) => {
      for (const size of [1, 3, 100]) {
        const bytes = await buffer(await refuseWorkbook(inPieces(text, size), 'csv'))
        expect(bytes.toString('latin1')).toBe(text)
      }
    },
  )

  it.each([
    ['csv', 'Dit is een Excel-bestand, geen CSV.'],
    ['ndjson', 'Dit is een Excel-bestand, geen JSON Lines.'],
  ] as const)('are refused as %s when they are a workbook', async (format, detail) => {
    for (const size of [1, 3, 100]) {
      let isLetGo = false
      const source = inPieces('PK\x03\x04\x14\0\x06', size, () => (isLetGo = true))
      await expect(refuseWorkbook(source, format)).rejects.toMatchObject({ problem: { status: 400, detail } })
      expect(isLetGo).toBe(true)
    }
  })

  it('are let go of when nobody reads on', async () => {
    let isLetGo = false
    for await (const _bytes of await refuseWorkbook(
      inPieces('a;b\n1;2\n', 5, () => (isLetGo = true)),
      'csv',
    ))
      break
    expect(isLetGo).toBe(true)
  })
})
