import { describe, expect, it } from '@jest/globals'
import { groupingSets, periodKindsFor } from './grouping-sets.js'

const all = ['week', 'quarter', 'year']

describe('grouping sets', () => {
  it('are exactly these five', () => {
    expect(groupingSets.map(({ by }) => by)).toEqual([
      [],
      ['region'],
      ['channel'],
      ['law'],
      ['region', 'channel'],
    ])
  })

  it.each([
    [[], all, all],
    [['region'], all, ['year']],
    [['channel'], all, ['year']],
    [['law'], all, ['year']],
    [['region', 'channel'], all, []],
    [['channel', 'region'], all, []],
    [['region', 'law'], [], []],
    [['channel', 'law'], [], []],
    [['region', 'channel', 'law'], [], []],
    [['region', 'region'], [], []],
    [['gemeente'], [], []],
    [['region,channel'], [], []],
  ])('%j: exact for %j, controlled for %j', (by, exact, controlled) => {
    expect([periodKindsFor(by, 'exact'), periodKindsFor(by, 'controlled')]).toEqual([exact, controlled])
  })
})
