import { describe, expect, it } from '@jest/globals'
import type { FollowUpPromiseRow, FollowUpRow } from '@rode-draad/contract'
import { countStep, hasReached, promisesFinding, waySteps } from './finding.js'

/** Of a recommendation to which nothing came. */
const nothing = {
  ...{ response: null, promise: null, reached: null, structuralMeasures: 0, otherMeasures: 0 },
} as unknown as FollowUpRow

describe('the steps of a recommendation', () => {
  it.each([
    ['nothing known', {}, ['issued']],
    ['a response on a day', { response: '2019-03-04' }, ['issued', 'response']],
    ['a promise without a day', { promise: 'Er komt een wet' }, ['issued', 'response']],
    ['a measure announced', { reached: 'aangekondigd', structuralMeasures: 1 }, ['issued', 'announced']],
    ['one adopted', { reached: 'vastgesteld', structuralMeasures: 1 }, ['issued', 'announced', 'adopted']],
    [
      'one in force',
      { reached: 'in werking', structuralMeasures: 1, otherMeasures: 1 },
      ['issued', 'announced', 'adopted', 'inForce'],
    ],
    [
      'one that is noticeable',
      { reached: 'merkbaar', structuralMeasures: 1 },
      ['issued', 'announced', 'adopted', 'inForce', 'noticeable'],
    ],
    ['a pilot alone', { otherMeasures: 1 }, ['issued', 'other']],
  ])('with %s are counted as they stand in the table', (_what, told, steps) => {
    const row = { ...nothing, ...told }
    expect(waySteps.filter((step) => hasReached(row, step))).toEqual(steps)
    expect(waySteps.filter((step) => countStep([nothing, row], step) > countStep([nothing], step))).toEqual(
      steps,
    )
  })
})

describe('what became of promises', () => {
  const promise = (status: string, late: boolean) => ({ status, late }) as unknown as FollowUpPromiseRow

  it.each([
    [
      [promise('aangekondigd', true), promise('in werking', false)],
      /Bij 1 is die datum voorbij .*is gestopt\.$/,
    ],
    [
      [promise('aangekondigd', true), promise('gestopt', false)],
      / 1 maatregel is gestopt\. Daar wacht niemand meer op\.$/,
    ],
    [[promise('gestopt', false), promise('gestopt', false)], / 2 maatregelen zijn gestopt\. /],
  ])('says how many are late, and apart how many were stopped (%#)', (rows, said) => {
    expect(promisesFinding(rows)).toMatch(said)
    expect(promisesFinding(rows)).toMatch(/^Voor 2 maatregelen is een datum beloofd\./)
  })
})
