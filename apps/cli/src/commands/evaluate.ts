import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createTagger, parseFacetTexts, type FacetText } from '@rode-draad/domain'
import { loadLexicon, loadTagModel } from '@rode-draad/store'
import type { Command } from 'commander'
import { CommandError } from '../command-error.js'
import { crossEvaluate } from '../evaluation/cross-evaluate.js'
import { evaluateTagger, type TaggerQuality } from '../evaluation/evaluate-tagger.js'
import { shownQuality } from '../evaluation/shown-quality.js'
import { labelledTexts, refusing, textOf } from './train.js'

const folder = new URL('../../../../data/evaluation/tagging/', import.meta.url)
const inFolder = (name: string): string => fileURLToPath(new URL(name, folder))
/** What the other facets' words and the model of factors were made with, besides develop.jsonl. */
const facetsLearnedFrom = ['facets-develop.jsonl', 'facets-develop-2.jsonl'].map(inFolder)

interface Options {
  readonly input: string
  readonly learnedFrom: string
  readonly facetsInput: string
  readonly facetsLearnedFrom: readonly string[]
  readonly output: string
  readonly lexiconOnly?: boolean
  readonly crossValidated?: boolean
}

export function addEvaluate(program: Command): void {
  program
    .command('evaluate')
    .description('Meet hoe goed de labels zijn op teksten van schrijvers waarvan niets geleerd is.')
    .option('--input <bestand>', 'teksten met labels van mensen', inFolder('test.jsonl'))
    .option(
      '--learned-from <bestand>',
      'waarvan geleerd is; geen schrijver mag in beide staan',
      inFolder('develop.jsonl'),
    )
    .option(
      '--facets-input <bestand>',
      'teksten met factoren, doelgroepen, instellingen, zorgprofielen en verwijzingen',
      inFolder('facets-test.jsonl'),
    )
    .option(
      '--facets-learned-from <bestand...>',
      'waarmee de woordenlijst daarvoor is gemaakt en waarvan factoren zijn geleerd; geen schrijver mag in beide staan',
      facetsLearnedFrom,
    )
    .option('--output <bestand>', 'waar de cijfers als JSON heen gaan', inFolder('quality.json'))
    .option('--lexicon-only', 'alleen de woordenlijst, zonder het model')
    .option(
      '--cross-validated',
      'zonder testteksten: op teksten waar de woordenlijst niet mee gemaakt is, door modellen die van hun schrijvers niet leerden',
    )
    .action(async ({ input, learnedFrom, output, lexiconOnly, crossValidated, ...facets }: Options) => {
      const facetRows = await facetTexts(facets.facetsInput)
      const all = labelledTexts(await textOf(learnedFrom), learnedFrom)
      const ofFacets = await Promise.all(facets.facetsLearnedFrom.map(facetTexts))
      refuseLearned(facetRows, [...all, ...ofFacets.flat()], facets.facetsInput)
      if (crossValidated === true) {
        process.stderr.write(
          'Vier keer leren van drie kwart van de schrijvers. Dit duurt een paar minuten…\n',
        )
        await report(crossEvaluate(await loadLexicon(), await loadTagModel(), all, facetRows), output)
        return
      }
      const rows = labelledTexts(await textOf(input), input)
      refuseLearned(rows, all, input)
      const model = lexiconOnly === true ? null : await loadTagModel()
      await report(evaluateTagger(createTagger(await loadLexicon(), model), rows, facetRows), output)
    })
}

async function facetTexts(file: string): Promise<readonly FacetText[]> {
  const text = await textOf(file)
  return refusing(() => parseFacetTexts(text), file)
}

/** @throws CommandError when texts of one writer are on both sides */
function refuseLearned(
  rows: readonly { readonly writer: string }[],
  learnedFrom: readonly { readonly writer: string }[],
  file: string,
): void {
  const learned = new Set(learnedFrom.map(({ writer }) => writer))
  if (rows.some(({ writer }) => learned.has(writer)))
    throw new CommandError(`In ${file} staan teksten van schrijvers waarvan geleerd is; dat meet niets.`)
}

async function report(quality: TaggerQuality, output: string): Promise<void> {
  await writeFile(output, `${JSON.stringify(quality, null, 1)}\n`).catch((cause: unknown) => {
    throw new CommandError(`${output} is niet te schrijven.`, { cause })
  })
  process.stdout.write(shownQuality(quality))
}
