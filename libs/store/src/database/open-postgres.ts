import { join } from 'node:path'
import { startEmbeddedPostgres } from '../embedded/embedded-postgres.js'
import type { StoreConfiguration } from './configuration.js'
import { ownPostgres, type DatabaseUrls } from './own-postgres.js'

export interface OpenPostgres {
  readonly urls: DatabaseUrls
  stop(): Promise<void>
}

/** The PostgreSQL of the configuration: one's own, else the embedded one, started for as long as it is open. */
export async function openPostgres(
  configuration: StoreConfiguration,
  log: (line: string) => void,
): Promise<OpenPostgres> {
  const { databaseUrl, dataDirectory } = configuration
  if (databaseUrl !== null) {
    return { urls: await ownPostgres({ ...configuration, databaseUrl }), stop: async () => undefined }
  }
  const embedded = await startEmbeddedPostgres({ directory: join(dataDirectory, 'postgres'), log })
  return { urls: embedded, stop: () => embedded.stop() }
}

/** Name of the role in a connection string. */
export function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username)
}
