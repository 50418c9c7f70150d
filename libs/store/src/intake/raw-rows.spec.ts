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
