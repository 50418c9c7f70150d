import { exportRegisterAnswer, importRegisterAnswer, type KeptRegister } from '@rode-draad/contract'
import { Option, type Command } from 'commander'
import { CommandError } from '../command-error.js'
import { importFaults } from '../registers/import-faults.js'
import { readRegisterFile, writeRegisterFile } from '../registers/register-file.js'
import { shortText } from '../registers/short-text.js'
import { withProgram } from '../running-program.js'

const registers: Readonly<Record<string, { readonly register: KeptRegister; readonly name: string }>> = {
  patterns: { register: 'pattern', name: 'Patronen' },
  measures: { register: 'measure', name: 'Maatregelen' },
  recommendations: { register: 'recommendation', name: 'Aanbevelingen' },
  obstacles: { register: 'obstacle', name: 'Belemmeringen' },
  tables: { register: 'tafel', name: 'Tafels' },
  terms: { register: 'termijn', name: 'Termijnen' },
}

interface Chosen {
  readonly register: string
  readonly data: 'real' | 'demo'
}

/** Registers to a file and back, CSV or XLSX. */
export function addRegisters(program: Command): void {
  const command = program
    .command('registers')
    .description('Registers naar een bestand schrijven en eruit bijwerken.')
  choosing(command.command('export'))
    .description('Schrijf wat van een register gepubliceerd is naar CSV of XLSX.')
    .requiredOption('--output <bestand>', 'een nieuw bestand: .csv of .xlsx')
    .action(async ({ register: path, data, output }: Chosen & { output: string }) => {
      const { register, name } = chosen(path)
      const { rows } = exportRegisterAnswer.parse(
        await withProgram((ask) => ask('export-register', { register, data })),
      )
      await writeRegisterFile(output, name, rows)
      process.stdout.write(`Geschreven: ${rows.length - 1} ${rows.length === 2 ? 'rij' : 'rijen'}.\n`)
    })
  choosing(command.command('import'))
    .description(
      'Werk een register bij uit CSV of XLSX: alles of niets. Wat niet in het bestand staat blijft; een patroon dat nieuw is wordt een concept.',
    )
    .requiredOption('--input <bestand>', 'het bestand: .csv of .xlsx')
    .requiredOption('--by <wie>', 'wie dit vastlegt', shortText)
    .requiredOption('--reason <reden>', 'waarom', shortText)
    .option('--dry-run', 'kijk alleen wat er zou veranderen', false)
    .action(importChosen)
}

interface Importing extends Chosen {
  readonly input: string
  readonly by: string
  readonly reason: string
  readonly dryRun: boolean
}

async function importChosen({ register: path, input, ...importing }: Importing): Promise<void> {
  const { register } = chosen(path)
  const rows = await readRegisterFile(input)
  const answer = importRegisterAnswer.parse(
    await withProgram((ask) => ask('import-register', { register, rows, ...importing })),
  )
  if (answer.faults.length > 0) throw new CommandError(importFaults(answer.faults))
  const { added, changed, unchanged, redactions } = answer
  const said = importing.dryRun ? 'Er is niets bewaard. Zou worden' : 'Bewaard'
  const taken = Object.entries(redactions).map(([what, times]) => `${what} ${times} keer`)
  const removed = taken.length === 0 ? '' : ` Uit de tekst gehaald: ${taken.join(', ')}.`
  process.stdout.write(`${said}: ${added} nieuw, ${changed} veranderd, ${unchanged} gelijk.${removed}\n`)
}

function choosing(command: Command): Command {
  return command
    .addOption(
      new Option('--register <register>', 'welk register')
        .choices(Object.keys(registers))
        .makeOptionMandatory(),
    )
    .addOption(new Option('--data <soort>', 'echt, of verzonnen').choices(['real', 'demo']).default('real'))
}

function chosen(path: string) {
  const found = registers[path]
  if (!found) throw new CommandError('Dit register kennen we niet.')
  return found
}
