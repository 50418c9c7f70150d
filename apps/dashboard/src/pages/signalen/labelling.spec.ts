import { describe, expect, it } from '@jest/globals'
import { reviewFacets } from '@rode-draad/contract'
import fc from 'fast-check'
import { completed, decisionsOf } from './draft.js'
import {
  draftOf as draftAmong,
  facetsLookedAt,
  finish,
  forget,
  judgeTag,
  type Labelling,
  lastStep,
  move,
  moveTag,
  reveal,
  stageOf,
  startLabelling,
  toggleAdded,
  turnFacet,
  undo,
} from './labelling.js'

const found: readonly string[] = ['pgb', 'vervoer', 'jeugdhulp']
type Listed = Parameters<typeof startLabelling>[0][number]
const nothingLabelled = startLabelling([])
const draftOf = (state: Labelling, signal: string) => draftAmong(state, signal, found)

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
    const added = toggleAdded(nothingLabelled, 'a', found, 'bekostiging')
    expect(draftOf(added, 'a')).toEqual({ bekostiging: 'add' })
    expect(draftOf(toggleAdded(added, 'a', found, 'bekostiging'), 'a')).toEqual({})
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
    const finished = finish(
      chosen,
      { id: 'a', version: 2 },
      { theme: completed(draftOf(chosen, 'a'), found) },
    )
    expect([finished.at, finished.done]).toEqual([1, ['a']])
    expect(lastStep(finished)?.sent).toEqual({
      drafts: { theme: { pgb: 'drop', vervoer: 'accept', jeugdhulp: 'accept' } },
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
        (state) => toggleAdded(state, 'a', found, 'bekostiging'),
        (state) => finish(state, { id: 'b', version: 1 }, { theme: completed(draftOf(state, 'b'), found) }),
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

describe('a signal of which the tags are not shown at first', () => {
  const blind: Listed = { id: 'a', labelling: 'blind', chosen: [] }
  const start = startLabelling([blind])
  const chosen = toggleAdded(toggleAdded(start, 'a', [], 'pgb'), 'a', [], 'bekostiging')

  it('shows them once something was chosen, beside what was chosen', () => {
    expect(stageOf(chosen, blind)).toBe('blind')
    const shown = reveal(chosen, 'a', { theme: ['pgb', 'bekostiging'] })
    expect(stageOf(shown, blind)).toBe('compare')
    expect(draftOf(shown, 'a')).toEqual({
      ...{ pgb: 'accept', vervoer: 'drop', jeugdhulp: 'drop' },
      bekostiging: 'add',
    })
    expect(lastStep(shown)).toBeNull()
  })

  it('shows them at once to who had chosen before, and a signal of another list too', () => {
    const before: Listed = {
      ...{ id: 'b', labelling: 'compare' },
      chosen: [{ facet: 'theme', codes: ['pgb'] }],
    }
    const state = startLabelling([before])
    expect(stageOf(state, before)).toBe('compare')
    expect(draftOf(state, 'b')).toEqual({ pgb: 'accept', vervoer: 'drop', jeugdhulp: 'drop' })
    expect(stageOf(state, { id: 'c', labelling: 'seen' })).toBe('seen')
  })

  it('sends back what was chosen first and taken away since', () => {
    const shown = reveal(chosen, 'a', { theme: ['pgb', 'bekostiging'] })
    const changed = toggleAdded(judgeTag(shown, 'a', found, 'drop'), 'a', found, 'bekostiging')
    expect(decisionsOf(draftOf(changed, 'a'), 'done', ['pgb', 'bekostiging'])).toEqual([
      { code: 'pgb', decision: 'drop' },
      { code: 'vervoer', decision: 'drop' },
      { code: 'jeugdhulp', decision: 'drop' },
      { code: 'bekostiging', decision: 'undo' },
    ])
  })
})

describe('other facets', () => {
  it('come one after the other, and themes again; those that came by were looked at', () => {
    const law = turnFacet(nothingLabelled, 'a')
    expect([law.facet, facetsLookedAt(law, 'a')]).toEqual(['law', ['theme', 'law']])
    expect(facetsLookedAt(nothingLabelled, 'a')).toEqual(['theme'])
    const round = reviewFacets.reduce((state) => turnFacet(state, 'a'), nothingLabelled)
    expect([round.facet, facetsLookedAt(round, 'a')]).toEqual(['theme', reviewFacets])
  })

  it('have choices of their own, which stay when another facet comes', () => {
    const themes = toggleAdded(nothingLabelled, 'a', [], 'bekostiging')
    const law = judgeTag(turnFacet(themes, 'a'), 'a', ['wlz'], 'drop')
    expect(law.drafts['a']).toEqual({ theme: { bekostiging: 'add' }, law: { wlz: 'drop' } })
    expect(undo(undo(law)).drafts['a']).toEqual({})
  })

  it('begin with themes at the next signal', () => {
    const law = turnFacet(nothingLabelled, 'a')
    expect(move(law, 1, 2).facet).toBe('theme')
    expect(finish(law, { id: 'a', version: 1 }, {}).facet).toBe('theme')
  })
})
