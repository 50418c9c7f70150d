import { retagAnswer, retagRequest, retagStateAnswer } from '@rode-draad/contract'
import { retagSignals, retagState, taggingThread } from '@rode-draad/store'
import type { ControlCommands } from './control-server.js'
import type { Stores } from './open-stores.js'

interface Work {
  readonly abort: AbortController
  readonly ended: Promise<void>
}

/**
 * For the command line: tags all signals again with the tagger of this program, in a thread of its own, and tells how
 * far that is. `stop` ends the work behind the chunk that it is at; a next `retag` goes on there.
 */
export function retagCommands(
  { ownerUrl, syncing }: Pick<Stores, 'ownerUrl' | 'syncing'>,
  { taggerVersion, now }: { taggerVersion: string; now: () => Date },
): { commands: ControlCommands; stop(): Promise<void> } {
  let work: Work | null = null
  let failed: string | null = null

  /** @returns whether it began; the work itself goes on after that */
  async function start(limitPerSecond: number | null): Promise<boolean> {
    const abort = new AbortController()
    const thread = taggingThread(taggerVersion)
    let begin: (begun: boolean) => void = () => undefined
    const begun = new Promise<boolean>((resolve) => {
      begin = resolve
    })
    const run = { taggerVersion, limitPerSecond, now, tag: thread.tag, abort: abort.signal }
    const ended = retagSignals(ownerUrl, { ...run, onStart: () => begin(true) })
      .then(async (outcome) => {
        if (outcome !== 'busy') await syncing.now()
      })
      .catch((error: unknown) => {
        failed = error instanceof Error ? error.name : 'Error'
      })
      .finally(async () => {
        work = null
        begin(false)
        await thread.close()
      })
    work = { abort, ended }
    return await begun
  }

  return {
    commands: {
      retag: async (request) => {
        const { limitPerSecond } = retagRequest.parse(request)
        if (work !== null) return retagAnswer.parse({ started: false })
        failed = null
        return retagAnswer.parse({ started: await start(limitPerSecond) })
      },
      'retag-state': async () =>
        retagStateAnswer.parse({ busy: work !== null, failed, run: await retagState(ownerUrl) }),
    },
    async stop() {
      work?.abort.abort()
      await work?.ended
    },
  }
}
