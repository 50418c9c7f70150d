import { everywhere } from '@rode-draad/domain'
import { queryAt, type TestDatabase } from '../database/test-database.js'

export interface TestText {
  /** A word that stands in every text of it and nowhere else. */
  readonly word: string
  readonly channel: string
  /** Latest day of receipt of each version, in order. */
  readonly received: readonly string[]
  readonly recorded: string
  readonly fictional?: boolean
}

let made = 0
const nextId = () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`

/** A signal with a tag, a referral and a key, as it would stand in the database; for tests. @returns its id */
export async function plantSignal(
  { appUrl }: TestDatabase,
  { word, channel, received, recorded, fictional = false }: TestText,
): Promise<string> {
  const id = nextId()
  const run = (sql: string, values: unknown[]) => queryAt(appUrl, sql, values, everywhere)
  const hash = hashOf(id)
  await run(
    `INSERT INTO signal (id, channel, external_id_hash, fictional, recorded_at) VALUES ($1, $2, $3, $4, $5)`,
    [id, channel, hash, fictional, recorded],
  )
  const evidence = [[4, 8]]
  const tags = { themes: [{ code: 'pgb', probability: 0.5, evidence }], laws: [] }
  for (const [index, day] of received.entries()) {
    await run(
      `INSERT INTO signal_version (signal_id, version, content_hash, received_on, received_earliest,
         received_latest, text, outcome, answer, redaction_version, recorded_at)
       VALUES ($1, $2, $3, $4::text, $4::text::date, $4::text::date, $5, $6, $7, 'x', $8)`,
      [id, index + 1, hash, day, `Het ${word} is kapot.`, `Een ${word}.`, { id, tags }, recorded],
    )
  }
  await run(
    `INSERT INTO signal_tag (signal_id, version, facet, code, origin, probability, evidence, tagger_version)
     VALUES ($1, 1, 'theme', 'pgb', 'rule', 0.5, $2, 'x')`,
    [id, JSON.stringify(evidence)],
  )
  await run(
    `INSERT INTO signal_referral (signal_id, version, from_institution, to_institution, evidence)
     VALUES ($1, 1, 'ciz', 'gemeente', $2)`,
    [id, JSON.stringify(evidence)],
  )
  await run(
    `INSERT INTO review_note (signal_id, version, recorded_at, text, redaction_version, written_by)
     VALUES ($1, 1, $2, $3, 'x', 'x')`,
    [id, recorded, `Notitie over ${word}.`],
  )
  await run(
    'INSERT INTO idempotency_key (key_hash, content_hash, signal_id, version) VALUES ($1, $1, $2, 1)',
    [hash, id],
  )
  return id
}

/** By which a signal of these tests is known. */
export const hashOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')

/** A row in the quarantine, `of` which signal when it has a number. @returns its id */
export async function plantRow(
  { appUrl }: TestDatabase,
  { word, channel, recorded, of }: Pick<TestText, 'word' | 'channel' | 'recorded'> & { of?: string },
): Promise<string> {
  const [id, batch] = [nextId(), nextId()]
  const run = (sql: string, values: unknown[]) => queryAt(appUrl, sql, values, everywhere)
  await run(`INSERT INTO signal_batch (id, channel, format, sent_by) VALUES ($1, $2, 'csv', 'x')`, [
    batch,
    channel,
  ])
  await run(
    `INSERT INTO quarantined_row (id, batch_id, row_number, channel, content_hash, codes, text, outcome,
       text_is_whole_row, reasons, redaction_version, recorded_at, external_id_hash)
     VALUES ($1, $2, 2, $3, $4, '{}', $5, $6, false, '[]', '1', $7, $8)`,
    [
      id,
      batch,
      channel,
      hashOf(id),
      `Het ${word}.`,
      `Een ${word}.`,
      recorded,
      of === undefined ? null : hashOf(of),
    ],
  )
  return id
}

/**
 * Everything that can hold text, of every table that has a column for it, also tables that are made later: which
 * tables hold which of these words.
 */
export async function whereFound(
  { superuserUrl }: TestDatabase,
  words: readonly string[],
): Promise<Record<string, string[]>> {
  const tables = await queryAt<{ table_name: string }>(
    superuserUrl,
    `SELECT DISTINCT t.table_name FROM information_schema.tables t JOIN information_schema.columns c
       USING (table_schema, table_name)
     WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'
       AND data_type IN ('text', 'character varying', 'character', 'json', 'jsonb', 'xml', 'ARRAY', 'bytea')
     ORDER BY 1`,
  )
  const found: Record<string, string[]> = {}
  for (const { table_name: table } of tables) {
    const rows = await queryAt<{ word: string }>(
      superuserUrl,
      `SELECT DISTINCT word FROM unnest($1::text[]) AS word, ${table} AS t
       WHERE t::text LIKE '%' || word || '%' OR t::text LIKE '%' || encode(convert_to(word, 'UTF8'), 'hex') || '%'
       ORDER BY 1`,
      [words],
    )
    if (rows.length > 0) found[table] = rows.map(({ word }) => word)
  }
  return found
}
