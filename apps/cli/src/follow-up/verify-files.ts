import type { FollowUpFormat } from '@rode-draad/analytics'
import { exportPaths, resultFiles, type ExportFiles } from './follow-up-files.js'
import { columnFaults, formatOf } from './format-of.js'
import { isSealed, type Manifest, manifestFile, sha256Of } from './manifest.js'

/** In which format an export was written, and what is wrong with it. */
export interface Verified {
  readonly format: FollowUpFormat
  /** In Dutch, each naming its file; [] when everything is as it was. */
  readonly faults: readonly string[]
}

/**
 * Holds the files of an export against its manifest and computes its results again from its data alone, by the columns
 * and questions of the format that it was written in.
 * @param bytes every file of the folder but the manifest, by its path
 */
export async function verifyFiles(
  manifest: Manifest,
  bytes: ReadonlyMap<string, Uint8Array>,
): Promise<Verified> {
  const texts: ExportFiles = new Map(
    [...bytes].map(([path, file]) => [path, Buffer.from(file).toString('utf8')]),
  )
  const format = formatOf(manifest, texts)
  return { format, faults: await faultsIn(manifest, { bytes, texts, format }) }
}

interface ReadExport {
  readonly bytes: ReadonlyMap<string, Uint8Array>
  readonly texts: ExportFiles
  readonly format: FollowUpFormat
}

async function faultsIn(
  manifest: Manifest,
  { bytes, texts, format }: ReadExport,
): Promise<readonly string[]> {
  const listed = new Map(manifest.files.map(({ path, sha256 }) => [path, sha256]))
  const faults = [
    ...(isSealed(manifest) ? [] : [`${manifestFile} is veranderd.`]),
    ...exportPaths(format)
      .filter((path) => !listed.has(path))
      .map((path) => `${path} staat niet in ${manifestFile}.`),
    ...[...listed].flatMap(([path, hash]) => {
      const file = bytes.get(path)
      if (file === undefined) return [`${path} ontbreekt.`]
      return sha256Of(file) === hash ? [] : [`${path} is veranderd.`]
    }),
    ...[...bytes.keys()].filter((path) => !listed.has(path)).map((path) => `${path} hoort er niet bij.`),
  ]
  if (faults.length > 0) return faults
  const columns = columnFaults(format, texts)
  return columns.length > 0 ? columns : await otherResults(texts, format)
}

async function otherResults(texts: ExportFiles, format: FollowUpFormat): Promise<readonly string[]> {
  try {
    const again = await resultFiles(texts, format)
    return [...again].flatMap(([path, text]) =>
      texts.get(path) === text ? [] : [`${path} komt niet uit de gegevens en de .sql-bestanden.`],
    )
  } catch {
    return ['De gegevens en de .sql-bestanden passen niet bij elkaar.']
  }
}
