import { loadTagger } from '@rode-draad/store'
import type { Command } from 'commander'
import { readTextRows, writeJsonLines } from '../files/json-lines.js'
import { progress } from '../progress.js'

export function addTag(program: Command): void {
  program
    .command('tag')
    .description('Geef bij elke tekst de labels, met de plaatsen in de tekst. Geen database nodig.')
    .requiredOption('--input <bestand>', 'JSON Lines met rijen {"id","text"}')
    .option('--output <bestand>', 'waar de labels heen gaan (anders het scherm)')
    .action(async ({ input, output }: { input: string; output?: string }) => {
      const tagger = await loadTagger()
      const shown = progress('gelabeld')
      let done = 0
      async function* tagged() {
        for await (const { id, text } of readTextRows(input)) {
          const { tags, uncertain, note } = tagger.read(text)
          yield { id, ...tags, uncertain, ...(note === null ? {} : { note }), versions: tagger.versions }
          shown.step((done += 1))
        }
      }
      await writeJsonLines(output, tagged())
      shown.end(done)
    })
}
