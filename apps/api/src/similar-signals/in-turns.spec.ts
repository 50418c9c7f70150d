import { expect, it } from '@jest/globals'
import { inTurns } from './in-turns.js'

function* steps(count: number, done: string[], onStep: (at: number) => void) {
  for (let at = 0; at < count; at++) {
    onStep(at)
    done.push(`step ${at}`)
    yield
  }
  return 'all'
}

it('lets others in between when a turn has lasted long enough, and not sooner', async () => {
  const done: string[] = []
  let time = 0
  setImmediate(() => done.push('somebody else'))
  const work = inTurns(
    steps(4, done, () => (time += 5)),
    () => time,
  )
  expect(await work).toBe('all')
  expect(done).toEqual(['step 0', 'step 1', 'somebody else', 'step 2', 'step 3'])
})

it('throws what a step throws', async () => {
  const work = steps(3, [], (at) => {
    if (at === 1) throw new RangeError('step')
  })
  await expect(inTurns(work)).rejects.toThrow(RangeError)
})
