import { describe, expect, it } from '@jest/globals'
import writeWorkbook from 'write-excel-file/node'
import { openFile, type ReadTable, UnreadableFile } from './read-file.js'

function file(name: string, ...parts: BlobPart[]): File {
  return new File(parts, name)
}

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

describe('a CSV file', () => {
  it.each<[string, BlobPart]>([
    ['Windows-1252', latin1('Kop é;Naam;Op\r\n1;cafés\r\n')],
    ['UTF-8', 'Kop é;Naam;Op\r\n1;cafés\r\n'],
    ['UTF-8 with a byte order mark', '\ufeffKop é;Naam;Op\r\n1;cafés\r\n'],
    ['UTF-16', utf16('Kop é;Naam;Op\r\n1;cafés\r\n')],
  ])('in %s is read, and will be sent as it is', async (_name, content) => {
    const chosen = file('a.CSV', content)
    const opened = await openFile(chosen)
    expect(opened).toMatchObject({
      file: { kind: 'table', headings: ['Kop é', 'Naam', 'Op'], rows: [{ row: 2, cells: ['1', 'cafés'] }] },
    })
    expect('file' in opened && opened.file.body).toBe(chosen)
  })

  it('counts rows as a spreadsheet does: a cell of two lines is in one, an empty row is one', async () => {
    const opened = await openFile(file('a.csv', 'a,b,c,\n\n1,"two\nlines"\n , \n2,x\n'))
    expect(opened).toMatchObject({
      file: {
        headings: ['a', 'b', 'c'],
        rows: [
          { row: 3, cells: ['1', 'two\nlines'] },
          { row: 5, cells: ['2', 'x'] },
        ],
      },
    })
  })

  it('that is long is only read at its beginning, without the row that is cut off', async () => {
    const line = `1;${'é'.repeat(500)}\n`
    const opened = await openFile(file('a.csv', `a;b;c\n${line.repeat(1000)}`))
    const rows = 'file' in opened && opened.file.kind === 'table' ? opened.file.rows : []
    expect(rows.length).toBeGreaterThan(100)
    expect(rows.length).toBeLessThan(1000)
    expect(rows.every(({ cells }) => cells[1]?.length === 500)).toBe(true)
  })
})

describe('JSON Lines', () => {
  it('are read line by line; one that is no JSON is told by its number', async () => {
    const opened = await openFile(file('a.jsonl', '{"a":1}\n\nkapot\n'))
    expect(opened).toMatchObject({
      file: { kind: 'lines', rows: [{ row: 1, value: { a: 1 } }, { row: 3 }] },
    })
  })
})

describe('a workbook', () => {
  const data = [
    [{ value: 'Kop' }, { value: 'Tekst' }, { value: 'Op' }],
    [],
    [{ value: 'x;y' }, { value: 'z' }],
  ]

  it('of one sheet is read and becomes CSV', async () => {
    const bytes = await writeWorkbook([{ data, sheet: 'Een' }]).toBuffer()
    const opened = await openFile(file('a.xlsx', new Uint8Array(bytes)))
    const { file: read } = opened as { file: ReadTable }
    expect([read.headings, read.rows]).toEqual([['Kop', 'Tekst', 'Op'], [{ row: 3, cells: ['x;y', 'z'] }]])
    expect([read.mediaType, await read.body.text()]).toEqual([
      'text/csv; charset=utf-8',
      'Kop;Tekst;Op\r\n\r\n"x;y";z\r\n',
    ])
  })

  it('of two sheets asks which one', async () => {
    const bytes = await writeWorkbook([
      { data, sheet: 'Een' },
      { data, sheet: 'Twee' },
    ]).toBuffer()
    const opened = await openFile(file('a.xlsx', new Uint8Array(bytes)))
    expect('sheets' in opened && opened.sheets.map(({ name }) => name)).toEqual(['Een', 'Twee'])
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['a.csv', '', 'Dit bestand is leeg.'],
    ['a.csv', ';;\n', 'Dit bestand heeft geen rij met koppen.'],
    ['a.csv', 'Overzicht 2020;;\nnr;op;tekst\n1;2020;x\n', 'In de eerste rij staan minder dan drie koppen.'],
    ['a.pdf', 'x', 'Dit soort bestand kennen wij niet.'],
    ['a.xlsx', 'x', 'Dit is geen Excel-bestand (.xlsx).'],
    ['a.xls', '\u00d0', 'Dit is geen Excel-bestand (.xlsx).'],
  ])('%s with %j is told in Dutch', async (name, content, message) => {
    const opening = openFile(file(name, content))
    await expect(opening).rejects.toThrow(UnreadableFile)
    await expect(opening).rejects.toThrow(message)
  })
})
