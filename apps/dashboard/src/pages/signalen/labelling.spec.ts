import { describe, expect, it } from '@jest/globals'
import type { ThemeCode } from '@rode-draad/domain'
import fc from 'fast-check'
import {
  completed,
  draftOf,
  finish,
  forget,
  judgeTag,
  type Labelling,
  lastStep,
  move,
  moveTag,
  nothingLabelled,
  toggleAdded,
  undo,
} from './labelling.js'

const found: readonly ThemeCode[] = ['pgb', 'vervoer', 'jeugdhulp']

describe('judging a tag', () => {
  it('goes on to the next that is open, and round to one that was passed over', () => {
    let state = moveTag(nothingLabelled, 1, 3)
    state = judgeTag(state, 'a', found, 'drop')
    expect([state.tag, draftOf(state, 'a')]).toEqual([2, { vervoer: 'drop' }])
    state = judgeTag(state, 'a', found, 'accept')
    expect(state.tag).toBe(0)
    state = judgeTag(state, 'a', found, 'accept')
    expect([state.tag, draftOf(state, 'a')]).toEqual([
      0,
      { pgb: 'accept', vervoer: 'drop', jeugdhulp: 'accept' },
    ])
  })

  it('does nothing where nothing was found', () => {
    expect(judgeTag(nothingLabelled, 'a', [], 'accept')).toBe(nothingLabelled)
  })
})

describe('adding a theme', () => {
  it('can be taken back with the same key', () => {
    const added = toggleAdded(nothingLabelled, 'a', 'pgb')
    expect(draftOf(added, 'a')).toEqual({ pgb: 'add' })
    expect(draftOf(toggleAdded(added, 'a', 'pgb'), 'a')).toEqual({})
  })
})

it('a draft is completed with what was not judged, and keeps what was', () => {
  expect(completed({ vervoer: 'drop', bekostiging: 'add' }, found)).toEqual({
    pgb: 'accept',
    vervoer: 'drop',
    jeugdhulp: 'accept',
    bekostiging: 'add',
  })
})

describe('moving', () => {
  it.each([
    [-1, 0],
    [1, 1],
    [9, 3],
  ])('by %i from the first of 3 comes to %i', (by, at) => {
    expect(move(nothingLabelled, by, 3).at).toBe(at)
  })

  it('among the tags stays within them', () => {
    expect([moveTag(nothingLabelled, -1, 2).tag, moveTag(nothingLabelled, 5, 2).tag]).toEqual([0, 1])
    expect(moveTag(nothingLabelled, 1, 0).tag).toBe(0)
  })
})

describe('undo', () => {
  it('of a finished signal comes back to it with what was chosen before', () => {
    const chosen = judgeTag(nothingLabelled, 'a', found, 'drop')
    const finished = finish(chosen, { id: 'a', version: 2 }, completed(draftOf(chosen, 'a'), found))
    expect([finished.at, finished.done]).toEqual([1, ['a']])
    expect(lastStep(finished)?.sent).toEqual({
      draft: { pgb: 'drop', vervoer: 'accept', jeugdhulp: 'accept' },
      version: 2,
    })
    expect(undo(finished)).toEqual(chosen)
  })

  it('of nothing is nothing', () => expect(undo(nothingLabelled)).toBe(nothingLabelled))

  it('of everything, in any order of work, comes back to where it began', () => {
    const works = fc.array(
      fc.constantFrom<(state: Labelling) => Labelling>(
        (state) => judgeTag(state, 'a', found, 'accept'),
        (state) => judgeTag(state, 'b', found, 'drop'),
        (state) => toggleAdded(state, 'a', 'bekostiging'),
        (state) => finish(state, { id: 'b', version: 1 }, completed(draftOf(state, 'b'), found)),
      ),
    )
    fc.assert(
      fc.property(works, (all) => {
        let state = all.reduce((before, work) => work(before), nothingLabelled)
        while (lastStep(state) !== null) state = undo(state)
        expect({ ...state, drafts: {} }).toEqual(nothingLabelled)
        expect(Object.values(state.drafts).every((draft) => Object.keys(draft).length === 0)).toBe(true)
      }),
    )
  })
})

it('what was chosen for a signal that changed is forgotten, and only that', () => {
  const state = judgeTag(judgeTag(nothingLabelled, 'a', found, 'drop'), 'b', found, 'accept')
  const left = forget(state, 'a')
  expect([draftOf(left, 'a'), Object.keys(draftOf(left, 'b')).length]).toEqual([{}, 1])
  expect(left.steps.map(({ signal }) => signal)).toEqual(['b'])
})
