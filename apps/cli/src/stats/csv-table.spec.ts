import { describe, expect, it } from '@jest/globals'
import { numberAt, optionalNumberAt, parseCsv, requireColumns, textAt } from './csv-table.js'

const rowOf = (text: string) => {
  const [row] = parseCsv(text).rows
  if (row === undefined) throw new Error('a row was expected')
  return row
}

describe('parseCsv', () => {
  it.each([
    ['lines that end with LF', 'time,group\n1,a\n2,b\n'],
    ['lines that end with CRLF', 'time,group\r\n1,a\r\n2,b\r\n'],
    ['both kinds of line ends', 'time,group\n1,a\r\n2,b'],
    ['a byte-order mark', '\uFEFFtime,group\n1,a\n2,b\n'],
    ['quoted fields', '"time","group"\n"1",a\n2,"b"\n'],
    ['spaces around the names of columns', 'time , group\n1,a\n2,b\n'],
    ['empty lines', 'time,group\n1,a\n\n2,b\n\n'],
  ])('reads %s', (_name, text) => {
    const { columns, rows } = parseCsv(text)
    expect(columns).toEqual(['time', 'group'])
    expect(rows.map((row) => [numberAt(row, 'time'), textAt(row, 'group')])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ])
  })

  it('keeps commas and quotes inside a quoted field', () => {
    expect(textAt(rowOf('name\n"a, ""b"""\n'), 'name')).toBe('a, "b"')
  })

  it('has no rows for a header alone', () => {
    expect(parseCsv('time,group\n')).toEqual({ columns: ['time', 'group'], rows: [] })
  })

  it.each([
    ['nothing at all', '', 'Het CSV-bestand is leeg: de regel met kolommen ontbreekt.'],
    ['a field too many', 'a,b\n1,2\n1,2,3\n', 'regel 3: er staan niet evenveel velden als kolommen.'],
    ['a field too few', 'a,b\n1\n', 'regel 2: er staan niet evenveel velden als kolommen.'],
    ['a quote that is not closed', 'a,b\n1,"2\n', 'de aanhalingstekens kloppen niet.'],
    ['the same column twice', 'a,a\n1,2\n', 'Elke kolom van het CSV-bestand moet een eigen naam hebben.'],
  ])('refuses %s', (_name, text, message) => {
    expect(() => parseCsv(text)).toThrow(expect.objectContaining({ name: 'CommandError' }))
    expect(() => parseCsv(text)).toThrow(message)
  })
})

describe('a field', () => {
  it.each([
    ['12', 12],
    ['-0.5', -0.5],
    ['.5', 0.5],
    ['1e-3', 0.001],
    [' 7 ', 7],
  ])('"%s" is the number %d', (text, number) => {
    expect(numberAt(rowOf(`x,y\n"${text}",\n`), 'x')).toBe(number)
  })

  it.each(['NA', '1,5', '1.5.2', '0x10', 'Infinity', '1e999', '-'])(
    '"%s" is no number, and is not repeated in the error',
    (text) => {
      const read = () => numberAt(rowOf(`x,y\n"${text}",\n`), 'x')
      expect(read).toThrow('regel 2, kolom x: dit is geen getal (met een punt voor de decimalen).')
    },
  )

  it('that is empty is null where it may be missing, and an error where it may not', () => {
    const row = rowOf('x,y\n1,\n')
    expect(optionalNumberAt(row, 'y')).toBeNull()
    expect(() => numberAt(row, 'y')).toThrow('regel 2, kolom y: hier ontbreekt een getal.')
  })

  it('of a column that is not there is an error, also for names that every object has', () => {
    const row = rowOf('x\n1\n')
    expect(() => optionalNumberAt(row, 'z')).toThrow('mist de kolom z')
    expect(() => textAt(row, 'constructor')).toThrow('mist de kolom constructor')
  })
})

describe('requireColumns', () => {
  it('names every column that is missing', () => {
    const table = parseCsv('time\n1\n')
    expect(() => requireColumns(table, ['time'])).not.toThrow()
    expect(() => requireColumns(table, ['time', 'status'])).toThrow('mist de kolom status.')
    expect(() => requireColumns(table, ['status', 'group'])).toThrow('mist de kolommen status, group.')
  })
})
