import { join } from 'node:path'
import { startEmbeddedPostgres } from '../embedded/embedded-postgres.js'
import type { StoreConfiguration } from './configuration.js'
import { ownPostgres, type DatabaseUrls } from './own-postgres.js'
import { talkativeSettings } from './talkative-settings.js'

const mayBeLogged =
  'Uw PostgreSQL kan tekst van signalen in zijn log schrijven. Laat de beheerder voor de rol van DATABASE_APP_URL instellen:'

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
    const urls = await ownPostgres({ ...configuration, databaseUrl })
    const talkative = await talkativeSettings(urls.appUrl)
    if (talkative.length > 0) log(`${mayBeLogged} ${talkative.join(', ')}.`)
    return { urls, stop: async () => undefined }
  }
  const embedded = await startEmbeddedPostgres({
    directory: join(dataDirectory, 'postgres'),
    log,
    keepRunning: true,
  })
  return { urls: embedded, stop: () => embedded.stop() }
}

/** Name of the role in a connection string. */
export function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username)
}
