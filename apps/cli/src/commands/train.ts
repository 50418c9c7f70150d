import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import {
  factorRows,
  parseFacetTexts,
  parseLabelledTexts,
  taxonomyVersion,
  themeRows,
  trainModel,
  type LabelledText,
  type TagModel,
} from '@rode-draad/domain'
import { loadLexicon, loadTagModel } from '@rode-draad/store'
import { Option, type Command } from 'commander'
import { CommandError } from '../command-error.js'

interface Options {
  readonly input: string
  readonly facetsInput?: readonly string[]
  readonly only?: 'themes' | 'factors'
  readonly output: string
  readonly modelVersion?: string
}

export function addTrain(program: Command): void {
  program
    .command('train')
    .description('Leer een model van teksten waaraan mensen labels gaven. Geen database nodig.')
    .requiredOption('--input <bestand>', 'JSON Lines met rijen {"id","writer","text","themes","acceptable"}')
    .option('--facets-input <bestand...>', 'nog meer teksten om factoren van te leren, zonder thema’s')
    .addOption(
      new Option(
        '--only <deel>',
        'leer alleen dit deel (themes: thema’s en wetten); het andere blijft zoals het is',
      ).choices(['themes', 'factors']),
    )
    .requiredOption('--output <bestand>', 'waar het model heen gaat')
    .option(
      '--model-version <versie>',
      'versie van het model, zoals 2026-11-28.1 (anders die van de woordenlijst)',
    )
    .action(train)
}

async function train({ input, facetsInput = [], only, output, modelVersion }: Options): Promise<void> {
  const lexicon = await loadLexicon()
  const version = modelVersion ?? lexicon.version
  if (!/^\d{4}-\d{2}-\d{2}\.\d+$/.test(version))
    throw new CommandError(`De versie "${version}" is niet zoals 2026-11-28.1.`)
  const text = await textOf(input)
  const rows = labelledTexts(text, input)
  const facetFiles = await Promise.all(facetsInput.map(async (file) => ({ file, text: await textOf(file) })))
  const facetRows = facetFiles.flatMap((of) => refusing(() => parseFacetTexts(of.text), of.file))
  const ofFactors = factorRows(rows, facetRows)
  const parts = {
    ...(only === 'factors' ? {} : { themes: { rows: themeRows(rows), sha256: sha256Of(text) } }),
    ...(only === 'themes' || ofFactors.length === 0
      ? {}
      : { factors: { rows: ofFactors, sha256: sha256Of(text, ...facetFiles.map((of) => of.text)) } }),
  }
  process.stderr.write(`Leren van ${rows.length + facetRows.length} teksten. Dit duurt een paar minuten…\n`)
  const present = only === undefined ? null : await loadTagModel()
  const model = refusing(
    () => trainModel(parts, lexicon, { version, taxonomy: taxonomyVersion }, present),
    input,
  )
  await writeFile(output, `${JSON.stringify(model, null, 1)}\n`).catch((cause: unknown) => {
    throw new CommandError(`${output} is niet te schrijven.`, { cause })
  })
  process.stdout.write(`${linesOf({ ...model.themes, ...model.laws, ...model.factors }).join('\n')}\n`)
}

function linesOf(codes: Readonly<Record<string, TagModel['themes']['pgb']>>): readonly string[] {
  return Object.entries(codes).flatMap(([code, of]) => {
    if (of === undefined) return []
    const { positives, lexiconF1, modelF1 } = of.evidence
    const figures = `woordenlijst ${shown(lexiconF1)}  model ${shown(modelF1)}`
    return `${code.padEnd(28)}${String(positives).padStart(4)}  ${figures}  ${of.adopted ? 'model' : 'woordenlijst'}`
  })
}

function sha256Of(...texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('')).digest('hex')
}

/** Rows with labels of people. @throws CommandError naming file and line */
export function labelledTexts(text: string, file: string): readonly LabelledText[] {
  return refusing(() => parseLabelledTexts(text), file)
}

/** The text of a file. @throws CommandError */
export async function textOf(file: string): Promise<string> {
  return await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new CommandError(`${file} is niet te lezen.`, { cause })
  })
}

/** What is read from a file. @throws CommandError naming file and line */
export function refusing<T>(run: () => T, file: string): T {
  try {
    return run()
  } catch (cause) {
    if (cause instanceof RangeError) throw new CommandError(`${file}, ${cause.message}.`, { cause })
    throw cause
  }
}

function shown(figure: number | null): string {
  return figure === null ? '  -  ' : figure.toFixed(3)
}
