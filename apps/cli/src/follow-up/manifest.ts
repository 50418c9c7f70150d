import { createHash } from 'node:crypto'
import { z } from 'zod'

export const manifestFile = 'manifest.json'

/** How the format is named now. The first name was given to three formats: their files tell them apart. */
export const currentFormatName = 'rode-draad-opvolging-4'
export const thirdFormatName = 'rode-draad-opvolging-3'
export const firstFormatName = 'rode-draad-opvolging-1'

/** Files of an export stand in one of three folders, so that no path leads out of it. */
const filePath = z.string().regex(/^(data|sql|results)\/[a-z_]{1,40}\.(csv|sql)$/)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const content = {
  format: z.enum([firstFormatName, thirdFormatName, currentFormatName]),
  referenceDate: z.iso.date(),
  data: z.enum(['real', 'demo']),
  dataVersion: z.string(),
  asOf: z.string(),
  versions: z.record(z.string(), z.string()),
  files: z.array(z.strictObject({ path: filePath, bytes: z.int().min(0), sha256 })),
}

/** What stands in an export of the follow-up, with the hash of each file and of the manifest itself. */
export const manifest = z.strictObject({ ...content, sha256 })
export type Manifest = z.infer<typeof manifest>

/** No moment of making stands in it: the same data give the same bytes. */
export function sealManifest(unsealed: Omit<Manifest, 'sha256'>): Manifest {
  return { ...unsealed, sha256: sealOf(unsealed) }
}

/** Whether nothing in the manifest changed since it was sealed. */
export function isSealed({ sha256: seal, ...unsealed }: Manifest): boolean {
  return sealOf(unsealed) === seal
}

/** As it is written: in the order in which it is declared. */
export function manifestText(sealed: Manifest): string {
  return `${JSON.stringify(sealed, null, 2)}\n`
}

/** SHA-256 of a file's bytes, in hexadecimals. */
export function sha256Of(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function sealOf(unsealed: Omit<Manifest, 'sha256'>): string {
  return sha256Of(JSON.stringify(unsealed))
}
