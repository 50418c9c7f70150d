import { describe, expect, it } from '@jest/globals'
import { matchColumns, ownHeadings } from '@rode-draad/contract'
import { EmptyTable, openTable, UnreadableRows } from './cell-chunks.js'
import { chunkBytes, chunkRows, longestRow } from './raw-chunk.js'

async function* once(text: string) {
  yield text.slice(0, 5)
  yield text.slice(5)
}

async function* chunksOf(text: string) {
  const { headings, chunks } = await openTable(once(text))
  const matched = matchColumns(headings, ownHeadings)
  if ('faults' in matched) throw new Error('the columns do not fit')
  yield* chunks(matched.read)
}

async function rowsOf(text: string) {
  const rows = []
  for await (const chunk of chunksOf(text)) {
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
    ['as they stand there', `${heading};naam\n1;2020;a;Jan\n`, ['externalId', 'receivedOn', 'text', 'naam']],
    ['without empty ones at the end', 'externalId;; \n1;a\n', ['externalId']],
    ['with empty ones between', 'externalId;;text\n', ['externalId', '', 'text']],
  ])('has its headings %s', async (_name, text, headings) => {
    expect((await openTable(once(text))).headings).toEqual(headings)
  })

  it.each(['', '\n\n'])('is refused with nothing in it: %j', async (text) => {
    await expect(openTable(once(text))).rejects.toThrow(EmptyTable)
  })

  it('is refused when its heading cannot be read', async () => {
    await expect(openTable(once(`"${'x'.repeat(longestRow + 10)}`))).rejects.toMatchObject({
      ...{ name: UnreadableRows.name, row: 1 },
    })
  })

  it('lets go of its source when it is closed, before its rows, between them and after them', async () => {
    for (const read of [0, 1, 2]) {
      let open = true
      const source = async function* () {
        try {
          yield `${heading}\n`
          for (;;) yield '1;2020;a\n'.repeat(chunkRows)
        } finally {
          open = false
        }
      }
      const table = await openTable(source())
      const chunks = table.chunks({ columns: [], fixed: {} })
      for (let count = 0; count < read; count += 1) expect((await chunks.next()).done).toBe(false)
      expect(open).toBe(true)
      await table.close()
      expect(open).toBe(false)
    }
  })

  it('comes in chunks of so many rows', async () => {
    const text = `${heading}\n${'1;2020;a\n'.repeat(chunkRows + 1)}`
    const sizes = []
    for await (const { rows, throughRow } of chunksOf(text)) sizes.push([rows.length, throughRow])
    expect(sizes).toEqual([
      [chunkRows, chunkRows + 1],
      [1, chunkRows + 2],
    ])
  })

  it('comes in chunks of so many signs, and a longer row by itself', async () => {
    const row = (length: number) => `1;2020;${'x'.repeat(length)}\n`
    const text = `${heading}\n${row(10)}${row(chunkBytes - 20)}\n${row(chunkBytes / 2).repeat(2)}${row(longestRow - 20)}`
    const sizes = []
    for await (const { rows, throughRow } of chunksOf(text)) sizes.push([rows.length, throughRow])
    expect(sizes).toEqual([
      [2, 3],
      [1, 5],
      [1, 6],
      [1, 7],
    ])
  })

  it('stops at a quote that is never closed, and says where', async () => {
    const text = `${heading}\n1;2020;a\n2;2021;"${'x'.repeat(longestRow + 10)}\n`
    await expect(rowsOf(text)).rejects.toMatchObject({ row: 3, reason: 'length' })
    await expect(rowsOf(`${heading}\n1;2020;"a\n`)).rejects.toMatchObject({ row: 2, reason: 'quote' })
  })

  it('stops at a row that is too long, and says that it is that', async () => {
    const text = `${heading}\n1;2020;a\n2;2021;${'x'.repeat(longestRow)}\n3;2022;c\n`
    await expect(rowsOf(text)).rejects.toMatchObject({ row: 3, reason: 'length' })
  })

  const swallowed = (first: string, third: string) =>
    `${heading}\n0;2020;nul\n${first}\n2;2021;twee\n${third}\n`
  it.each([
    ['in the last cell', swallowed('1;2020;"een', '3;2022;"drie"')],
    ['in a cell between', swallowed('1;"2020;een', '3;"2022";drie')],
    ['where all cells have quotes', swallowed('"1";"2020";"een', '"3";"2022";"drie"')],
    ['behind doubled quotes', swallowed('1;2020;"""een"" dan', '3;2022;"drie"')],
  ])('stops where a quote that is missing %s would swallow rows', async (_name, text) => {
    const seen: unknown[] = []
    const read = async () => {
      for await (const { rows } of chunksOf(text)) seen.push(...rows)
    }
    await expect(read()).rejects.toMatchObject({ row: 3, reason: 'quote' })
    expect(seen).toEqual([{ row: 2, cells: ['0', '2020', 'nul'] }])
  })

  it.each([
    ['loose ones in one line', '5" buis, "mooie" dag', '5" buis, "mooie" dag'],
    ['loose ones around the first word', '"mooie" dag', '"mooie" dag'],
    [
      'a word in doubled ones, then another line',
      '"""Help"" zei zij\nen ""toen"""',
      '"Help" zei zij\nen "toen"',
    ],
    ['nothing but doubled ones and lines', '"""\r\n"""', '"\r\n"'],
  ])('is read with quotes as they are: %s', async (_name, cell, expected) => {
    expect(await rowsOf(`${heading}\n1;2020;${cell}\n2;2021;b\n`)).toEqual([
      [2, '1', '2020', expected],
      [3, '2', '2021', 'b'],
    ])
  })
})
