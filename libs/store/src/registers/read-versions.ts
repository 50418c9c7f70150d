import { registerContents, type KeptRegister, type RecordedBy } from '@rode-draad/contract'
import type { EntityManager } from 'typeorm'
import { keptEntities } from './kept-registers.js'
import { askerValues, recordedBySql, type Asker } from './writer.js'

/** One version of a row, as it was recorded. */
export interface RecordedVersion {
  readonly version: number
  readonly recordedAt: string
  readonly recordedBy: RecordedBy
  readonly origin: 'seed' | 'person'
  readonly validFrom: string | null
  readonly validUntil: string | null
  readonly withdrawn: boolean
  readonly reason: string | null
  readonly content: Record<string, string | string[] | null>
}

export interface AskedVersions {
  readonly code: string
  readonly asOf: string
  readonly asker: Asker
  /** SQL that narrows the versions `v` down; of patterns, to what the viewer may see. $5 and on are its values. */
  readonly only?: { readonly sql: string; readonly values: readonly unknown[] }
}

/** All versions of a row that were recorded by then, oldest first. */
export async function versionsOf(
  manager: EntityManager,
  register: KeptRegister,
  { code, asOf, asker, only = { sql: 'true', values: [] } }: AskedVersions,
): Promise<RecordedVersion[]> {
  const columns = manager.connection.getMetadata(keptEntities[register]).columns
  const content = Object.keys(registerContents[register].shape).map((name) => {
    const column = columns.find(({ propertyName }) => propertyName === name)?.databaseName
    if (column === undefined) throw new Error(`${register} has no column for ${name}`)
    return `'${name}', v.${column}`
  })
  return (await manager.query(
    `SELECT v.version_id::integer AS version, v.origin, v.withdrawn, v.reason,
       to_char(v.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedAt",
       ${recordedBySql('v', 3)},
       v.valid_from::text AS "validFrom", v.valid_until::text AS "validUntil",
       jsonb_build_object(${content.join(', ')}) AS content
     FROM ${register} v WHERE v.code = $1 AND v.recorded_at <= $2::timestamptz AND ${only.sql} ORDER BY v.version_id`,
    [code, asOf, ...askerValues(asker), ...only.values],
  )) as RecordedVersion[]
}
