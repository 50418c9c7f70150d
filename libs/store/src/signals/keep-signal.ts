import { randomUUID } from 'node:crypto'
import type { SignalAnswer } from '@rode-draad/contract'
import { everywhere, mayWrite, type AccessScope, type Reach } from '@rode-draad/domain'
import { In, QueryFailedError, type DataSource, type EntityManager } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import { IdempotencyKey } from '../entities/bookkeeping.entity.js'
import { Signal, SignalVersion } from '../entities/signal.entity.js'
import type { WordHashes } from '../strikes/kept-struck-words.js'
import { addVersion } from './add-version.js'
import { insertRow } from './insert-row.js'
import type { NewSignal } from './new-signal.js'

/** What became of a signal that was sent in. */
export type Kept =
  | { readonly outcome: 'created' | 'repeated'; readonly answer: SignalAnswer }
  | { readonly outcome: 'other-content' | 'erased' | 'key-reused' | 'in-flight' | 'unknown' }

type Writes = AccessScope['writes']

/**
 * Keeps one signal, with its tags, key and change log, in one transaction; once this resolves it is committed.
 * - created: new; repeated: same sender's id (or key) with the same content, answered as the first time
 * - other-content: the id is known with other content, and it was not to be a new version
 * - key-reused: the key was used for other content
 * - erased: what has this id was erased, and does not come back
 * - in-flight: another request with this key is still busy
 * - unknown: the sender may not write in this channel
 * @param keyHash of the key of this one sender; null without a key
 * @param asNewVersion other content of an id that is known is a new version
 */
export async function keepSignal(
  { app, hashes }: { readonly app: DataSource; readonly hashes: WordHashes },
  writes: Writes,
  signal: NewSignal,
  keyHash: Buffer | null,
  asNewVersion = false,
): Promise<Kept> {
  if (!mayWrite({ writes }, signal.channel)) return { outcome: 'unknown' }
  return await inScope(app, channelsOf(writes), async (manager): Promise<Kept> => {
    if (keyHash) {
      if (!(await lockKey(manager, keyHash))) return { outcome: 'in-flight' }
      const used = await manager.findOneBy(IdempotencyKey, { keyHash })
      if (used) {
        if (!used.contentHash.equals(signal.contentHash)) return { outcome: 'key-reused' }
        return { outcome: 'repeated', answer: await answerOf(manager, used.signalId, used.version) }
      }
    }
    const { version, ...kept } = await keepOnce(manager, hashes, signal, asNewVersion)
    if (keyHash && 'answer' in kept) {
      const { contentHash } = signal
      await insertRow(manager, IdempotencyKey, { keyHash, contentHash, signalId: kept.answer.id, version })
    }
    return kept
  }).catch((error: unknown) => {
    if (isUsedElsewhere(error)) return { outcome: 'key-reused' }
    throw error
  })
}

/**
 * Keeps a new version of a signal that is there; the same content again changes nothing.
 * - unknown: no such signal in the channels that the sender may write in
 */
export async function keepNewVersion(
  { app, hashes }: { readonly app: DataSource; readonly hashes: WordHashes },
  writes: Writes,
  id: string,
  signal: NewSignal,
): Promise<Kept> {
  if (!mayWrite({ writes }, signal.channel)) return { outcome: 'unknown' }
  return await inScope(app, channelsOf(writes), async (manager) => {
    const known = await manager.findOneBy(Signal, { id })
    if (!known || known.fictional !== signal.fictional) return { outcome: 'unknown' }
    if (known.channel !== signal.channel || !known.externalIdHash.equals(signal.externalIdHash)) {
      return { outcome: 'other-content' }
    }
    return await keepVersion(manager, hashes, known.id, signal)
  })
}

/** Adds a version to a signal that is there, unless its newest says the same. */
async function keepVersion(
  manager: EntityManager,
  hashes: WordHashes,
  id: string,
  signal: NewSignal,
): Promise<Extract<Kept, { answer: SignalAnswer }> | { readonly outcome: 'erased' }> {
  await lockSignal(manager, signal)
  const latest = await newestVersion(manager, id)
  if (latest && contentHashes(signal).some((hash) => latest.contentHash.equals(hash))) {
    return { outcome: 'repeated', answer: latest.answer as SignalAnswer }
  }
  if (await wasErased(manager, signal)) return { outcome: 'erased' }
  return {
    outcome: 'created',
    answer: await addVersion(manager, hashes, id, (latest?.version ?? 0) + 1, signal),
  }
}

function channelsOf(writes: Writes): Reach {
  return { ...everywhere, channels: writes }
}

/** The sender used its key before, in a channel that it may no longer write in: seen by the index only. */
function isUsedElsewhere(error: unknown): boolean {
  return (
    error instanceof QueryFailedError &&
    (error.driverError as { constraint?: unknown }).constraint === 'idempotency_key_pkey'
  )
}

/**
 * Keeps a signal unless its id is known; with other content it is then a new version, or refused.
 * @returns with the version that says it; 0 when none does
 */
export async function keepOnce(
  manager: EntityManager,
  hashes: WordHashes,
  signal: NewSignal,
  asNewVersion = false,
): Promise<Kept & { version: number }> {
  await lockSignal(manager, signal)
  const { channel, externalIdHash, fictional, region } = signal
  const known = await manager.findOneBy(Signal, { channel, externalIdHash })
  if (known) {
    const same = await manager.findOne(SignalVersion, {
      where: { signalId: known.id, contentHash: In(contentHashes(signal)) },
      order: { version: 'ASC' },
    })
    if (same) return { outcome: 'repeated', answer: same.answer as SignalAnswer, version: same.version }
  }
  if (await wasErased(manager, signal)) return { outcome: 'erased', version: 0 }
  if (known && !asNewVersion) return { outcome: 'other-content', version: 0 }
  if (known) {
    const version = ((await newestVersion(manager, known.id))?.version ?? 0) + 1
    return {
      outcome: 'created',
      answer: await addVersion(manager, hashes, known.id, version, signal),
      version,
    }
  }
  const id = randomUUID()
  await insertRow(manager, Signal, { id, channel, externalIdHash, fictional, region })
  return { outcome: 'created', answer: await addVersion(manager, hashes, id, 1, signal), version: 1 }
}

async function newestVersion(manager: EntityManager, signalId: string): Promise<SignalVersion | undefined> {
  const [newest] = await manager.find(SignalVersion, {
    where: { signalId },
    order: { version: 'DESC' },
    take: 1,
  })
  return newest
}

/** Any of which a version with the same content may be known by. */
function contentHashes({ contentHash, keptHash }: NewSignal): Buffer[] {
  return [contentHash, keptHash]
}

async function wasErased(manager: EntityManager, { channel, externalIdHash }: NewSignal): Promise<boolean> {
  const found = (await manager.query(
    'SELECT FROM erased_signal WHERE channel = $1 AND external_id_hash = $2',
    [channel, externalIdHash],
  )) as unknown[]
  return found.length > 0
}

async function answerOf(manager: EntityManager, signalId: string, version: number): Promise<SignalAnswer> {
  const found = await manager.findOneByOrFail(SignalVersion, { signalId, version })
  return found.answer as SignalAnswer
}

/** One request per key at a time; gone with the transaction, so a crash leaves nothing locked. */
async function lockKey(manager: EntityManager, keyHash: Buffer): Promise<boolean> {
  const [row] = (await manager.query('SELECT pg_try_advisory_xact_lock($1::bigint) AS locked', [
    lockNumber(keyHash),
  ])) as { locked: boolean }[]
  return row?.locked === true
}

/** Two requests about the same signal, of which one may strike words out, wait for each other. */
export async function lockSignal(
  manager: EntityManager,
  { externalIdHash }: Pick<NewSignal, 'externalIdHash'>,
): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1::bigint)', [lockNumber(externalIdHash)])
}

function lockNumber(hash: Buffer): string {
  return hash.readBigInt64BE(0).toString()
}
