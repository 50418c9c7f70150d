import { everywhere, type AccessScope } from '@rode-draad/domain'
import { QueryFailedError, type DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import { beInIntake } from './intake-lock.js'
import { isRefusedData, keepRowByRow } from './keep-row-by-row.js'
import { keepRows, type KeptRows } from './keep-rows.js'
import type { WordHashes } from '../strikes/kept-struck-words.js'
import { rowsWithoutStruckWords } from '../strikes/without-struck-words.js'
import type { PreparedChunk } from './prepared-chunk.js'

/** A batch that is under way. */
export interface OpenBatch {
  readonly id: string
  readonly channel: string
  readonly sentBy: string
}

/** What became of a chunk: received = accepted + duplicate + the number of `apart`; `erasedBefore` is part of `duplicate`. */
export interface KeptChunk extends KeptRows {
  readonly duplicate: number
}

const mostTries = 4

/**
 * Keeps a chunk and what it came to in one transaction; once this resolves it is committed. Two batches that wait for
 * each other are told apart by PostgreSQL, and the one that lost tries again; a row that PostgreSQL refuses is set
 * apart and blocks no other. What a reader struck out under the number of a row is struck out of it first.
 */
export async function keepChunk(
  { app, hashes }: { readonly app: DataSource; readonly hashes: WordHashes },
  writes: AccessScope['writes'],
  chunk: PreparedChunk,
  batch: OpenBatch,
): Promise<KeptChunk> {
  let rowByRow = false
  for (let tries = 1; ; tries += 1) {
    try {
      return await inScope(app, { ...everywhere, channels: writes }, async (manager) => {
        await manager.query(beInIntake)
        const known = await rowsWithoutStruckWords(manager, hashes, chunk)
        const kept = rowByRow
          ? await keepRowByRow(manager, known.rows, batch)
          : await keepRows(manager, known, batch)
        const duplicate = chunk.received - kept.accepted - kept.apart.length
        await manager.query(
          `INSERT INTO signal_batch_chunk (batch_id, through_row, received, accepted, duplicate, quarantined,
             erased_before)
           VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          [
            ...[batch.id, chunk.throughRow, chunk.received, kept.accepted, duplicate, kept.apart.length],
            kept.erasedBefore,
          ],
        )
        return { ...kept, duplicate }
      })
    } catch (error) {
      const mayHelp = isDeadlock(error) || (isRefusedData(error) && !rowByRow)
      if (!mayHelp || tries === mostTries) throw error
      rowByRow ||= isRefusedData(error)
    }
  }
}

/** deadlock_detected or serialization_failure: https://www.postgresql.org/docs/18/errcodes-appendix.html */
function isDeadlock(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false
  const { code } = error.driverError as { code?: unknown }
  return code === '40P01' || code === '40001'
}
