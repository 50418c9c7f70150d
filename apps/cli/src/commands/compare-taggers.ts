import { pathToFileURL } from 'node:url'
import { compareTaggers, createTagger } from '@rode-draad/domain'
import { loadLexicon, loadTagModel } from '@rode-draad/store'
import type { Command } from 'commander'
import { CommandError } from '../command-error.js'
import { readTextRows } from '../files/json-lines.js'
import { writeText } from '../files/write-text.js'

interface Options {
  readonly input: string
  readonly lexicon?: string
  readonly model?: string
}

export function addCompareTaggers(program: Command): void {
  program
    .command('compare-taggers')
    .description(
      'Laat zien welke labels veranderen met een nieuwe woordenlijst of een nieuw model, voor u die invoert.',
    )
    .requiredOption('--input <bestand>', 'JSON Lines met rijen {"id","text"}')
    .option('--lexicon <map>', 'de voorgestelde woordenlijst (anders de huidige)')
    .option('--model <bestand>', 'het voorgestelde model (anders het huidige)')
    .action(async ({ input, lexicon, model }: Options) => {
      if (lexicon === undefined && model === undefined)
        throw new CommandError('Geef met --lexicon of --model aan wat u voorstelt.')
      const texts: { id: string; text: string }[] = []
      for await (const { id, text } of readTextRows(input)) texts.push({ id: String(id), text })
      const present = createTagger(await loadLexicon(), await loadTagModel())
      const proposed = createTagger(
        await (lexicon === undefined ? loadLexicon() : loadLexicon(pathToFileURL(`${lexicon}/`))).catch(
          refuse,
        ),
        await loadTagModel(model).catch(refuse),
      )
      await writeText(`${JSON.stringify(compareTaggers(present, proposed, texts), null, 1)}\n`)
    })
}

function refuse(cause: unknown): never {
  throw new CommandError(
    `Het voorstel is niet te lezen: ${cause instanceof Error ? cause.message : String(cause)}`,
    {
      cause,
    },
  )
}
