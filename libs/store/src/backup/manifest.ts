import { createHmac, timingSafeEqual } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { sealKey, UnreadableBackup } from './sealed-file.js'

const manifestFile = 'manifest.json'

/**
 * Files of the data folder that go along: without the key senders would no longer be recognised, without the heads
 * nobody could tell that the end of a log of reading was cut off. They are taken first: lines that are added in the
 * meantime then come after the head.
 */
export const keptFiles = ['signal-hash.key', 'audit-heads.json'] as const

const content = {
  madeAt: z.iso.datetime(),
  /** Migrations that the structure had gone through. */
  migrations: z.array(z.string()),
  tables: z.array(
    z.strictObject({
      name: z.string().regex(/^[a-z_]+$/),
      columns: z.array(z.string().regex(/^[a-z_]+$/)),
      rows: z.int().min(0),
      /** SHA-256 of the rows as CSV, in the order of the primary key. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  files: z.array(z.enum(keptFiles)),
}
const second = z.strictObject({
  format: z.literal(2),
  id: z.string().regex(/^[0-9a-f]{32}$/),
  ...content,
})
const manifestJson = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal(1), ...content }),
  second.extend({ seal: z.string().regex(/^[0-9a-f]{64}$/) }),
])

/** What a backup says about itself; it names no person and no case. */
export interface BackupManifest extends z.infer<z.ZodObject<typeof content>> {
  /** 128 random bits in hex, part of the key of each file; null in the first format, which has no seal either. */
  readonly id: string | null
}
export type BackupTable = BackupManifest['tables'][number]

/** Writes the manifest with a seal (HMAC-SHA-256) over all that it says. @throws Error when there is one already */
export async function writeManifest(
  folder: string,
  key: string,
  manifest: BackupManifest & { id: string },
): Promise<void> {
  const draft = join(folder, `${manifestFile}.new`)
  const sealed = { format: 2, ...manifest, seal: sealOf(manifest, key).toString('hex') }
  await writeFile(draft, `${JSON.stringify(sealed, null, 2)}\n`, { mode: 0o600, flush: true, flag: 'wx' })
  await rename(draft, join(folder, manifestFile))
}

/**
 * @param unchecked takes one of the first format too, of which nobody can tell whether something was left out
 * @throws UnreadableBackup when there is none, it was changed, or the key is another
 */
export async function readManifest(
  folder: string,
  { key, unchecked = false }: { readonly key: string; readonly unchecked?: boolean },
): Promise<BackupManifest> {
  const read = await parsed(folder)
  if (read.format === 1) {
    const { format: _first, ...manifest } = read
    if (unchecked) return { id: null, ...manifest }
    throw new UnreadableBackup(
      'Deze reservekopie is van een eerdere vorm. Niemand kan nagaan of er iets uit is weggelaten. Er is niets teruggezet. Weet u zeker dat niemand erbij kon? Zet hem dan terug met --unchecked.',
    )
  }
  const { format: _second, seal, ...manifest } = read
  if (timingSafeEqual(Buffer.from(seal, 'hex'), sealOf(manifest, key))) return manifest
  throw new UnreadableBackup(
    'manifest.json is veranderd of beschadigd, of dit is niet de sleutel van deze reservekopie.',
  )
}

async function parsed(folder: string): Promise<z.infer<typeof manifestJson>> {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch((cause: unknown) => {
    throw new UnreadableBackup('Hier staat geen reservekopie die af is (manifest.json ontbreekt).', { cause })
  })
  try {
    return manifestJson.parse(JSON.parse(text))
  } catch (cause) {
    throw new UnreadableBackup('manifest.json van de reservekopie is beschadigd.', { cause })
  }
}

/** Over the fields in the order of the schema, so that it does not depend on how the file was written. */
function sealOf(manifest: BackupManifest & { id: string }, key: string): Buffer {
  const said = JSON.stringify(second.parse({ format: 2, ...manifest }))
  return createHmac('sha256', sealKey(manifestFile, { key, backupId: manifest.id }))
    .update(said)
    .digest()
}
