import type { EntityManager } from 'typeorm'
import { otherContent } from './faulty-row.js'
import { addRestSql, addSignalsSql } from './keep-rows-sql.js'
import type { StoredKey } from './stored-row.js'

/** Rows as they go to PostgreSQL. */
export interface RowsToKeep {
  /** JSON of StoredKey[], of the signals among the rows. */
  readonly keys: string
  /** JSON of StoredRow[], each content once. */
  readonly rows: string
  /** Hashes of the ids of all rows in hexadecimal, each once. */
  readonly externalIds: readonly string[]
}

export interface KeptRows {
  readonly accepted: number
  /** Numbers of rows set apart. */
  readonly apart: readonly number[]
  /** Of those the ones set apart because their id is known with other content. */
  readonly conflicts: readonly number[]
  /** How many rows were neither kept nor set apart because what has their id was erased. */
  readonly erasedBefore: number
}

interface AddedSignals {
  readonly added: readonly string[]
  readonly conflicts: readonly string[]
  readonly raced: readonly string[]
}

/**
 * Keeps rows within a transaction that reaches their channels: new ones with their tags, referrals and change log,
 * what is not right in the quarantine of the batch. What is known with the same content stays as it is, and what
 * was erased does not come back.
 * @param batch null outside a batch: then nothing is set apart
 */
export async function keepRows(
  manager: EntityManager,
  { keys, rows }: RowsToKeep,
  batch: { readonly id: string; readonly sentBy: string } | null,
): Promise<KeptRows> {
  const { added, conflicts } = await addSignals(manager, keys)
  const about = [batch?.id ?? null, batch?.sentBy ?? null, JSON.stringify([otherContent])]
  const [rest] = (await manager.query(addRestSql, [rows, added, conflicts, ...about])) as Pick<
    KeptRows,
    'apart' | 'conflicts' | 'erasedBefore'
  >[]
  if (!rest) throw new Error('keeping rows gave no outcome')
  return { accepted: added.length, ...rest }
}

/** A row is raced once for each other program that keeps it at that very moment: more often is something else. */
const mostTries = 5

async function addSignals(manager: EntityManager, keys: string): Promise<Omit<AddedSignals, 'raced'>> {
  const done = { added: [] as string[], conflicts: [] as string[] }
  let left = keys
  for (let tries = 0; tries < mostTries; tries += 1) {
    const [outcome] = (await manager.query(addSignalsSql, [left])) as AddedSignals[]
    if (!outcome) throw new Error('adding signals gave no outcome')
    done.added.push(...outcome.added)
    done.conflicts.push(...outcome.conflicts)
    if (outcome.raced.length === 0) return done
    const raced = new Set(outcome.raced)
    left = JSON.stringify((JSON.parse(left) as StoredKey[]).filter(({ id }) => raced.has(id)))
  }
  throw new Error('rows were kept by others again and again')
}
