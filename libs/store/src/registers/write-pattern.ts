import { reaches, type UnlinkReason } from '@rode-draad/domain'
import type { DataSource, EntityManager } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import { freshCode } from './kept-registers.js'
import { insertEvent } from './insert-event.js'
import { seePattern, type PatternViewer } from './see-pattern.js'
import {
  addVersion,
  lockRow,
  measureFaults,
  newestVersion,
  type RowContent,
  type RegisterFault,
  type Writing,
} from './write-version.js'
import type { NotWritten, WrittenRow } from './write-row.js'
import { writtenBy, type Writer } from './writer.js'

export interface NewPattern {
  readonly code: string | null
  readonly fictional: boolean
  readonly content: RowContent
  /** The one signal that it is raised from; its code is then made by chance. */
  readonly fromSignal: string | null
}

/** Raises a pattern as a concept. Raised from a signal, it is as real or as made up as that signal is. */
export async function raisePattern(
  app: DataSource,
  viewer: PatternViewer,
  pattern: NewPattern,
  writing: Omit<Writing, 'by'>,
): Promise<WrittenRow | NotWritten> {
  const { content, fromSignal } = pattern
  const code = fromSignal === null ? (pattern.code ?? freshCode('pattern')) : freshCode('pattern')
  return await inScope(app, viewer.scope.cases, async (manager) => {
    await lockRow(manager, 'pattern', code)
    if (await newestVersion(manager, 'pattern', code)) return 'exists'
    const raisedFrom = fromSignal === null ? null : await signalInReach(manager, viewer, fromSignal)
    const faults: RegisterFault[] = raisedFrom === undefined ? [unknownSignal('fromSignal')] : []
    const fictional = raisedFrom?.fictional ?? pattern.fictional
    faults.push(...(await measureFaults(manager, content, fictional)))
    if (faults.length > 0) return { faults }
    const fromCase = fromSignal !== null
    const more = { fictional, fromCase, awaitsApproval: fromCase }
    const version = await addVersion(manager, 'pattern', code, content, { ...writing, by: viewer.by }, more)
    if (fromSignal !== null)
      await addLink(manager, code, fromSignal, { by: viewer.by, linked: true, raised: true })
    return { code, version }
  })
}

/**
 * Adds a version to a pattern. Its first-signal date stays once it is there. What somebody writes who may read the
 * case it was raised from waits for a second person.
 */
export async function replacePattern(
  app: DataSource,
  viewer: PatternViewer,
  {
    code,
    replaces,
    content,
  }: { readonly code: string; readonly replaces: number; readonly content: RowContent },
  writing: Omit<Writing, 'by'>,
): Promise<WrittenRow | NotWritten> {
  return await inScope(app, viewer.scope.cases, async (manager) => {
    await lockRow(manager, 'pattern', code)
    const seen = await seePattern(manager, viewer, code)
    if (!seen) return 'unknown'
    if (seen.version !== replaces) return 'changed'
    const { fictional, fromCase } = seen
    const standing = await standingDates(manager, code)
    const faults = await measureFaults(manager, content, fictional)
    if (standing.firstSignal !== null && content.codes['firstSignal'] !== standing.firstSignal)
      faults.push(firstSignalStays)
    if (faults.length > 0) return { faults }
    const kept = {
      ...content,
      codes: { ...content.codes, closed: standing.closed, closedAs: standing.closedAs },
    }
    const more = { fictional, fromCase, awaitsApproval: seen.raisedFrom.length > 0 }
    return {
      code,
      version: await addVersion(manager, 'pattern', code, kept, { ...writing, by: viewer.by }, more),
    }
  })
}

/** Dates that a new version takes over: a pattern is closed by a state, not by a version. */
async function standingDates(manager: EntityManager, code: string) {
  const [row] = (await manager.query(
    `SELECT first_signal AS "firstSignal", closed, closed_as AS "closedAs" FROM pattern
     WHERE code = $1 ORDER BY version_id DESC LIMIT 1`,
    [code],
  )) as { firstSignal: string | null; closed: string | null; closedAs: string | null }[]
  return row ?? { firstSignal: null, closed: null, closedAs: null }
}

const firstSignalStays: RegisterFault = {
  path: 'firstSignal',
  message: 'De datum van het eerste signaal staat vast. Geef dezelfde datum.',
}

export const unknownSignal = (path: string): RegisterFault => ({
  path,
  message: 'Dit signaal bestaat niet, of u mag het niet lezen.',
})

/** undefined: not there, or not for this viewer. */
export async function signalInReach(
  manager: EntityManager,
  { scope }: PatternViewer,
  id: string,
): Promise<{ readonly fictional: boolean } | undefined> {
  const [place] = (await manager.query('SELECT region, channel, fictional FROM signal WHERE id = $1', [
    id,
  ])) as {
    region: string | null
    channel: string
    fictional: boolean
  }[]
  return place && reaches(scope.cases, { ...place, id }) ? place : undefined
}

/** Whether a signal belongs to a pattern now. */
export async function isLinked(manager: EntityManager, pattern: string, signalId: string): Promise<boolean> {
  const [newest] = (await manager.query(
    'SELECT linked FROM pattern_signal WHERE pattern = $1 AND signal_id = $2 ORDER BY id DESC LIMIT 1',
    [pattern, signalId],
  )) as { linked: boolean }[]
  return newest?.linked ?? false
}

export interface NewLink {
  readonly by: Writer
  readonly linked: boolean
  readonly raised: boolean
  /** Why it is taken back. */
  readonly why?: UnlinkReason | null
}

export async function addLink(
  manager: EntityManager,
  pattern: string,
  signalId: string,
  { by, linked, raised, why = null }: NewLink,
): Promise<void> {
  await insertEvent(manager, 'pattern_signal', {
    ...{ pattern, signal_id: signalId, linked, raised, why },
    ...writtenBy(by),
  })
}
