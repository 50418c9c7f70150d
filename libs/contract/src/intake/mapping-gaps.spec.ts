import { describe, expect, it } from '@jest/globals'
import { gemeenteTable, type Gemeente } from '@rode-draad/domain'
import type { ColumnMapping, MappedField } from '../requests/column-mapping.js'
import { mappingGaps } from './mapping-gaps.js'

const wier: Gemeente = {
  ...{ code: 'GM9001', name: 'Oosterwier', otherNames: [], region: 'ZK10' },
  ...{ validFrom: null, validUntil: null },
}
const gemeenten = gemeenteTable({ version: 1, gemeenten: [wier] })

const gapsOf = (fields: readonly (MappedField | null)[], fixed: ColumnMapping['fixed'] = {}) => {
  const columns = fields.map((field, at) => ({ heading: `kolom ${at}`, field }))
  return mappingGaps({ columns, fixed }, 'gemeente', gemeenten)
}
const whole = ['externalId', 'receivedOn', 'text'] as const

describe('a mapping by which no row can be read', () => {
  it.each<[string, (MappedField | null)[], ColumnMapping['fixed'], string]>([
    ['has no text', ['externalId', 'receivedOn', null], {}, 'tekst'],
    ['has no id', ['text', 'receivedOn'], {}, 'kenmerk'],
    ['has no date', ['externalId', 'text'], {}, 'datum'],
  ])('%s', (_why, fields, fixed, word) => {
    const gaps = gapsOf(fields, fixed)
    expect(gaps).toEqual([{ path: 'columns', message: expect.stringContaining(word) }])
  })

  it.each<[MappedField, string]>([
    ['region', 'Utrecht'],
    ['reporterRole', 'moeder van'],
    ['reportType', ''],
    ['zorgprofiel', 'VG99'],
    ['case.phase', 'begin'],
    ['case.routesTried', 'clientondersteuner; buurvrouw'],
    ['case.consent', 'misschien'],
    ['problemSince', 'vorig jaar'],
    ['gemeente', 'Almere'],
    ['channel', 'media'],
    ['channel', 'bestaat-niet'],
  ])('has a %s for every row that is none of ours: %j', (field, value) => {
    const gaps = gapsOf(whole, { [field]: value })
    expect(gaps).toEqual([{ path: `fixed.${field}`, message: expect.any(String) }])
    if (value !== '') expect(JSON.stringify(gaps)).not.toContain(value)
  })

  it('has a gemeente and a region for every row that do not agree', () => {
    const gaps = gapsOf(whole, { gemeente: 'Oosterwier', region: 'ZK23' })
    expect(gaps).toEqual([{ path: 'fixed.region', message: 'Deze regio is niet die van de gemeente.' }])
  })

  it('is told all that is missing at once', () => {
    expect(gapsOf([], { region: 'x' }).map(({ path }) => path)).toEqual([
      ...['columns', 'columns', 'columns', 'fixed.region'],
    ])
  })
})

describe('a mapping by which rows may be read', () => {
  it.each<[string, (MappedField | null)[], ColumnMapping['fixed']]>([
    ['has a column for what each signal needs', [...whole], {}],
    ['has text from two columns', [...whole, 'text', null], {}],
    ['has a date that is the same for all', ['externalId', 'text'], { receivedOn: '2020?' }],
    ['has a date that is still to come', ['externalId', 'text'], { receivedOn: '2999-01-01' }],
    [
      'has codes that are ours',
      [...whole],
      {
        ...{ channel: 'gemeente', region: 'ZK10', zorgprofiel: 'VG7', reporterRole: 'naaste' },
        gemeente: 'Oosterwier',
        ...{ 'case.consent': 'ja', 'case.routesTried': 'clientondersteuner', 'case.state': 'open' },
      },
    ],
  ])('%s', (_what, fields, fixed) => expect(gapsOf(fields, fixed)).toEqual([]))
})
