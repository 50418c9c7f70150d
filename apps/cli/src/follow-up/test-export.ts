import { currentFormatName, type Manifest, sealManifest, sha256Of } from './manifest.js'

/** A manifest that fits these files, under a name of the format. */
export function sealFor(
  texts: ReadonlyMap<string, string>,
  format: Manifest['format'] = currentFormatName,
): Manifest {
  return sealManifest({
    format,
    referenceDate: '2021-04-16',
    data: 'real',
    dataVersion: '1',
    asOf: '2026-01-01T00:00:00Z',
    versions: { duckdb: 'v1' },
    files: [...texts].map(([path, text]) => ({
      path,
      bytes: Buffer.byteLength(text),
      sha256: sha256Of(text),
    })),
  })
}

/** The files as they are read from disk. */
export const bytesOf = (texts: ReadonlyMap<string, string>) =>
  new Map([...texts].map(([path, text]) => [path, Buffer.from(text)]))
