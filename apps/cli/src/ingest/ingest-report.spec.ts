import { describe, expect, it } from '@jest/globals'
import { countsLine, ingestReport, sumOfCounts } from './ingest-report.js'

const counts = { received: 100, accepted: 95, duplicate: 3, quarantined: 2, erasedBefore: 0 }
const address = new URL('https://rode-draad.example')
const reason = { row: 7, path: 'receivedOn', message: 'Deze datum ligt in de toekomst.' }
const answer = {
  id: 'b1',
  channel: 'gemeente',
  dryRun: false,
  ...counts,
  reasons: [reason, { ...reason, row: 9, path: '' }],
}

describe('the report of a file', () => {
  it('adds up, names the reasons by row and where to mend them', () => {
    expect(ingestReport('a.csv', { answer, attempts: 1, keptBefore: 0 }, address)).toEqual([
      'a.csv: ontvangen 100 = bewaard 95 + dubbel 3 + apart gezet 2',
      '  rij 7, receivedOn: Deze datum ligt in de toekomst.',
      '  rij 9: Deze datum ligt in de toekomst.',
      '  Herstellen: https://rode-draad.example/invoer?levering=b1',
    ])
  })

  it('says that a dry run kept nothing', () => {
    const dry = { ...answer, id: null, dryRun: true, quarantined: 0, reasons: [] }
    expect(ingestReport('a.csv', { answer: dry, attempts: 1, keptBefore: 0 }, address)).toEqual([
      'a.csv (proef, er is niets bewaard): ontvangen 100 = bewaard 95 + dubbel 3 + apart gezet 0',
    ])
  })

  it('says what counts as duplicate because of an earlier attempt, and that there is more', () => {
    const many = { ...answer, quarantined: 40 }
    const report = ingestReport('a.csv', { answer: many, attempts: 2, keptBefore: 60 }, address)
    expect(report).toContain(
      '  Verstuurd in 2 pogingen. Ten minste 60 rijen waren bij een eerdere poging al verwerkt, en tellen hier als dubbel.',
    )
    expect(report).toContain('  En meer rijen.')
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
