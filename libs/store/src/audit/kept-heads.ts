import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { ConfigurationError } from '../database/configuration.js'
import type { ChainHead } from './hash-chain.js'

const shape = z.array(
  z.strictObject({ replica: z.uuid(), sequence: z.int().min(0), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
)

/**
 * The ends of the chains that this program wrote, kept outside the database in `<data folder>/audit-heads.json`:
 * a line that is taken from the end of a chain shows only by them. The last one is the chain that goes on; earlier
 * ones were found broken. It is written after every line and before the case is given, so it is never ahead of the
 * log. In a backup it has to be copied before the database.
 * @returns [] when there is no file yet
 * @throws ConfigurationError when it is damaged
 */
export async function readHeads(dataDirectory: string): Promise<ChainHead[]> {
  try {
    const kept = shape.parse(JSON.parse(await readFile(pathOf(dataDirectory), 'utf8')))
    return kept.map(({ hash, ...head }) => ({ ...head, hash: Buffer.from(hash, 'hex') }))
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new ConfigurationError(
      'Het bestand audit-heads.json in de datamap is beschadigd. Zet de reservekopie terug.',
      { cause },
    )
  }
}

/** Whole or not at all, and readable by this user only. */
export async function writeHeads(dataDirectory: string, heads: readonly ChainHead[]): Promise<void> {
  const file = pathOf(dataDirectory)
  const kept = heads.map(({ hash, ...head }) => ({ ...head, hash: hash.toString('hex') }))
  const handle = await open(`${file}.new`, 'w', 0o600)
  try {
    await handle.chmod(0o600)
    await handle.writeFile(`${JSON.stringify(kept)}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(`${file}.new`, file)
}

function pathOf(dataDirectory: string): string {
  return join(dataDirectory, 'audit-heads.json')
}
