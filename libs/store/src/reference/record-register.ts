import { createHash } from 'node:crypto'
import type { EntityManager, EntityTarget } from 'typeorm'
import type { RegisterRow } from '../entities/register.js'
import type { RegisterContent } from './register-content.js'

/** What became of the rows of a file in its register. */
export interface ReferenceCounts {
  readonly register: string
  readonly added: number
  readonly unchanged: number
  readonly withdrawn: number
}

/**
 * Brings a register up to what a file says, in the transaction of `manager`: a new version for what is new or changed, a
 * withdrawal for what left the file, nothing for what is the same or what a person wrote. Real and made up never touch.
 */
export async function recordRegister(
  manager: EntityManager,
  entity: EntityTarget<RegisterRow>,
  contents: readonly RegisterContent[],
  { recordedBy, fictional }: { readonly recordedBy: string; readonly fictional: boolean },
): Promise<ReferenceCounts> {
  const { tableName, columns } = manager.connection.getMetadata(entity)
  const writtenIn = columns.some(({ databaseName }) => databaseName === 'origin')
  const latest = (await manager.query(
    `SELECT DISTINCT ON (code) code, content_hash, withdrawn, ${writtenIn ? `origin = 'person'` : 'false'} AS own
     FROM ${tableName} WHERE fictional = $1 ORDER BY code, version_id DESC`,
    [fictional],
  )) as { code: string; content_hash: string; withdrawn: boolean; own: boolean }[]
  const own = new Set(latest.filter((row) => row.own).map((row) => row.code))
  const known = new Map(latest.filter((row) => !row.withdrawn && !row.own).map((row) => [row.code, row]))
  const rows = contents
    .filter(({ code }) => !own.has(code))
    .map((content) => ({ ...content, fictional, recordedBy, contentHash: hashOf(content) }))
  const changed = rows.filter((row) => known.get(row.code)?.content_hash !== row.contentHash)
  const present = new Set(rows.map((row) => row.code))
  const gone = [...known.values()].filter((row) => !present.has(row.code))
  if (changed.length > 0) await manager.insert(entity, changed)
  for (const row of gone) await withdraw(manager, tableName, row.code, recordedBy)
  return {
    register: tableName,
    added: changed.length,
    unchanged: contents.length - changed.length,
    withdrawn: gone.length,
  }
}

/** A withdrawal repeats the last content, so that the row stays readable, and marks it. */
async function withdraw(
  manager: EntityManager,
  table: string,
  code: string,
  recordedBy: string,
): Promise<void> {
  const own = manager.connection.entityMetadatas
    .find((metadata) => metadata.tableName === table)
    ?.columns.map((column) => column.databaseName)
    .filter((name) => !['version_id', 'recorded_at', 'recorded_by', 'withdrawn'].includes(name))
    .join(', ')
  await manager.query(
    `INSERT INTO ${table} (recorded_by, withdrawn, ${own})
     SELECT $2, true, ${own} FROM ${table} WHERE code = $1 ORDER BY version_id DESC LIMIT 1`,
    [code, recordedBy],
  )
}

/** SHA-256 of a content, whatever the order of its fields. */
export function hashOf(content: RegisterContent): string {
  const sorted = Object.fromEntries(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)))
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex')
}
