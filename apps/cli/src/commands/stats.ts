import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { CommandError } from '../command-error.js'
import { writeText } from '../files/write-text.js'
import { computeStats, moduleNames } from '../stats/modules.js'

export function addStats(program: Command): void {
  program
    .command('stats')
    .description('Bereken een statistiek uit een CSV-bestand; het antwoord is JSON. Geen database nodig.')
    .argument('<onderdeel>', moduleNames.join(', '))
    .requiredOption('--input <bestand>', 'CSV met een kopregel; een leeg veld is onbekend')
    .requiredOption('--params <bestand>', 'JSON met de parameters van het onderdeel')
    .action(async (module: string, { input, params }: { input: string; params: string }) => {
      const say = (line: string) => process.stderr.write(`${line}\n`)
      await writeText(await computeStats(module, await textOf(input), await textOf(params), say))
    })
}

async function textOf(file: string): Promise<string> {
  return await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new CommandError(`${file} is niet te lezen.`, { cause })
  })
}
