import { randomBytes } from 'node:crypto'
import {
  addKeyAnswer,
  addKeyRequest,
  listKeysAnswer,
  withdrawKeyAnswer,
  withdrawKeyRequest,
} from '@rode-draad/contract'
import { listSenderKeys, makeSenderKey, withdrawSenderKey } from '@rode-draad/store'
import type { ControlCommands } from './control-server.js'
import type { Services } from './services.js'

const madeBy = 'cli'
const dayMs = 24 * 3_600_000

/** Keys of senders. Without sign-in none is made: with one, the demo on this machine would be over. */
export function senderKeyCommands({ stores: { postgres }, signIn, now }: Services): ControlCommands {
  return {
    'add-key': async (request) => {
      const { channel, label, days } = addKeyRequest.parse(request)
      if (!signIn) return addKeyAnswer.parse({ key: null })
      const at = now()
      const expiresAt = new Date(at.getTime() + days * dayMs)
      const { id, token } = await makeSenderKey(
        postgres,
        { channel, label, madeBy, expiresAt },
        { now: at, randomBytes },
      )
      return addKeyAnswer.parse({ key: { id, token, expiresAt: expiresAt.toISOString() } })
    },
    'list-keys': async () => {
      const keys = await listSenderKeys(postgres)
      return listKeysAnswer.parse({
        keys: keys.map(({ id, channel, label, expiresAt, withdrawnAt }) => ({
          id,
          channel,
          label,
          expiresAt: expiresAt.toISOString(),
          state: withdrawnAt ? 'withdrawn' : expiresAt <= now() ? 'expired' : 'valid',
        })),
      })
    },
    'withdraw-key': async (request) => {
      const { id } = withdrawKeyRequest.parse(request)
      const withdrawn = await withdrawSenderKey(postgres, id, { by: madeBy, now: now() })
      return withdrawKeyAnswer.parse({ withdrawn })
    },
  }
}
