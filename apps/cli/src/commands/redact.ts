import { redact } from '@rode-draad/domain'
import type { Command } from 'commander'
import { readTextRows, writeJsonLines } from '../files/json-lines.js'
import { progress } from '../progress.js'

export function addRedact(program: Command): void {
  program
    .command('redact')
    .description('Haal uit elke tekst weg wat een persoon aanwijst. Geen database nodig.')
    .requiredOption('--input <bestand>', 'JSON Lines met rijen {"id","text"}')
    .option(
      '--output <bestand>',
      'een nieuw bestand voor wat eruit komt, alleen voor u te lezen (anders het scherm)',
    )
    .action(async ({ input, output }: { input: string; output?: string }) => {
      const shown = progress('ontdaan van persoonsgegevens')
      let done = 0
      async function* redacted() {
        for await (const { id, text } of readTextRows(input)) {
          yield { id, ...redact(text) }
          shown.step((done += 1))
        }
      }
      await writeJsonLines(output, redacted())
      shown.end(done)
    })
}
