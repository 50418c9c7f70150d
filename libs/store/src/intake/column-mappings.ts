import { columnMappingBody, type ColumnMapping } from '@rode-draad/contract'
import { everywhere, mayWrite, type AccessScope } from '@rode-draad/domain'
import type { DataSource, EntityManager } from 'typeorm'
import { inScope } from '../database/in-scope.js'

type Writes = AccessScope['writes']

export interface SavedMapping {
  readonly version: number
  readonly mapping: ColumnMapping
  readonly savedBy: string
  readonly savedAt: Date
}

/** The newest mapping of a channel; null when it has none, or is another's. */
export async function readColumnMapping(
  app: DataSource,
  writes: Writes,
  channel: string,
): Promise<SavedMapping | null> {
  return await inScope(app, { ...everywhere, channels: writes }, (manager) => newest(manager, channel))
}

/**
 * Saves a mapping as the next version; the same as the newest stays that version.
 * @returns null when somebody does not send in for this channel
 */
export async function saveColumnMapping(
  app: DataSource,
  writes: Writes,
  { channel, mapping, savedBy }: { channel: string; mapping: ColumnMapping; savedBy: string },
): Promise<SavedMapping | null> {
  if (!mayWrite({ writes }, channel)) return null
  return await inScope(app, { ...everywhere, channels: writes }, async (manager) => {
    // One at a time for each channel, so that no version is given out twice.
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `column_mapping ${channel}`,
    ])
    const known = await newest(manager, channel)
    if (known && JSON.stringify(known.mapping) === JSON.stringify(columnMappingBody.parse(mapping)))
      return known
    await manager.query(
      'INSERT INTO column_mapping (channel, version, mapping, saved_by) VALUES ($1, $2, $3, $4)',
      [channel, (known?.version ?? 0) + 1, JSON.stringify(mapping), savedBy],
    )
    return await newest(manager, channel)
  })
}

async function newest(manager: EntityManager, channel: string): Promise<SavedMapping | null> {
  const [row] = (await manager.query(
    `SELECT version, mapping, saved_by AS "savedBy", recorded_at AS "savedAt"
     FROM column_mapping WHERE channel = $1 ORDER BY version DESC LIMIT 1`,
    [channel],
  )) as (Omit<SavedMapping, 'mapping'> & { mapping: unknown })[]
  return row ? { ...row, mapping: columnMappingBody.parse(row.mapping) } : null
}
