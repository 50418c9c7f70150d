import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { z } from 'zod'
import { CommandError } from '../command-error.js'

const textRow = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })
export type TextRow = z.infer<typeof textRow>

/**
 * Rows `{"id","text"}` of a JSON Lines file, one at a time; empty lines are passed over.
 * @throws CommandError naming file and line number, never what stands in it
 */
export async function* readTextRows(file: string): AsyncGenerator<TextRow> {
  const stream = createReadStream(file, 'utf8')
  await once(stream, 'ready').catch((cause: unknown) => {
    throw new CommandError(`${file} is niet te lezen.`, { cause })
  })
  let number = 0
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    number += 1
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line
    if (text.trim() !== '') yield parseRow(text, file, number)
  }
}

function parseRow(line: string, file: string, number: number): TextRow {
  try {
    return textRow.parse(JSON.parse(line))
  } catch {
    throw new CommandError(`${file}, regel ${number}: dit is geen rij als {"id":"…","text":"…"}.`)
  }
}

/** Writes rows as JSON Lines to a file, or to standard output without one. @throws CommandError */
export async function writeJsonLines(
  file: string | undefined,
  rows: AsyncIterable<unknown> | Iterable<unknown>,
) {
  const out = file === undefined ? process.stdout : createWriteStream(file)
  const failed = new Promise<never>((_, reject) => {
    out.once('error', (cause) =>
      reject(new CommandError(`${file ?? 'De uitvoer'} is niet te schrijven.`, { cause })),
    )
  })
  failed.catch(() => undefined)
  for await (const row of rows) {
    if (!out.write(`${JSON.stringify(row)}\n`)) await Promise.race([once(out, 'drain'), failed])
  }
  if (out === process.stdout) return
  out.end()
  await Promise.race([finished(out), failed])
}
