import { describe, expect, it } from '@jest/globals'
import { countsLine, ingestReport, sumOfCounts } from './ingest-report.js'

const counts = { received: 100, accepted: 95, duplicate: 3, quarantined: 2, erasedBefore: 0 }
const to = { address: new URL('https://rode-draad.example'), asked: false }
const reason = { row: 7, path: 'receivedOn', message: 'Deze datum ligt in de toekomst.' }
const answer = {
  id: 'b1',
  channel: 'gemeente',
  dryRun: false,
  mappingName: null,
  mappingVersion: null,
  ...counts,
  reasons: [reason, { ...reason, row: 9, path: '' }],
}

describe('the report of a file', () => {
  it('adds up, names the reasons by row and where to mend them', () => {
    expect(ingestReport('a.csv', { answer, attempts: 1, keptBefore: 0 }, to)).toEqual([
      'a.csv: ontvangen 100 = bewaard 95 + dubbel 3 + apart gezet 2',
      '  rij 7, receivedOn: Deze datum ligt in de toekomst.',
      '  rij 9: Deze datum ligt in de toekomst.',
      '  Herstellen: https://rode-draad.example/invoer?levering=b1',
    ])
  })

  it('says that a dry run kept nothing', () => {
    const dry = { ...answer, id: null, dryRun: true, quarantined: 0, reasons: [] }
    expect(ingestReport('a.csv', { answer: dry, attempts: 1, keptBefore: 0 }, to)).toEqual([
      'a.csv (proef, er is niets bewaard): ontvangen 100 = bewaard 95 + dubbel 3 + apart gezet 0',
    ])
  })

  it('says what counts as duplicate because of an earlier attempt, and that there is more', () => {
    const many = { ...answer, quarantined: 40 }
    const report = ingestReport('a.csv', { answer: many, attempts: 2, keptBefore: 60 }, to)
    expect(report).toContain(
      '  Verstuurd in 2 pogingen. Ten minste 60 rijen waren bij een eerdere poging al verwerkt, en tellen hier als dubbel.',
    )
    expect(report).toContain('  En meer rijen.')
  })

  it.each([
    [null, null, false, undefined],
    [null, 0, false, '  De kolommen heten zoals onze velden; er is geen indeling gebruikt.'],
    ['maand', 3, false, '  Gelezen met de indeling ‘maand’, versie 3, gekozen op de koppen van het bestand.'],
    ['maand', 3, true, '  Gelezen met de indeling ‘maand’, versie 3.'],
  ])('says of mapping %s, version %s, asked for %s: %s', (mappingName, mappingVersion, asked, line) => {
    const read = { ...answer, mappingName, mappingVersion, quarantined: 0, reasons: [] }
    const report = ingestReport('a.csv', { answer: read, attempts: 1, keptBefore: 0 }, { ...to, asked })
    expect(report.slice(1)).toEqual(line === undefined ? [] : [line])
  })

  it('says how many of the duplicates were erased before, and adds that up', () => {
    const erased = { ...counts, erasedBefore: 2 }
    expect(countsLine('Samen', sumOfCounts([erased, counts, erased]))).toBe(
      'Samen: ontvangen 300 = bewaard 285 + dubbel 9 (waarvan 4 eerder gewist) + apart gezet 6',
    )
  })

  it('of several files adds up too', () => {
    expect(countsLine('Samen', sumOfCounts([counts, counts]))).toBe(
      'Samen: ontvangen 200 = bewaard 190 + dubbel 6 + apart gezet 4',
    )
  })
})
