import { describe, expect, it } from '@jest/globals'
import { parseCsv } from './csv-table.js'
import { disprop } from './disprop.js'

const table = parseCsv(
  'theme,region,stratum,n\nwait,north,Wlz,9\nwait,south,Wlz,1\ncost,north,Wmo,2\ncost,south,Wmo,8\n',
)

describe('disprop', () => {
  it('gives arrays by cell, with a prior that is given and one that is fitted', () => {
    const results = disprop(table, { gps_prior: { alpha1: 1, beta1: 1, alpha2: 1, beta2: 1, P: 0.5 } })
    expect(results).toMatchObject({
      total: 20,
      theme: ['wait', 'wait', 'cost', 'cost'],
      region: ['north', 'south', 'north', 'south'],
      a: [9, 1, 2, 8],
      d: [8, 2, 1, 9],
      expected: [5.5, 4.5, 5.5, 4.5],
      continuity_added: [false, false, false, false],
      gps_fixed_prior: { expected_used: 'expected', theta: [1, 1, 1, 1, 0.5], Q: [0.5, 0.5, 0.5, 0.5] },
    })
    expect(results).toHaveProperty('ror.0', expect.closeTo(36, 10))
    expect(results).toHaveProperty('gps_fixed_prior.post_mean.0', expect.closeTo(10 / 6.5, 10))
    expect(results).toHaveProperty('gps_ml.EB05.length', 4)
    expect(results).not.toHaveProperty('expected_stratified')
  })

  // By hand: within Wlz all is about waiting, so 9 in the north is what it takes.
  it('expects within strata when asked', () => {
    expect(disprop(table, { stratified_expected: true })).toMatchObject({
      expected_stratified: [9, 1, 2, 8],
      gps_fixed_prior: { expected_used: 'expected_stratified' },
    })
  })

  it('adjusts p-values when the table holds those', () => {
    expect(disprop(parseCsv('index,p\n1,0.01\n2,\n3,0.05\n4,0.9\n'), {})).toEqual({
      adjusted: [expect.closeTo(0.03, 12), null, expect.closeTo(0.075, 12), 0.9],
      rejected_at_0_05: [true, null, false, false],
      rejected_at_0_10: [true, null, true, false],
    })
  })

  it('has nothing to fit a prior to without counts', () => {
    expect(disprop(parseCsv('theme,region,n\n'), {})).toMatchObject({ total: 0, theme: [], gps_ml: null })
  })

  it('names what is missing or wrong', () => {
    const plain = parseCsv('theme,region,n\nwait,north,9\n')
    expect(() => disprop(plain, { stratified_expected: true })).toThrow('mist de kolom stratum')
    expect(() => disprop(plain, { gps_prior: { alpha1: 1 } })).toThrow('gps_prior.beta1')
  })
})
