import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createTagger } from '@rode-draad/domain'
import { loadLexicon, loadTagModel } from '@rode-draad/store'
import type { Command } from 'commander'
import { CommandError } from '../command-error.js'
import { crossEvaluate } from '../evaluation/cross-evaluate.js'
import { evaluateTagger, type CodeQuality, type TaggerQuality } from '../evaluation/evaluate-tagger.js'
import { labelledTexts, textOf } from './train.js'

const folder = new URL('../../../../data/evaluation/tagging/', import.meta.url)
const inFolder = (name: string): string => fileURLToPath(new URL(name, folder))

interface Options {
  readonly input: string
  readonly learnedFrom: string
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
    .option('--output <bestand>', 'waar de cijfers als JSON heen gaan', inFolder('quality.json'))
    .option('--lexicon-only', 'alleen de woordenlijst, zonder het model')
    .option(
      '--cross-validated',
      'zonder testteksten: op teksten waar de woordenlijst niet mee gemaakt is, door modellen die van hun schrijvers niet leerden',
    )
    .action(async ({ input, learnedFrom, output, lexiconOnly, crossValidated }: Options) => {
      if (crossValidated === true) {
        const all = labelledTexts(await textOf(learnedFrom), learnedFrom)
        process.stderr.write(
          'Vier keer leren van drie kwart van de schrijvers. Dit duurt een paar minuten…\n',
        )
        await report(crossEvaluate(await loadLexicon(), await loadTagModel(), all), output)
        return
      }
      const rows = labelledTexts(await textOf(input), input)
      const learned = new Set(
        labelledTexts(await textOf(learnedFrom), learnedFrom).map(({ writer }) => writer),
      )
      if (rows.some(({ writer }) => learned.has(writer)))
        throw new CommandError(`In ${input} staan teksten van schrijvers waarvan geleerd is; dat meet niets.`)
      const model = lexiconOnly === true ? null : await loadTagModel()
      await report(evaluateTagger(createTagger(await loadLexicon(), model), rows), output)
    })
}

async function report(quality: TaggerQuality, output: string): Promise<void> {
  await writeFile(output, `${JSON.stringify(quality, null, 1)}\n`).catch((cause: unknown) => {
    throw new CommandError(`${output} is niet te schrijven.`, { cause })
  })
  process.stdout.write(shown(quality))
}

function shown({
  versions,
  texts,
  writers,
  allThemes,
  mainThemes,
  allLaws,
  themes,
  laws,
}: TaggerQuality): string {
  const head = `${texts} teksten van ${writers} schrijvers; woordenlijst ${versions.lexicon}, model ${versions.model ?? 'geen'}`
  const columns = `${''.padEnd(28)}   n  precisie  recall  F1 (95%)              Brier`
  const byTheme = themes.map(
    (theme) => `${line(theme)}  ${theme.brier?.toFixed(3) ?? ''}  ${theme.decidedBy}`,
  )
  return `${[head, columns, ...byTheme, line(mainThemes), line(allThemes), ...laws.map(line), line(allLaws)].join('\n')}\n`
}

function line({ code, n, figures }: CodeQuality): string {
  const start = `${code.padEnd(28)}${String(n).padStart(4)}`
  if (figures === null) return `${start}  ${'te weinig voorbeelden'.padEnd(38)}`
  const { precision, recall, f1, f1Interval } = figures
  const number = (value: number | null): string => (value === null ? '  -  ' : value.toFixed(3))
  const interval = f1Interval === null ? '' : `(${number(f1Interval[0])} - ${number(f1Interval[1])})`
  return `${start}  ${number(precision)}     ${number(recall)}   ${number(f1)} ${interval.padEnd(15)}`
}
