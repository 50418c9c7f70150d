import {
  strikeKnownWords,
  struckWords,
  type RedactionType,
  type StrikeSpan,
  type TokenPiece,
} from '@rode-draad/domain'
import type { EntityManager } from 'typeorm'
import type { SignalHashes } from '../signals/signal-hashes.js'

export type WordHashes = Pick<SignalHashes, 'struckWords'>

/** By which words are known that were struck out of what has this number: hashes in hexadecimal. */
export interface KeptStruckWords {
  readonly channel: string
  readonly externalIdHash: string
  /** How many words each hash is of. */
  readonly words: [hash: string, count: number][]
}

/** What a strike is known by, in what comes in under the number of its signal. */
export function keptStruckWords(
  hashes: WordHashes,
  { channel, externalIdHash }: { readonly channel: string; readonly externalIdHash: Buffer },
  read: readonly { readonly text: string; readonly spans: readonly StrikeSpan[] }[],
  type: RedactionType,
): KeptStruckWords {
  const counts = new Map(
    read
      .flatMap(({ text, spans }) => struckWords(text, spans, type))
      .map(({ words, count }) => [words, count]),
  )
  return {
    channel,
    externalIdHash: externalIdHash.toString('hex'),
    words: [...counts].map(([said, count]) => [
      hashes.struckWords(externalIdHash, said).toString('hex'),
      count,
    ]),
  }
}

/** Adds them, unless what has the number was erased. */
export const insertStruckWords = `
  INSERT INTO struck_words (channel, external_id_hash, words_hash, words, type)
  SELECT n.channel, n.hash, decode(w ->> 0, 'hex'), (w ->> 1)::integer, $4
  FROM (SELECT $1 AS channel, decode($2, 'hex') AS hash) AS n, jsonb_array_elements($3::jsonb) AS w
  WHERE NOT EXISTS (SELECT FROM erased_signal e WHERE e.channel = n.channel AND e.external_id_hash = n.hash)
  ON CONFLICT DO NOTHING`

export function struckWordsValues(
  { channel, externalIdHash, words }: KeptStruckWords,
  type: string,
): unknown[] {
  return [channel, externalIdHash, JSON.stringify(words), type]
}

/** Finds in the texts of one signal what was struck out of it before; for each its pieces, ascending and apart. */
export type FindStruckWords = (texts: readonly string[]) => TokenPiece[][]

/**
 * What was struck out of what has these numbers.
 * @returns by the number's hash in hexadecimal; what nothing was struck out of is not in it
 */
export async function readStruckWords(
  manager: EntityManager,
  hashes: WordHashes,
  externalIdHashes: readonly Buffer[],
): Promise<ReadonlyMap<string, FindStruckWords>> {
  const rows = (await manager.query(
    `SELECT external_id_hash AS id, words_hash AS hash, words AS count, type FROM struck_words
     WHERE external_id_hash = ANY ($1::bytea[])`,
    [externalIdHashes],
  )) as StruckRow[]
  const byId = new Map<string, StruckRow[]>()
  for (const row of rows) {
    const id = row.id.toString('hex')
    byId.set(id, [...(byId.get(id) ?? []), row])
  }
  return new Map([...byId].map(([id, own]) => [id, finder(hashes, own)]))
}

interface StruckRow {
  readonly id: Buffer
  readonly hash: Buffer
  readonly count: number
  readonly type: RedactionType
}

function finder(hashes: WordHashes, rows: readonly StruckRow[]): FindStruckWords {
  const types = new Map(rows.map(({ hash, type }) => [hash.toString('hex'), type]))
  const counts = rows.map(({ count }) => count)
  const [{ id }] = rows as [StruckRow]
  const known = (words: string) => types.get(hashes.struckWords(id, words).toString('hex')) ?? null
  return (texts) => strikeKnownWords(texts, known, counts)
}
