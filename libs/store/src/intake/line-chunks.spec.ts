import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { lineChunks, tooLongMark } from './line-chunks.js'
import { chunkBytes, chunkRows, longestRow } from './raw-chunk.js'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

async function chunksOf(text: string, size = 7) {
  const chunks = []
  for await (const chunk of lineChunks(inPieces(Buffer.from(text), size))) {
    if (chunk.kind !== 'lines') throw new Error('not lines')
    chunks.push({
      text: Buffer.from(chunk.bytes).toString(),
      first: chunk.firstRow,
      through: chunk.throughRow,
    })
  }
  return chunks
}

describe('a stream of lines', () => {
  it.each([
    ['nothing', '', []],
    ['one line', 'a\n', [{ text: 'a\n', first: 1, through: 1 }]],
    ['a last line without an end', 'a\r\n\nb', [{ text: 'a\r\n\nb\n', first: 1, through: 3 }]],
  ])('comes in chunks: %s', async (_name, text, expected) => {
    expect(await chunksOf(text)).toEqual(expected)
  })

  it('is the same however it is cut, and every line is in one chunk', async () => {
    const anyLine = fc.string({ unit: fc.constantFrom('a', 'é', '🙂', '"'), maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyLine, { maxLength: 50 }),
        fc.integer({ min: 1, max: 30 }),
        async (lines, size) => {
          const text = lines.map((line) => `${line}\n`).join('')
          expect((await chunksOf(text, size)).map((chunk) => chunk.text).join('')).toBe(text)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('is cut by number of lines and by bytes', async () => {
    const many = await chunksOf('x\n'.repeat(chunkRows * 2 + 1), 10_000)
    expect(many.map(({ first, through }) => [first, through])).toEqual([
      [1, chunkRows],
      [chunkRows + 1, 2 * chunkRows],
      [2 * chunkRows + 1, 2 * chunkRows + 1],
    ])
    const half = `${'x'.repeat(chunkBytes / 2 - 1)}\n`
    const big = await chunksOf(half.repeat(3), 100_000)
    expect(big.map(({ first, through }) => [first, through])).toEqual([
      [1, 2],
      [3, 3],
    ])
    const bigger = await chunksOf(`${half}a\nb${half}${'x'.repeat(longestRow)}\nb\n`, 100_000)
    expect(bigger.map(({ first, through }) => [first, through])).toEqual([
      [1, 2],
      [3, 3],
      [4, 4],
      [5, 5],
    ])
  })

  it('has a mark in the place of a line that is too long, the same for the same line only', async () => {
    const long = (letter: string) => letter.repeat(longestRow + 1)
    const [chunk] = await chunksOf(`a\n${long('x')}\n${long('y')}\n${long('x')}\nb\n`, 65_536)
    const lines = chunk?.text.split('\n') ?? []
    expect([lines[0], lines[4], lines.length]).toEqual(['a', 'b', 6])
    expect(lines[1]).toMatch(new RegExp(`^${tooLongMark}[0-9a-f]{64}$`))
    expect(lines[1]).toBe(lines[3])
    expect(lines[1]).not.toBe(lines[2])
    expect(await chunksOf(`${'x'.repeat(longestRow)}\n`, 65_536)).toMatchObject([{ through: 1 }])
  })
})
