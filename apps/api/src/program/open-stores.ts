import { join } from 'node:path'
import {
  AnalyticalStore,
  AnalyticalStoreInUse,
  keepInSync,
  renewAtFixedTimes,
  type Syncing,
} from '@rode-draad/analytics'
import {
  ConfigurationError,
  factSource,
  listenForChanges,
  loadReference,
  migrate,
  openAudit,
  openDatabase,
  openPostgres,
  roleOf,
  solvedSignalSource,
  type Audit,
  type StoreConfiguration,
} from '@rode-draad/store'
import type { DataSource } from 'typeorm'
import { keepSimilarityIndex, type SimilarSignals } from '../similar-signals/keep-similarity-index.js'
import { closeAll } from './close-all.js'
import type { Configuration } from './configuration.js'
import { makeFolder } from './make-folder.js'

/** Everything that keeps data, open and up to date. */
export interface Stores {
  readonly postgres: DataSource
  /** The log of reading cases. */
  readonly audit: Audit
  readonly analytics: AnalyticalStore
  readonly similar: SimilarSignals
  readonly syncing: Syncing
  /** Names of the migrations that ran at this start. */
  readonly migrations: readonly string[]
  /** PostgreSQL as its owner: for a backup and for erasing, which no other role may. */
  readonly ownerUrl: string
  close(): Promise<void>
}

export interface Reporting {
  /** Told in Dutch, a line at a time, what goes on. */
  readonly log: (line: string) => void
  readonly onError: (error: unknown) => void
  readonly now: () => Date
  /** Ends the opening; what was opened is closed again. */
  readonly abort?: AbortSignal | undefined
}

/**
 * Opens both stores: the analytical file first, because its lock says whether this data folder is free, then
 * PostgreSQL, its structure and the reference data.
 * @throws ConfigurationError with one clear line when the folder is taken or the database cannot be used
 * @throws the reason of `abort`
 */
export async function openStores(
  configuration: StoreConfiguration & Pick<Configuration, 'controlledEveryHours'>,
  { log, onError, now, abort }: Reporting,
): Promise<Stores> {
  const closing: (() => Promise<void> | void)[] = []
  const close = () => closeAll(closing)
  try {
    await makeDirectory(configuration.dataDirectory)
    const analytics = await openAnalytics(configuration)
    closing.push(() => analytics.close())
    abort?.throwIfAborted()
    const { urls, stop } = await openPostgres(configuration, log)
    closing.push(stop)
    const migrations = await migrate(urls.ownerUrl, roleOf(urls.appUrl), roleOf(urls.auditUrl), {
      abort,
      onWaiting: () => log('Een ander programma werkt de database bij; er wordt gewacht.'),
    })
    abort?.throwIfAborted()
    if (migrations.length > 0) log(`De database is bijgewerkt: ${migrations.length} stappen.`)
    const postgres = await openDatabase(urls.appUrl)
    closing.push(() => postgres.destroy())
    const audit = await openAudit(urls.auditUrl, {
      dataDirectory: configuration.dataDirectory,
      now,
      onBroken: () => log('Het logboek van gelezen casussen is niet meer heel: kijk met verify-audit.'),
    })
    closing.push(() => audit.close())
    await loadReference(postgres)
    abort?.throwIfAborted()
    const syncing = keepInSync(analytics, factSource(urls.appUrl), { intervalMs: 1000, onError })
    closing.push(() => syncing.stop())
    const similar = keepSimilarityIndex(solvedSignalSource(postgres), { onError })
    closing.push(() => similar.close())
    const onChange = () => {
      similar.changed()
      void syncing.now().catch(onError)
    }
    closing.push(await listenForChanges(urls.appUrl, onChange))
    await syncing.now().catch(async () => {
      // Damage in the copy may show only now; it is disposable, so it is made anew.
      await analytics.reset()
      await syncing.now()
    })
    const { controlledEveryHours: everyHours } = configuration
    if (everyHours !== null) {
      const renewing = renewAtFixedTimes(analytics, { everyHours, now, onError })
      closing.push(() => renewing.stop())
    }
    return { postgres, audit, analytics, similar, syncing, migrations, ownerUrl: urls.ownerUrl, close }
  } catch (error) {
    await close().catch(() => undefined)
    throw error
  }
}

async function makeDirectory(directory: string): Promise<void> {
  try {
    await makeFolder(directory)
  } catch (cause) {
    throw new ConfigurationError(`De datamap ${directory} is niet te maken of te openen.`, { cause })
  }
}

async function openAnalytics({
  dataDirectory,
  controlledEveryHours,
}: Pick<Configuration, 'dataDirectory' | 'controlledEveryHours'>): Promise<AnalyticalStore> {
  const renewal = controlledEveryHours === null ? 'at-every-change' : 'when-told'
  try {
    return await AnalyticalStore.open(join(dataDirectory, 'analytics', 'rode-draad.duckdb'), renewal)
  } catch (cause) {
    const line =
      cause instanceof AnalyticalStoreInUse
        ? `De datamap ${dataDirectory} is al in gebruik door een ander programma.`
        : `De datamap ${dataDirectory} is niet te gebruiken.`
    throw new ConfigurationError(line, { cause })
  }
}
