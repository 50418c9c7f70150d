import { everywhere } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import { keepRows, type RowsToKeep } from '../intake/keep-rows.js'
import { rowsToKeep, storedSignal } from '../intake/stored-row.js'
import type { NewSignal } from './new-signal.js'

/**
 * Keeps a batch of fictional signals in one statement; those that are there already stay as they are.
 * @returns how many were new
 * @throws RangeError when one of them is not fictional
 */
export async function keepDemoSignals(app: DataSource, signals: readonly NewSignal[]): Promise<number> {
  if (signals.some((signal) => !signal.fictional)) throw new RangeError('demo signals must be fictional')
  return await keepDemoChunk(app, rowsToKeep(signals.map((signal) => storedSignal(0, signal))))
}

/** The same for a chunk that a worker prepared with `prepareDemo`. */
export async function keepDemoChunk(app: DataSource, chunk: RowsToKeep): Promise<number> {
  return await inScope(app, everywhere, async (manager) => (await keepRows(manager, chunk, null)).accepted)
}
