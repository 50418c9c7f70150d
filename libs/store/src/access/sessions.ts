import type { DataSource } from 'typeorm'

/** What is kept of a signed-in person: an id that cannot be used from here, and what only the program can open. */
export interface Session {
  /** SHA-256 of the id in the cookie; 32 bytes. */
  readonly idHash: Buffer
  /** Tokens, roles and areas, encrypted. */
  readonly sealed: string
  /** The provider's name for the person. */
  readonly subject: string
  readonly startedAt: Date
  /** Of the latest request. */
  readonly seenAt: Date
  /** When the provider was last asked. */
  readonly checkedAt: Date
  readonly expiresAt: Date
}

export async function keepSession(app: DataSource, session: Session): Promise<void> {
  const { idHash, sealed, subject, startedAt, seenAt, checkedAt, expiresAt } = session
  await app.query(
    `INSERT INTO session (id_hash, sealed, subject, started_at, seen_at, checked_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [idHash, sealed, subject, startedAt, seenAt, checkedAt, expiresAt],
  )
}

/** @returns null when there is none, or when it has expired */
export async function findSession(app: DataSource, idHash: Buffer, now: Date): Promise<Session | null> {
  const [found] = (await app.query(
    `SELECT id_hash AS "idHash", sealed, subject, started_at AS "startedAt", seen_at AS "seenAt",
       checked_at AS "checkedAt", expires_at AS "expiresAt"
     FROM session WHERE id_hash = $1 AND expires_at > $2`,
    [idHash, now],
  )) as Session[]
  return found ?? null
}

/**
 * Notes that a session was used, and what the provider said when it was asked again. Of two requests at once the
 * latest times stay.
 * @returns false when the session has ended meanwhile: it does not come back
 */
export async function touchSession(
  app: DataSource,
  idHash: Buffer,
  { seenAt, checked }: { seenAt: Date; checked?: { at: Date; sealed: string } },
): Promise<boolean> {
  const [, touched] = (await app.query(
    `UPDATE session SET
       seen_at = greatest(seen_at, $2),
       checked_at = greatest(checked_at, $3),
       sealed = coalesce($4, sealed)
     WHERE id_hash = $1`,
    [idHash, seenAt, checked?.at ?? null, checked?.sealed ?? null],
  )) as [unknown, number]
  return touched === 1
}

/** @returns whether there was one */
export async function endSession(app: DataSource, idHash: Buffer): Promise<boolean> {
  const [, ended] = (await app.query('DELETE FROM session WHERE id_hash = $1', [idHash])) as [unknown, number]
  return ended === 1
}

/**
 * Removes sessions past their end, and those unused since `idleSince`.
 * @returns how many
 */
export async function endExpired(
  app: DataSource,
  { now, idleSince }: { now: Date; idleSince: Date },
): Promise<number> {
  const [, ended] = (await app.query('DELETE FROM session WHERE expires_at <= $1 OR seen_at <= $2', [
    now,
    idleSince,
  ])) as [unknown, number]
  return ended
}
