import { createHash, randomUUID } from 'node:crypto'
import {
  mayReadCases,
  putTokens,
  reaches,
  strikeOut,
  strikePattern,
  type AccessScope,
  type RedactionType,
} from '@rode-draad/domain'
import type { DataSource, EntityManager } from 'typeorm'
import type { ReadingResult } from '../audit/case-reading.js'
import type { Audit } from '../audit/open-audit.js'
import { inScope } from '../database/in-scope.js'
import { waitForIntake } from '../intake/intake-lock.js'
import { lockSignal } from '../signals/keep-signal.js'
import type { CaseReader } from '../signals/read-case.js'
import { countPublished } from './count-published.js'
import {
  insertStruckWords,
  keptStruckWords,
  struckWordsValues,
  type WordHashes,
} from './kept-struck-words.js'
import {
  insertStrike,
  rememberStrike,
  strikeValues,
  type KeptStrike,
  type StruckRegisters,
} from './strike-journal.js'
import { textsRead, type Copy, type ReadText, type SpanRead } from './texts-read.js'

export interface NewStrike {
  readonly version: number
  /** Of text and outcome as the reader saw them. */
  readonly fingerprint: string
  /** One or more. */
  readonly spans: readonly SpanRead[]
  readonly type: RedactionType
  readonly registers: StruckRegisters
}

/** unknown: no such case for this reader; erased: its text is gone; changed: text and outcome are not those that were read. */
export type Struck =
  { readonly places: number; readonly published: number } | 'unknown' | 'erased' | 'changed'

export interface StrikingWith {
  readonly app: DataSource
  readonly audit: Pick<Audit, 'write'>
  readonly hashes: WordHashes
  readonly dataDirectory: string
}

/**
 * Puts tokens in place of what a reader still saw of a person, in every version of the signal, and writes down who did
 * so and the form of what was struck. Of the words only keyed hashes are kept, by which they stay struck in what the sender
 * sends under this number later. All of it or nothing.
 * @throws UnusableStrike when the places are none of the text
 * @throws TooManyPlaces when the words stand in too many places
 * @throws AuditUnavailable when it could not be written down; then nothing is struck
 */
export async function strikeSignal(
  { app, audit, hashes, dataDirectory }: StrikingWith,
  {
    id,
    scope,
    reader,
    strike,
    now,
  }: { id: string; scope: AccessScope; reader: CaseReader; strike: NewStrike; now: Date },
): Promise<Struck> {
  const { subject, ...how } = reader
  const writeDown = (result: ReadingResult) =>
    audit.write({ ...how, reader: subject, action: 'strike', signalId: id, result })
  if (!mayReadCases(scope)) {
    await writeDown('refused')
    return 'unknown'
  }
  const struck = await inScope(app, scope.cases, async (manager): Promise<Struck> => {
    await manager.query(boundTime)
    const signal = await signalInReach(manager, id, scope)
    if (signal === null) return 'unknown'
    // What is coming in under its number is there before this looks, or looks once this is there
    await lockSignal(manager, signal)
    await manager.query(waitForIntake)
    const copies = await copiesOf(manager, id)
    const read = textsRead(copies, strike)
    if (typeof read === 'string') return read
    const pieces = strikeOut(
      copies.map(({ content }) => content),
      { read, type: strike.type },
    )
    const kept: KeptStrike = {
      ...{ id: randomUUID(), signalId: id, version: strike.version, type: strike.type },
      field: strike.spans[0]?.field ?? 'text',
      registers: strike.registers,
      lengths: strike.spans.map(({ start, end }) => end - start),
      struckBy: subject,
      struckAt: now.toISOString(),
      copies: copies.flatMap(({ version, field, content }, index) => {
        const own = (pieces[index] ?? []).map(([start, end, token]): [number, number, string] => [
          start,
          end,
          token,
        ])
        const after = md5(putTokens(content, own))
        return own.length === 0 ? [] : [{ version, field, pieces: own, after }]
      }),
    }
    const known = keptStruckWords(hashes, signal, read, strike.type)
    for (const copy of kept.copies) await carryOut(manager, kept, copy, copies)
    await manager.query(insertStrike, strikeValues(kept))
    await keepPatterns(manager, read, strike.type, now)
    await manager.query(insertStruckWords, struckWordsValues(known, strike.type))
    const words = read.flatMap(({ text, spans }) => spans.map((span) => text.slice(...span)))
    const published = await countPublished(manager, id, words)
    await rememberStrike(dataDirectory, { ...kept, known })
    await writeDown('given')
    return { places: kept.copies.reduce((sum, copy) => sum + copy.pieces.length, 0), published }
  }).catch((error: unknown) => {
    // Somebody else struck something, or the texts are being read again: of two that wait for each other one gives way
    if (/^(?:40001|40P01)$/.test(String((error as { code?: unknown }).code))) return 'changed' as const
    throw error
  })
  if (struck === 'unknown') await writeDown('not-found')
  return struck
}

/** What the signal is known by; null when it is out of reach. */
async function signalInReach(
  manager: EntityManager,
  id: string,
  { cases }: AccessScope,
): Promise<{ channel: string; externalIdHash: Buffer } | null> {
  const [found] = (await manager.query(
    'SELECT region, channel, external_id_hash AS "externalIdHash" FROM signal WHERE id = $1',
    [id],
  )) as { region: string | null; channel: string; externalIdHash: Buffer }[]
  return found && reaches(cases, { ...found, id }) ? found : null
}

/** Every text of the signal that is there. */
async function copiesOf(manager: EntityManager, id: string): Promise<Copy[]> {
  return (await manager.query(
    `SELECT version, field, content FROM signal_version v,
       LATERAL (VALUES ('text', v.text), ('outcome', v.outcome)) AS c(field, content)
     WHERE signal_id = $1 AND erased_at IS NULL AND content IS NOT NULL ORDER BY version, field`,
    [id],
  )) as Copy[]
}

/** Of each statement: a strike holds the intake of its signal, so one that takes longer is undone. */
const boundTime = `SELECT set_config('statement_timeout', '30s', true)`

async function carryOut(
  manager: EntityManager,
  { signalId, registers }: KeptStrike,
  { version, field, pieces }: KeptStrike['copies'][number],
  copies: readonly Copy[],
): Promise<void> {
  const content = copies.find((copy) => copy.version === version && copy.field === field)?.content ?? ''
  await manager.query('SELECT strike_out($1, $2, $3, $4, $5, $6)', [
    signalId,
    version,
    field,
    JSON.stringify(pieces),
    md5(content),
    registers,
  ])
}

const md5 = (text: string) => createHash('md5').update(text).digest('hex')

/** One for each form of words, without anything that leads to the signal. */
async function keepPatterns(
  manager: EntityManager,
  read: readonly ReadText[],
  type: RedactionType,
  now: Date,
): Promise<void> {
  const month = `${now.toISOString().slice(0, 7)}-01`
  const byWords = new Map(
    read.flatMap(({ text, spans }) => spans.map((span) => [text.slice(...span), { text, span }] as const)),
  )
  for (const { text, span } of byWords.values()) {
    const { shape, words, before, after } = strikePattern(text, span, type)
    await manager.query(
      `INSERT INTO strike_pattern (type, shape, words, before, after, month) VALUES ($1, $2, $3, $4, $5, $6)`,
      [type, shape, words, before, after, month],
    )
  }
}
