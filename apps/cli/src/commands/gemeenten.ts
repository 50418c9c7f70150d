import { importGemeentenAnswer } from '@rode-draad/contract'
import type { Command } from 'commander'
import { CommandError } from '../command-error.js'
import { importFaults } from '../registers/import-faults.js'
import { readRegisterFile } from '../registers/register-file.js'
import { shortText } from '../registers/short-text.js'
import { withProgram } from '../running-program.js'

const form = `
Het bestand heeft een rij met koppen en een rij per gemeente:
  code        code van het CBS: GM en vier cijfers
  name        naam; van gemeenten met dezelfde naam met de provincie erachter, zoals "Bergen (L.)"
  region      regiocode (ZK01 tot en met ZK33)
  otherNames  andere namen, met ; ertussen (mag leeg, de kolom mag ontbreken)
  validFrom   eerste dag waarop dit geldt, als 2021-01-01 (idem)
  validUntil  eerste dag waarop dit niet meer geldt (idem)
Geef een gemeente die van naam of regio verandert twee rijen, met de dag van de verandering.
Er hoort geen lijst bij het programma; het CBS geeft er een uit.`

/** The list of gemeenten by which the gemeente of a signal is known. */
export function addGemeenten(program: Command): void {
  program
    .command('gemeenten')
    .description('De lijst van gemeenten, waardoor een gemeente bij een signaal een regio wordt.')
    .command('import')
    .description(
      'Zet de gemeenten uit CSV of XLSX in de plaats van de lijst die er is: alles of niets. ' +
        'Signalen die er al zijn houden hun regio.',
    )
    .argument('<bestand>', 'het bestand: .csv of .xlsx')
    .requiredOption('--by <wie>', 'wie dit vastlegt', shortText)
    .option('--dry-run', 'kijk alleen wat er zou veranderen', false)
    .addHelpText('after', form)
    .action(importFile)
}

async function importFile(path: string, told: { by: string; dryRun: boolean }): Promise<void> {
  const rows = await readRegisterFile(path)
  const answer = importGemeentenAnswer.parse(
    await withProgram((ask) => ask('import-gemeenten', { rows, by: told.by, dryRun: told.dryRun })),
  )
  const { added, changed, gone, unchanged, faults } = answer
  if (faults.length > 0) throw new CommandError(importFaults(faults))
  const said = told.dryRun ? 'Er is niets bewaard. Zou worden' : 'Bewaard'
  process.stdout.write(`${said}: ${added} nieuw, ${changed} veranderd, ${gone} weg, ${unchanged} gelijk.\n`)
}
