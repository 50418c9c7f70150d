import { exportPaths, resultFiles, type ExportFiles } from './follow-up-files.js'
import { isSealed, type Manifest, manifestFile, sha256Of } from './manifest.js'

/**
 * Holds the files of an export against its manifest and computes its results again from its data alone.
 * @param bytes every file of the folder but the manifest, by its path
 * @returns what is wrong, in Dutch, each naming its file; [] when everything is as it was
 */
export async function verifyFiles(
  manifest: Manifest,
  bytes: ReadonlyMap<string, Uint8Array>,
): Promise<readonly string[]> {
  const listed = new Map(manifest.files.map(({ path, sha256 }) => [path, sha256]))
  const faults = [
    ...(isSealed(manifest) ? [] : [`${manifestFile} is veranderd.`]),
    ...exportPaths
      .filter((path) => !listed.has(path))
      .map((path) => `${path} staat niet in ${manifestFile}.`),
    ...[...listed].flatMap(([path, hash]) => {
      const file = bytes.get(path)
      if (file === undefined) return [`${path} ontbreekt.`]
      return sha256Of(file) === hash ? [] : [`${path} is veranderd.`]
    }),
    ...[...bytes.keys()].filter((path) => !listed.has(path)).map((path) => `${path} hoort er niet bij.`),
  ]
  return faults.length > 0 ? faults : await otherResults(bytes)
}

async function otherResults(bytes: ReadonlyMap<string, Uint8Array>): Promise<readonly string[]> {
  const texts: ExportFiles = new Map(
    [...bytes].map(([path, file]) => [path, Buffer.from(file).toString('utf8')]),
  )
  try {
    const again = await resultFiles(texts)
    return [...again].flatMap(([path, text]) =>
      texts.get(path) === text ? [] : [`${path} komt niet uit de gegevens en de .sql-bestanden.`],
    )
  } catch {
    return ['De gegevens en de .sql-bestanden passen niet bij elkaar.']
  }
}
