import { strikePatternsAnswer } from '@rode-draad/contract'
import type { Command } from 'commander'
import { CommandError } from '../command-error.js'
import { writeJsonLines } from '../files/json-lines.js'
import { withProgram } from '../running-program.js'

/** What leaves the store for other work. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('Schrijf gegevens naar een bestand, als JSON Lines.')
    .option(
      '--strike-patterns',
      'vormen van wat lezers hebben weggestreept, om het weghalen te beproeven',
      false,
    )
    .option('--output <bestand>', 'waar ze heen gaan (anders het scherm)')
    .action(async ({ strikePatterns, output }: { strikePatterns: boolean; output?: string }) => {
      if (!strikePatterns) throw new CommandError('Zeg wat er geschreven moet worden: --strike-patterns.')
      const { patterns } = strikePatternsAnswer.parse(await withProgram((ask) => ask('strike-patterns', {})))
      await writeJsonLines(output, patterns)
    })
}
