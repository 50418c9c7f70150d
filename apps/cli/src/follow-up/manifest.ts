import { createHash } from 'node:crypto'
import { z } from 'zod'

export const manifestFile = 'manifest.json'

/**
 * Which versions of the format bear a name, oldest first; of several, the files tell which it is. The last is how it is named
 * now. What is in each version stands in `followUpFormats`, which is not imported here as it brings a database.
 */
export const versionsOfName = {
  'rode-draad-opvolging-1': [1, 2, 3],
  'rode-draad-opvolging-3': [3],
  'rode-draad-opvolging-4': [4],
  'rode-draad-opvolging-5': [5],
} as const satisfies Readonly<Record<string, readonly number[]>>
export type FormatName = keyof typeof versionsOfName

const formatNames = Object.keys(versionsOfName) as [FormatName, ...FormatName[]]
export const currentFormatName: FormatName = formatNames.at(-1) ?? formatNames[0]
export const newestVersion: number = Math.max(...versionsOfName[currentFormatName])

/** Files of an export stand in one of three folders, so that no path leads out of it. */
const filePath = z.string().regex(/^(data|sql|results)\/[a-z_]{1,40}\.(csv|sql)$/)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const content = {
  format: z.enum(formatNames),
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
