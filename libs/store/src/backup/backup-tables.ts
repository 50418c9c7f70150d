import type { Client } from 'pg'

/**
 * Not in a backup: the change log and the identity of the store belong to one PostgreSQL and are made anew, so that
 * the analytical copy is too; sessions end; which migrations ran stands in the manifest.
 */
const leftOut = ['change_log', 'store_identity', 'session', 'migration']

/** Put back before all others: adding to another table would already write it, with the date of today. */
const first = 'sign_in_used'

export interface TableShape {
  readonly name: string
  /** Columns that are stored, in the order of the table. */
  readonly columns: readonly string[]
  readonly primaryKey: readonly string[]
  readonly identity: string | null
}

/** Every other table, each after the tables that it refers to. @throws Error when tables refer to each other in a ring */
export async function backupTables(client: Client): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape & { refers_to: string[] }>(
    `SELECT c.relname AS name,
       (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
       (SELECT array_agg(a.attname::text ORDER BY k.place)
        FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k(attnum, place), pg_attribute a
        WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid AND a.attnum = k.attnum) AS "primaryKey",
       (SELECT a.attname::text FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attidentity <> '' AND NOT a.attisdropped) AS identity,
       ARRAY(SELECT DISTINCT r.relname::text FROM pg_constraint f JOIN pg_class r ON r.oid = f.confrelid
             WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid) AS refers_to
     FROM pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> ALL ($1)
     ORDER BY c.relname <> $2, c.relname`,
    [leftOut, first],
  )
  const sorted: TableShape[] = []
  const waiting = new Map(rows.map((row) => [row.name, row]))
  while (waiting.size > 0) {
    const next = [...waiting.values()].find(({ refers_to }) => !refers_to.some((name) => waiting.has(name)))
    if (!next) throw new Error(`tables refer to each other: ${[...waiting.keys()].join(', ')}`)
    waiting.delete(next.name)
    const { name, columns, primaryKey, identity } = next
    sorted.push({ name, columns, primaryKey, identity })
  }
  return sorted
}

/** The rows of a table as CSV, the same bytes for the same rows. */
export function copyOut({ name, primaryKey }: TableShape, columns: readonly string[]): string {
  return `COPY (SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${primaryKey.join(', ')}) TO STDOUT (FORMAT csv)`
}

/** Connection settings under which a value always has the same text. */
export const exactText = '-c TimeZone=UTC -c DateStyle=ISO -c extra_float_digits=3 -c bytea_output=hex'
