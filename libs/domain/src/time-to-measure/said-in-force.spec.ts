import { describe, expect, it } from '@jest/globals'
import type { MeasureFact } from './facts.js'
import type { RecordedState } from './recorded-life.js'
import { saidInForce } from './said-in-force.js'

const measure = (overrides: Partial<MeasureFact>): MeasureFact => ({
  ...{ code: 'm', title: 'Maatregel', kind: 'schrapregel', status: 'in werking', announced: null },
  ...{ adopted: null, inForce: null, planned: null, knownOn: '2020-09' },
  ...overrides,
})
const state = (name: RecordedState['state'], on: string): RecordedState => ({
  ...{ state: name, on, accordingTo: 'VWS' },
})

describe('that a measure is in force', () => {
  it.each<[string, Partial<MeasureFact>, string, boolean]>([
    ['without a date, from the source on', {}, '2020-09-01', true],
    ['without a date, not before the source', {}, '2020-08-31', false],
    ['without a source', { knownOn: null }, '2020-09-01', false],
    ['with a date that has come', { inForce: '2020-10-01' }, '2020-10-01', true],
    ['with a date to come', { inForce: '2020-10-01' }, '2020-09-30', false],
    ['and noticed', { status: 'merkbaar' }, '2020-09-01', true],
    ['but only adopted', { status: 'vastgesteld' }, '2020-09-01', false],
    ['but stopped', { status: 'gestopt' }, '2020-09-01', false],
    ['but it is a pilot', { kind: 'pilot' }, '2020-09-01', false],
    ['but it is unknown of which kind', { kind: 'onbekend' }, '2020-09-01', false],
    ['but of another pattern', { code: 'other' }, '2020-09-01', false],
  ])('is said %s', (_name, overrides, day, expected) => {
    expect(saidInForce({ measures: ['m'] }, [measure(overrides)], [], day)).toBe(expected)
  })

  it.each([
    [[state('in werking', '2020-03-01')], '2020-03-01', true],
    [[state('in werking', '2020-03-01')], '2020-02-29', false],
    [[state('herkend', '2019'), state('merkbaar', '2020-03-01')], '2020-03-01', true],
    [[state('in werking', '2019'), state('herkend', '2020-03-01')], '2020-03-01', false],
    [[], '2020-03-01', false],
  ] as const)('goes by the last of %j on %s: %s', (states, day, expected) => {
    expect(saidInForce({ measures: [] }, [], states, day)).toBe(expected)
  })
})
