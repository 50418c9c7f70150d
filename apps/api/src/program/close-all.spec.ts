import { describe, expect, it } from '@jest/globals'
import { closeAll } from './close-all.js'

describe('closing what was opened', () => {
  it('goes from newest to oldest, once', async () => {
    const done: number[] = []
    const steps = [1, 2, 3].map((step) => async () => void done.push(step))
    await closeAll(steps)
    await closeAll(steps)
    expect(done).toEqual([3, 2, 1])
  })

  it('goes on when a step fails, and then says so', async () => {
    const done: number[] = []
    const steps = [
      async () => void done.push(1),
      () => Promise.reject(new Error('twee')),
      () => {
        throw new Error('drie')
      },
    ]
    await expect(closeAll(steps)).rejects.toThrow('drie')
    expect(done).toEqual([1])
  })
})
