import { describe, expect, it } from '@jest/globals'
import {
  comesBeforeAgenda,
  impliedState,
  patternStates,
  sayablePatternStates,
  standingState,
  type PatternState,
  type StatelessPattern,
} from './pattern-state.js'

const pattern: StatelessPattern = {
  recognised: null,
  firstSignal: '2018/2019',
  closed: null,
  closedAs: null,
  source: 'Rapport',
}
const measure = {
  code: 'm',
  title: 'Maatregel',
  kind: 'wet',
  status: 'in werking',
  announced: '2018',
  adopted: '2019',
  inForce: '2020',
  planned: null,
  knownOn: '2020-09',
  accordingTo: 'VWS',
} as const

describe('the state of a pattern of which nobody recorded one', () => {
  it.each([
    ['gesignaleerd, without anything more', {}, [], ['gesignaleerd', '2018/2019', 'Rapport']],
    ['herkend, once recognised', { recognised: '2019' }, [], ['herkend', '2019', 'Rapport']],
    ['as far as its measure', { recognised: '2019' }, [measure], ['in werking', '2020', 'VWS']],
    [
      'as far as the furthest of its measures',
      {},
      [
        { ...measure, status: 'vastgesteld' as const },
        { ...measure, status: 'merkbaar' as const, accordingTo: 'ombudsman' },
        { ...measure, status: 'aangekondigd' as const },
      ],
      ['merkbaar', null, 'ombudsman'],
    ],
    [
      'announced, on the day of the announcement',
      {},
      [{ ...measure, status: 'aangekondigd' as const }],
      ['maatregel aangekondigd', '2018', 'VWS'],
    ],
    [
      'vastgesteld while it is carried out',
      {},
      [{ ...measure, status: 'in uitvoering' as const }],
      ['vastgesteld', '2019', 'VWS'],
    ],
    [
      'not moved by a pilot',
      {},
      [{ ...measure, kind: 'pilot' as const }],
      ['gesignaleerd', '2018/2019', 'Rapport'],
    ],
    [
      'not moved by what was stopped',
      {},
      [{ ...measure, status: 'gestopt' as const }],
      ['gesignaleerd', '2018/2019', 'Rapport'],
    ],
    [
      'closed as the row says, whatever its measures',
      { closed: '2020-05', closedAs: 'afgewezen' as const },
      [measure],
      ['afgewezen', '2020-05', 'Rapport'],
    ],
  ])('%s', (_name, changed, measures, [state, on, accordingTo]) => {
    expect(impliedState({ ...pattern, ...changed }, measures)).toEqual({ state, on, accordingTo })
  })
})

it('lets a person say every state but that of a merge', () => {
  const sayable = new Set<string>(sayablePatternStates)
  expect(patternStates.filter((state) => !sayable.has(state))).toEqual(['samengevoegd'])
})

describe('how a pattern stands', () => {
  const said = (state: PatternState) => ({ state, on: '2019-05', accordingTo: 'de tafel' })

  it.each([
    ['as somebody recorded it', said('herkend'), [measure], 'herkend', true],
    ['as its measures say, when nobody did', null, [measure], 'in werking', false],
    ['on an agenda', said('geagendeerd'), [], 'geagendeerd', true],
    ['further than an agenda, once a measure is', said('geagendeerd'), [measure], 'in werking', false],
    ['as merkbaar, though its measure is less far', said('merkbaar'), [measure], 'merkbaar', true],
  ] as const)('%s', (_what, recorded, measures, state, isRecorded) => {
    expect(standingState(recorded, pattern, measures)).toMatchObject({ state, recorded: isRecorded })
  })

  it('keeps an old closing of the row out of what was put on an agenda later', () => {
    const closed = { ...pattern, closed: '2018', closedAs: 'afgewezen' as const }
    expect(standingState(said('geagendeerd'), closed, [])).toMatchObject({ state: 'geagendeerd' })
  })

  it.each(patternStates.map((state) => [state, ['gesignaleerd', 'herkend'].includes(state)] as const))(
    'is brought further by an agenda from %s: %s',
    (state, further) => {
      expect(comesBeforeAgenda({ state })).toBe(further)
    },
  )
})
