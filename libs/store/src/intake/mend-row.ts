import type { SignalAnswer } from '@rode-draad/contract'
import { everywhere, type AccessScope } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import { keepOnce } from '../signals/keep-signal.js'
import type { WordHashes } from '../strikes/kept-struck-words.js'
import type { NewSignal } from '../signals/new-signal.js'

/** What came of offering a mended row again. */
export type Mended =
  | { readonly outcome: 'mended'; readonly answer: SignalAnswer }
  | { readonly outcome: 'other-content' | 'erased' | 'decided' }

/** Undoes the signal of a row about which somebody else decided at the same moment. */
class DecidedElsewhere extends Error {}

/**
 * Keeps a mended row as a signal, and with it that the row was mended, in one transaction.
 * - other-content: the id is known with other content, and it was not to be a new version
 * - erased: what has this id was erased, and does not come back
 * - decided: something was decided about the row already
 */
export async function mendRow(
  { app, hashes }: { readonly app: DataSource; readonly hashes: WordHashes },
  writes: AccessScope['writes'],
  row: {
    readonly id: string
    readonly signal: NewSignal
    readonly asNewVersion: boolean
    readonly by: string
  },
): Promise<Mended> {
  const { id, signal, asNewVersion, by } = row
  return await inScope(app, { ...everywhere, channels: writes }, async (manager): Promise<Mended> => {
    const kept = await keepOnce(manager, hashes, signal, asNewVersion)
    if (!('answer' in kept)) return { outcome: kept.outcome === 'erased' ? 'erased' : 'other-content' }
    const added = (await manager.query(
      `INSERT INTO quarantine_decision (row_id, decision, signal_id, decided_by) VALUES ($1, 'mended', $2, $3)
       ON CONFLICT (row_id) DO NOTHING RETURNING row_id`,
      [id, kept.answer.id, by],
    )) as unknown[]
    if (added.length === 0) throw new DecidedElsewhere()
    return { outcome: 'mended', answer: kept.answer }
  }).catch((error: unknown) => {
    if (error instanceof DecidedElsewhere) return { outcome: 'decided' }
    throw error
  })
}
