import { describe, expect, it } from '@jest/globals'
import type { MappedColumn } from '../requests/column-mapping.js'
import { chooseMapping, type NamedMapping } from './choose-mapping.js'

const needed: readonly MappedColumn[] = [
  { heading: 'Zaaknr', field: 'externalId' },
  { heading: 'Datum', field: 'receivedOn' },
  { heading: 'Verhaal', field: 'text' },
]
const mapping = (name: string, ...more: readonly MappedColumn[]): NamedMapping => ({
  ...{ name, columns: [...needed, ...more], fixed: {} },
})
const plain = mapping('gewoon')
const skipping = mapping('met naam', { heading: 'Naam', field: null })
const reading = mapping('met soort', { heading: 'Soort', field: 'reportType' })
const twin: NamedMapping = { ...mapping('andere regio'), fixed: { region: 'ZK02' } }
const own = ['externalId', 'receivedOn', 'text']

/** Name of what is chosen, null for our own field names; names of what fits equally; 'geen'. */
function chosen(headings: readonly string[], ...mappings: readonly NamedMapping[]) {
  const choice = chooseMapping(headings, mappings)
  if (choice.kind === 'one') return choice.mapping?.name ?? null
  return choice.kind === 'several' ? choice.fitting.map(({ name }) => name) : 'geen'
}

describe('the mapping of a file', () => {
  it.each([
    ['the only one', ['Zaaknr', 'Datum', 'Verhaal'], [plain], 'gewoon'],
    ['whatever the order, capitals and space', [' verhaal', 'ZAAKNR ', 'datum'], [plain], 'gewoon'],
    [
      'the one with just these headings',
      ['Zaaknr', 'Datum', 'Verhaal', 'Soort'],
      [plain, reading],
      'met soort',
    ],
    [
      'just these before one that skips a column more',
      ['Zaaknr', 'Datum', 'Verhaal'],
      [skipping, plain],
      'gewoon',
    ],
    ['one that skips what is not there', ['Zaaknr', 'Datum', 'Verhaal'], [skipping, reading], 'met naam'],
    [
      'two with just these headings',
      ['Zaaknr', 'Datum', 'Verhaal'],
      [plain, twin],
      ['gewoon', 'andere regio'],
    ],
    ['our own names, where nothing was saved', own, [], null],
    ['our own names, where nothing saved fits', own, [plain], null],
    ['a saved one before our own names', own, [{ ...plain, columns: ownColumns() }], 'gewoon'],
    [
      'none with a column that nobody knows',
      ['Zaaknr', 'Datum', 'Verhaal', 'BSN'],
      [plain, skipping],
      'geen',
    ],
    ['none that lacks a column', ['Zaaknr', 'Datum'], [plain], 'geen'],
    ['none with a heading twice', ['Zaaknr', 'Datum', 'Verhaal', 'verhaal'], [plain], 'geen'],
    [
      'one beside columns without a heading',
      ['', 'Zaaknr', ' ', 'Datum', 'Verhaal'],
      [skipping, plain],
      'gewoon',
    ],
    ['none of nothing', ['Kop'], [], 'geen'],
  ])('is %s', (_what, headings, mappings, expected) => {
    expect(chosen(headings, ...mappings)).toEqual(expected)
  })

  it('reads the columns in the order of the file', () => {
    expect(chooseMapping(['Verhaal', 'Zaaknr', 'Datum'], [plain, reading])).toMatchObject({
      kind: 'one',
      read: { columns: [{ field: 'text' }, { field: 'externalId' }, { field: 'receivedOn' }] },
    })
  })

  it('leaves out a column without a heading in its place', () => {
    expect(chooseMapping(['Verhaal', '', 'Zaaknr', 'Datum'], [plain])).toMatchObject({
      read: { columns: [{ field: 'text' }, { heading: '', field: null }, { field: 'externalId' }, {}] },
    })
  })

  it('that is none says of each what is wrong, the nearest first', () => {
    expect(chooseMapping(['Zaaknr', 'Datum', 'Verhaal', 'BSN'], [reading, plain])).toEqual({
      kind: 'none',
      misfits: [
        { mapping: plain, faults: { unknown: ['BSN'], missing: [], repeated: [] } },
        { mapping: reading, faults: { unknown: ['BSN'], missing: ['Soort'], repeated: [] } },
      ],
    })
    expect(chooseMapping(['Kop'], [])).toEqual({
      kind: 'none',
      misfits: [{ mapping: null, faults: { unknown: ['Kop'], missing: own, repeated: [] } }],
    })
  })
})

function ownColumns(): MappedColumn[] {
  return (['externalId', 'receivedOn', 'text'] as const).map((field) => ({ heading: field, field }))
}
