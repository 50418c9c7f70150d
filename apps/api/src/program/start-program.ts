import { join } from 'node:path'
import {
  migrateAnswer,
  seedAnswer,
  seedRequest,
  syncAnswer,
  syncRequest,
  verifyAuditAnswer,
} from '@rode-draad/contract'
import {
  ConfigurationError,
  eraseSignal as eraseSignalAsOwner,
  newestGemeenten,
  knownHashKey,
  loadDemoRegisters,
  loadReference,
  loadTagger,
  readRetentionTerms,
  signalHashes,
  type Preparing,
} from '@rode-draad/store'
import type { Logger } from 'pino'
import { createApi } from '../create-api.js'
import { drain } from '../intake/drain.js'
import { makeIntake } from '../intake/intake.js'
import { makeSignIn } from '../sign-in/make-sign-in.js'
import { backupCommands } from './backup-commands.js'
import { workspace, type Configuration } from './configuration.js'
import { openControl } from './control-server.js'
import { seedDemo } from './demo.js'
import { closeAll } from './close-all.js'
import { keepRedaction } from './keep-redaction.js'
import { keepRetention } from './keep-retention.js'
import { exportCommands } from './export-commands.js'
import { gemeenteCommands } from './gemeente-commands.js'
import { registerCommands } from './register-commands.js'
import { openStores, type Stores } from './open-stores.js'
import { retagCommands } from './retag-commands.js'
import { retentionCommands } from './retention-commands.js'
import { senderKeyCommands } from './sender-key-commands.js'
import type { Services } from './services.js'

export interface Program {
  /** Where the product can be opened. */
  readonly address: string
  readonly services: Services & { readonly stores: Stores }
  stop(): Promise<void>
}

export interface ProgramOptions {
  readonly logger: Logger
  /** Told in Dutch, a line at a time, what goes on. */
  readonly log: (line: string) => void
  readonly now: () => Date
  /** Ends a start that is under way; what was started is stopped again. */
  readonly abort?: AbortSignal
}

/**
 * Starts everything, in the order in which it depends on each other, and stops it in reverse.
 * @throws ConfigurationError with one clear line in Dutch
 * @throws the reason of `abort`
 */
export async function startProgram(
  configuration: Configuration,
  { logger, log, now, abort }: ProgramOptions,
): Promise<Program> {
  const closing: (() => Promise<unknown>)[] = []
  const stop = () => closeAll(closing)
  try {
    const terms = await readRetentionTerms(configuration.retentionTerms)
    const stores = await openStores(configuration, {
      log,
      now,
      onError: (error) =>
        logger.error({ name: error instanceof Error ? error.name : 'Error' }, 'sync failed'),
    })
    closing.push(() => stores.close())
    abort?.throwIfAborted()
    const { dataDirectory } = configuration
    const signIn = await makeSignIn(configuration.signIn, { app: stores.postgres, dataDirectory, now })
    const hashKey = await knownHashKey((sql, values) => stores.postgres.query(sql, values), configuration)
    const hashes = signalHashes(hashKey)
    const { version: taggerVersion } = await loadTagger()
    let made: Promise<Preparing> | undefined
    const preparing = () =>
      (made ??= loadTagger().then(
        (tagger) => ({ tagger, hashes }),
        (error: unknown) => {
          // The next signal tries again
          made = undefined
          throw error
        },
      ))
    const intake = makeIntake(hashKey)
    closing.push(() => intake.pool.close())
    const today = () => dutchDay(now())
    const eraseSignal: Services['eraseSignal'] = async (signalId, reason) => {
      const erasure = { signalId, reason, erasedAt: now().toISOString() }
      const outcome = await eraseSignalAsOwner(stores.ownerUrl, dataDirectory, erasure)
      await stores.syncing.now()
      return outcome === 'erased'
    }
    const services = {
      stores,
      preparing,
      gemeenten: newestGemeenten(stores.postgres),
      hashes,
      taggerVersion,
      intake,
      signIn,
      now,
      today,
      logger,
      dataDirectory,
      eraseSignal,
    }
    const seed = async (count: number, onProgress?: (done: number, all: number) => void) => {
      const result = await seedDemo(stores.postgres, intake.pool, {
        count,
        today: today(),
        onBatch: (done, all) => {
          abort?.throwIfAborted()
          onProgress?.(done, all)
        },
      })
      if (count > 0) await loadDemoRegisters(stores.postgres, { newSignals: result.added > 0 })
      await stores.syncing.now()
      return result
    }
    await seed(configuration.demoSignals, progressLines(log))
    const retention = keepRetention({
      ownerUrl: stores.ownerUrl,
      terms,
      now,
      onErased: (erased) => logger.info(erased, 'text erased after its term'),
      onError: (error) =>
        logger.error({ name: error instanceof Error ? error.name : 'Error' }, 'retention failed'),
    })
    closing.push(() => retention.stop())
    // Before anybody can look: what went overdue while we were off is not shown.
    await retention.look()
    const retagging = retagCommands(stores, { taggerVersion, now })
    closing.push(() => retagging.stop())
    const redaction = keepRedaction({
      ownerUrl: stores.ownerUrl,
      pool: intake.pool,
      onDone: (done) => logger.info(done, 'texts of an earlier version redacted again'),
      onError: (error) =>
        logger.error({ name: error instanceof Error ? error.name : 'Error' }, 'redacting again failed'),
    })
    closing.push(() => redaction.stop())
    const api = await createApi(services, {
      logger,
      dashboard: join(workspace, 'apps', 'dashboard', 'dist'),
      trustedProxy: configuration.trustedProxy,
      securityContact: configuration.securityContact,
    })
    closing.push(() => drain(api, intake.lifecycle))
    const address = await listen(() => api.listen(configuration.port, configuration.host), configuration)
      .then(() => api.getUrl())
      .then((url) => url.replace('127.0.0.1', 'localhost'))
    closing.push(
      await openControl(
        configuration.dataDirectory,
        address,
        {
          migrate: async () =>
            migrateAnswer.parse({
              migrations: stores.migrations,
              reference: changed(await loadReference(stores.postgres)),
            }),
          seed: async (request) => seedAnswer.parse(await seed(seedRequest.parse(request).count)),
          sync: async (request) => {
            const { kind, state } = await stores.syncing.now(syncRequest.parse(request))
            return syncAnswer.parse({ kind, dataVersion: state.version, asOf: state.lastAt })
          },
          ...senderKeyCommands(services),
          ...exportCommands(services),
          ...registerCommands(services),
          ...gemeenteCommands(services),
          ...backupCommands(stores, { dataDirectory, now }),
          ...retentionCommands(stores, { terms, now }),
          ...retagging.commands,
          ...redaction.commands,
          'verify-audit': async () => verifyAuditAnswer.parse({ chains: await stores.audit.verify() }),
        },
        logger,
      ),
    )
    redaction.begin()
    return { address, services, stop }
  } catch (error) {
    await stop().catch(() => undefined)
    throw error
  }
}

function changed(counts: readonly { added: number; withdrawn: number }[]): number {
  return counts.reduce((sum, { added, withdrawn }) => sum + added + withdrawn, 0)
}

async function listen(start: () => Promise<unknown>, { port }: Configuration): Promise<void> {
  try {
    await start()
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause
    throw new ConfigurationError(`Poort ${port} is al in gebruik. Kies een andere, bijvoorbeeld PORT=3001.`, {
      cause,
    })
  }
}

/** A line now and then, so that nobody thinks that it hangs. */
function progressLines(log: (line: string) => void) {
  let said = 0
  return (done: number, all: number) => {
    const part = Math.floor((done / all) * 4)
    if (part > said) log(`Voorbeelddata: ${done} van ${all} signalen.`)
    said = Math.max(said, part)
  }
}

/** The calendar day in the Netherlands. */
function dutchDay(time: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(time)
}
