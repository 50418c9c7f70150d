import { describe, expect, it } from '@jest/globals'
import { ownHeadings } from '@rode-draad/contract'
import { cellChunks, UnfitColumns, UnreadableRows } from './cell-chunks.js'
import { chunkRows, longestRow } from './raw-chunk.js'

async function* once(text: string) {
  yield text.slice(0, 5)
  yield text.slice(5)
}

async function rowsOf(text: string) {
  const rows = []
  for await (const chunk of cellChunks(once(text), ownHeadings)) {
    rows.push(...chunk.rows.map(({ row, cells }) => [row, ...cells]))
  }
  return rows
}

const heading = 'externalId;receivedOn;text'

describe('a sheet', () => {
  it.each([
    ['semicolons', `${heading}\n1;2020;a\n`, [[2, '1', '2020', 'a']]],
    ['commas', `${heading.replaceAll(';', ',')}\r\n1,2020,"a, ""b"""\r\n`, [[2, '1', '2020', 'a, "b"']]],
    ['tabs', `${heading.replaceAll(';', '\t')}\n1\t2020\ta`, [[2, '1', '2020', 'a']]],
    [
      'what Excel says',
      `sep=,\r\n${heading.replaceAll(';', ',')}\r\n1,2020,a;b\r\n`,
      [[2, '1', '2020', 'a;b']],
    ],
    [
      'lines within a cell',
      `${heading}\n1;2020;"a\nb"\n2;2021;c\n`,
      [
        [2, '1', '2020', 'a\nb'],
        [3, '2', '2021', 'c'],
      ],
    ],
    [
      'empty rows between',
      `${heading}\n\n1;2020;a\n;;\n2;2021;b\n`,
      [
        [3, '1', '2020', 'a'],
        [5, '2', '2021', 'b'],
      ],
    ],
    ['empty columns at the end', `${heading};;\n1;2020;a;;\n`, [[2, '1', '2020', 'a', '', '']]],
    ['no rows', `${heading}\n`, []],
    ['a quote in a cell', `${heading}\n1;2020;de "grote" stoel\n`, [[2, '1', '2020', 'de "grote" stoel']]],
  ])('is read by row number: %s', async (_name, text, expected) => {
    expect(await rowsOf(text)).toEqual(expected)
  })

  it.each([
    ['an unknown column', `${heading};naam\n1;2020;a;Jan\n`],
    ['a missing column', 'externalId;text\n1;a\n'],
    ['nothing in it', ''],
  ])('is refused with %s', async (_name, text) => {
    await expect(rowsOf(text)).rejects.toThrow(UnfitColumns)
  })

  it('comes in chunks of so many rows', async () => {
    const text = `${heading}\n${'1;2020;a\n'.repeat(chunkRows + 1)}`
    const sizes = []
    for await (const { rows, throughRow } of cellChunks(once(text), ownHeadings))
      sizes.push([rows.length, throughRow])
    expect(sizes).toEqual([
      [chunkRows, chunkRows + 1],
      [1, chunkRows + 2],
    ])
  })

  it('stops at a quote that is never closed, and says where', async () => {
    const text = `${heading}\n1;2020;a\n2;2021;"${'x'.repeat(longestRow + 10)}\n`
    await expect(rowsOf(text)).rejects.toMatchObject({ name: UnreadableRows.name, row: 3 })
    await expect(rowsOf(`${heading}\n1;2020;"a\n`)).rejects.toMatchObject({
      name: UnreadableRows.name,
      row: 2,
    })
  })
})
