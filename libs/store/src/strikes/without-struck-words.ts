import {
  placesAfter,
  putTokens,
  type RedactedText,
  type SignalTags,
  type TokenPiece,
} from '@rode-draad/domain'
import type { EntityManager } from 'typeorm'
import type { RowsToKeep } from '../intake/keep-rows.js'
import { hex, rowsToKeep, type StoredRow } from '../intake/stored-row.js'
import type { NewSignal } from '../signals/new-signal.js'
import { readStruckWords, type FindStruckWords, type WordHashes } from './kept-struck-words.js'

/** A signal about to be kept, without what a reader struck out of what has its number. */
export async function withoutStruckWords(
  manager: EntityManager,
  hashes: WordHashes,
  signal: NewSignal,
): Promise<NewSignal> {
  const known = await readStruckWords(manager, hashes, [signal.externalIdHash])
  const find = known.get(hex(signal.externalIdHash))
  if (!find) return signal
  const { texts, pieces, tokens } = struckTexts(signal, find)
  return {
    ...signal,
    ...texts,
    tags: tagsAfter(signal.tags, pieces),
    redactions: counted(signal.redactions, tokens),
  }
}

/** The same of the rows of a chunk, those that are set apart too. */
export async function rowsWithoutStruckWords<Rows extends RowsToKeep>(
  manager: EntityManager,
  hashes: WordHashes,
  chunk: Rows,
): Promise<Rows> {
  const ids = chunk.externalIds.map((id) => Buffer.from(id, 'hex'))
  const known = await readStruckWords(manager, hashes, ids)
  if (known.size === 0) return chunk
  const rows = (JSON.parse(chunk.rows) as StoredRow[]).map((row) => {
    const find = known.get(row.external_id_hex ?? '')
    return find ? rowWithoutStruckWords(row, find) : row
  })
  return { ...chunk, ...rowsToKeep(rows) }
}

function rowWithoutStruckWords(row: StoredRow, find: FindStruckWords): StoredRow {
  const { texts, pieces, tokens } = struckTexts(row, find)
  if (!row.ok) return { ...row, ...texts }
  const { tags, redactions } = row.answer
  return {
    ...row,
    ...{ text: texts.text ?? row.text, outcome: texts.outcome },
    answer: { ...row.answer, tags: tagsAfter(tags, pieces), redactions: counted(redactions, tokens) },
    tags: evidenceAfter(row.tags, pieces),
    referrals: evidenceAfter(row.referrals, pieces),
  }
}

function struckTexts<Text extends RedactedText | null>(
  { text, outcome }: { readonly text: Text; readonly outcome: RedactedText | null },
  find: FindStruckWords,
) {
  const [inText = [], inOutcome = []] = find([text ?? '', outcome ?? ''])
  const put = <T extends RedactedText | null>(one: T, pieces: readonly TokenPiece[]) =>
    one === null ? one : (putTokens(one, pieces) as NonNullable<T>)
  return {
    texts: { text: put(text, inText), outcome: put(outcome, inOutcome) },
    /** Of the text: evidence is nowhere else. */
    pieces: inText,
    tokens: [...inText, ...inOutcome].map(([, , token]) => token),
  }
}

function tagsAfter(tags: SignalTags, pieces: readonly TokenPiece[]): SignalTags {
  const facets = Object.entries(tags).map(([facet, found]) => [facet, evidenceAfter(found, pieces)])
  return Object.fromEntries(facets) as unknown as SignalTags
}

function evidenceAfter<Found extends { readonly evidence: readonly (readonly number[])[] }>(
  found: readonly Found[],
  pieces: readonly TokenPiece[],
): Found[] {
  return found.map((one) => ({
    ...one,
    evidence: placesAfter(one.evidence as readonly (readonly [number, number])[], pieces),
  }))
}

/** How often each kind was taken out, with these tokens too: "[NAAM 2]" counts as NAAM. */
function counted(redactions: NewSignal['redactions'], tokens: readonly string[]): NewSignal['redactions'] {
  const counts: Record<string, number> = { ...redactions }
  for (const token of tokens) {
    const kind = /[A-Z-]+/.exec(token)?.[0] ?? ''
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}
