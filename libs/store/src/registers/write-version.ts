import type { KeptRegister } from '@rode-draad/contract'
import { redactionVersion, type RedactedText } from '@rode-draad/domain'
import type { EntityManager } from 'typeorm'
import { hashOf } from '../reference/record-register.js'
import { keptEntities } from './kept-registers.js'
import { daysOfTerm, termFaults } from './term-faults.js'
import type { Writer } from './writer.js'

/** What a person writes in a row: codes and dates beside words, which went through redaction. */
export interface RowContent {
  readonly codes: Readonly<Record<string, string | readonly string[] | null>>
  readonly texts: Readonly<Record<string, RedactedText | null>> & { readonly source: RedactedText }
}

/** Who writes it down, and why. */
export interface Writing {
  readonly by: Writer
  readonly reason: RedactedText
  /** 'YYYY-MM-DD'; null: not said. */
  readonly validFrom: string | null
  readonly withdrawn?: boolean
}

export interface NewestVersion {
  readonly version: number
  readonly fictional: boolean
  readonly origin: 'seed' | 'person'
  readonly withdrawn: boolean
  readonly recordedBy: string
}

/** A fault in what was written that only the registers can tell. */
export interface RegisterFault {
  readonly path: string
  readonly message: string
}

/** From here to the end of the transaction nobody else writes in this row. */
export async function lockRow(manager: EntityManager, register: KeptRegister, code: string): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('rode-draad ' || $1), hashtext($2))`, [
    register,
    code,
  ])
}

/** The newest version of a row, withdrawn or not; null when there is none. */
export async function newestVersion(
  manager: EntityManager,
  register: KeptRegister,
  code: string,
): Promise<NewestVersion | null> {
  const [row] = (await manager.query(
    `SELECT version_id::integer AS version, fictional, origin, withdrawn, recorded_by AS "recordedBy"
     FROM ${register} WHERE code = $1 ORDER BY version_id DESC LIMIT 1`,
    [code],
  )) as NewestVersion[]
  return row ?? null
}

/** Measures that a row names and that are not there, or made up beside what is real. [] for none. */
export async function measureFaults(
  manager: EntityManager,
  { codes: { measures } }: RowContent,
  fictional: boolean,
): Promise<RegisterFault[]> {
  if (!Array.isArray(measures) || measures.length === 0) return []
  const known = (await manager.query(
    'SELECT code FROM measure_current WHERE code = ANY ($1) AND fictional = $2',
    [measures, fictional],
  )) as { code: string }[]
  const found = new Set(known.map(({ code }) => code))
  return measures.flatMap((code: string, index) =>
    found.has(code) ? [] : [{ path: `measures[${index}]`, message: 'Deze maatregel kennen we niet.' }],
  )
}

/** What only the registers can tell is wrong with the content of a row. [] for nothing. */
export async function contentFaults(
  manager: EntityManager,
  register: KeptRegister,
  content: RowContent,
  fictional: boolean,
): Promise<RegisterFault[]> {
  return register === 'termijn'
    ? await termFaults(manager, content, fictional)
    : await measureFaults(manager, content, fictional)
}

/** Adds a version as it is; whoever calls has locked the row and seen that it may. @returns the number of the version */
export async function addVersion(
  manager: EntityManager,
  register: KeptRegister,
  code: string,
  { codes, texts }: RowContent,
  { by, reason, validFrom, withdrawn = false }: Writing,
  more: { readonly fictional: boolean; readonly fromCase?: boolean; readonly awaitsApproval?: boolean },
): Promise<number> {
  const content = { code, ...codes, ...texts }
  const [inserted] = (
    await manager.insert(keptEntities[register], {
      ...content,
      ...(register === 'termijn' ? daysOfTerm(codes) : {}),
      ...more,
      ...{ validFrom, withdrawn, reason, redactionVersion },
      recordedAt: () => 'clock_timestamp()',
      ...{ recordedBy: by.subject, recordedRole: by.role, recordedFor: by.onBehalfOf },
      origin: 'person',
      contentHash: hashOf(content),
    })
  ).identifiers
  return Number(inserted?.['versionId'])
}
