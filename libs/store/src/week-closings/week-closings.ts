import { createHash } from 'node:crypto'
import { keptEdition, type KeptEdition } from '@rode-draad/contract'
import type { RoleCode } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'

export interface ClosedWeek {
  readonly edition: KeptEdition
  /** SHA-256 (hex) of the text that is kept. */
  readonly hash: string
  readonly closedAt: Date
  readonly closedRole: RoleCode
  readonly onBehalfOf: string | null
}

export interface WeekClosing {
  readonly week: string
  readonly fictional: boolean
  /** In the form that somebody without the right to exact counts may see. */
  readonly edition: KeptEdition
  readonly closedAt: Date
  readonly by: { readonly subject: string; readonly role: RoleCode; readonly onBehalfOf: string | null }
}

/** A kept edition is not what was closed. */
export class AlteredEdition extends Error {
  override readonly name = 'AlteredEdition'
}

/**
 * Closes a week for good.
 * @returns the hash of the edition; null when the week was closed already, and then nothing changes
 */
export async function closeWeek(app: DataSource, closing: WeekClosing): Promise<string | null> {
  const { week, fictional, closedAt, by } = closing
  const edition = JSON.stringify(closing.edition)
  const hash = hashOf(edition)
  const rows = (await app.query(
    `INSERT INTO week_closing (iso_week, fictional, edition, hash, closed_at, closed_by, closed_role, on_behalf_of)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING hash`,
    [week, fictional, edition, hash, closedAt, by.subject, by.role, by.onBehalfOf],
  )) as { hash: string }[]
  return rows[0]?.hash ?? null
}

/**
 * The edition of a closed week; null while it is open.
 * @throws AlteredEdition when what is kept has another hash than when it was closed
 */
export async function readClosedWeek(
  app: DataSource,
  { week, fictional }: Pick<WeekClosing, 'week' | 'fictional'>,
): Promise<ClosedWeek | null> {
  const [row] = (await app.query(
    `SELECT edition, hash, closed_at, closed_role, on_behalf_of FROM week_closing
     WHERE iso_week = $1 AND fictional = $2`,
    [week, fictional],
  )) as {
    edition: string
    hash: string
    closed_at: Date
    closed_role: RoleCode
    on_behalf_of: string | null
  }[]
  if (!row) return null
  const { edition, hash, closed_at: closedAt, closed_role: closedRole, on_behalf_of: onBehalfOf } = row
  if (hashOf(edition) !== hash) throw new AlteredEdition(`the edition of ${week} is not what was closed`)
  return { edition: keptEdition.parse(JSON.parse(edition)), hash, closedAt, closedRole, onBehalfOf }
}

function hashOf(edition: string): string {
  return createHash('sha256').update(edition).digest('hex')
}
