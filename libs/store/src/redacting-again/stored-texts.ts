import type { TokenPiece } from '@rode-draad/domain'
import type { Client } from 'pg'

export type Querying = Pick<Client, 'query'>

/** What came of one row: the pieces of each of its texts, [] for none. */
export interface ReadAgain {
  readonly id: string
  readonly version: number | null
  readonly text: readonly TokenPiece[]
  readonly outcome: readonly TokenPiece[]
}

/** A table that keeps redacted text of senders or about one case. */
export interface TextTable {
  readonly name: string
  /** Which rows have text, beside the version that they were redacted by. */
  readonly withText: string
  /**
   * The next rows, locked until the transaction ends: place (in the order of the table), id, version, text, outcome.
   * $1: behind this place, null for the first; $2: redacted by an earlier version than this; $3: at most so many.
   */
  readonly next: string
  /** Puts the tokens in; only rows of which something goes. */
  readonly put: (client: Querying, rows: readonly ReadAgain[]) => Promise<unknown>
  /** Sets the version that these rows were read by. $1: rows of {"id","version"}; $2: the version. */
  readonly read: string
}

/** Redacted by an earlier version than $n; what is no number came before numbers. */
export const isEarlier = (parameter: string): string =>
  `CASE WHEN redaction_version ~ '^\\d{1,9}$' THEN redaction_version::integer ELSE 0 END < ${parameter}::integer`

const rows = (columns: string) => `jsonb_to_recordset($1::jsonb) AS r(${columns})`

const versions: TextTable = {
  name: 'signal_version',
  withText: 'erased_at IS NULL',
  next: `
    SELECT signal_id || ' ' || version AS place, signal_id AS id, version, text, outcome FROM signal_version
    WHERE erased_at IS NULL AND ${isEarlier('$2')}
      AND ($1::text IS NULL OR (signal_id, version) > (split_part($1, ' ', 1)::uuid, split_part($1, ' ', 2)::integer))
    ORDER BY signal_id, version LIMIT $3 FOR NO KEY UPDATE`,
  put: async (client, read) => {
    for (const { id, version, ...fields } of read)
      for (const field of ['text', 'outcome'] as const)
        if (fields[field].length > 0)
          await client.query('SELECT FROM put_tokens($1, $2, $3, $4)', [
            ...[id, version, field],
            JSON.stringify(fields[field]),
          ])
  },
  read: `
    UPDATE signal_version v SET redaction_version = $2 FROM ${rows('id uuid, version integer')}
    WHERE v.signal_id = r.id AND v.version = r.version`,
}

const setApart: TextTable = {
  name: 'quarantined_row',
  withText: 'text IS NOT NULL OR outcome IS NOT NULL',
  next: `
    SELECT id::text AS place, id, NULL::integer AS version, text, outcome FROM quarantined_row
    WHERE (text IS NOT NULL OR outcome IS NOT NULL) AND ${isEarlier('$2')} AND ($1::text IS NULL OR id > $1::uuid)
    ORDER BY id LIMIT $3 FOR NO KEY UPDATE`,
  put: (client, read) =>
    client.query(
      `UPDATE quarantined_row q
       SET text = (with_tokens(q.text, r.text)).result, outcome = (with_tokens(q.outcome, r.outcome)).result
       FROM ${rows('id uuid, text jsonb, outcome jsonb')} WHERE q.id = r.id`,
      [JSON.stringify(read)],
    ),
  read: `
    UPDATE quarantined_row q SET redaction_version = $2 FROM ${rows('id uuid')} WHERE q.id = r.id`,
}

/** Notes only grow: one is put in place of the other. */
const notes: TextTable = {
  name: 'review_note',
  withText: 'true',
  next: `
    SELECT id::text AS place, id::text AS id, NULL::integer AS version, text, NULL AS outcome FROM review_note
    WHERE ${isEarlier('$2')} AND ($1::text IS NULL OR id > $1::bigint) ORDER BY id LIMIT $3 FOR UPDATE`,
  put: (client, read) =>
    client.query(
      `WITH gone AS (DELETE FROM review_note n USING ${rows('id bigint')} WHERE n.id = r.id RETURNING n.*)
       INSERT INTO review_note (id, signal_id, version, recorded_at, text, redaction_version, written_by)
       OVERRIDING SYSTEM VALUE
       SELECT g.id, g.signal_id, g.version, g.recorded_at, (with_tokens(g.text, r.text)).result, g.redaction_version,
         g.written_by
       FROM gone g JOIN ${rows('id bigint, text jsonb')} ON g.id = r.id`,
      [JSON.stringify(read)],
    ),
  read: `
    WITH gone AS (DELETE FROM review_note n USING ${rows('id bigint')} WHERE n.id = r.id RETURNING n.*)
    INSERT INTO review_note (id, signal_id, version, recorded_at, text, redaction_version, written_by)
    OVERRIDING SYSTEM VALUE
    SELECT id, signal_id, version, recorded_at, text, $2, written_by FROM gone`,
}

/** Registers are not among them: what people wrote there is about bottlenecks, and a second person read it. */
export const textTables: readonly TextTable[] = [versions, setApart, notes]
