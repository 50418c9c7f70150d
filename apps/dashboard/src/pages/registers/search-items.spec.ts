import { describe, expect, it } from '@jest/globals'
import { searchItems, statesIn } from './search-items.js'

const items = [
  {
    code: 'a-1',
    title: 'Cliëntondersteuning is niet bekend',
    state: 'herkend',
    accordingTo: 'VWS',
    on: null,
  },
  { code: 'b-2', title: 'Wachten op een rolstoel', state: 'in werking', accordingTo: 'gemeente', on: null },
  { code: 'c-3', title: 'Een rolstoel die niet past', state: 'herkend', accordingTo: null, on: null },
]

describe('searching a register', () => {
  it.each([
    ['', null, ['a-1', 'b-2', 'c-3']],
    ['clientondersteuning', null, ['a-1']],
    ['ROLSTOEL', null, ['b-2', 'c-3']],
    ['rolstoel past', null, ['c-3']],
    ['vws', null, ['a-1']],
    ['b-2', null, ['b-2']],
    ['rolstoel', 'herkend', ['c-3']],
    ['', 'herkend', ['a-1', 'c-3']],
    ['fiets', null, []],
    ['   ', 'merkbaar', []],
  ])('%p with state %p finds %p', (words, state, found) => {
    expect(searchItems(items, words, state).map(({ code }) => code)).toEqual(found)
  })

  it('names each state once', () => {
    expect(statesIn(items)).toEqual(['herkend', 'in werking'])
    expect(statesIn([{ ...items[0]!, state: null }])).toEqual([])
  })
})
