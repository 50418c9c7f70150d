import { join } from 'node:path'
import { z } from 'zod'
import { appendLines, appendMissing, readLines } from '../journals/journal.js'

const hash = z.string().regex(/^([0-9a-f]{2})+$/)

/**
 * Where a strike reaches in registers, beside the case itself: nowhere, in what was written from the case and waits for a
 * second person, or also in what is published.
 */
const struckRegisters = z.enum(['none', 'concepts', 'published'])
export type StruckRegisters = z.infer<typeof struckRegisters>

const keptStrike = z.strictObject({
  id: z.uuid(),
  signalId: z.uuid(),
  version: z.int(),
  // Where the first of the words was read, which may stand in both.
  field: z.enum(['text', 'outcome']),
  type: z.string(),
  lengths: z.array(z.int()),
  struckBy: z.string(),
  struckAt: z.iso.datetime(),
  // Lines from before that was kept lack it: in all that was written.
  registers: struckRegisters.optional(),
  copies: z.array(
    z.strictObject({
      version: z.int(),
      field: z.enum(['text', 'outcome']),
      pieces: z.array(z.tuple([z.int(), z.int(), z.string()])),
      // MD5 of the text once it was struck, by which a restore sees that these are its places. Of the text before, it
      // would tell whoever guesses the words that they are right. Lines from before that was kept lack it.
      after: z
        .string()
        .regex(/^[0-9a-f]{32}$/)
        .optional(),
    }),
  ),
  // By which the words stay struck in what comes in later under the number of the signal; as above.
  known: z
    .strictObject({
      channel: z.string(),
      externalIdHash: hash,
      words: z.array(z.tuple([hash, z.int()])),
    })
    .optional(),
})
/** One strike as it was carried out: places, tokens and keyed hashes, nothing of a text. */
export type KeptStrike = z.infer<typeof keptStrike>

export const strikeJournalFile = 'strikes.jsonl'

/** Adds a line to the journal beside the database, on disk before this resolves; as the journal of erasures. */
export function rememberStrike(dataDirectory: string, strike: KeptStrike): Promise<void> {
  return appendLines(join(dataDirectory, strikeJournalFile), [strike])
}

/** After a restore: the journal of the data folder gets the lines that it lacks. */
export function keepStrikes(dataDirectory: string, strikes: readonly KeptStrike[]): Promise<void> {
  return appendMissing(join(dataDirectory, strikeJournalFile), keptStrike, strikes)
}

/** The journal, oldest first. @returns null when there is none @throws UnreadableJournal */
export function readStrikes(file: string): Promise<KeptStrike[] | null> {
  return readLines(file, keptStrike)
}

export const insertStrike = `
  INSERT INTO strike (id, signal_id, version, field, type, lengths, places, struck_by, recorded_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`

export function strikeValues(strike: KeptStrike): unknown[] {
  const { id, signalId, version, field, type, lengths, struckBy, struckAt, copies } = strike
  const places = copies.reduce((sum, { pieces }) => sum + pieces.length, 0)
  return [id, signalId, version, field, type, lengths, places, struckBy, struckAt]
}
