import { describe, expect, it } from '@jest/globals'
import { bodyOf, changesOf, fieldValues, formValues } from './field-values.js'

const codes = {
  receivedOn: '2020-03-04',
  region: 'ZK10',
  case: { consent: false, phase: 'regulier', routesTried: ['cce'] },
} as Parameters<typeof fieldValues>[0]

describe('the fields of a form', () => {
  it('show codes as text, and of the case each part', () => {
    expect(fieldValues(codes)).toEqual({
      receivedOn: '2020-03-04',
      region: 'ZK10',
      'case.consent': 'nee',
      'case.phase': 'regulier',
      'case.routesTried': ['cce'],
    })
  })

  it('become the body again', () => {
    expect(bodyOf(fieldValues(codes))).toEqual(codes)
  })

  it('leave out what is empty, and bring ticks together', () => {
    const form = new FormData()
    for (const [field, value] of [
      ['externalId', ' 7 '],
      ['region', ''],
      ['case.routesTried', 'cce'],
      ['case.routesTried', 'vws'],
    ] as const) {
      form.append(field, value)
    }
    expect(formValues(form)).toEqual({ externalId: '7', 'case.routesTried': ['cce', 'vws'] })
  })

  it.each([
    ['receivedOn', '4-3-2020 ', '2020-03-04'],
    ['case.solvedOn', '04/03/2020', '2020-03-04'],
    ['receivedOn', '2020-03', '2020-03'],
    ['receivedOn', '31-2-2020', '31-2-2020'],
    ['externalId', '4-3-2020', '4-3-2020'],
  ])('give of %s %s: %s', (field, typed, value) => {
    const form = new FormData()
    form.append(field, typed)
    expect(formValues(form)).toEqual({ [field]: value })
  })
})

describe('what somebody changed', () => {
  const before = fieldValues(codes)
  it.each([
    ['nothing', before, {}],
    ['a field more', { ...before, zorgprofiel: 'VG7' }, { zorgprofiel: 'VG7' }],
    ['another value', { ...before, region: 'ZK02' }, { region: 'ZK02' }],
    ['a field emptied', { ...before, region: undefined }, { region: null }],
    [
      'a part of the case',
      { ...before, 'case.phase': 'doorbraak' },
      { case: { consent: false, phase: 'doorbraak', routesTried: ['cce'] } },
    ],
    ['no case left', { receivedOn: '2020-03-04', region: 'ZK10' }, { case: null }],
  ])('with %s', (_name, after, changes) => {
    const filled = Object.fromEntries(Object.entries(after).filter(([, value]) => value !== undefined))
    expect(changesOf(before, filled as typeof before)).toEqual(changes)
  })
})
