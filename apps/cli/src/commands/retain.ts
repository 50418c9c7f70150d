import { retainAnswer } from '@rode-draad/contract'
import type { Command } from 'commander'
import type { z } from 'zod'
import { CommandError } from '../command-error.js'
import { withProgram } from '../running-program.js'

type Overdue = z.infer<typeof retainAnswer>['overdue'][number]

/** Erases text whose term has passed, or only says how much that is. */
export function addRetain(program: Command): void {
  program
    .command('retain')
    .description('Wis tekst waarvan de bewaartermijn voorbij is. Elke nacht gebeurt dat vanzelf.')
    .option('--dry-run', 'zeg alleen per kanaal hoeveel het is', false)
    .action(async ({ dryRun }: { dryRun: boolean }) => {
      const { overdue, erased } = retainAnswer.parse(await withProgram((ask) => ask('retain', { dryRun })))
      if (erased === 'busy') throw new CommandError('Een ander programma is er al mee bezig.')
      if (erased === null) for (const channel of overdue) process.stdout.write(`${overdueLine(channel)}\n`)
      else
        process.stdout.write(
          `Gewist: tekst van ${erased.signals} signalen en ${erased.quarantinedRows} rijen die apart stonden.\n`,
        )
    })
}

/** What is said of one channel. */
export function overdueLine({ channel, months, signals, quarantinedRows }: Overdue): string {
  const aside = quarantinedRows === 0 ? '' : `, en ${quarantinedRows} rijen die apart staan`
  return `${channel}, ${months} maanden: ${signals} signalen${aside}`
}
