import { describe, expect, it } from '@jest/globals'
import { columnMappingBody, type ColumnMappingAnswer } from '@rode-draad/contract'
import {
  changeColumn,
  changeFixed,
  draftFaults,
  isRemembered,
  mappingOf,
  startDraft,
  wordsFor,
} from './mapping-draft.js'

const nothing: ColumnMappingAnswer = {
  channel: 'gemeente',
  name: 'standaard',
  version: 0,
  columns: [],
  fixed: {},
  savedBy: null,
  savedAt: null,
}
const saved: ColumnMappingAnswer = {
  ...nothing,
  version: 2,
  columns: [
    { heading: 'NR', field: 'externalId' },
    { heading: 'Datum', field: 'receivedOn', dateFormat: 'dd-mm-jjjj' },
    { heading: 'Verhaal', field: 'text' },
    { heading: 'Naam', field: null },
    { heading: 'Soort', field: 'reportType', values: { Casussen: 'casus' } },
  ],
  fixed: { region: 'ZK10' },
}
const headings = ['nr ', 'Datum', 'Verhaal', 'Naam', 'Soort']

describe('a mapping to work on', () => {
  it('begins with what was remembered, whatever the capitals', () => {
    const draft = startDraft(headings, [], saved)
    expect(draft.columns.map(({ choice }) => choice)).toEqual([
      ...['externalId', 'receivedOn', 'text', 'skip', 'reportType'],
    ])
    expect(draft.columns[4]?.values).toEqual({ Casussen: 'casus' })
    expect(draftFaults(draft)).toEqual([])
  })

  it('suggests a field for a heading that says it, once, and the form of its dates', () => {
    const rows = [{ row: 2, cells: ['', '31-12-2020'] }]
    const draft = startDraft(['Zaaknummer', 'Ontvangen op', 'Kenmerk', 'Naam'], rows, nothing)
    expect(draft.columns.map(({ choice, dateFormat }) => [choice, dateFormat])).toEqual([
      ['externalId', 'edtf'],
      ['receivedOn', 'dd-mm-jjjj'],
      ['', 'edtf'],
      ['', 'edtf'],
    ])
  })

  it('knows what a word means that is a code or a name of ours, whatever the capitals', () => {
    const rows = ['Casus', 'KLACHT ', 'vraag', 'Bezwaar', ''].map((cell, at) => ({
      row: at + 2,
      cells: [cell],
    }))
    expect(startDraft(['Soort'], rows, nothing).columns[0]?.values).toEqual({
      Casus: 'casus',
      KLACHT: 'klacht',
    })
    expect(wordsFor([{ row: 2, cells: ['Haaglanden (ZK10)'] }], 0, 'region')).toEqual({
      'Haaglanden (ZK10)': 'ZK10',
    })
    expect(wordsFor(rows, 0, 'text')).toEqual({})
  })

  it('does not suggest a field that is remembered for another column', () => {
    expect(startDraft(['Kenmerk', 'NR'], [], saved).columns.map(({ choice }) => choice)).toEqual([
      '',
      'externalId',
    ])
  })

  it('is what the program takes, with nothing that does not matter', () => {
    const draft = changeFixed(startDraft(headings, [], saved), 'zorgprofiel', 'VG7')
    const mapping = mappingOf(
      changeColumn(draft, 2, { choice: 'text', dateFormat: 'excel', values: { a: 'b' } }),
    )
    expect(mapping).toEqual({
      columns: saved.columns.map((column) =>
        column.heading === 'NR' ? { ...column, heading: 'nr ' } : column,
      ),
      fixed: { region: 'ZK10', zorgprofiel: 'VG7' },
    })
    expect(columnMappingBody.safeParse(mapping).success).toBe(true)
  })

  it('leaves a fixed value out when a column has it', () => {
    const draft = changeColumn(startDraft(headings, [], saved), 3, { choice: 'region' })
    expect(mappingOf(draft).fixed).toEqual({})
    expect(mappingOf(changeFixed(startDraft(headings, [], saved), 'region', null)).fixed).toEqual({})
  })
})

describe('what is still to be done', () => {
  it.each([
    [['a', '', 'A'], 'De kop ‘A’ staat er twee keer. Verander er één in het bestand.'],
    [['Naam'], 'Kies wat er in kolom ‘Naam’ staat.'],
    [['Naam'], 'Kies een kolom voor ‘Tekst van het signaal’.'],
  ])('with headings %j is said: %s', (names, fault) => {
    expect(draftFaults(startDraft(names, [], nothing))).toContain(fault)
  })

  it.each([
    ['something in it', 'los', 'Kolom 2 heeft geen kop. Geef hem een kop in het bestand.'],
    ['nothing in it', ' ', null],
  ])('of a column without a heading with %s', (_what, cell, fault) => {
    const draft = startDraft(['nr', '', 'Datum', 'Verhaal'], [{ row: 2, cells: ['1', cell, '', ''] }], saved)
    expect(draftFaults(draft)).toEqual(fault === null ? [] : [fault])
    expect(columnMappingBody.safeParse(mappingOf(draft)).success).toBe(fault === null)
  })

  it('names a field with two columns, but not the text, which may have more', () => {
    const draft = startDraft(headings, [], saved)
    const twoTexts = changeColumn(draft, 3, { choice: 'text' })
    const twoRegions = changeColumn(changeColumn(draft, 3, { choice: 'region' }), 4, { choice: 'region' })
    expect(draftFaults(twoTexts)).toEqual([])
    expect(draftFaults(twoRegions)).toEqual([
      '‘Regio (zorgkantoor)’ is voor twee kolommen gekozen. Dat kan maar één keer.',
    ])
  })
})

describe('whether it is remembered', () => {
  it.each([
    ['the same', (draft: ReturnType<typeof startDraft>) => draft, true],
    ['another field', (draft) => changeColumn(draft, 3, { choice: 'outcome' as const }), false],
    ['another fixed value', (draft) => changeFixed(draft, 'region', 'ZK02'), false],
    ['another form of dates', (draft) => changeColumn(draft, 1, { dateFormat: 'edtf' as const }), false],
  ] satisfies [string, (draft: ReturnType<typeof startDraft>) => unknown, boolean][])(
    'with %s',
    (_name, change, expected) => {
      const draft = startDraft(['NR', ...headings.slice(1)], [], saved)
      expect(isRemembered(mappingOf(change(draft) as typeof draft), saved)).toBe(expected)
    },
  )

  it.each([
    ['capitals in a heading', ['ZAAK', 'datum', 'Verhaal '], true],
    ['another order', ['Verhaal', 'Zaak', 'Datum'], true],
    ['a skipped column that is not in the file', ['Zaak', 'Datum', 'Verhaal'], true],
    ['a column that is not read now', ['Zaak', 'Datum'], false],
  ])('is told apart by %s or not', (_what, names, expected) => {
    const columns = [
      { heading: 'Zaak', field: 'externalId' as const },
      { heading: 'Datum', field: 'receivedOn' as const, dateFormat: 'edtf' as const },
      { heading: 'Verhaal', field: 'text' as const },
      { heading: 'Naam', field: null },
    ]
    const known = { ...nothing, version: 1, columns }
    expect(isRemembered(mappingOf(startDraft(names, [], known)), known)).toBe(expected)
  })

  it('is never so where nothing was saved', () => {
    expect(isRemembered({ columns: [], fixed: {} }, nothing)).toBe(false)
  })
})
