import type { KeptRegister } from '@rode-draad/contract'
import type { DataSource, EntityManager } from 'typeorm'
import {
  addVersion,
  contentFaults,
  lockRow,
  newestVersion,
  type RowContent,
  type Writing,
} from './write-version.js'

/** A row of a file to be recorded. */
export interface ImportedRow {
  /** Where it stands in the file. */
  readonly row: number
  readonly code: string
  /** The version that it was compared with; null: there was none. */
  readonly replaces: number | null
  readonly content: RowContent
}

export interface ImportFault {
  readonly row: number
  readonly column: string
  readonly message: string
}

export interface Importing {
  readonly fictional: boolean
  readonly writing: Writing
  /** Only look: everything is undone. */
  readonly dryRun: boolean
}

/** Undoes the transaction of an import. */
class Undone extends Error {
  override name = 'Undone'
}

/**
 * Records the rows of a file, all of them or none. What came from one case waits for a second person, as always.
 * @returns what is wrong; [] when all were recorded, or could have been
 */
export async function importRows(
  app: DataSource,
  register: KeptRegister,
  rows: readonly ImportedRow[],
  { fictional, writing, dryRun }: Importing,
): Promise<ImportFault[]> {
  const faults: ImportFault[] = []
  try {
    await app.transaction(async (manager) => {
      for (const code of rows.map((row) => row.code).sort()) await lockRow(manager, register, code)
      for (const row of rows) {
        const own = await record(manager, register, row, { fictional, writing })
        faults.push(...own.map(({ column, message }) => ({ row: row.row, column, message })))
      }
      if (faults.length > 0 || dryRun) throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
  return faults
}

async function record(
  manager: EntityManager,
  register: KeptRegister,
  { code, replaces, content }: ImportedRow,
  { fictional, writing }: Omit<Importing, 'dryRun'>,
): Promise<Omit<ImportFault, 'row'>[]> {
  const newest = await newestVersion(manager, register, code)
  if ((newest?.version ?? null) !== replaces)
    return [{ column: 'version', message: 'Iemand was u voor: exporteer opnieuw.' }]
  if (newest !== null && newest.fictional !== fictional)
    return [{ column: 'code', message: 'Deze code is van een rij van de andere soort (echt of verzonnen).' }]
  const faults = await contentFaults(manager, register, content, fictional)
  if (faults.length > 0)
    return faults.map(({ path, message }) => ({ column: path.replace(/\[.*/, ''), message }))
  if (register !== 'pattern') {
    await addVersion(manager, register, code, content, writing, { fictional })
    return []
  }
  const [kept] = (await manager.query(
    `SELECT first_signal AS "firstSignal", closed, closed_as AS "closedAs", from_case AS "fromCase"
     FROM pattern WHERE code = $1 ORDER BY version_id DESC LIMIT 1`,
    [code],
  )) as { firstSignal: string | null; closed: string | null; closedAs: string | null; fromCase: boolean }[]
  const { firstSignal = null, closed = null, closedAs = null, fromCase = false } = kept ?? {}
  if (firstSignal !== null && content.codes['firstSignal'] !== firstSignal) {
    return [{ column: 'firstSignal', message: 'De datum van het eerste signaal staat vast.' }]
  }
  const whole = { ...content, codes: { ...content.codes, closed, closedAs } }
  await addVersion(manager, 'pattern', code, whole, writing, {
    fictional,
    fromCase,
    awaitsApproval: fromCase,
  })
  return []
}
