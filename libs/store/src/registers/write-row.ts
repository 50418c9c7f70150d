import type { KeptRegister } from '@rode-draad/contract'
import type { DataSource } from 'typeorm'
import { freshCode } from './kept-registers.js'
import {
  addVersion,
  contentFaults,
  lockRow,
  newestVersion,
  type RegisterFault,
  type RowContent,
  type Writing,
} from './write-version.js'

/** Measures, recommendations, obstacles, tables and terms: rows that everybody may see from the start. */
export type PlainRegister = Exclude<KeptRegister, 'pattern'>

/** A row of which a version was written. */
export interface WrittenRow {
  readonly code: string
  readonly version: number
}

/** unknown: no such row; changed: somebody wrote a newer version; exists: the code is taken; or what is wrong with it. */
export type NotWritten = 'unknown' | 'changed' | 'exists' | { readonly faults: readonly RegisterFault[] }

/** Adds a row, with a code of its own when none is given. */
export async function addRow(
  app: DataSource,
  register: PlainRegister,
  row: { readonly code: string | null; readonly fictional: boolean; readonly content: RowContent },
  writing: Writing,
): Promise<WrittenRow | NotWritten> {
  const { fictional, content } = row
  const code = row.code ?? freshCode(register)
  return await app.transaction(async (manager) => {
    await lockRow(manager, register, code)
    if (await newestVersion(manager, register, code)) return 'exists'
    const faults = await contentFaults(manager, register, content, fictional)
    if (faults.length > 0) return { faults }
    return { code, version: await addVersion(manager, register, code, content, writing, { fictional }) }
  })
}

/** Adds a version to a row, provided that its newest version is the one that the writer had before him. */
export async function replaceRow(
  app: DataSource,
  register: PlainRegister,
  row: { readonly code: string; readonly replaces: number; readonly content: RowContent },
  writing: Writing,
): Promise<WrittenRow | NotWritten> {
  const { code, replaces, content } = row
  return await app.transaction(async (manager) => {
    await lockRow(manager, register, code)
    const newest = await newestVersion(manager, register, code)
    if (!newest) return 'unknown'
    if (newest.version !== replaces) return 'changed'
    const { fictional } = newest
    const faults = await contentFaults(manager, register, content, fictional)
    if (faults.length > 0) return { faults }
    return { code, version: await addVersion(manager, register, code, content, writing, { fictional }) }
  })
}
