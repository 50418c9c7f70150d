import { describe, expect, it } from '@jest/globals'
import { measureStatuses } from '../taxonomy/measures.js'
import type { MeasureFact } from '../time-to-measure/facts.js'
import { isLate } from './is-late.js'

const measure = (overrides: Partial<MeasureFact>): MeasureFact => ({
  ...{ code: 'm', title: 'Maatregel', kind: 'wet', status: 'aangekondigd', announced: null, adopted: null },
  ...{ inForce: null, planned: '2020-06', knownOn: '2020-01-01' },
  ...overrides,
})

describe('a promise', () => {
  it.each([
    ['2020-06-30', false],
    ['2020-07-01', true],
  ])('of a month is late on %s: %s', (day, late) => {
    expect(isLate(measure({}), day)).toBe(late)
  })

  it('is awaited until it is in force, or stopped', () => {
    expect(measureStatuses.filter((status) => isLate(measure({ status }), '2021-01-01'))).toEqual([
      'aangekondigd',
      'vastgesteld',
      'in uitvoering',
    ])
  })

  it.each([
    ['the day itself', '2020-09-01', '2020-01-01', '2020-09-01', false],
    ['the day before', '2020-09-01', '2020-01-01', '2020-08-31', true],
    ['the last day that it may be', '2020', '2020-01-01', '2020-12-31', false],
    ['the day before that, when nobody had seen it', '2020-09', '2020-01-01', '2020-09-29', true],
    ['the day of a source that has seen it', '2020', '2020-09', '2020-09-01', false],
    ['the day before that source', '2020', '2020-09', '2020-08-31', true],
    ['the day of a source on the first day that it may be', '2020-09', '2020-09-01', '2020-09-01', false],
    ['the day of a source from before it can be', '2020-09', '2020-08-31', '2020-09-01', true],
    ['the day of a source that knows no first day', '../2020-12', '2020-09-01', '2020-09-01', false],
  ])('in force since a date is late on %s', (_name, inForce, knownOn, day, late) => {
    expect(isLate(measure({ status: 'in werking', inForce, knownOn }), day)).toBe(late)
  })

  it('of no date is never late', () => {
    expect(isLate(measure({ planned: null }), '2030-01-01')).toBe(false)
  })
})
