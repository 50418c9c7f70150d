import type { TableShape } from './backup-tables.js'
import type { BackupManifest } from './manifest.js'
import { UnreadableBackup } from './sealed-file.js'

/**
 * A backup of this structure has exactly its tables and columns. One of an earlier structure has none that this one
 * does not know; what came later is filled as for any row.
 * @param migrations what the database has gone through
 * @throws UnreadableBackup with one line in Dutch
 */
export function requireFitting(
  manifest: BackupManifest,
  { migrations, shapes }: { readonly migrations: readonly string[]; readonly shapes: readonly TableShape[] },
): void {
  const known = new Set(migrations)
  const named = new Set(manifest.migrations)
  if (manifest.migrations.some((name) => !known.has(name)))
    throw new UnreadableBackup('De reservekopie is van een nieuwere versie van Rode Draad dan deze.')
  const ours = new Set(shapes.flatMap(fieldsOf))
  const theirs = manifest.tables.flatMap(fieldsOf)
  const twice = theirs.find((field, index) => theirs.indexOf(field) !== index)
  if (twice !== undefined) throw new UnreadableBackup(`De reservekopie heeft twee keer ${twice}.`)
  const strange = theirs.find((field) => !ours.has(field))
  if (strange !== undefined)
    throw new UnreadableBackup(`De reservekopie heeft iets wat wij niet kennen: ${strange}.`)
  const missing = [...ours].find((field) => !theirs.includes(field))
  if (named.size === known.size && missing !== undefined)
    throw new UnreadableBackup(`In de reservekopie ontbreekt ${missing}. Er is niets teruggezet.`)
}

/** A table, and each of its columns. */
function fieldsOf({ name, columns }: { name: string; columns: readonly string[] }): string[] {
  return [name, ...columns.map((column) => `${name}.${column}`)]
}
