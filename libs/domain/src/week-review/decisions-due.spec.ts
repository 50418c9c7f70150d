import { describe, expect, it } from '@jest/globals'
import { decisionsDue, type UndecidedItem } from './decisions-due.js'

/** March 2 to 8, looked back on. */
const asked = { week: { endsBefore: '2020-03-09' }, until: '2020-03-08' }
const item = (actBy: string, code = 'p'): UndecidedItem => ({ code, title: code, table: 'tafel', actBy })

describe('decisionsDue', () => {
  it.each([
    ['2020-03-08', 0],
    ['2020-03-02', 6],
    ['2020-03-01', 7],
    ['2019', 68],
    ['../2020-02', 8],
    ['2020-02/2020-03-07', 1],
    ['2020-03-09', null],
    ['2020-03', null],
    ['2020-03-08/2020-03-09', null],
  ])('has what was to be decided by %s at %p days over it', (actBy, days) => {
    expect(decisionsDue([item(actBy)], [], asked)).toEqual(
      days === null ? [] : [{ code: 'p', title: 'p', what: 'agendapunt', table: 'tafel', date: actBy, days }],
    )
  })

  it('has what falls in the rest of a week that is not over, at no days', () => {
    const today = { ...asked, until: '2020-03-04' }
    expect(decisionsDue([item('2020-03-08')], [], today)).toMatchObject([{ days: 0 }])
    expect(decisionsDue([item('2020-03-09')], [], today)).toEqual([])
  })

  it.each([
    ['closed before', { closedAs: 'afgewezen', closedOn: '2020-03-08' }, 0],
    ['closed, nobody knows when', { closedAs: 'afgewezen', closedOn: null }, 0],
    ['closed after the week', { closedAs: 'afgewezen', closedOn: '2020-03-09' }, 1],
    ['closed perhaps later', { closedAs: 'samengevoegd', closedOn: '2020-03' }, 1],
    ['open', { closedAs: null, closedOn: null }, 1],
  ] as const)('asks no decision on a pattern that was %s', (_name, closing, expected) => {
    expect(decisionsDue([item('2020-03-01')], [{ code: 'p', ...closing }], asked)).toHaveLength(expected)
  })

  it('has the longest over its date first; nothing for nothing', () => {
    const items = [item('2020-03-07', 'a'), item('2020-01-01', 'b')]
    expect(decisionsDue(items, [], asked).map(({ code }) => code)).toEqual(['b', 'a'])
    expect(decisionsDue([], [], asked)).toEqual([])
  })
})
