import { loadTagger } from '@rode-draad/store'
import type { Command } from 'commander'
import { readTextRows, writeJsonLines } from '../files/json-lines.js'
import { progress } from '../progress.js'

interface Options {
  readonly input: string
  readonly output?: string
  readonly details?: boolean
}

export function addTag(program: Command): void {
  program
    .command('tag')
    .description('Geef bij elke tekst de labels, met de plaatsen in de tekst. Geen database nodig.')
    .requiredOption('--input <bestand>', 'JSON Lines met rijen {"id","text"}')
    .option(
      '--output <bestand>',
      'een nieuw bestand voor wat eruit komt, alleen voor u te lezen (anders het scherm)',
    )
    .option('--details', 'ook wat onzeker is, en de versies van woordenlijst, model en taxonomie')
    .action(async ({ input, output, details }: Options) => {
      const tagger = await loadTagger()
      const shown = progress('gelabeld')
      let done = 0
      async function* tagged() {
        for await (const { id, text } of readTextRows(input)) {
          const { tags, uncertain, note } = tagger.read(text)
          const said = note === null ? {} : { note }
          const more = details === true ? { uncertain, versions: tagger.versions } : {}
          yield { id, ...tags, ...said, ...more }
          shown.step((done += 1))
        }
      }
      await writeJsonLines(output, tagged())
      shown.end(done)
    })
}
