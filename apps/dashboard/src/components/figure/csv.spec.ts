import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { csvOf } from './csv.js'
import { tableCells } from './table-cells.js'
import type { TableColumn } from './table-column.js'

interface Row {
  readonly name: string
  readonly count: number | null
}

const dated: readonly TableColumn<{ readonly day: string }>[] = [
  { title: 'Dag', value: ({ day }) => day, text: () => '31 januari 2021' },
]

const columns: readonly TableColumn<Row>[] = [
  { title: 'Naam', value: ({ name }) => name },
  { title: 'Aantal', value: ({ count }) => count },
  { title: 'Beeld', decoration: () => 'x' },
]

function linesOf(rows: readonly Row[]): readonly string[] {
  return csvOf(tableCells(columns, rows)).slice(1).split('\r\n')
}

describe('csvOf', () => {
  it('starts with a byte order mark and the headings, without drawings', () => {
    expect(csvOf(tableCells(columns, []))).toBe('\uFEFFNaam;Aantal\r\n')
  })

  it.each([
    [{ name: 'Vervoer', count: 16055 }, 'Vervoer;16055'],
    [{ name: 'Vervoer', count: 0 }, 'Vervoer;0'],
    [{ name: 'Vervoer', count: 0.39 }, 'Vervoer;0,39'],
    [{ name: 'Vervoer', count: -3 }, 'Vervoer;-3'],
    [{ name: 'Vervoer', count: null }, 'Vervoer;onbekend'],
    [{ name: 'a;b "c"', count: 1 }, '"a;b ""c""";1'],
    [{ name: 'twee\nregels', count: 1 }, '"twee\nregels";1'],
  ])('writes %p as %s', (row, line) => {
    expect(linesOf([row])[1]).toBe(line)
  })

  it.each(['=1+1', '+31', '-1', '@SUM(A1)', '\t=1', '  =1'])('keeps %p from becoming a formula', (name) => {
    expect(linesOf([{ name, count: 1 }])[1]).toMatch(/^"?'/)
  })

  it('writes dates as they came, for sorting', () => {
    expect(csvOf(tableCells(dated, [{ day: '2021-01-31' }]))).toBe('\uFEFFDag\r\n2021-01-31\r\n')
  })

  it('never lets text begin a cell as a formula', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const line = csvOf(tableCells(columns, [{ name, count: 1 }])).slice('\uFEFFNaam;Aantal\r\n'.length)
        expect(line).not.toMatch(/^"?\s*[=+\-@]/)
      }),
    )
  })
})
