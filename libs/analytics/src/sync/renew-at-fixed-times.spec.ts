import { expect, it } from '@jest/globals'
import { renewAtFixedTimes } from './renew-at-fixed-times.js'

/** A clock that is put by hand, and what happened at each look. */
function at(start: string, everyHours: number) {
  let time = start
  let failing = false
  const happened: string[] = []
  const store = {
    renewEditions: () => {
      if (failing) return Promise.reject(new Error('stuk'))
      happened.push('renewed')
      return Promise.resolve()
    },
  }
  const renewing = renewAtFixedTimes(store, {
    everyHours,
    now: () => new Date(time),
    onError: (error) => happened.push((error as Error).message),
  })
  return {
    happened,
    stop: () => renewing.stop(),
    lookAt: async (then: string, { fails = false } = {}) => {
      time = then
      failing = fails
      await renewing.look()
    },
  }
}

it('renews once a day, at three in the night', async () => {
  const { lookAt, happened, stop } = at('2026-06-15T12:00:00Z', 24)
  await lookAt('2026-06-16T02:59:59Z')
  expect(happened).toEqual([])
  await lookAt('2026-06-16T03:00:00Z')
  await lookAt('2026-06-16T03:01:00Z')
  expect(happened).toEqual(['renewed'])
  await lookAt('2026-06-19T12:00:00Z')
  expect(happened).toEqual(['renewed', 'renewed'])
  await stop()
})

it('renews every six hours', async () => {
  const { lookAt, happened, stop } = at('2026-06-15T12:00:00Z', 6)
  await lookAt('2026-06-15T14:59:00Z')
  await lookAt('2026-06-15T15:00:00Z')
  await lookAt('2026-06-15T20:59:00Z')
  await lookAt('2026-06-15T21:00:00Z')
  expect(happened).toEqual(['renewed', 'renewed'])
  await stop()
})

it('tries again at the next look after it failed', async () => {
  const { lookAt, happened, stop } = at('2026-06-15T12:00:00Z', 24)
  await lookAt('2026-06-16T03:00:00Z', { fails: true })
  await lookAt('2026-06-16T03:01:00Z')
  expect(happened).toEqual(['stuk', 'renewed'])
  await stop()
})
