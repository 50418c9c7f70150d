import type { ChunkDone, Querying } from './retag-run.js'
import type { TaggedText } from './tag-texts.js'

export interface ChunkToTag {
  readonly after: string
  readonly size: number
  readonly taggerVersion: string
  readonly now: Date
  readonly tag: (texts: readonly string[]) => Promise<readonly TaggedText[]>
}

/**
 * The newest version of each signal, locked so that its text is not erased between reading and writing; in order of id,
 * as whoever erases many does. `already`: its tags are all of this tagger.
 */
const nextSignals = `
  SELECT v.signal_id AS id, v.version, v.text, (
      SELECT bool_and(t.tagger_version = $3) FROM signal_tag t
      WHERE t.signal_id = v.signal_id AND t.version = v.version AND t.origin <> 'human') IS TRUE AS already
  FROM (SELECT id FROM signal WHERE id > $1 ORDER BY id LIMIT $2) s
  JOIN signal_version v ON v.signal_id = s.id
    AND v.version = (SELECT max(w.version) FROM signal_version w WHERE w.signal_id = s.id)
  ORDER BY v.signal_id FOR NO KEY UPDATE OF v`

const rowsOf = `jsonb_to_recordset($1::jsonb) AS r(signal_id uuid, version integer)`

/** Tags of people stay. @returns the codes that were there, by signal */
const takeTags = `
  WITH gone AS (
    DELETE FROM signal_tag t USING ${rowsOf}
    WHERE t.signal_id = r.signal_id AND t.version = r.version AND t.origin <> 'human' RETURNING t.*
  ), kept AS (
    INSERT INTO former_tag (signal_id, version, facet, code, origin, tagger_version, probability, replaced_at)
    SELECT signal_id, version, facet, code, origin, tagger_version, probability, $2 FROM gone WHERE tagger_version <> $3
    ON CONFLICT DO NOTHING
  )
  SELECT signal_id AS id, array_agg(facet || ' ' || code) AS codes FROM gone GROUP BY signal_id`

const takeReferrals = `
  WITH gone AS (
    DELETE FROM signal_referral t USING ${rowsOf}
    WHERE t.signal_id = r.signal_id AND t.version = r.version RETURNING t.*
  )
  INSERT INTO former_referral (signal_id, version, from_institution, to_institution, replaced_at)
  SELECT signal_id, version, from_institution, to_institution, $2 FROM gone ON CONFLICT DO NOTHING`

const addTags = `
  INSERT INTO signal_tag (signal_id, version, facet, code, origin, probability, evidence, tagger_version)
  SELECT signal_id, version, facet, code, origin, probability, evidence, $2
  FROM jsonb_to_recordset($1::jsonb) AS r(signal_id uuid, version integer, facet text, code text, origin text,
    probability real, evidence jsonb)`

const addReferrals = `
  INSERT INTO signal_referral (signal_id, version, from_institution, to_institution, evidence)
  SELECT signal_id, version, "from", "to", evidence
  FROM jsonb_to_recordset($1::jsonb) AS r(signal_id uuid, version integer, "from" text, "to" text, evidence jsonb)`

/** Tags the next signals again, within the open transaction that reaches everywhere. @returns null when none is left */
export async function retagChunk(client: Querying, chunk: ChunkToTag): Promise<ChunkDone | null> {
  const { after, size, taggerVersion, now, tag } = chunk
  const { rows } = await client.query<{ id: string; version: number; text: string; already: boolean }>(
    nextSignals,
    [after, size, taggerVersion],
  )
  const last = rows.at(-1)
  if (last === undefined) return null
  const due = rows.filter(({ text, already }) => text !== '' && !already)
  const found = await tag(due.map(({ text }) => text))
  const keys = JSON.stringify(due.map(({ id, version }) => ({ signal_id: id, version })))
  const before = await client.query<{ id: string; codes: string[] }>(takeTags, [keys, now, taggerVersion])
  await client.query(takeReferrals, [keys, now])
  const withKeys = <Row extends object>(of: (tagged: TaggedText) => readonly Row[]): string =>
    JSON.stringify(
      due.flatMap(({ id, version }, at) =>
        (found[at] === undefined ? [] : of(found[at])).map((row) => ({ signal_id: id, version, ...row })),
      ),
    )
  await client.query(addTags, [withKeys(({ tags }) => tags), taggerVersion])
  await client.query(addReferrals, [withKeys(({ referrals }) => referrals)])
  const earlier = new Map(before.rows.map(({ id, codes }) => [id, codes]))
  const isChanged = (id: string, tagged: TaggedText | undefined): boolean => {
    const codes = new Set(earlier.get(id))
    const now = (tagged?.tags ?? []).map(({ facet, code }) => `${facet} ${code}`)
    return now.length !== codes.size || now.some((code) => !codes.has(code))
  }
  return {
    lastId: last.id,
    tagged: due.length,
    changed: due.filter(({ id }, at) => isChanged(id, found[at])).length,
    withoutText: rows.filter(({ text }) => text === '').length,
    already: rows.filter(({ text, already }) => text !== '' && already).length,
  }
}
