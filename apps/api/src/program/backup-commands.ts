import { backupAnswer, backupRequest, eraseAnswer, eraseRequest, erasureReasons } from '@rode-draad/contract'
import { backUp, eraseSignal } from '@rode-draad/store'
import { z } from 'zod'
import type { ControlCommands } from './control-server.js'
import type { Stores } from './open-stores.js'

const reason = z.enum(erasureReasons)

/** Backup and erasing, for the command line: both as owner of the database, which no endpoint ever is. */
export function backupCommands(
  { ownerUrl }: Pick<Stores, 'ownerUrl'>,
  { dataDirectory, now }: { dataDirectory: string; now: () => Date },
): ControlCommands {
  return {
    backup: async (request) => {
      const { output, key } = backupRequest.parse(request)
      const { tables } = await backUp({ ownerUrl, dataDirectory, output, key, now: now() })
      return backupAnswer.parse({
        tables: tables.length,
        rows: tables.reduce((sum, table) => sum + table.rows, 0),
      })
    },
    erase: async (request) => {
      const { signalId, reason: given } = eraseRequest.parse(request)
      const erasure = { signalId, reason: reason.parse(given), erasedAt: now().toISOString() }
      return eraseAnswer.parse({ outcome: await eraseSignal(ownerUrl, dataDirectory, erasure) })
    },
  }
}
