import {
  parseVagueDate,
  redactionVersion,
  type PatternState,
  type RedactedText,
  type UnlinkReason,
} from '@rode-draad/domain'
import type { DataSource, EntityManager } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import { insertEvent } from './insert-event.js'
import { seePattern, type PatternViewer, type SeenPattern } from './see-pattern.js'
import { addLink, isLinked, signalInReach, unknownSignal } from './write-pattern.js'
import { lockRow, type RegisterFault } from './write-version.js'
import { writtenBy, type Writer } from './writer.js'

/** The row of an event, by which it can be replaced later. */
export interface WrittenEvent {
  readonly code: string
  readonly id: number
}
export type EventRefused = 'unknown' | { readonly faults: readonly RegisterFault[] }

export interface NewState {
  readonly state: PatternState
  readonly accordingTo: RedactedText
  /** EDTF. */
  readonly on: string
  readonly source: RedactedText
  readonly evidence: string | null
  readonly remark: RedactedText | null
  readonly replaces: number | null
}

export interface NewReaction {
  readonly party: RedactedText
  readonly text: RedactedText
  readonly on: string | null
  readonly source: RedactedText | null
  readonly replaces: number | null
}

/** Adds how a pattern stands, according to whom. */
export async function addState(
  app: DataSource,
  viewer: PatternViewer,
  code: string,
  state: NewState,
): Promise<WrittenEvent | EventRefused> {
  const { replaces } = state
  return await addEvent(app, viewer, code, { table: 'pattern_state', replaces }, async (manager, seen) => {
    const [merged] = (await manager.query(
      `SELECT to_code AS into FROM pattern_succession WHERE kind = 'merge' AND pattern = $1`,
      [code],
    )) as { into: string }[]
    if (merged) return { faults: [{ path: 'state', message: `Dit patroon is opgegaan in ${merged.into}.` }] }
    return await insertState(manager, seen, viewer.by, state)
  })
}

export async function addReaction(
  app: DataSource,
  viewer: PatternViewer,
  code: string,
  { party, text, on, source, replaces }: NewReaction,
): Promise<WrittenEvent | EventRefused> {
  return await addEvent(app, viewer, code, { table: 'pattern_reaction', replaces }, (manager, seen) =>
    insertEvent(manager, 'pattern_reaction', {
      ...headOf(seen, viewer.by),
      ...{ party, text, said_on: on, source, replaces },
      redaction_version: redactionVersion,
    }),
  )
}

export interface Linking {
  readonly signalId: string
  readonly linked: boolean
  /** Why it is taken back; null for a link. */
  readonly why: UnlinkReason | null
}

const notLinked: RegisterFault = { path: 'signalId', message: 'Dit signaal hoort nu niet bij dit patroon.' }

/** Links a signal to a pattern, or takes that back. Only one that the writer may read, and as real as the pattern is. */
export async function linkSignal(
  app: DataSource,
  viewer: PatternViewer,
  code: string,
  { signalId, linked, why }: Linking,
): Promise<'linked' | EventRefused> {
  return await inScope(app, viewer.scope.cases, async (manager) => {
    await lockRow(manager, 'pattern', code)
    const seen = await seePattern(manager, viewer, code)
    if (!seen) return 'unknown'
    const signal = await signalInReach(manager, viewer, signalId)
    if (signal?.fictional !== seen.fictional) return { faults: [unknownSignal('signalId')] }
    if (!linked && !(await isLinked(manager, code, signalId))) return { faults: [notLinked] }
    await addLink(manager, code, signalId, { by: viewer.by, linked, raised: false, why })
    return 'linked'
  })
}

export async function insertState(
  manager: EntityManager,
  seen: SeenPattern,
  by: Writer,
  { state, accordingTo, on, source, evidence, remark, replaces }: NewState,
): Promise<number> {
  return await insertEvent(manager, 'pattern_state', {
    ...headOf(seen, by),
    ...{ state, according_to: accordingTo, happened_on: on, happened_used: parseVagueDate(on).used },
    ...{ source, evidence, remark, replaces },
    redaction_version: redactionVersion,
  })
}

/** Of whom it is, and whether it waits: the writer could read the case that the pattern was raised from. */
export function headOf({ code, raisedFrom }: SeenPattern, by: Writer) {
  return { pattern: code, ...writtenBy(by), awaits_approval: raisedFrom.length > 0 }
}

async function addEvent(
  app: DataSource,
  viewer: PatternViewer,
  code: string,
  { table, replaces }: { readonly table: string; readonly replaces: number | null },
  insert: (manager: EntityManager, seen: SeenPattern) => Promise<number | Exclude<EventRefused, 'unknown'>>,
): Promise<WrittenEvent | EventRefused> {
  return await inScope(app, viewer.scope.cases, async (manager) => {
    await lockRow(manager, 'pattern', code)
    const seen = await seePattern(manager, viewer, code)
    if (!seen) return 'unknown'
    if (replaces !== null) {
      const [known] = (await manager.query(
        `SELECT FROM ${table} WHERE pattern = $1 AND id = $2 AND ($3 OR NOT awaits_approval OR recorded_at <= $4)`,
        [code, replaces, seen.whole, seen.until],
      )) as object[]
      if (!known) return { faults: [{ path: 'replaces', message: 'Dit hoort niet bij dit patroon.' }] }
    }
    const inserted = await insert(manager, seen)
    return typeof inserted === 'number' ? { code, id: inserted } : inserted
  })
}
