import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { erasureReasons } from '@rode-draad/contract'
import { z } from 'zod'

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
export async function rememberErasures(dataDirectory: string, erasures: readonly Erasure[]): Promise<void> {
  const handle = await open(join(dataDirectory, erasureJournalFile), 'a', 0o600)
  try {
    await handle.appendFile(erasures.map((line) => `${JSON.stringify(line)}\n`).join(''))
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * The journal. @returns [] when there is none
 * @throws Error naming the line that is damaged: a restore must not go on without it
 */
export async function readErasures(file: string): Promise<Erasure[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      try {
        return erasure.parse(JSON.parse(line))
      } catch (cause) {
        throw new Error(`line ${number} of the erasure journal is damaged`, { cause })
      }
    })
}
