import { describe, expect, it } from '@jest/globals'
import { gemeenteTable, noGemeenten, type Gemeente } from '@rode-draad/domain'
import { rowCheck } from '../intake/check-row.js'

const always = { otherNames: [], validFrom: null, validUntil: null }
const gemeenten: readonly Gemeente[] = [
  { ...always, code: 'GM9001', name: 'Oosterwier', region: 'ZK10' },
  { ...always, code: 'GM9002', name: 'Wisselwier', region: 'ZK12', validUntil: '2021-01-01' },
  { ...always, code: 'GM9002', name: 'Wisselwier', region: 'ZK19', validFrom: '2021-01-01' },
]
const table = gemeenteTable({ version: 1, gemeenten })
const check = rowCheck('gemeente', '2026-06-15', [], table)
const good = { externalId: '1', receivedOn: '2026-06-01', text: 'Er is geen plek.' }
const ofGemeente = { path: 'gemeente', message: 'Deze gemeente kennen wij niet.' }
const otherRegion = { path: 'region', message: 'Deze regio is niet die van de gemeente.' }

describe('a gemeente in a row', () => {
  it.each([
    [{ gemeente: 'Oosterwier' }],
    [{ gemeente: 'gm9001' }],
    [{ gemeente: 'Oosterwier', region: 'ZK10' }],
    [{ gemeente: null, region: 'ZK23' }],
    [{ gemeente: 'Wisselwier', region: 'ZK12', receivedOn: '2019' }],
    [{ gemeente: 'Wisselwier', region: 'ZK19' }],
  ])('is right: %j', (fields) => expect(check({ ...good, ...fields })).toHaveProperty('body'))

  it.each([
    [{ gemeente: 'Nergens' }, [ofGemeente]],
    [{ gemeente: 'Oosterwier', region: 'ZK23' }, [otherRegion]],
    [{ gemeente: 'Wisselwier', receivedOn: '2020/2021' }, [expect.objectContaining({ path: 'gemeente' })]],
    [{ gemeente: '' }, [expect.objectContaining({ path: 'gemeente' })]],
    [{ gemeente: 7 }, [expect.objectContaining({ path: 'gemeente' })]],
  ])('is wrong: %j', (fields, reasons) =>
    expect(check({ ...good, ...fields })).toMatchObject({ faulty: { reasons } }),
  )

  it('is looked at whatever else is wrong', () => {
    const { faulty } = check({ gemeente: 'Nergens', region: 'ZK23' }) as {
      faulty: { reasons: readonly unknown[] }
    }
    expect(faulty.reasons).toEqual(expect.arrayContaining([ofGemeente]))
    expect(faulty.reasons).toHaveLength(4)
  })

  it('is not known without a list', () => {
    const message =
      'Er is nog geen lijst met gemeenten geladen. Geef de regio (ZK…) in plaats van de gemeente.'
    const without = rowCheck('gemeente', '2026-06-15', [], gemeenteTable(noGemeenten))
    const reasons = [{ path: 'gemeente', message }]
    expect(without({ ...good, gemeente: 'Oosterwier' })).toMatchObject({ faulty: { reasons } })
  })

  it.each([
    ['of a right one its region', { gemeente: 'Oosterwier' }, { region: 'ZK10' }],
    ['of an unknown one nothing', { gemeente: 'Nergens' }, {}],
    ['where it disagrees no region', { gemeente: 'Oosterwier', region: 'ZK23' }, {}],
    ['what was given beside an unknown one', { gemeente: 'Nergens', region: 'ZK23' }, { region: 'ZK23' }],
  ])('in a faulty row leaves %s', (_what, fields, codes) => {
    const { receivedOn: _day, ...undated } = good
    expect(check({ ...undated, ...fields })).toMatchObject({ faulty: { codes } })
    const found = check({ ...undated, ...fields }) as { faulty: { codes: object } }
    expect(found.faulty.codes).toEqual(codes)
  })
})
