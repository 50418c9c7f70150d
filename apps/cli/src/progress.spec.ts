import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { progress } from './progress.js'

const said: string[] = []
beforeEach(() => {
  said.length = 0
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0)
})
afterEach(() => {
  jest.restoreAllMocks()
})

/** A clock that gives these milliseconds, one after another. */
function clock(...times: number[]): () => number {
  let index = 0
  return () => times[Math.min(index++, times.length - 1)] ?? 0
}

describe('progress', () => {
  it('says nothing about work of less than a second', () => {
    const shown = progress('gelabeld', clock(0, 500, 999))
    shown.step(1)
    shown.step(2)
    shown.end(2)
    expect(said).toEqual([])
  })

  it('speaks once a second, and at the end', () => {
    const now = { ms: 0 }
    const shown = progress('gelabeld', () => now.ms)
    for (now.ms = 100; now.ms <= 2100; now.ms += 100) shown.step(now.ms / 100)
    shown.end(21)
    expect(said).toEqual(['gelabeld: 10\n', 'gelabeld: 20\n', 'gelabeld: 21, klaar\n'])
  })
})
