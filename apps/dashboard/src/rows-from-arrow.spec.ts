import { describe, expect, it } from '@jest/globals'
import { column, nullable } from '@rode-draad/contract'
import { tableFromIPC } from 'apache-arrow'
import { rowsFromArrow } from './rows-from-arrow.js'
import { arrowBytes, someMeta } from './testing/arrow-bytes.js'

const columns = {
  day: column('date', 'Dag'),
  theme: column('code', 'Thema'),
  signals: nullable('integer', 'Aantal'),
  share: nullable('number', 'Aandeel'),
  hidden: column('flag', 'Verborgen'),
} as const

const rows = [
  { day: '2021-01-01', theme: 'pgb', signals: 62, share: 0.5, hidden: false },
  { day: '2021-01-02', theme: 'vervoer', signals: null, share: null, hidden: true },
]

describe('rowsFromArrow', () => {
  it('gives back rows, nulls and meta as they were sent', () => {
    expect(rowsFromArrow(tableFromIPC(arrowBytes(columns, rows)), columns)).toEqual({ rows, meta: someMeta })
  })

  it('gives no rows for an empty table', () => {
    expect(rowsFromArrow(tableFromIPC(arrowBytes(columns, [])), columns).rows).toEqual([])
  })

  it('refuses a table without one of the columns', () => {
    const { hidden: _hidden, ...fewer } = columns
    expect(() => rowsFromArrow(tableFromIPC(arrowBytes(fewer, rows)), columns)).toThrow(
      'column hidden is missing',
    )
  })

  it('refuses an empty value where there must be one', () => {
    const table = tableFromIPC(arrowBytes(columns, [{ ...rows[0], theme: null }]))
    expect(() => rowsFromArrow(table, columns)).toThrow('column theme is empty in row 0')
  })

  it('refuses a value of another type', () => {
    const table = tableFromIPC(
      arrowBytes({ ...columns, theme: column('integer', 'Thema') }, [{ ...rows[0], theme: 3 }]),
    )
    expect(() => rowsFromArrow(table, columns)).toThrow('column theme is not string in row 0')
  })

  it('refuses a broken number as an integer', () => {
    const table = tableFromIPC(
      arrowBytes({ ...columns, signals: nullable('number', 'Aantal') }, [{ ...rows[0], signals: 1.5 }]),
    )
    expect(() => rowsFromArrow(table, columns)).toThrow(RangeError)
  })

  it.each([null, { source: 'x' }])('refuses the meta %p', (meta) => {
    expect(() => rowsFromArrow(tableFromIPC(arrowBytes(columns, rows, meta)), columns)).toThrow()
  })
})
