import { setImmediate as nextTurn } from 'node:timers/promises'

/** As long as work may keep others waiting, in milliseconds. */
const turnMs = 8

/** Does work of many steps in turns, so that other requests are answered in between. @returns what the work returns */
export async function inTurns<T>(work: Iterator<void, T>, now = () => performance.now()): Promise<T> {
  let began = now()
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    if (now() - began < turnMs) continue
    await nextTurn()
    began = now()
  }
}
