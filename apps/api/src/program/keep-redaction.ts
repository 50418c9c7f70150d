import { redactAgainAnswer, redactAgainRequest } from '@rode-draad/contract'
import { redactionVersion } from '@rode-draad/domain'
import {
  countRedactedEarlier,
  redactStored,
  type PreparingPool,
  type RedactedAgain,
  type RedactingAgain,
} from '@rode-draad/store'
import type { ControlCommands } from './control-server.js'

export interface KeepingRedaction {
  readonly commands: ControlCommands
  /** Reads what an earlier version redacted, beside all other work. */
  begin(): void
  /** Ends the work behind the chunk that it is at; the next start goes on there. */
  stop(): Promise<void>
}

/**
 * Has every stored text read by the redaction of this program: one that knows more than the version before takes out
 * what that one left. For the command line it begins again after a fault, and tells how far it is.
 * @param onDone told how many, when all was read
 * @param onError told of a run that failed; what was read is read
 */
export function keepRedaction({
  ownerUrl,
  pool,
  onDone,
  onError,
}: {
  ownerUrl: string
  pool: Pick<PreparingPool, 'redactAgain'>
  onDone: (done: RedactedAgain) => void
  onError: (error: unknown) => void
}): KeepingRedaction {
  const abort = new AbortController()
  let work: Promise<void> | null = null
  let failed: string | null = null
  let done: RedactedAgain = { read: 0, changed: 0, unread: 0 }

  async function run(): Promise<void> {
    const redacting: RedactingAgain = {
      version: redactionVersion,
      redact: (texts) => pool.redactAgain(texts),
      onChunk: (soFar) => {
        done = soFar
      },
      abort: abort.signal,
    }
    const outcome = await redactStored(ownerUrl, redacting)
    if (outcome !== 'busy' && outcome.read + outcome.unread > 0) onDone(outcome)
  }

  function begin(): void {
    if (work !== null || abort.signal.aborted) return
    failed = null
    done = { read: 0, changed: 0, unread: 0 }
    work = run()
      .catch((error: unknown) => {
        failed = error instanceof Error ? error.name : 'Error'
        onError(error)
      })
      .finally(() => {
        work = null
      })
  }

  return {
    begin,
    commands: {
      'redact-again': async (request) => {
        const wanted = redactAgainRequest.parse(request)
        const left = await countRedactedEarlier(ownerUrl, redactionVersion)
        if (wanted.begin && left > 0) begin()
        return redactAgainAnswer.parse({ busy: work !== null, failed, left, ...done })
      },
    },
    async stop() {
      abort.abort()
      await work
    },
  }
}
