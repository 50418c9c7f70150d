import { describe, expect, it } from '@jest/globals'
import { rowCheck } from './check-row.js'

const check = rowCheck('gemeente', '2026-06-15')
const good = { externalId: '1', receivedOn: '2020-03-04', text: 'De rolstoel is stuk.' }

describe('a row of a batch', () => {
  it('is of the channel of its batch when it does not say so', () => {
    expect(check(good)).toEqual({ body: { ...good, channel: 'gemeente' } })
    expect(check({ ...good, channel: 'gemeente' })).toEqual({ body: { ...good, channel: 'gemeente' } })
  })

  it.each([
    [
      'another channel',
      { ...good, channel: 'opaz' },
      'channel',
      'Deze rij is van een ander kanaal dan de levering.',
    ],
    [
      'an unknown field, whose name may say who somebody is',
      { ...good, 'Jan Jansen': 1 },
      '',
      'Hier staat een veld dat wij niet kennen. Wij kennen: externalId, channel, reportType, problemSince, receivedOn, reporterRole, region, gemeente, zorgprofiel, text, case, outcome.',
    ],
    [
      'an unknown field of its case',
      { ...good, case: { fase: 'casusoverleg' } },
      'case',
      'Hier staat een veld dat wij niet kennen. Wij kennen: state, phase, routesTried, whoActs, handover, solvedForCitizen, solvedOn, consent.',
    ],
    [
      'no date of receipt',
      { ...good, receivedOn: undefined },
      'receivedOn',
      'Geef een datum als 2020-03-04, een maand (2020-03), een seizoen (2020-21) of een jaar.',
    ],
    ['a list', [good], '', 'Geef een object.'],
    [
      'a date to come',
      { ...good, receivedOn: '2026-06-16' },
      'receivedOn',
      'Deze datum ligt in de toekomst.',
    ],
    [
      'a problem to come',
      { ...good, problemSince: '2026-06-16' },
      'problemSince',
      'Deze datum ligt in de toekomst.',
    ],
    [
      'a solution to come',
      { ...good, case: { state: 'closed', solvedOn: '2026-23' } },
      'case.solvedOn',
      'Deze datum ligt in de toekomst.',
    ],
    [
      'no id',
      { ...good, externalId: undefined },
      'externalId',
      'Geef het kenmerk van dit signaal bij de afzender.',
    ],
    [
      'an id that is a number',
      { ...good, externalId: 7 },
      'externalId',
      'Geef het kenmerk als tekst, tussen aanhalingstekens.',
    ],
    [
      'half a character in its id',
      { ...good, externalId: '\ud801x' },
      'externalId',
      'Hier staan tekens in die geen tekst zijn.',
    ],
    [
      'NUL in its id',
      { ...good, externalId: 'a\0' },
      'externalId',
      'Hier staan tekens in die geen tekst zijn.',
    ],
    ['half a character', { ...good, text: '\ud800' }, 'text', 'Hier staan tekens in die geen tekst zijn.'],
  ])('is set apart with %s', (_name, row, path, message) => {
    expect(check(row)).toMatchObject({ faulty: { reasons: [{ path, message }] } })
  })

  it.each([
    ['a problem of the day it was told of', { problemSince: '2020-03-04' }],
    ['a problem of a year that is not over', { problemSince: '2026', receivedOn: '2026' }],
    ['a problem of the season in which it was told of', { problemSince: '2020-21' }],
    ['a problem in or before a year to come', { problemSince: '../2027' }],
    ['a problem that is said to have begun after it was told of', { problemSince: '2020-08' }],
    ['a solution of today', { case: { state: 'closed', solvedOn: '2026-06-15' } }],
    ['a solution without a state', { case: { solvedOn: '2026' } }],
    ['a solution of a case that was opened again', { case: { state: 'open', solvedOn: '2020-04' } }],
    ['a solution before it was told of', { case: { state: 'closed', solvedOn: '2019' } }],
  ])('may have %s', (_name, dates) => {
    expect(check({ ...good, ...dates })).toHaveProperty('body')
  })

  it('tells of dates to come beside everything else', () => {
    const row = { ...good, region: 'x', problemSince: '2027', case: { solvedOn: '2027' } }
    const { faulty } = check(row) as { faulty: { reasons: readonly { path: string }[] } }
    expect(faulty.reasons.map(({ path }) => path).sort()).toEqual(['case.solvedOn', 'problemSince', 'region'])
    for (const odd of [null, 7, [], 'x', { ...good, problemSince: 7, case: 'x' }]) {
      expect(check(odd)).toHaveProperty('faulty')
    }
  })

  it.each([
    ['dd-mm-jjjj', '31-02-2024', 'Deze dag bestaat niet.'],
    ['mm-dd-jjjj', '02/31/2024', 'Deze dag bestaat niet.'],
    ['dd-mm-jjjj', '3 april 2024', 'Geef een datum als 31-12-2024.'],
    ['mm-dd-jjjj', '3 april 2024', 'Geef een datum als 12-31-2024.'],
    ['excel', 'ooit', 'Geef een datum als het getal dat Excel ervan maakt, zoals 45657.'],
    ['edtf', '2024-02-31', 'Deze dag bestaat niet.'],
    ['dd-mm-jjjj', '2027', 'Deze datum ligt in de toekomst.'],
  ] as const)('asks for a date as agreed: %s, %s', (dateFormat, cell, message) => {
    const columns = (['receivedOn', 'case.solvedOn'] as const).map((field) => ({
      heading: field,
      field,
      dateFormat,
    }))
    const ofColumns = rowCheck('gemeente', '2026-06-15', columns)
    expect(ofColumns({ ...good, receivedOn: cell, case: { solvedOn: cell } })).toMatchObject({
      faulty: {
        reasons: [
          { path: 'receivedOn', message },
          { path: 'case.solvedOn', message },
        ],
      },
    })
  })

  it('keeps a date to come for who mends it', () => {
    const row = { ...good, receivedOn: '2030', problemSince: '2031-02', case: { solvedOn: '2032' } }
    expect(check(row)).toMatchObject({
      faulty: {
        codes: { receivedOn: '2030', problemSince: '2031-02', case: { solvedOn: '2032' } },
        reasons: [{ path: 'problemSince' }, { path: 'receivedOn' }, { path: 'case.solvedOn' }],
      },
    })
  })

  it('keeps the codes that are right, and nothing of what is not', () => {
    const row = {
      ...good,
      receivedOn: 'gisteren',
      region: 'ZK10',
      zorgprofiel: 'van Jan Jansen',
      problemSince: '2019',
      reportType: null,
      case: { phase: 'casusoverleg', whoActs: 'de buurvrouw' },
      outcome: 'Klaar.',
    }
    const { faulty } = check(row) as { faulty: { codes: object } }
    expect(faulty).toMatchObject({
      codes: { region: 'ZK10', problemSince: '2019', case: { phase: 'casusoverleg' } },
      externalId: '1',
      text: good.text,
      outcome: 'Klaar.',
    })
    expect(Object.keys(faulty.codes).sort()).toEqual(['case', 'problemSince', 'region'])
    expect(JSON.stringify(faulty)).not.toMatch(/Jansen|buurvrouw|gisteren/)
  })
})
