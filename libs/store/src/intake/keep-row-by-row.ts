import { QueryFailedError, type EntityManager } from 'typeorm'
import { notKept, rowSetApart } from './faulty-row.js'
import { keepRows, type KeptRows } from './keep-rows.js'
import type { OpenBatch } from './keep-chunk.js'
import { rowsToKeep, type StoredRow } from './stored-row.js'

/**
 * Keeps rows one at a time, for a chunk that PostgreSQL refused as a whole: the row that it is about is set apart, the
 * others are kept.
 * @param rows JSON of StoredRow[]
 */
export async function keepRowByRow(
  manager: EntityManager,
  rows: string,
  batch: Pick<OpenBatch, 'id' | 'sentBy'>,
): Promise<KeptRows> {
  const kept = { accepted: 0, apart: [] as number[], conflicts: [] as number[], erasedBefore: 0 }
  for (const row of JSON.parse(rows) as StoredRow[]) {
    const keep = (one: StoredRow) =>
      manager.transaction((savepoint) => keepRows(savepoint, rowsToKeep([one]), batch))
    const { accepted, apart, conflicts, erasedBefore } = await keep(row).catch((error: unknown) => {
      if (row.ok && isRefusedData(error)) return keep(rowSetApart(row, notKept))
      throw error
    })
    kept.accepted += accepted
    kept.apart.push(...apart)
    kept.conflicts.push(...conflicts)
    kept.erasedBefore += erasedBefore
  }
  return kept
}

/** Data that a type or constraint refuses, classes 22 and 23: https://www.postgresql.org/docs/18/errcodes-appendix.html */
export function isRefusedData(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false
  const { code } = error.driverError as { code?: unknown }
  return typeof code === 'string' && /^2[23]/.test(code)
}
