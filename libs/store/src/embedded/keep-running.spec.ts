import { afterEach, describe, expect, it } from '@jest/globals'
import { keepRunning, restartLines } from './keep-running.js'

const { gone, back, givenUp } = restartLines
let stop = async () => {}
afterEach(() => stop())

/** A server that falls away as often as `falls` says, and starts only at the try after `refusals`. */
function fallingServer({ falls, refusals }: { falls: number; refusals: number }) {
  const lines: string[] = []
  const seen = { starts: 0, running: false }
  let [left, refused] = [falls, 0]
  const settled = new Promise<void>((resolve) => {
    stop = keepRunning({
      lookEveryMs: 1,
      pausesMs: [0, 1, 1],
      isRunning: async () => {
        if (seen.running && left > 0) seen.running = false
        else if (seen.running) resolve()
        if (!seen.running) left -= 1
        return seen.running
      },
      start: async () => {
        seen.starts += 1
        if (refused < refusals) {
          refused += 1
          throw new Error('not now')
        }
        refused = 0
        seen.running = true
      },
      log: (line) => {
        lines.push(line)
        if (line === givenUp) resolve()
      },
    })
  })
  return { lines, seen, settled }
}

describe('keepRunning', () => {
  it.each([
    ['starts a server again that fell away', { falls: 1, refusals: 0 }, 1, [gone, back]],
    ['tries again when it does not start', { falls: 1, refusals: 2 }, 3, [gone, back]],
    ['leaves it when it does not start at all', { falls: 1, refusals: 3 }, 3, [gone, givenUp]],
    ['does so each time', { falls: 3, refusals: 0 }, 3, [...[gone, back], ...[gone, back], ...[gone, back]]],
    [
      'leaves one that falls away again and again within the hour',
      { falls: 100, refusals: 0 },
      20,
      [...Array.from({ length: 20 }, () => [gone, back]).flat(), gone, givenUp],
    ],
  ])('%s', async (_what, server, starts, said) => {
    const { lines, seen, settled } = fallingServer(server)
    await settled
    expect([seen.starts, lines]).toEqual([starts, said])
  })

  it('starts nothing any more once it was stopped', async () => {
    const { seen } = fallingServer({ falls: 1, refusals: 0 })
    await stop()
    expect(seen.starts).toBe(0)
  })
})
