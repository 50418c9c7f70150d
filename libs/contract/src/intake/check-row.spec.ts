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
      'Hier staat een veld dat wij niet kennen. Wij kennen: externalId, channel, reportType, problemSince, receivedOn, reporterRole, region, zorgprofiel, text, case, outcome.',
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
    ['no id', { ...good, externalId: 7 }, 'externalId', 'Geef het kenmerk van dit signaal bij de afzender.'],
    ['half a character', { ...good, text: '\ud800' }, 'text', 'Hier staan tekens in die geen tekst zijn.'],
  ])('is set apart with %s', (_name, row, path, message) => {
    expect(check(row)).toMatchObject({ faulty: { reasons: [{ path, message }] } })
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
