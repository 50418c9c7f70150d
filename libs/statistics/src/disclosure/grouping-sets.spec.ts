import { describe, expect, it } from '@jest/globals'
import { groupingPeriodKinds, groupingSets, isAllowedGroupingSet } from './grouping-sets.js'

describe('grouping sets', () => {
  it('are exactly these five, on weeks, quarters and years', () => {
    expect(groupingSets).toEqual([[], ['region'], ['channel'], ['law'], ['region', 'channel']])
    expect(groupingPeriodKinds).toEqual(['week', 'quarter', 'year'])
  })

  it.each([
    [[], true],
    [['region'], true],
    [['channel'], true],
    [['law'], true],
    [['region', 'channel'], true],
    [['channel', 'region'], true],
    [['region', 'law'], false],
    [['channel', 'law'], false],
    [['region', 'channel', 'law'], false],
    [['region', 'region'], false],
    [['gemeente'], false],
    [['region,channel'], false],
  ])('%j: %p', (dimensions, allowed) => expect(isAllowedGroupingSet(dimensions)).toBe(allowed))
})
