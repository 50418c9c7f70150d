import { randomUUID } from 'node:crypto'
import type { SignalAnswer } from '@rode-draad/contract'
import type { DataSource, EntityManager } from 'typeorm'
import { IdempotencyKey } from '../entities/bookkeeping.entity.js'
import { Signal, SignalVersion } from '../entities/signal.entity.js'
import { addVersion } from './add-version.js'
import type { NewSignal } from './new-signal.js'

/** What became of a signal that was sent in. */
export type Kept =
  | { readonly outcome: 'created' | 'repeated'; readonly answer: SignalAnswer }
  | { readonly outcome: 'other-content' | 'key-reused' | 'in-flight' | 'unknown' }

/**
 * Keeps one signal, with its tags, key and change log, in one transaction; once this resolves it is committed.
 * - created: new; repeated: same sender's id (or key) with the same content, answered as the first time
 * - other-content: the id is known with other content; key-reused: the key was used for other content
 * - in-flight: another request with this key is still busy
 */
export async function keepSignal(app: DataSource, signal: NewSignal, keyHash: Buffer | null): Promise<Kept> {
  return await app.transaction(async (manager) => {
    if (keyHash) {
      if (!(await lockKey(manager, keyHash))) return { outcome: 'in-flight' }
      const used = await manager.findOneBy(IdempotencyKey, { keyHash })
      if (used) {
        if (!used.contentHash.equals(signal.contentHash)) return { outcome: 'key-reused' }
        return { outcome: 'repeated', answer: await answerOf(manager, used.signalId, used.version) }
      }
    }
    const kept = await keepOnce(manager, signal)
    if (keyHash && 'answer' in kept) await rememberKey(manager, keyHash, signal, kept.answer.id)
    return kept
  })
}

/** Keeps a new version of a signal that is there; the same content again changes nothing. */
export async function keepNewVersion(app: DataSource, id: string, signal: NewSignal): Promise<Kept> {
  return await app.transaction(async (manager) => {
    const known = await manager.findOneBy(Signal, { id })
    if (!known || known.fictional !== signal.fictional) return { outcome: 'unknown' }
    if (known.channel !== signal.channel || !known.externalIdHash.equals(signal.externalIdHash)) {
      return { outcome: 'other-content' }
    }
    await lockSignal(manager, signal)
    const [latest] = await manager.find(SignalVersion, {
      where: { signalId: id },
      order: { version: 'DESC' },
      take: 1,
    })
    if (latest?.contentHash.equals(signal.contentHash)) {
      return { outcome: 'repeated', answer: latest.answer as SignalAnswer }
    }
    return { outcome: 'created', answer: await addVersion(manager, id, (latest?.version ?? 0) + 1, signal) }
  })
}

async function keepOnce(manager: EntityManager, signal: NewSignal): Promise<Kept> {
  await lockSignal(manager, signal)
  const { channel, externalIdHash, contentHash, fictional } = signal
  const known = await manager.findOneBy(Signal, { channel, externalIdHash })
  if (known) {
    const same = await manager.findOne(SignalVersion, {
      where: { signalId: known.id, contentHash },
      order: { version: 'ASC' },
    })
    return same ? { outcome: 'repeated', answer: same.answer as SignalAnswer } : { outcome: 'other-content' }
  }
  const id = randomUUID()
  await manager.insert(Signal, { id, channel, externalIdHash, fictional })
  return { outcome: 'created', answer: await addVersion(manager, id, 1, signal) }
}

async function answerOf(manager: EntityManager, signalId: string, version: number): Promise<SignalAnswer> {
  const found = await manager.findOneByOrFail(SignalVersion, { signalId, version })
  return found.answer as SignalAnswer
}

async function rememberKey(manager: EntityManager, keyHash: Buffer, signal: NewSignal, id: string) {
  const { version } = await manager.findOneByOrFail(SignalVersion, {
    signalId: id,
    contentHash: signal.contentHash,
  })
  await manager.insert(IdempotencyKey, { keyHash, contentHash: signal.contentHash, signalId: id, version })
}

/** One request per key at a time; gone with the transaction, so a crash leaves nothing locked. */
async function lockKey(manager: EntityManager, keyHash: Buffer): Promise<boolean> {
  const [row] = (await manager.query('SELECT pg_try_advisory_xact_lock($1::bigint) AS locked', [
    lockNumber(keyHash),
  ])) as { locked: boolean }[]
  return row?.locked === true
}

/** Two requests about the same signal wait for each other. */
async function lockSignal(manager: EntityManager, { externalIdHash }: NewSignal): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1::bigint)', [lockNumber(externalIdHash)])
}

function lockNumber(hash: Buffer): string {
  return hash.readBigInt64BE(0).toString()
}
