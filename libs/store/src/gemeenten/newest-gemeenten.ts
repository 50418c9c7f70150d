import { gemeenteTable, noGemeenten, type GemeenteList, type GemeenteTable } from '@rode-draad/domain'
import type { DataSource, EntityManager } from 'typeorm'

/**
 * Gives the gemeenten as they were imported last, by whichever program on this database. A list is read in once: each
 * time it is only asked whether there is a newer one.
 */
export function newestGemeenten(app: DataSource): () => Promise<GemeenteTable> {
  let known = gemeenteTable(noGemeenten)
  return async () => {
    const newer = await newerList(app.manager, known.list.version)
    // Of two who ask at once the one that has the older list may come last.
    if (newer !== null && newer.version > known.list.version) known = gemeenteTable(newer)
    return known
  }
}

/** @returns null when there is no list after this version */
export async function newerList(manager: EntityManager, version: number): Promise<GemeenteList | null> {
  const [list] = (await manager.query(
    'SELECT version, gemeenten FROM gemeente_list WHERE version > $1 ORDER BY version DESC LIMIT 1',
    [version],
  )) as GemeenteList[]
  return list ?? null
}
