import { generateSignals } from '@rode-draad/fixtures'
import type { Command } from 'commander'
import { wholeNumber } from '../whole-number.js'
import { writeJsonLines } from '../files/json-lines.js'

export function addGenerate(program: Command): void {
  program
    .command('generate')
    .description('Maak verzonnen signalen over 2018 tot en met 2021, als JSON Lines.')
    .requiredOption('--count <aantal>', 'hoeveel', wholeNumber)
    .requiredOption('--seed <getal>', 'zelfde getal, zelfde signalen', wholeNumber)
    .option(
      '--output <bestand>',
      'een nieuw bestand voor wat eruit komt, alleen voor u te lezen (anders het scherm)',
    )
    .action(async ({ count, seed, output }: { count: number; seed: number; output?: string }) => {
      await writeJsonLines(output, fictional(count, seed))
    })
}

function* fictional(count: number, seed: number) {
  for (const { body } of generateSignals({ count, seed, from: '2018-01-01', until: '2022-01-01' })) {
    yield { ...body, fictional: true }
  }
}
