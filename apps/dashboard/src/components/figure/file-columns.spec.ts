import { describe, expect, it } from '@jest/globals'
import { boundedColumns, estimateColumns, percentage, vagueDateColumns } from './file-columns.js'
import { tableCells } from './table-cells.js'
import type { DataColumn, FileColumn } from './table-column.js'

/** The file of one column, which the page shows otherwise. */
function fileOf<Row>(file: readonly FileColumn<Row>[], rows: readonly Row[]) {
  const column: DataColumn<Row> = { title: 'Op de pagina', value: () => 'op de pagina', file }
  return tableCells([column], rows)
}

interface Days {
  readonly days: number | null
  readonly bound: string | null
}

describe('what stands in a file', () => {
  it('keeps that a number is a minimum or a maximum', () => {
    const file = boundedColumns<Days>(
      'Dagen',
      ({ days }) => days,
      ({ bound }) => bound,
    )
    expect(
      fileOf(file, [
        { days: 1294, bound: 'ten minste' },
        { days: 471, bound: null },
        { days: null, bound: null },
      ]),
    ).toEqual([
      ['Dagen', 'Dagen, hoe precies'],
      [1294, 'ten minste'],
      [471, 'zoals berekend'],
      ['onbekend', 'onbekend'],
    ])
  })

  it('keeps how precise a date is', () => {
    expect(
      fileOf(
        vagueDateColumns<string | null>('Eerste signaal', (on) => on),
        ['../2015', '2020-11', null],
      ),
    ).toEqual([
      ['Eerste signaal', 'Eerste signaal, hoe precies'],
      ['../2015', 'dan of eerder'],
      ['2020-11', 'op de maand'],
      ['onbekend', 'onbekend'],
    ])
  })

  it('has one unit a column, with the interval in columns of its own', () => {
    const share = { value: 0.2063, lower: 0.07, upper: null }
    expect(
      fileOf(
        estimateColumns<typeof share>('Binnen een jaar', 'percent', (row) => row),
        [share],
      ),
    ).toEqual([
      [
        'Binnen een jaar (procent)',
        'Binnen een jaar, ondergrens 95% (procent)',
        'Binnen een jaar, bovengrens 95% (procent)',
      ],
      [20.63, 7, 'onbekend'],
    ])
  })

  it('is nothing of a column that others say all of', () => {
    expect(fileOf([], [1])).toEqual([[], []])
  })
})

it.each([
  [62 / 16055, 0.3862],
  [1, 100],
  [null, null],
])('writes a share of %p as %p percent', (share, percent) => {
  expect(percentage(share)).toBe(percent)
})

it('says in its own words where there is no date', () => {
  const file = vagueDateColumns<string | null>(
    'Reactie',
    (said) => said,
    () => '–',
  )
  expect(fileOf(file, ['2019-23', null])).toEqual([
    ['Reactie', 'Reactie, hoe precies'],
    ['2019-23', 'op het seizoen'],
    ['–', '–'],
  ])
})
