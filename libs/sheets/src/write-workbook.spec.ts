import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readWorkbook } from './read-workbook.js'
import { unpackWorkbook } from './unpack-workbook.js'
import { writeWorkbook, type WorkbookCell } from './write-workbook.js'

/** As it is read back; a row that has nothing is empty. */
async function readBack(rows: readonly (readonly WorkbookCell[])[], width = rows[0]?.length ?? 0) {
  const [sheet] = await readWorkbook(await writeWorkbook('Tabel', rows))
  return sheet?.rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''))
}
const xmlOf = async (rows: readonly (readonly WorkbookCell[])[]) =>
  new TextDecoder().decode(unpackWorkbook(await writeWorkbook('Tabel', rows)))

describe('writeWorkbook', () => {
  it('gives back what was written, cell by cell, and works nothing out', async () => {
    const rows = [
      ['code', 'datum', 'opmerking'],
      ['a', '2018/2019', '=1+1'],
      ['b', '2020-01-01', 'regel 1\nregel "2"; één <b>&</b>'],
      ['007', '../2015', ''],
      ['', '', '@x'],
    ]
    const bytes = await writeWorkbook('Patronen', rows)
    const [sheet] = await readWorkbook(bytes)
    expect(sheet?.name).toBe('Patronen')
    expect(sheet?.rows.map((row) => [0, 1, 2].map((index) => row[index] ?? ''))).toEqual(rows)
    expect(await xmlOf(rows)).not.toContain('<f>')
  })

  it('keeps numbers as numbers, and codes that look like one as text', async () => {
    const rows = [
      ['aantal', 'deel', 'code'],
      [16055, 0.0476, '0476'],
      [0, -3, '1e5'],
    ]
    expect(await readBack(rows)).toEqual(rows.map((row) => row.map(String)))
    const xml = await xmlOf(rows)
    expect(xml).toContain('<c r="A2"><v>16055</v></c>')
    expect(xml).toContain('<c r="C2" t="inlineStr"><is><t xml:space="preserve">0476</t></is></c>')
    expect(await xmlOf([[Number.NaN]])).not.toContain('<v>')
  })

  it.each([
    ['Wie wacht [VG7]?', 'Wie wacht  VG7  '],
    ['a'.repeat(40), 'a'.repeat(31)],
    ['', 'Blad1'],
    ['A & B', 'A & B'],
  ])('calls the sheet of %s so that a spreadsheet takes it', async (name, called) => {
    const [sheet] = await readWorkbook(await writeWorkbook(name, [['x']]))
    expect(sheet?.name).toBe(called)
  })

  it('packs a long table as it packs a short one', async () => {
    const rows = Array.from({ length: 6000 }, (_, row) => [`rij ${row}`, row, `=${row}`])
    const [sheet] = await readWorkbook(await writeWorkbook('Lang', rows))
    expect(sheet?.rows).toHaveLength(6000)
    expect(sheet?.rows.at(-1)).toEqual(['rij 5999', '5999', '=5999'])
  })

  it('holds any text, without a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, unit: 'binary' }), async (text) => {
        const written = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
        expect((await xmlOf([[text]])).includes('<f>')).toBe(false)
        if (written.trim() !== '') expect((await readBack([['x'], [text]]))?.[1]).toEqual([written])
      }),
      { numRuns: 60 },
    )
  })
})
