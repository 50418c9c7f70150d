import { columnMappingBody, mappingGaps, type ColumnMapping, type NamedMapping } from '@rode-draad/contract'
import { everywhere, mayWrite, type AccessScope, type GemeenteTable } from '@rode-draad/domain'
import type { DataSource, EntityManager } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import { mappingFaults, UnusableMapping } from './mapping-faults.js'

type Writes = AccessScope['writes']

/** A version of a mapping. */
export interface SavedMapping extends NamedMapping {
  readonly version: number
  readonly savedBy: string
  readonly savedAt: Date
}

/** Which mapping of which channel. */
export interface MappingKey {
  readonly channel: string
  readonly name: string
}

/** The newest version of each mapping of a channel that is in use, by name; [] when it has none, or is another's. */
export async function listColumnMappings(
  app: DataSource,
  writes: Writes,
  channel: string,
): Promise<SavedMapping[]> {
  return await inScope(app, { ...everywhere, channels: writes }, async (manager) => {
    const rows = (await manager.query(
      `SELECT DISTINCT ON (name) ${columns} FROM column_mapping WHERE channel = $1 ORDER BY name, version DESC`,
      [channel],
    )) as Stored[]
    return rows.filter(({ withdrawn }) => !withdrawn).map(savedMapping)
  })
}

/**
 * A mapping of a channel: its newest version, or one that was asked for.
 * @returns null when it is not there, is another's, or is out of use; a version that was asked for is given all the same
 */
export async function readColumnMapping(
  app: DataSource,
  writes: Writes,
  key: MappingKey,
  version: number | null = null,
): Promise<SavedMapping | null> {
  return await inScope(app, { ...everywhere, channels: writes }, async (manager) => {
    const row = await newest(manager, key, version)
    return row && (version !== null || !row.withdrawn) ? savedMapping(row) : null
  })
}

/**
 * Saves a mapping as the next version under its name; the same as the newest stays that version.
 * @returns null when somebody does not send in for this channel
 * @throws UnusableMapping when no row can be read by it, or it seems to say who somebody is; nothing is saved then
 */
export async function saveColumnMapping(
  app: DataSource,
  writes: Writes,
  key: MappingKey,
  saving: { readonly mapping: ColumnMapping; readonly savedBy: string; readonly gemeenten?: GemeenteTable },
): Promise<SavedMapping | null> {
  if (!mayWrite({ writes }, key.channel)) return null
  const { mapping, savedBy, gemeenten } = saving
  const faults = [...mappingGaps(mapping, key.channel, gemeenten), ...mappingFaults(mapping, gemeenten)]
  if (faults.length > 0) throw new UnusableMapping(faults)
  return await inScope(app, { ...everywhere, channels: writes }, async (manager) => {
    const known = await newestAlone(manager, key)
    const same = known && JSON.stringify(known.mapping) === JSON.stringify(columnMappingBody.parse(mapping))
    if (!same || known.withdrawn)
      await addVersion(manager, key, known, { mapping, savedBy, withdrawn: false })
    const saved = await newest(manager, key)
    return saved && savedMapping(saved)
  })
}

/**
 * Takes a mapping out of use by a version that says so; batches that it read keep its name and version.
 * @returns false when it is not there, is another's, or was out of use already
 */
export async function withdrawColumnMapping(
  app: DataSource,
  writes: Writes,
  key: MappingKey,
  savedBy: string,
): Promise<boolean> {
  return await inScope(app, { ...everywhere, channels: writes }, async (manager) => {
    const known = await newestAlone(manager, key)
    if (!known || known.withdrawn) return false
    await addVersion(manager, key, known, { mapping: known.mapping, savedBy, withdrawn: true })
    return true
  })
}

interface Stored {
  readonly name: string
  readonly version: number
  readonly mapping: ColumnMapping
  readonly withdrawn: boolean
  readonly savedBy: string
  readonly savedAt: Date
}

const columns = `name, version, mapping, withdrawn, saved_by AS "savedBy", recorded_at AS "savedAt"`

/** One at a time for each mapping, so that no version is given out twice. */
async function newestAlone(manager: EntityManager, key: MappingKey): Promise<Stored | null> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `column_mapping ${key.channel} ${key.name}`,
  ])
  return await newest(manager, key)
}

async function newest(
  manager: EntityManager,
  { channel, name }: MappingKey,
  version: number | null = null,
): Promise<Stored | null> {
  const [row] = (await manager.query(
    `SELECT ${columns} FROM column_mapping
     WHERE channel = $1 AND name = $2 AND ($3::integer IS NULL OR version = $3)
     ORDER BY version DESC LIMIT 1`,
    [channel, name, version],
  )) as Stored[]
  return row ? { ...row, mapping: columnMappingBody.parse(row.mapping) } : null
}

async function addVersion(
  manager: EntityManager,
  { channel, name }: MappingKey,
  known: Stored | null,
  { mapping, savedBy, withdrawn }: Pick<Stored, 'mapping' | 'savedBy' | 'withdrawn'>,
): Promise<void> {
  await manager.query(
    `INSERT INTO column_mapping (channel, name, version, mapping, saved_by, withdrawn)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [channel, name, (known?.version ?? 0) + 1, JSON.stringify(mapping), savedBy, withdrawn],
  )
}

function savedMapping({ name, version, mapping, savedBy, savedAt }: Stored): SavedMapping {
  return { name, version, ...columnMappingBody.parse(mapping), savedBy, savedAt }
}
