import type { FileHandle } from 'node:fs/promises'
import { exportDecisionsAnswer, strikePatternsAnswer } from '@rode-draad/contract'
import { Option, type Command } from 'commander'
import { CommandError } from '../command-error.js'
import { withNewFile } from '../files/new-file.js'
import { progress } from '../progress.js'
import { withProgram, type Ask } from '../running-program.js'
import { decisionLine } from './decision-line.js'
import { writeSpells } from './export-spells.js'

const partSize = 500

interface Options {
  readonly decisions?: true
  readonly strikePatterns?: true
  readonly spells?: true
  readonly followUp?: true
  readonly referenceDate?: string
  readonly data: 'real' | 'demo'
  readonly output: string
}

/** What people decided on tags, as rows to train on; what they struck out, as forms; the input of time to measure. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('Schrijf gegevens naar een bestand, om van te leren of om na te rekenen.')
    .option(
      '--decisions',
      'teksten met de thema’s en andere labels die mensen eraan gaven; elke tekst komt in het logboek van gelezen casussen',
    )
    .option('--strike-patterns', 'vormen van wat lezers wegstreepten, zonder de woorden')
    .option('--spells', 'de invoer van de doorlooptijd: per patroon begin, einde en maatregel (CSV)')
    .option(
      '--follow-up',
      'wat er van aanbevelingen werd: gegevens, .sql en uitkomsten, na te rekenen (een map)',
    )
    .option('--reference-date <datum>', 'peildatum bij --spells en --follow-up (standaard 2021-04-16)')
    .addOption(
      new Option('--data <soort>', 'echte signalen, of verzonnen').choices(['real', 'demo']).default('real'),
    )
    .requiredOption(
      '--output <bestand>',
      'een nieuw bestand (JSON Lines, of CSV bij --spells), alleen voor u te lezen',
    )
    .action(exportChosen)
}

async function exportChosen(options: Options): Promise<void> {
  const { decisions, strikePatterns, spells, followUp, referenceDate, data, output } = options
  if ([decisions, strikePatterns, spells, followUp].filter((chosen) => chosen === true).length !== 1) {
    throw new CommandError('Zeg wat u wilt: --decisions, --strike-patterns, --spells of --follow-up.')
  }
  if (followUp === true) {
    // Only here, as it brings a database that the other commands do without.
    const { writeFollowUp } = await import('./export-follow-up.js')
    return await writeFollowUp(output, { referenceDate, data })
  }
  await withNewFile(output, async (file) => {
    if (spells === true) return await writeSpells(file, { referenceDate, data })
    if (strikePatterns === true) return await writePatterns(file)
    const count = await withProgram((ask) => writeParts(ask, data, file))
    process.stdout.write(`Geschreven: ${count} ${count === 1 ? 'tekst' : 'teksten'}.\n`)
  })
}

async function writeParts(ask: Ask, data: Options['data'], file: FileHandle): Promise<number> {
  const shown = progress('geschreven')
  let [count, after]: [number, string | null] = [0, null]
  for (;;) {
    const { rows } = exportDecisionsAnswer.parse(
      await ask('export-decisions', { data, after, limit: partSize }),
    )
    for (const row of rows) await file.appendFile(`${JSON.stringify(decisionLine(row))}\n`)
    shown.step((count += rows.length))
    after = rows.at(-1)?.id ?? null
    if (rows.length < partSize) break
  }
  shown.end(count)
  return count
}

/** The forms of what readers struck out, to evaluate redaction by; nothing in it leads to a signal. */
async function writePatterns(file: FileHandle): Promise<void> {
  const { patterns } = strikePatternsAnswer.parse(await withProgram((ask) => ask('strike-patterns', {})))
  await file.writeFile(patterns.map((pattern) => `${JSON.stringify(pattern)}\n`).join(''))
  process.stdout.write(`Geschreven: ${patterns.length} vormen.\n`)
}
