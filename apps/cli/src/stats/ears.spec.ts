import { describe, expect, it } from '@jest/globals'
import { CommandError } from '../command-error.js'
import { parseCsv } from './csv-table.js'
import { ears } from './ears.js'

const table = parseCsv(
  ['index,count', ...[2, 4, 2, 4, 2, 4, 3, 7, 3, 3, 3, 9].map((n, i) => `${i + 1},${n}`)].join('\n'),
)

describe('ears', () => {
  it('gives arrays by row number from 1, from the first week that can be judged', () => {
    const { runs } = ears(table, { runs: [{ method: 'C1' }, { method: 'C3', minSigma: 0.5 }] }) as {
      runs: object[]
    }
    expect(runs[0]).toMatchObject({
      method: 'C1',
      baseline: 7,
      minSigma: 0,
      alpha: 0.001,
      k: [8, 9, 10, 11, 12],
    })
    expect(runs[0]).toHaveProperty('z', expect.closeTo(3.090232306167813, 12))
    expect(runs[0]).toMatchObject({ observed: [7, 3, 3, 3, 9] })
    expect(runs[0]).toHaveProperty('alarm.0', true)
    expect(runs[0]).not.toHaveProperty('c3_statistic')
    expect(runs[1]).toMatchObject({ alpha: 0.025, k: [12], alarm_c3_gt_2: [true] })
    expect(runs[1]).toHaveProperty('c3_statistic.0', expect.any(Number))
  })

  it('keeps to the rows that are asked for', () => {
    expect(ears(table, { runs: [{ method: 'C1', range: [10, 11] }] })).toMatchObject({
      runs: [{ k: [10, 11] }],
    })
  })

  it.each<[string, object]>([
    ['runs.0.method', { runs: [{ method: 'C4' }] }],
    ['runs.0.baseline', { runs: [{ method: 'C1', baseline: 1 }] }],
    ['range: 3 tot en met 13', { runs: [{ method: 'C1', range: [3, 13] }] }],
  ])('names %s when it cannot be used', (name, params) => {
    expect(() => ears(table, params)).toThrow(CommandError)
    expect(() => ears(table, params)).toThrow(name)
  })
})
