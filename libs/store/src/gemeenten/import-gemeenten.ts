import { noGemeenten, type Gemeente } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import type { ImportFault } from '../registers/import-rows.js'
import { newerList } from './newest-gemeenten.js'
import { readGemeenteFile } from './read-gemeente-file.js'

/** What a file of gemeenten changes; a row is known by its code and the day from which it holds. */
export interface GemeenteImport {
  readonly added: number
  readonly changed: number
  /** In the list until now, and not in the file. */
  readonly gone: number
  readonly unchanged: number
  /** With one of these nothing was kept. */
  readonly faults: readonly ImportFault[]
}

/**
 * Puts a file of gemeenten in place of the list that there is, whole or not at all; one that says the same adds no
 * version. Signals that came in before keep their region.
 * @param rows of the file, the first its heading
 */
export async function importGemeenten(
  app: DataSource,
  rows: readonly (readonly string[])[],
  { by, dryRun }: { readonly by: string; readonly dryRun: boolean },
): Promise<GemeenteImport> {
  const { gemeenten, faults } = readGemeenteFile(rows)
  if (faults.length > 0) return { added: 0, changed: 0, gone: 0, unchanged: 0, faults }
  return await app.transaction(async (manager) => {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('gemeente_list'))`)
    const known = (await newerList(manager, 0)) ?? noGemeenten
    const change = compared(known.gemeenten, gemeenten)
    const isOther = change.added + change.changed + change.gone > 0
    if (isOther && !dryRun)
      await manager.query('INSERT INTO gemeente_list (version, gemeenten, imported_by) VALUES ($1, $2, $3)', [
        ...[known.version + 1, JSON.stringify(gemeenten), by],
      ])
    return { ...change, faults: [] }
  })
}

function compared(before: readonly Gemeente[], after: readonly Gemeente[]): Omit<GemeenteImport, 'faults'> {
  const keyOf = ({ code, validFrom }: Gemeente) => `${code} ${validFrom ?? ''}`
  const left = new Map(before.map((one) => [keyOf(one), contentOf(one)]))
  const counts = { added: 0, changed: 0, unchanged: 0 }
  for (const one of after) {
    const key = keyOf(one)
    const known = left.get(key)
    counts[known === undefined ? 'added' : known === contentOf(one) ? 'unchanged' : 'changed'] += 1
    left.delete(key)
  }
  return { ...counts, gone: left.size }
}

/** Field by field: jsonb keeps no order of its own. */
function contentOf({ code, name, otherNames, region, validFrom, validUntil }: Gemeente): string {
  return JSON.stringify([code, name, otherNames, region, validFrom, validUntil])
}
