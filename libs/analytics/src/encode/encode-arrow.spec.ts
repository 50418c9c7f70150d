import { describe, expect, it } from '@jest/globals'
import { arrowMetaKey, column, nullable, type AnswerMeta, type RowOf } from '@rode-draad/contract'
import { publicRows } from '@rode-draad/statistics'
import { tableFromIPC, type Table } from 'apache-arrow'
import fc from 'fast-check'
import { encodeArrow } from './encode-arrow.js'

const columns = {
  code: column('code', 'Code'),
  label: nullable('text', 'Naam'),
  persons: nullable('integer', 'Personen'),
  share: nullable('number', 'Deel'),
  date: column('date', 'Datum'),
  vague: nullable('edtf', 'Ongeveer'),
  suppressed: nullable('flag', 'Afgeschermd'),
}
type Row = RowOf<typeof columns>

const meta: AnswerMeta = {
  source: 'Bron «één»',
  period: '2020/2021',
  asOf: '2021-04-16T00:00:00.000Z',
  dataVersion: 'abc-1',
  controlled: false,
  fictional: false,
  n: 2,
}

const roundTrip = (rows: readonly Row[], about = meta): Table =>
  tableFromIPC(encodeArrow({ columns, rows: publicRows(rows), meta: about }))
const rowsOf = (table: Table) => table.toArray().map((row: { toJSON(): unknown }) => row.toJSON())

const full: Row = {
  code: 'pgb',
  label: 'Persoonsgebonden budget',
  persons: 0,
  share: 0.5,
  date: '2021-01-01',
  vague: '../2020',
  suppressed: false,
}
const empty: Row = {
  code: '',
  label: null,
  persons: null,
  share: null,
  date: '2021-01-01',
  vague: null,
  suppressed: null,
}

describe('an answer as Arrow', () => {
  it('has the declared types, whatever the values are', () => {
    for (const rows of [[full], [empty], []]) {
      const { fields } = roundTrip(rows).schema
      expect(fields.map(({ name, type, nullable: open }) => [name, String(type), open])).toEqual([
        ['code', 'Utf8', false],
        ['label', 'Utf8', true],
        ['persons', 'Int32', true],
        ['share', 'Float64', true],
        ['date', 'Utf8', false],
        ['vague', 'Utf8', true],
        ['suppressed', 'Bool', true],
      ])
    }
  })

  it('keeps unknown apart from zero, false and an empty text', () => {
    expect(rowsOf(roundTrip([full, empty, full]))).toEqual([full, empty, full])
  })

  it('has no rows and all columns when there is nothing', () => {
    const table = roundTrip([])
    expect([table.numRows, table.numCols, rowsOf(table)]).toEqual([0, 7, []])
  })

  it.each([
    ['all of it', meta],
    ['an empty period and n', { ...meta, period: null, n: null }],
  ])('carries the meta: %s', (_name, about) => {
    for (const rows of [[full], []]) {
      const text = roundTrip(rows, about).schema.metadata.get(arrowMetaKey) ?? ''
      expect(JSON.parse(text)).toEqual(about)
    }
  })

  it('keeps every one of many rows', () => {
    const rows = Array.from({ length: 70_000 }, (_, persons) => ({
      ...(persons % 2 ? full : empty),
      persons,
    }))
    const table = roundTrip(rows)
    expect(table.numRows).toBe(70_000)
    expect(table.get(69_999)?.toJSON()).toEqual(rows.at(-1))
  })

  it('gives back what went in', () => {
    const text = fc.string({ unit: 'grapheme' })
    const row: fc.Arbitrary<Row> = fc.record({
      code: text,
      label: fc.option(text),
      persons: fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
      share: fc.option(fc.double({ noNaN: true })),
      date: fc.constantFrom('2021-01-01', '1990-12-31'),
      vague: fc.option(text),
      suppressed: fc.option(fc.boolean()),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        expect(rowsOf(roundTrip(rows))).toEqual(rows)
      }),
    )
  })
})
