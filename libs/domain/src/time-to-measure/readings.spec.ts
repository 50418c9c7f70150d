import { describe, expect, it } from '@jest/globals'
import { measureStatuses } from '../taxonomy/measures.js'
import type { MeasureFact } from './facts.js'
import { type Reading, stageOf } from './readings.js'

const wet: MeasureFact = {
  code: 'wet',
  title: 'Een wet',
  kind: 'wet',
  status: 'in werking',
  announced: '2018-03-01',
  adopted: '2019-03-01',
  inForce: '2020-03-01',
  planned: '2017-03-01',
  knownOn: '2020-09',
}
const dayOf = (measure: MeasureFact, reading: Reading, referenceDate = '2021-04-16') =>
  stageOf(measure, reading, referenceDate)?.date.used ?? null

describe('stageOf', () => {
  it.each([
    ['in-force', '2020-03-01'],
    ['shortest', '2020-03-01'],
    ['longest', '2020-03-01'],
    ['adopted', '2019-03-01'],
    ['announced', '2018-03-01'],
    ['noticeable', null],
  ] as const)('of a law in force under %s is %s', (reading, day) => expect(dayOf(wet, reading)).toBe(day))

  it.each(measureStatuses)('counts the status %s in the readings it belongs to', (status) => {
    const counted = (['in-force', 'adopted', 'announced', 'noticeable'] as const).filter(
      (reading) => dayOf({ ...wet, status }, reading) !== null,
    )
    expect(counted).toEqual(
      {
        aangekondigd: ['announced'],
        vastgesteld: ['adopted', 'announced'],
        'in uitvoering': ['adopted', 'announced'],
        'in werking': ['in-force', 'adopted', 'announced'],
        merkbaar: ['in-force', 'adopted', 'announced', 'noticeable'],
        gestopt: [],
      }[status],
    )
  })

  it.each(['programma', 'pilot', 'onderzoek', 'tijdelijk-team', 'onbekend'] as const)(
    'never counts a %s',
    (kind) => {
      expect(dayOf({ ...wet, kind }, 'announced')).toBeNull()
    },
  )

  it('never counts what is only planned', () => {
    expect(dayOf({ ...wet, announced: null, adopted: null, inForce: null }, 'announced')).toBeNull()
  })

  it('proves nothing before the earliest day of its source, and never without a date', () => {
    expect(dayOf(wet, 'in-force', '2020-08-31')).toBeNull()
    expect(dayOf(wet, 'in-force', '2020-09-01')).toBe('2020-03-01')
    expect(dayOf({ ...wet, knownOn: null }, 'in-force')).toBeNull()
    expect(dayOf({ ...wet, knownOn: '../2020-09' }, 'in-force', '2020-09-29')).toBeNull()
  })
})
