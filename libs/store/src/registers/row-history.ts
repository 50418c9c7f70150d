import type { DataSource } from 'typeorm'
import { versionsOf, type AskedVersions, type RecordedVersion } from './read-versions.js'
import type { PlainRegister } from './write-row.js'

/** Every version of a row that was recorded by then; null when there was none. */
export async function rowHistory(
  app: DataSource,
  register: PlainRegister,
  asked: Omit<AskedVersions, 'only'>,
): Promise<RecordedVersion[] | null> {
  const versions = await versionsOf(app.manager, register, asked)
  return versions.length === 0 ? null : versions
}
