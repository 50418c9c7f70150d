import { describe, expect, it } from '@jest/globals'
import { zipSync } from 'fflate'
import writeWorkbook from 'write-excel-file/node'
import { readWorkbook } from './read-workbook.js'
import { largestUnpacked, largestWorkbook } from './workbook-limits.js'

const day = new Date('2020-03-04T00:00:00Z')
const rows = [
  ['Zaaknr.', 'Datum', 'Tekst', 'Bedrag', 'Akkoord'].map((value) => ({ value })),
  [
    { value: 20_201_234_567, type: Number },
    { value: day, type: Date, format: 'dd-mm-yyyy' },
    { value: ' Regel 1\nRegel "2"; één ' },
    { value: 1.1, type: Number },
    { value: true, type: Boolean },
  ],
  [],
  [{ value: 'A-2' }, null, null, null, { value: false, type: Boolean }],
]

async function workbook(sheets: { data: typeof rows; sheet: string }[]): Promise<Uint8Array> {
  return new Uint8Array(await writeWorkbook(sheets as Parameters<typeof writeWorkbook>[0]).toBuffer())
}

describe('a workbook', () => {
  it('is read as text: ISO days, plain numbers, ja and nee, and rows where they stand', async () => {
    const [sheet, ...others] = await readWorkbook(await workbook([{ data: rows, sheet: 'Meldingen' }]))
    expect(others).toEqual([])
    expect(sheet).toEqual({
      name: 'Meldingen',
      rows: [
        ['Zaaknr.', 'Datum', 'Tekst', 'Bedrag', 'Akkoord'],
        ['20201234567', '2020-03-04', ' Regel 1\nRegel "2"; één ', '1.1', 'ja'],
        [],
        ['A-2', '', '', '', 'nee'],
      ],
    })
  })

  it('gives every sheet with something in it, by its name', async () => {
    const sheets = [
      { data: [], sheet: 'Leeg' },
      { data: rows, sheet: 'Eén' },
      { data: rows.slice(0, 1), sheet: 'Twee' },
    ]
    const read = await readWorkbook(await workbook(sheets))
    expect(read.map(({ name, rows: { length } }) => [name, length])).toEqual([
      ['Eén', 4],
      ['Twee', 1],
    ])
  })

  it('may have parts that are large when unpacked', async () => {
    const long = [{ value: 'x'.repeat(30_000) }]
    const data = [[{ value: 'Tekst' }], ...Array.from({ length: 40 }, () => long)]
    const [sheet] = await readWorkbook(await workbook([{ data, sheet: 'Lang' }]))
    expect(sheet?.rows).toHaveLength(41)
    expect(sheet?.rows[40]?.[0]).toHaveLength(30_000)
  })

  const text = new TextEncoder()
  it.each<[string, () => Uint8Array, RegExp]>([
    ['is too large', () => new Uint8Array(largestWorkbook + 1), /groter dan 20 MB/],
    ['is an old one', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), /oud Excel-bestand \(\.xls\)/],
    ['is text', () => text.encode('a;b'), /geen Excel-bestand/],
    ['is empty', () => new Uint8Array(0), /geen Excel-bestand/],
    ['is cut off', () => text.encode('PK\u0003\u0004 en dan niets'), /beschadigd/],
    ['is another zip file', () => zipSync({ 'a.xml': text.encode('<a/>') }), /niet te lezen/],
    [
      'unpacks to far more than it is',
      () => zipSync({ 'a.xml': new Uint8Array(largestUnpacked + 1) }),
      /uitgepakt te groot/,
    ],
  ])('that %s is refused with what to do', async (_name, bytes, message) => {
    await expect(readWorkbook(bytes())).rejects.toThrow(message)
  })
})
