import { everywhere } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import { keepRows, type RowsToKeep } from '../intake/keep-rows.js'

/**
 * Keeps fictional signals, as `prepareDemo` makes them, in one statement; those that are there already stay as they are.
 * @returns how many were new
 */
export async function keepDemoChunk(app: DataSource, chunk: RowsToKeep): Promise<number> {
  return await inScope(app, everywhere, async (manager) => (await keepRows(manager, chunk, null)).accepted)
}
