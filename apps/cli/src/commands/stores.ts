import { migrateAnswer, seedAnswer, syncAnswer } from '@rode-draad/contract'
import type { Command } from 'commander'
import { withProgram } from '../running-program.js'
import { wholeNumber } from '../whole-number.js'

/** The commands that need the stores: they go through the running program, or start it for the moment. */
export function addStoreCommands(program: Command): void {
  program
    .command('migrate')
    .description('Breng de database en de vaste gegevens (data/reference) bij.')
    .action(async () => {
      const { migrations, reference } = migrateAnswer.parse(await withProgram((ask) => ask('migrate', {})))
      const steps =
        migrations.length === 0 ? 'De database was al bij.' : `Bijgewerkt: ${migrations.join(', ')}.`
      process.stdout.write(`${steps} Vaste gegevens veranderd: ${reference}.\n`)
    })
  program
    .command('seed')
    .description('Vul de voorbeelddata aan (verzonnen signalen); wat er is blijft staan.')
    .option('--count <aantal>', 'hoeveel verzonnen signalen er moeten zijn', wholeNumber, 20_000)
    .action(async ({ count }: { count: number }) => {
      const { added, present } = seedAnswer.parse(await withProgram((ask) => ask('seed', { count })))
      process.stdout.write(`Toegevoegd: ${added}. Nu aanwezig: ${present} verzonnen signalen.\n`)
    })
  program
    .command('sync')
    .description('Breng de kopie voor analyse bij.')
    .option('--rebuild', 'bouw de kopie helemaal opnieuw op', false)
    .action(async ({ rebuild }: { rebuild: boolean }) => {
      const { kind, asOf } = syncAnswer.parse(await withProgram((ask) => ask('sync', { rebuild })))
      const said = { rebuilt: 'opnieuw opgebouwd', updated: 'bijgewerkt', unchanged: 'al bij' } as const
      process.stdout.write(`De kopie is ${said[kind]}. Stand: ${asOf}.\n`)
    })
}
