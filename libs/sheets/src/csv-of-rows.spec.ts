import { describe, expect, it } from '@jest/globals'
import { csvOfRows } from './csv-of-rows.js'

describe('rows as CSV', () => {
  it('keep what stands in a cell, and an empty row as an empty line', () => {
    const rows = [['a', 'b'], [], ['x;y', 'say "no"', 'two\nlines', ' space']]
    expect([...csvOfRows(rows)].join('')).toBe('a;b\r\n\r\n"x;y";"say ""no""";"two\nlines";" space"\r\n')
  })

  it('come in pieces, so that no text is as long as the file', () => {
    const pieces = [...csvOfRows(Array.from({ length: 10_000 }, (_, index) => [String(index), 'tekst']))]
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.join('').split('\r\n')).toHaveLength(10_001)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(70_000)
  })

  it('are nothing when there are none', () => {
    expect([...csvOfRows([])]).toEqual([])
  })
})
