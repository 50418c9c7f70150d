import { everywhere, type AccessScope } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import type { KeptChunk } from './keep-chunk.js'
import type { PreparedChunk } from './prepared-chunk.js'

/** What the store says of each row. $1 JSON of StoredRow[]. Hashes are decoded first, as in `addSignalsSql`. */
const foresee = `
  WITH input AS MATERIALIZED (
    SELECT *, decode(external_id_hex, 'hex') AS external_id_hash, decode(content_hex, 'hex') AS content_hash,
      decode(kept_hex, 'hex') AS kept_hash
    FROM jsonb_to_recordset($1::jsonb) AS r(
      "row" integer, times integer, ok boolean, channel text, external_id_hex text, content_hex text,
      kept_hex text)
  )
  SELECT i."row", i.times, i.ok, i.external_id_hex AS id, i.content_hex AS content,
    s.id IS NOT NULL AS known,
    EXISTS (SELECT FROM erased_signal e
            WHERE e.channel = i.channel AND e.external_id_hash = i.external_id_hash) AS erased,
    EXISTS (SELECT FROM signal_version v
            WHERE v.signal_id = s.id AND v.content_hash IN (i.content_hash, i.kept_hash)) AS same,
    EXISTS (SELECT FROM quarantined_row q
            WHERE q.channel = i.channel AND q.content_hash = i.content_hash) AS apart
  FROM input i
  LEFT JOIN signal s
    ON i.ok AND s.channel = i.channel AND s.external_id_hash = i.external_id_hash
  ORDER BY i."row"`

interface Foreseen {
  row: number
  times: number
  ok: boolean
  /** null for a row without one that can be read. */
  id: string | null
  content: string
  known: boolean
  erased: boolean
  same: boolean
  apart: boolean
}

/**
 * What would become of the chunks of one file if they were kept now, one after another and in order; keeps nothing.
 * What came earlier in the file counts as kept, so that the counts are those of the real run. Remembers some hundred
 * bytes of hashes per row until the file ends.
 */
export function foreseeChunks(
  app: DataSource,
  writes: AccessScope['writes'],
): (chunk: PreparedChunk) => Promise<KeptChunk> {
  /** Content by id, of the rows of this file that would be added; content of those that would be set apart. */
  const [added, apart] = [new Map<string, string>(), new Set<string>()]
  const outcomeOf = (row: Foreseen): 'accepted' | 'conflict' | 'faulty' | 'duplicate' => {
    const [id, content] = [briefly(row.id), briefly(row.content)]
    if (row.erased) return 'duplicate'
    if (row.ok) {
      const before = added.get(id)
      if (!row.known && before === undefined) {
        added.set(id, content)
        return 'accepted'
      }
      if (row.same || before === content) return 'duplicate'
    }
    if (row.apart || apart.has(content)) return 'duplicate'
    apart.add(content)
    return row.ok ? 'conflict' : 'faulty'
  }
  return async (chunk) => {
    const rows = await inScope(
      app,
      { ...everywhere, channels: writes },
      (manager) => manager.query(foresee, [chunk.rows]) as Promise<Foreseen[]>,
    )
    const outcomes = rows.map((row) => ({ row: row.row, outcome: outcomeOf(row) }))
    const numbers = (...wanted: string[]) =>
      outcomes.flatMap(({ row, outcome }) => (wanted.includes(outcome) ? [row] : []))
    const [accepted, setApart] = [numbers('accepted').length, numbers('conflict', 'faulty')]
    return {
      accepted,
      apart: setApart,
      conflicts: numbers('conflict'),
      erasedBefore: rows.reduce((sum, { erased, times }) => sum + (erased ? times : 0), 0),
      duplicate: chunk.received - accepted - setApart.length,
    }
  }
}

/** Half of a hash, byte by byte: 128 bits tell the rows of a file apart in a quarter of the room. */
function briefly(hash: string | null): string {
  return Buffer.from(hash ?? '', 'hex').toString('latin1', 0, 16)
}
