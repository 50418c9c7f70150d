import { describe, expect, it } from '@jest/globals'
import { previewRows } from './preview-rows.js'
import type { ReadFile } from './read-file.js'

const body = new Blob([])
const today = '2026-06-15'
const mapping = {
  columns: [
    { heading: 'Nr', field: 'externalId' as const },
    { heading: 'Datum', field: 'receivedOn' as const, dateFormat: 'dd-mm-jjjj' as const },
    { heading: 'Verhaal', field: 'text' as const },
    { heading: 'Naam', field: null },
  ],
  fixed: { region: 'ZK10' },
}
const table: ReadFile = {
  kind: 'table',
  headings: ['Nr', 'Datum', 'Verhaal', 'Naam'],
  rows: [
    { row: 2, cells: ['1', '4-3-2020', 'De rolstoel is stuk.', 'Jan Jansen'] },
    { row: 4, cells: ['2', 'gisteren', '', 'Piet'] },
  ],
  rowCount: 2,
  body,
  mediaType: 'text/csv',
}

describe('the first rows', () => {
  it('are shown as they will be read, without what is left out, and with what is wrong', () => {
    const [right, faulty] = previewRows(table, mapping, 'gemeente', today)
    expect(right).toEqual({
      row: 2,
      values: { externalId: '1', receivedOn: '2020-03-04', text: 'De rolstoel is stuk.', region: 'ZK10' },
      faults: [],
    })
    expect(faulty).toMatchObject({ row: 4, values: { receivedOn: 'gisteren' } })
    expect(faulty?.faults.map(({ path }) => path)).toEqual(['receivedOn', 'text'])
  })

  it('are none while the columns do not fit', () => {
    expect(previewRows(table, { ...mapping, columns: mapping.columns.slice(1) }, 'gemeente', today)).toEqual(
      [],
    )
  })

  it('of JSON Lines are checked as they are', () => {
    const signal = {
      externalId: '1',
      receivedOn: '2020',
      text: 'x',
      case: { consent: true, routesTried: ['cce', 'vws'] },
    }
    const lines: ReadFile = {
      kind: 'lines',
      rows: [
        { row: 1, value: signal },
        { row: 2, value: undefined },
      ],
      rowCount: 2,
      body,
      mediaType: 'application/x-ndjson',
    }
    const rows = previewRows(lines, null, 'gemeente', today)
    expect(rows[0]).toEqual({
      row: 1,
      values: {
        externalId: '1',
        receivedOn: '2020',
        text: 'x',
        'case.consent': 'ja',
        'case.routesTried': 'cce, vws',
      },
      faults: [],
    })
    expect(rows[1]).toMatchObject({ values: {}, faults: [{ path: '' }] })
  })
})
