import { describe, expect, it } from '@jest/globals'
import type { MeasureFact, RiskRow } from '@rode-draad/domain'
import { logRank } from '@rode-draad/statistics'
import { compareGroups, measureGroups } from './measure-groups.js'

const fact = (code: string, kind: MeasureFact['kind']) => ({
  code,
  title: code,
  kind,
  status: 'in werking' as const,
  announced: null,
  adopted: null,
  inForce: '2020-01-01',
  planned: null,
  knownOn: '2020',
  accordingTo: 'VWS',
})
const measures = [fact('a', 'wet'), fact('b', 'norm')]

/** Some patterns of one theme: the first `events` of them end by a measure, on days 10, 20, ... */
function some(theme: string, count: number, events: number, measure = 'a', step = 10) {
  const rows = Array.from({ length: count }, (_, index): RiskRow => {
    const pattern = `${theme}-${index}`
    return index < events
      ? { pattern, time: step * (index + 1), event: true, cause: 1, measure }
      : { pattern, time: 1000, event: false, cause: 0 }
  })
  return { theme, rows }
}

function world(...parts: ReturnType<typeof some>[]) {
  const firstThemes = new Map(parts.flatMap(({ theme, rows }) => rows.map(({ pattern }) => [pattern, theme])))
  return [parts.flatMap(({ rows }) => rows), { firstThemes, measures }] as const
}

describe('measureGroups', () => {
  it.each([
    [9, false],
    [10, true],
  ])('gives a theme with %d events a curve: %s', (events, curve) => {
    const groups = measureGroups(...world(some('pgb', 15, events)), 'theme')
    expect(groups.map(({ group, events: counted, curve: shown }) => [group, counted, shown])).toEqual([
      ['pgb', events, curve],
    ])
  })

  it('puts every pattern under one theme, most events first', () => {
    const groups = measureGroups(...world(some('pgb', 4, 1), some('vervoer', 3, 2)), 'theme')
    expect(groups.map(({ group, spells }) => [group, spells.length])).toEqual([
      ['vervoer', 3],
      ['pgb', 4],
    ])
  })

  it('lets the kinds of measure compete over all patterns', () => {
    const groups = measureGroups(...world(some('pgb', 4, 1, 'b'), some('vervoer', 3, 2, 'a')), 'kind')
    expect(groups.map(({ group, events, spells }) => [group, events, spells.length])).toEqual([
      ['wet', 2, 7],
      ['norm', 1, 7],
    ])
    const [laws] = groups
    expect(laws?.spells.filter(({ cause }) => cause !== 0 && cause !== laws.cause)).toHaveLength(1)
  })

  it('is empty for no patterns', () => {
    expect(measureGroups([], { firstThemes: new Map(), measures }, 'theme')).toEqual([])
    expect(measureGroups([], { firstThemes: new Map(), measures }, 'kind')).toEqual([])
  })
})

describe('compareGroups', () => {
  const quick = some('pgb', 20, 12)
  const slow = some('vervoer', 20, 12, 'b', 70)

  it('tests the themes with a curve against each other', () => {
    const few = some('jeugdhulp', 12, 9)
    const rows = compareGroups(measureGroups(...world(quick, slow, few), 'theme'), 'theme')
    const test = logRank(
      [quick, slow].flatMap(({ theme, rows: own }) => own.map((row) => ({ ...row, group: theme }))),
    )
    expect(rows.map(({ group, computed, events }) => [group, computed, events])).toEqual([
      ['pgb', 20, 12],
      ['vervoer', 20, 12],
    ])
    for (const row of rows) expect(row).toMatchObject({ chiSquare: test.chiSquare, degrees: 1, p: test.p })
  })

  it('tests nothing with one curve, nor kinds, which share their patterns', () => {
    expect(compareGroups(measureGroups(...world(quick), 'theme'), 'theme')).toEqual([])
    expect(compareGroups(measureGroups(...world(quick, slow), 'kind'), 'kind')).toEqual([])
  })
})
