import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { parseLabelledTexts, taxonomyVersion, trainModel, type LabelledText } from '@rode-draad/domain'
import { loadLexicon } from '@rode-draad/store'
import type { Command } from 'commander'
import { CommandError } from '../command-error.js'

export function addTrain(program: Command): void {
  program
    .command('train')
    .description('Leer een model van teksten waaraan mensen labels gaven. Geen database nodig.')
    .requiredOption('--input <bestand>', 'JSON Lines met rijen {"id","writer","text","themes","acceptable"}')
    .requiredOption('--output <bestand>', 'waar het model heen gaat')
    .option(
      '--model-version <versie>',
      'versie van het model, zoals 2026-11-28.1 (anders die van de woordenlijst)',
    )
    .action(
      async ({ input, output, modelVersion }: { input: string; output: string; modelVersion?: string }) => {
        const lexicon = await loadLexicon()
        const text = await textOf(input)
        const rows = labelledTexts(text, input)
        process.stderr.write(`Leren van ${rows.length} teksten. Dit duurt ongeveer een minuut…\n`)
        const version = modelVersion ?? lexicon.version
        if (!/^\d{4}-\d{2}-\d{2}\.\d+$/.test(version))
          throw new CommandError(`De versie "${version}" is niet zoals 2026-11-28.1.`)
        const sha256 = createHash('sha256').update(text).digest('hex')
        const model = refusing(
          () => trainModel(rows, lexicon, { version, taxonomy: taxonomyVersion, sha256 }),
          input,
        )
        await writeFile(output, `${JSON.stringify(model, null, 1)}\n`).catch((cause: unknown) => {
          throw new CommandError(`${output} is niet te schrijven.`, { cause })
        })
        const lines = Object.entries(model.themes).map(([code, { adopted, evidence }]) => {
          const { positives, lexiconF1, modelF1 } = evidence
          return `${code.padEnd(28)}${String(positives).padStart(4)}  woordenlijst ${shown(lexiconF1)}  model ${shown(modelF1)}  ${adopted ? 'model' : 'woordenlijst'}`
        })
        process.stdout.write(`${lines.join('\n')}\n`)
      },
    )
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
