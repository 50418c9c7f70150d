import { redactAll } from '@rode-draad/domain'
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
        for await (const rows of inGroups(readTextRows(input), 32)) {
          const texts = redactAll(rows.map(({ text }) => text))
          yield* rows.map(({ id }, at) => ({ id, ...texts[at] }))
          shown.step((done += rows.length))
        }
      }
      await writeJsonLines(output, redacted())
      shown.end(done)
    })
}

async function* inGroups<Row>(rows: AsyncIterable<Row>, size: number): AsyncGenerator<Row[]> {
  let group: Row[] = []
  for await (const row of rows) {
    group.push(row)
    if (group.length < size) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}
