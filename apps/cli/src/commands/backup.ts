import { mkdir, readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { backupAnswer, eraseAnswer, erasureReasons } from '@rode-draad/contract'
import {
  erasureJournalFile,
  migrate,
  openPostgres,
  readRetentionTerms,
  restore,
  roleOf,
  storeConfiguration,
  strikeJournalFile,
  UnreadableBackup,
} from '@rode-draad/store'
import { dutchMoment } from '@rode-draad/domain'
import { Option, type Command } from 'commander'
import { z } from 'zod'
import { CommandError } from '../command-error.js'
import { journalsFor, type GivenJournals } from '../restore/journals-for.js'
import { restoredLines } from '../restore/restored-lines.js'
import { isRunning, withProgram } from '../running-program.js'

const workspace = fileURLToPath(new URL('../../../../', import.meta.url))

/** Backup, restore, and erasing one signal so that a restore does not bring it back. */
export function addBackupCommands(program: Command): void {
  program
    .command('backup')
    .description(
      'Maak een versleutelde reservekopie van alles wat in de database staat. BACKUP_KEY is de sleutel.',
    )
    .requiredOption('--output <map>', 'een nieuwe map')
    .action(async ({ output }: { output: string }) => {
      await requireEmpty(output)
      const request = { output: resolve(output), key: backupKey() }
      const { tables, rows } = backupAnswer.parse(await withProgram((ask) => ask('backup', request)))
      process.stdout.write(`Reservekopie klaar: ${tables} tabellen, ${rows} rijen.\n`)
    })
  program
    .command('restore')
    .description('Zet een reservekopie terug in een lege datamap of database. BACKUP_KEY is de sleutel.')
    .requiredOption('--input <map>', 'de map van de reservekopie')
    .option('--erasures <bestand>', `welke signalen gewist zijn (anders ${erasureJournalFile} in de datamap)`)
    .option('--no-erasures', 'er is nog nooit een signaal gewist')
    .option('--strikes <bestand>', `wat weggestreept is (anders ${strikeJournalFile} in dezelfde map)`)
    .option('--no-strikes', 'er is nog nooit iets weggestreept')
    .option('--unchecked', 'ook een reservekopie van een eerdere vorm, die niet na te gaan is')
    .action(restoreBackup)
  program
    .command('erase')
    .description('Wis een signaal voorgoed, ook uit een reservekopie die later wordt teruggezet.')
    .requiredOption('--signal <kenmerk>', 'kenmerk van het signaal')
    .addOption(new Option('--reason <reden>', 'waarom').choices(erasureReasons).makeOptionMandatory())
    .action(async ({ signal, reason }: { signal: string; reason: string }) => {
      if (!z.uuid().safeParse(signal).success) throw new CommandError('Dit is geen kenmerk van een signaal.')
      const { outcome } = eraseAnswer.parse(
        await withProgram((ask) => ask('erase', { signalId: signal, reason })),
      )
      if (outcome === 'never-seen')
        throw new CommandError(
          `Dit signaal is hier nooit geweest. Het staat nu wel in ${erasureJournalFile}: een reservekopie waar het in zit brengt het niet terug.`,
        )
      process.stdout.write(outcome === 'erased' ? 'Het signaal is gewist.\n' : 'Dit signaal was al gewist.\n')
    })
}

async function restoreBackup({
  input,
  unchecked,
  ...given
}: { input: string; unchecked?: boolean } & GivenJournals): Promise<void> {
  const key = backupKey()
  const configuration = storeConfiguration(process.env, workspace)
  const { dataDirectory, signalHashKey } = configuration
  if (await isRunning(dataDirectory)) {
    throw new CommandError('Het programma draait op deze datamap. Stop het eerst.')
  }
  const { erasures, strikes } = await journalsFor(dataDirectory, given)
  await mkdir(dataDirectory, { recursive: true })
  const terms = await readRetentionTerms(configuration.retentionTerms)
  const now = new Date()
  const retention = { terms, today: dutchMoment(now).day, now }
  const postgres = await openPostgres(configuration, () => undefined)
  try {
    const { ownerUrl, appUrl, auditUrl } = postgres.urls
    await migrate(ownerUrl, roleOf(appUrl), roleOf(auditUrl))
    const from = { input, key, unchecked: unchecked === true }
    const to = { ownerUrl, dataDirectory, signalHashKey }
    const result = await restore({ ...from, ...to, erasures, strikes, retention })
    process.stdout.write(restoredLines(result, { erasures: erasures.length, strikes: strikes.length }))
  } catch (error) {
    throw error instanceof UnreadableBackup ? new CommandError(error.message, { cause: error }) : error
  } finally {
    await postgres.stop()
  }
}

async function requireEmpty(folder: string): Promise<void> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new CommandError(`${folder} is niet te gebruiken.`, { cause: error })
  })
  if (files.length > 0) throw new CommandError(`In ${folder} staat al iets. Kies een nieuwe map.`)
}

function backupKey(): string {
  const key = process.env['BACKUP_KEY'] ?? ''
  if (key.length >= 32) return key
  throw new CommandError(
    'Zet BACKUP_KEY: 32 tekens of meer, bijvoorbeeld van "openssl rand -hex 32". Bewaar hem buiten deze computer.',
  )
}
