import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { once } from 'node:events'
import { z } from 'zod'
import { CommandError } from '../command-error.js'
import { withNewFile } from './new-file.js'

const textRow = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })
export type TextRow = z.infer<typeof textRow>

/**
 * Rows `{"id","text"}` of a JSON Lines file, one at a time; empty lines are passed over.
 * @throws CommandError naming file and line number, never what stands in it
 */
export async function* readTextRows(file: string): AsyncGenerator<TextRow> {
  let number = 0
  for await (const line of linesOf(file)) {
    number += 1
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line
    if (text.trim() !== '') yield parseRow(text, file, number)
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const stream = createReadStream(file, 'utf8')
  try {
    await once(stream, 'ready')
    // A folder opens like a file, and only fails when it is read.
    yield* createInterface({ input: stream, crlfDelay: Infinity })
  } catch (cause) {
    throw new CommandError(`${file} is niet te lezen.`, { cause })
  }
}

function parseRow(line: string, file: string, number: number): TextRow {
  try {
    return textRow.parse(JSON.parse(line))
  } catch {
    throw new CommandError(`${file}, regel ${number}: dit is geen rij als {"id":"…","text":"…"}.`)
  }
}

/**
 * Writes rows as JSON Lines to a new file that nobody else can read, or to standard output without one.
 * @throws CommandError when the file is there already, or nobody takes what is written
 */
export async function writeJsonLines(
  file: string | undefined,
  rows: AsyncIterable<unknown> | Iterable<unknown>,
): Promise<void> {
  if (file === undefined) return await showRows(rows)
  await withNewFile(file, async (handle) => {
    for await (const row of rows) await handle.appendFile(lineOf(row))
  })
}

async function showRows(rows: AsyncIterable<unknown> | Iterable<unknown>): Promise<void> {
  const out = process.stdout
  const failed = new Promise<never>((_, reject) => {
    out.once('error', (cause) => reject(new CommandError('De uitvoer is niet te schrijven.', { cause })))
  })
  failed.catch(() => undefined)
  for await (const row of rows) {
    if (!out.write(lineOf(row))) await Promise.race([once(out, 'drain'), failed])
  }
}

function lineOf(row: unknown): string {
  return `${JSON.stringify(row)}\n`
}
