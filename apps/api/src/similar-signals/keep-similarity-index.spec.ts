import { describe, expect, it } from '@jest/globals'
import { everywhere } from '@rode-draad/domain'
import type { SolvedSignalSource, SolvedSignalState } from '@rode-draad/store'
import { keepSimilarityIndex } from './keep-similarity-index.js'
import { SimilarityNotReady } from './similarity-not-ready.js'

const solved = (id: string, text = 'rolstoel kapot'): SolvedSignalState => ({
  id,
  solved: { id, text, fictional: false, region: null, channel: 'gemeente' },
})
const asked = { id: 'gevraagd', text: 'rolstoel kapot', reach: everywhere, fictional: false }
const patience = { buildPatienceMs: 60_000, changePatienceMs: 60_000 }

/** A database in memory: a list of states, of which the cursor is the length. */
function aSource(states: SolvedSignalState[]) {
  const calls: string[] = []
  const source: SolvedSignalSource = {
    async all(take) {
      calls.push('all')
      await take(states.filter((state) => state.solved !== null))
      return BigInt(states.length)
    },
    async changedSince(cursor, take) {
      calls.push(`since ${cursor}`)
      const changed = states.slice(Number(cursor))
      if (changed.length > 0) await take(changed)
      return BigInt(states.length)
    },
  }
  return { source, calls }
}

const refuse = (error: unknown) => {
  throw error
}

describe('the index of solved signals', () => {
  it('is built at the first question, once, and takes in what changed before each next one', async () => {
    const states = [solved('a')]
    const { source, calls } = aSource(states)
    const similar = keepSimilarityIndex(source, { onError: refuse, ...patience })
    similar.changed()
    expect(calls).toEqual([])
    const found = async () => (await similar.search(asked)).map(({ id }) => id)
    expect(await Promise.all([found(), found()])).toEqual([['a'], ['a']])
    states.push(solved('b'), { id: 'a', solved: null })
    expect(await found()).toEqual(['b'])
    expect(calls).toEqual(['all', 'since 1', 'since 1'])
    await similar.close()
  })

  it('takes in changes as it is told of them, so that what was erased does not stay in memory', async () => {
    const states = [solved('a')]
    const { source, calls } = aSource(states)
    const similar = keepSimilarityIndex(source, { onError: refuse, ...patience })
    await similar.search(asked)
    states.push({ id: 'a', solved: null })
    similar.changed()
    similar.changed()
    await similar.close()
    expect(calls).toEqual(['all', 'since 1', 'since 1'])
  })

  it('asks for patience while it is being built, and goes on with it', async () => {
    const { source } = aSource([solved('a')])
    let letGo: () => void = () => undefined
    const gate = new Promise<void>((resolve) => (letGo = resolve))
    const slow: SolvedSignalSource = { ...source, all: (take) => gate.then(() => source.all(take)) }
    const similar = keepSimilarityIndex(slow, { onError: refuse, buildPatienceMs: 0 })
    await expect(similar.search(asked)).rejects.toBeInstanceOf(SimilarityNotReady)
    letGo()
    let found: unknown = null
    while (found === null) found = await similar.search(asked).catch(() => null)
    expect(found).toMatchObject([{ id: 'a' }])
    await similar.close()
  })

  it('answers from what is there when changes take long', async () => {
    const { source } = aSource([solved('a')])
    let begun = 0
    let letGo: () => void = () => undefined
    const gate = new Promise<void>((resolve) => (letGo = resolve))
    const slow: SolvedSignalSource = {
      ...source,
      changedSince: async (cursor, take) => {
        if (begun++ > 0) await gate
        return await source.changedSince(cursor, take)
      },
    }
    const similar = keepSimilarityIndex(slow, {
      onError: refuse,
      buildPatienceMs: 60_000,
      changePatienceMs: 0,
    })
    await similar.search(asked)
    expect(await similar.search(asked)).toMatchObject([{ id: 'a' }])
    letGo()
    await similar.close()
  })

  it('starts over after a reading in that failed, and is not there after it was closed', async () => {
    const { source } = aSource([solved('a')])
    let broken = true
    const sometimes: SolvedSignalSource = {
      ...source,
      all: (take) => (broken ? Promise.reject(new Error('cut off')) : source.all(take)),
    }
    const similar = keepSimilarityIndex(sometimes, { onError: refuse, ...patience })
    await expect(similar.search(asked)).rejects.toThrow('cut off')
    broken = false
    expect(await similar.search(asked)).toMatchObject([{ id: 'a' }])
    await similar.close()
    await expect(similar.search(asked)).rejects.toBeInstanceOf(SimilarityNotReady)
  })
})
