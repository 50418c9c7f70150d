import { describe, expect, it } from '@jest/globals'
import { type WatchedTerm, watchedTermDays, watchedTermFaults } from './watched-term.js'

const said = (told: Partial<WatchedTerm>): WatchedTerm => ({
  ...{ kind: 'bezwaar-indienen', startsOn: '2026-02-20', endsOn: null, lengthened: 'nee', doneOn: null },
  ...told,
})

describe('the days of a watched term', () => {
  it.each([
    // As in statutory-terms.spec: Good Friday, the weekend and Easter Monday are passed over.
    ['a term of the law', said({}), '2026-04-07', null],
    [
      'one that may be lengthened',
      said({ kind: 'wkkgz-klacht', startsOn: '2026-03-24' }),
      '2026-05-06',
      '2026-06-02',
    ],
    [
      'one that was lengthened',
      said({ kind: 'wkkgz-klacht', startsOn: '2026-03-24', lengthened: 'ja' }),
      '2026-06-02',
      null,
    ],
    ['a promised day', said({ kind: 'toezegging', endsOn: '2026-07-01' }), '2026-07-01', null],
    ['a promised month', said({ kind: 'toezegging', endsOn: '2026-06' }), '2026-06-30', null],
  ])('of %s', (_name, term, lastOn, longestOn) => {
    expect(watchedTermDays(term)).toEqual({ lastOn, longestOn })
    expect(watchedTermFaults(term)).toEqual([])
  })

  it.each([
    ['a promise without a date', said({ kind: 'toezegging' }), ['endsOn']],
    ['a term of the law with a date', said({ endsOn: '2026-07' }), ['endsOn']],
    ['a term that cannot be lengthened', said({ lengthened: 'ja' }), ['lengthened']],
    [
      'a promise that was lengthened',
      said({ kind: 'toezegging', endsOn: '2026-07', lengthened: 'ja' }),
      ['lengthened'],
    ],
    ['a promise for before it was made', said({ kind: 'toezegging', endsOn: '2026-01' }), ['endsOn']],
    ['an end before the beginning', said({ doneOn: '2026-02-19' }), ['doneOn']],
  ])('are refused for %s', (_name, term, paths) => {
    expect(watchedTermFaults(term).map(({ path }) => path)).toEqual(paths)
  })

  it('are not told where they cannot be', () => {
    expect(watchedTermDays(said({ kind: 'toezegging' }))).toBeNull()
    expect(watchedTermDays(said({ lengthened: 'ja' }))).toBeNull()
    expect(watchedTermDays(said({ kind: 'bestaat-niet' }))).toBeNull()
  })
})
