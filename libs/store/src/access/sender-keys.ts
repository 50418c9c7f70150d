import { createHash, timingSafeEqual } from 'node:crypto'
import type { ChannelCode } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'

/** A machine's key to send signals for one channel. The key itself is shown once and not kept. */
export interface SenderKey {
  /** 16 hexadecimal digits; the part of the key that may be said aloud. */
  readonly id: string
  readonly channel: ChannelCode
  readonly label: string
  readonly madeBy: string
  readonly recordedAt: Date
  readonly expiresAt: Date
  /** null as long as it was not withdrawn. */
  readonly withdrawnAt: Date | null
}

export type NewSenderKey = Pick<SenderKey, 'channel' | 'label' | 'madeBy' | 'expiresAt'>

const columns = `k.id, k.channel, k.label, k.made_by AS "madeBy", k.recorded_at AS "recordedAt",
  k.expires_at AS "expiresAt", w.recorded_at AS "withdrawnAt"`
const keys = 'sender_key k LEFT JOIN sender_key_withdrawal w ON w.key_id = k.id'

/** Makes a key of 256 random bits. @returns its token, `rdk_<id>_<secret>`, which cannot be had again */
export async function makeSenderKey(
  app: DataSource,
  { channel, label, madeBy, expiresAt }: NewSenderKey,
  { now, randomBytes }: { now: Date; randomBytes: (size: number) => Buffer },
): Promise<{ id: string; token: string }> {
  const id = randomBytes(8).toString('hex')
  const secret = randomBytes(32).toString('base64url')
  await app.query(
    `INSERT INTO sender_key (id, channel, label, key_hash, made_by, recorded_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, channel, label, hashOf(secret), madeBy, now, expiresAt],
  )
  return { id, token: `rdk_${id}_${secret}` }
}

/**
 * The key that belongs to a token. Comparing takes as long whatever the token is.
 * @returns null for a token that is malformed, unknown, withdrawn or past its end
 */
export async function findSenderKey(app: DataSource, token: string, now: Date): Promise<SenderKey | null> {
  const [, id, secret] = /^rdk_([0-9a-f]{16})_([\w-]{43})$/.exec(token) ?? []
  if (id === undefined || secret === undefined) return null
  const [found] = (await app.query(
    `SELECT ${columns}, k.key_hash AS "keyHash" FROM ${keys} WHERE k.id = $1`,
    [id],
  )) as (SenderKey & { keyHash: Buffer })[]
  const same = timingSafeEqual(hashOf(secret), found?.keyHash ?? Buffer.alloc(32))
  if (!found || !same || found.withdrawnAt !== null || found.expiresAt <= now) return null
  const { keyHash: _hash, ...key } = found
  return key
}

/** Ends a key at once; again is no error. @returns false when there is no such key */
export async function withdrawSenderKey(
  app: DataSource,
  id: string,
  { by, now }: { by: string; now: Date },
): Promise<boolean> {
  const known = (await app.query('SELECT FROM sender_key WHERE id = $1', [id])) as unknown[]
  if (known.length === 0) return false
  await app.query(
    `INSERT INTO sender_key_withdrawal (key_id, withdrawn_by, recorded_at) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING`,
    [id, by, now],
  )
  return true
}

/** All keys, oldest first. */
export async function listSenderKeys(app: DataSource): Promise<SenderKey[]> {
  return (await app.query(`SELECT ${columns} FROM ${keys} ORDER BY k.recorded_at, k.id`)) as SenderKey[]
}

/** The secret is 256 random bits, so nothing slower than a plain hash is needed. */
function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
