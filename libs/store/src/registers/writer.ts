import type { RoleCode } from '@rode-draad/domain'

/** Who writes in the registers. The subject stays in the database; others see role and organisation. */
export interface Writer {
  readonly subject: string
  /** null: a program or a file, not somebody in a role. */
  readonly role: RoleCode | null
  readonly onBehalfOf: string | null
}

/** What was read from a file of ours, or brought in on the command line. */
export function programWriter(subject: string): Writer {
  return { subject, role: null, onBehalfOf: null }
}

/** The columns that say who wrote a row. */
export function writtenBy({ subject, role, onBehalfOf }: Writer) {
  return { recorded_by: subject, recorded_role: role, recorded_for: onBehalfOf }
}

/** Who asks who wrote something. */
export interface Asker {
  readonly subject: string
  /** May see for which organisation somebody wrote, so as to find him. */
  readonly organisations: boolean
}

/**
 * SQL for who wrote a row, as this asker may know it: never the subject itself; null when only that is known.
 * @param place of the parameter with the subject of the asker; the next one says whether it may see organisations
 */
export function recordedBySql(alias: string, place: number): string {
  const isOwn = `${alias}.recorded_by = $${place}`
  return `CASE WHEN ${alias}.recorded_role IS NOT NULL OR ${isOwn} THEN jsonb_build_object(
    'role', ${alias}.recorded_role, 'onBehalfOf', CASE WHEN $${place + 1}::boolean THEN ${alias}.recorded_for END,
    'self', ${isOwn}) END AS "recordedBy"`
}

/** The values of those two parameters. */
export function askerValues({ subject, organisations }: Asker): readonly [string, boolean] {
  return [subject, organisations]
}
