import { describe, expect, it } from '@jest/globals'
import { columnMappingBody, type ColumnMapping, type DateFormat } from '../requests/column-mapping.js'
import { matchColumns, ownHeadings } from './match-columns.js'
import { dateFrom, rowFromCells } from './row-from-cells.js'

const mapping: ColumnMapping = {
  columns: [
    { heading: 'Zaaknr.', field: 'externalId' },
    { heading: 'Binnengekomen op', field: 'receivedOn', dateFormat: 'dd-mm-jjjj' },
    { heading: 'Omschrijving', field: 'text' },
    { heading: 'Toelichting', field: 'text' },
    { heading: 'Soort', field: 'reportType', values: { 'Klacht van cliënt': 'klacht' } },
    { heading: 'Toestemming', field: 'case.consent' },
    { heading: 'Geprobeerd', field: 'case.routesTried' },
    { heading: 'Contactpersoon', field: null },
  ],
  fixed: { region: 'ZK10' },
}
const headings = mapping.columns.map(({ heading }) => heading)

function read(cells: readonly string[], order = headings) {
  const matched = matchColumns(order, mapping)
  if (!('read' in matched)) throw new Error('the columns do not fit')
  return rowFromCells(matched.read, cells)
}

describe('a row of a sheet', () => {
  it('becomes the body of a signal by the mapping of its channel', () => {
    const cells = ['12', '04-03-2020', 'Een.', 'Twee.', ' klacht van CLIËNT', 'Ja', 'a; b', 'Jan Jansen']
    expect(read(cells)).toEqual({
      externalId: '12',
      receivedOn: '2020-03-04',
      text: 'Een.\n\nTwee.',
      reportType: 'klacht',
      region: 'ZK10',
      case: { consent: true, routesTried: ['a', 'b'] },
    })
  })

  it('may have its columns in another order and its headings in other capitals', () => {
    const order = [...headings].reverse().map((heading) => ` ${heading.toUpperCase()}  `)
    expect(read(['', '', '', '', '', 'Tekst', '4-3-2020', '7'], order)).toEqual({
      externalId: '7',
      receivedOn: '2020-03-04',
      text: 'Tekst',
      region: 'ZK10',
    })
  })

  it('has empty cells where a row is short, and keeps what it cannot read for the check', () => {
    expect(read(['1', 'gisteren', 'x', '', '', 'misschien'])).toEqual({
      externalId: '1',
      receivedOn: 'gisteren',
      text: 'x',
      region: 'ZK10',
      case: { consent: 'misschien' },
    })
  })
})

describe('the columns of a file', () => {
  it('are refused when nobody said what they are, when they are not there, and when they stand there twice', () => {
    const [first = '', ...others] = headings
    expect(matchColumns([...others, 'BSN', 'Soort'], mapping)).toEqual({
      faults: { unknown: ['BSN'], missing: [first], repeated: ['Soort'] },
    })
  })

  it('may leave out what was to be skipped', () => {
    expect(matchColumns(headings.slice(0, -1), mapping)).toHaveProperty('read')
  })

  it('are our own field names where no mapping is saved, of which three are needed', () => {
    expect(matchColumns(['text', 'externalid', 'receivedOn'], ownHeadings)).toHaveProperty('read')
    expect(matchColumns(['text', 'naam'], ownHeadings)).toEqual({
      faults: { unknown: ['naam'], missing: ['externalId', 'receivedOn'], repeated: [] },
    })
  })
})

describe('a date in a sheet', () => {
  it.each<[string, DateFormat, string]>([
    ['4-3-2020', 'dd-mm-jjjj', '2020-03-04'],
    ['04/03/2020', 'dd-mm-jjjj', '2020-03-04'],
    ['04.03.2020 13:45', 'dd-mm-jjjj', '2020-03-04'],
    ['3-4-2020', 'mm-dd-jjjj', '2020-03-04'],
    ['31-02-2020', 'dd-mm-jjjj', '31-02-2020'],
    ['2020', 'dd-mm-jjjj', '2020'],
    ['43894', 'dd-mm-jjjj', '2020-03-04'],
    ['43894,75', 'mm-dd-jjjj', '2020-03-04'],
    ['43894', 'edtf', '43894'],
    ['438940', 'dd-mm-jjjj', '438940'],
    ['43894', 'excel', '2020-03-04'],
    ['43894.75', 'excel', '2020-03-04'],
    ['43894,75', 'excel', '2020-03-04'],
    ['43894,', 'excel', '43894,'],
    ['61', 'excel', '1900-03-01'],
    ['60', 'excel', '60'],
    ['maart', 'excel', 'maart'],
    ['2020-03', 'edtf', '2020-03'],
  ])('%s as %s is %s', (cell, format, expected) => {
    expect(dateFrom(cell, format)).toBe(expected)
  })
})

describe('a mapping', () => {
  it.each([
    ['a heading twice', { columns: [column('A', 'text'), column('a ', 'outcome')] }],
    ['a field twice', { columns: [column('A', 'region'), column('B', 'region')] }],
    ['a field that is fixed too', { columns: [column('A', 'region')], fixed: { region: 'ZK10' } }],
    ['an unknown field', { columns: [column('A', 'kleur')] }],
    ['a heading that cannot be kept', { columns: [column('A\0', 'text')] }],
  ])('is refused with %s', (_name, body) => {
    expect(columnMappingBody.safeParse(body).success).toBe(false)
  })

  it('may bring several columns together in one text, and skip as many as it likes', () => {
    const columns = [column('A', 'text'), column('B', 'text'), column('C', null), column('D', null)]
    expect(columnMappingBody.safeParse({ columns }).success).toBe(true)
  })
})

function column(heading: string, field: string | null) {
  return { heading, field }
}
