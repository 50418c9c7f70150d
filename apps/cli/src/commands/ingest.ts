import { setTimeout as wait } from 'node:timers/promises'
import { channelCodes } from '@rode-draad/domain'
import { Option, type Command } from 'commander'
import { writeText } from '../files/write-text.js'
import { batchFile, fileFormats, type FileFormat } from '../ingest/batch-file.js'
import { countsLine, ingestJson, ingestReport, sumOfCounts } from '../ingest/ingest-report.js'
import { sendWithRetries, type SentBatch } from '../ingest/send-with-retries.js'
import { senderKey, target, type Target } from '../ingest/target.js'
import { progress } from '../progress.js'
import { withProgram } from '../running-program.js'

interface IngestOptions {
  readonly channel: string
  readonly mapping?: string
  readonly url?: string
  readonly keyFile?: string
  readonly format?: FileFormat
  readonly sheet?: string
  readonly dryRun: boolean
  readonly json: boolean
}

/** Files of signals to the program, each as one batch. */
export function addIngest(program: Command): void {
  program
    .command('ingest')
    .description(
      'Stuur bestanden met signalen in: CSV, XLSX of JSON Lines. Nog eens sturen telt niet dubbel. ' +
        'Rijen die niet kloppen gaan apart en houden niets tegen; dan is de uitkomst ook 0. ' +
        'Waar een CSV niet verder te lezen is, stopt het; dan is de uitkomst 1. ' +
        'Kolommen heten zoals in een indeling die op de pagina Invoer voor het kanaal is bewaard, anders zoals ' +
        'onze velden; de koppen van het bestand zeggen welke indeling het is.',
    )
    .argument('<bestand...>', 'een of meer bestanden')
    .addOption(
      new Option('--channel <kanaal>', 'kanaal van alle rijen').choices(channelCodes).makeOptionMandatory(),
    )
    .option(
      '--mapping <naam>',
      'indeling van de kolommen (anders die bij de koppen past); alleen CSV en XLSX',
    )
    .option('--url <adres>', 'waar het programma is (anders dat op deze computer)')
    .option('--key-file <bestand>', 'bestand met de sleutel van de afzender (anders SENDER_KEY)')
    .addOption(
      new Option('--format <vorm>', 'vorm van de bestanden (anders wat hun naam zegt)').choices(fileFormats),
    )
    .option('--sheet <blad>', 'welk blad van een Excel-bestand')
    .option('--dry-run', 'proef: alles nakijken en tellen, niets bewaren', false)
    .option('--json', 'de uitkomst als JSON Lines', false)
    .action(async (files: string[], options: IngestOptions) => {
      const key = await senderKey(options.keyFile, process.env)
      if (options.url !== undefined) return await ingest(files, options, target(options.url, key))
      await withProgram((_ask, address) => ingest(files, options, target(address, key)))
    })
}

async function ingest(files: readonly string[], options: IngestOptions, to: Target): Promise<void> {
  const sent: SentBatch[] = []
  for (const path of files) {
    const file = await batchFile(path, options)
    const batch = await send({ ...options, mapping: options.mapping ?? null, target: to, file })
    sent.push(batch)
    const lines = options.json
      ? [ingestJson(path, batch)]
      : ingestReport(file.name, batch, { address: to.url, asked: options.mapping !== undefined })
    await writeText(`${lines.join('\n')}\n`)
  }
  const total = sumOfCounts(sent.map(({ answer }) => answer))
  if (sent.length > 1 && !options.json) await writeText(`${countsLine('Samen', total)}\n`)
}

async function send(batch: Parameters<typeof sendWithRetries>[0]): Promise<SentBatch> {
  const shown = progress(`${batch.file.name}, rijen verwerkt`)
  const sent = await sendWithRetries(batch, {
    wait: (ms) => wait(ms),
    onProgress: ({ received }) => shown.step(received),
    say: (line) => process.stderr.write(`${line}\n`),
  })
  shown.end(sent.answer.received)
  return sent
}
