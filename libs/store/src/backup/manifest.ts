import { z } from 'zod'

export const manifestFile = 'manifest.json'

/** What a backup says about itself; it names no person and no case. */
export const backupManifest = z.strictObject({
  format: z.literal(1),
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
  /** Files of the data folder that go along. */
  files: z.array(z.string().regex(/^[a-z-]+\.(key|json)$/)),
})
export type BackupManifest = z.infer<typeof backupManifest>
export type BackupTable = BackupManifest['tables'][number]
