import { join } from 'node:path'
import { erasureReasons } from '@rode-draad/contract'
import { z } from 'zod'
import { appendLines, appendMissing, readLines, UnreadableJournal } from '../journals/journal.js'

const erasure = z.strictObject({
  signalId: z.uuid(),
  reason: z.enum(erasureReasons),
  erasedAt: z.iso.datetime(),
  // What it is known by when it is sent again; lines from before that was kept lack it.
  channel: z.string().optional(),
  externalIdHash: z
    .string()
    .regex(/^([0-9a-f]{2})+$/)
    .optional(),
})
/** One erased signal: an id that no longer leads anywhere, and the keyed hash of its number with the sender. */
export type Erasure = z.infer<typeof erasure>

export const erasureJournalFile = 'erasures.jsonl'

/**
 * Adds lines to the journal of the data folder, on disk before this resolves. The journal stands beside the
 * database, not in it: a backup that is put back brings neither the erased nor forgets that they were.
 */
export function rememberErasures(dataDirectory: string, erasures: readonly Erasure[]): Promise<void> {
  return appendLines(join(dataDirectory, erasureJournalFile), erasures)
}

/**
 * Adds a line unless the journal has one that says as much of that id. A journal of which a line is damaged gets it all
 * the same: twice does no harm, never does.
 * @returns 'as-seen' when the journal knew already what the signal was known by, so that it was here once
 */
export async function rememberOnce(dataDirectory: string, one: Erasure): Promise<'as-seen' | 'remembered'> {
  const lines = await readErasures(join(dataDirectory, erasureJournalFile)).catch((error: unknown) => {
    if (error instanceof UnreadableJournal) return []
    throw error
  })
  const ofThisId = (lines ?? []).filter(({ signalId }) => signalId === one.signalId)
  const says = ({ channel, externalIdHash: hash }: Erasure) =>
    one.externalIdHash === undefined || (channel === one.channel && hash === one.externalIdHash)
  if (!ofThisId.some(says)) await rememberErasures(dataDirectory, [one])
  return ofThisId.some(({ externalIdHash }) => externalIdHash !== undefined) ? 'as-seen' : 'remembered'
}

/** After a restore: the journal of the data folder gets the lines that it lacks. */
export function keepErasures(dataDirectory: string, erasures: readonly Erasure[]): Promise<void> {
  return appendMissing(join(dataDirectory, erasureJournalFile), erasure, erasures)
}

/** The journal. @returns null when there is none @throws UnreadableJournal */
export function readErasures(file: string): Promise<Erasure[] | null> {
  return readLines(file, erasure)
}
