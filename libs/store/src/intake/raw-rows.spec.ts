import { describe, expect, it } from '@jest/globals'
import type { MappedField } from '@rode-draad/contract'
import { rawRows } from './raw-rows.js'

const unknown = { externalId: null, text: null }

describe('of a row with more cells than the heading has columns', () => {
  it.each<[string, (MappedField | null)[], string[], object]>([
    [
      'text and id are kept',
      ['externalId', 'receivedOn', 'text'],
      ['a1', '2020', ' De lift ', 'is stuk'],
      { externalId: 'a1', text: 'De lift' },
    ],
    [
      'nothing behind the text is',
      ['externalId', 'text', null],
      ['a1', 'De lift', 'is stuk', 'Jansen'],
      { externalId: 'a1', text: 'De lift' },
    ],
    [
      'nothing is that may have come from a column to skip',
      ['externalId', null, 'text'],
      ['a1', 'mevr.', 'Jansen', 'De lift'],
      unknown,
    ],
    [
      'an id behind the text is not',
      ['text', 'externalId'],
      ['De lift', 'is stuk', 'a1'],
      { ...unknown, text: 'De lift' },
    ],
    ['an empty text is none', ['text'], [' ', 'x'], unknown],
    ['without a column for the text nothing is', ['externalId'], ['a1', 'x'], unknown],
  ])('%s', (_what, fields, cells, kept) => {
    const columns = fields.map((field, at) => ({ heading: `kolom ${at}`, field }))
    const chunk = { kind: 'cells' as const, read: { columns, fixed: {} }, rows: [{ row: 2, cells }] }
    expect(rawRows({ ...chunk, throughRow: 2 })).toEqual([
      { row: 2, raw: cells, unreadable: expect.stringContaining('meer cellen'), kept },
    ])
  })
})

describe('a row with something below a heading that is empty', () => {
  const columns = ['externalId', '', 'receivedOn', 'text'].map((heading) => ({
    ...{ heading, field: heading === '' ? null : (heading as MappedField) },
  }))
  const rowsOf = (...rows: string[][]) =>
    rawRows({
      ...{ kind: 'cells', read: { columns, fixed: {} }, throughRow: 1 + rows.length },
      rows: rows.map((cells, at) => ({ row: 2 + at, cells })),
    })

  it('is set apart with its text, and the rows after it are read', () => {
    expect(rowsOf(['a1', 'Jan', '2020', 'De lift'], ['a2', ' ', '2020', 'Stuk'])).toEqual([
      {
        ...{ row: 2, raw: ['a1', 'Jan', '2020', 'De lift'] },
        unreadable: 'Er staat iets in kolom 2 (zonder kop). Geef die kolom een kop, of maak de cel leeg.',
        kept: { externalId: 'a1', text: 'De lift' },
      },
      {
        ...{ row: 3, raw: ['a2', ' ', '2020', 'Stuk'] },
        value: { externalId: 'a2', receivedOn: '2020', text: 'Stuk' },
      },
    ])
  })
})
