import { everywhere, type AccessScope } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import type { KeptChunk } from './keep-chunk.js'
import type { PreparedChunk } from './prepared-chunk.js'

/** What would become of each row. $1 JSON of StoredRow[]. Hashes are decoded first, as in `addSignalsSql`. */
const foresee = `
  WITH input AS MATERIALIZED (
    SELECT *, decode(external_id_hex, 'hex') AS external_id_hash, decode(content_hex, 'hex') AS content_hash
    FROM jsonb_to_recordset($1::jsonb) AS r(
      "row" integer, ok boolean, channel text, external_id_hex text, content_hex text)
  )
  SELECT i."row", i.ok,
    s.id IS NOT NULL AS known,
    EXISTS (SELECT FROM signal_version v
            WHERE v.signal_id = s.id AND v.content_hash = i.content_hash) AS same,
    EXISTS (SELECT FROM quarantined_row q
            WHERE q.channel = i.channel AND q.content_hash = i.content_hash) AS apart
  FROM input i
  LEFT JOIN signal s
    ON i.ok AND s.channel = i.channel AND s.external_id_hash = i.external_id_hash
  ORDER BY i."row"`

interface Foreseen {
  row: number
  ok: boolean
  known: boolean
  same: boolean
  apart: boolean
}

/**
 * What would become of a chunk if it were kept now; keeps nothing. Rows that stand in the file twice, further apart
 * than a chunk, are both counted as new.
 */
export async function foreseeChunk(
  app: DataSource,
  writes: AccessScope['writes'],
  chunk: PreparedChunk,
): Promise<KeptChunk> {
  const rows = await inScope(
    app,
    { ...everywhere, channels: writes },
    (manager) => manager.query(foresee, [chunk.rows]) as Promise<Foreseen[]>,
  )
  const accepted = rows.filter(({ ok, known }) => ok && !known).length
  const conflicts = rows.filter(({ ok, known, same, apart }) => ok && known && !same && !apart).map(numberOf)
  const apart = rows.filter((row) => (row.ok ? conflicts.includes(row.row) : !row.apart)).map(numberOf)
  return { accepted, apart, conflicts, duplicate: chunk.received - accepted - apart.length }
}

const numberOf = ({ row }: Foreseen) => row
