import { open, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { z } from 'zod'

/** A journal that cannot be relied on; one line in Dutch. */
export class UnreadableJournal extends Error {
  override name = 'UnreadableJournal'
}

/**
 * Adds lines to a journal, on disk before this resolves; the file is made when it is not there. They begin with a line
 * break of their own: half a line that a full disk or a crash left stays by itself.
 */
export async function appendLines(file: string, lines: readonly unknown[]): Promise<void> {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  const handle = await open(file, 'a', 0o600)
  try {
    if (text !== '') await handle.appendFile(`\n${text}`)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * The lines of a journal, oldest first; empty lines say nothing.
 * @returns null when there is no such file, which is not the same as a journal without lines
 * @throws UnreadableJournal naming every line that is damaged: a restore must not go on without them
 */
export async function readLines<Line>(file: string, shape: z.ZodType<Line>): Promise<Line[] | null> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null
    throw new UnreadableJournal(`${file} is niet te lezen.`, { cause })
  })
  if (text === null) return null
  const read = text.split('\n').flatMap((line, index) => {
    return line === '' ? [] : [{ number: index + 1, line: parsed(line, shape) }]
  })
  const damaged = read.filter(({ line }) => line === null).map(({ number }) => number)
  if (damaged.length > 0) throw new UnreadableJournal(damageOf(file, damaged))
  return read.flatMap(({ line }) => (line === null ? [] : [line]))
}

/** Two copies of one journal: the lines of the first, then those that only the second has. */
export function joined<Line>(first: readonly Line[], second: readonly Line[]): Line[] {
  const known = new Set(first.map((line) => JSON.stringify(line)))
  return [...first, ...second.filter((line) => !known.has(JSON.stringify(line)))]
}

/** Adds those lines that the journal does not have; the file is made when it is not there. */
export async function appendMissing<Line>(
  file: string,
  shape: z.ZodType<Line>,
  lines: readonly Line[],
): Promise<void> {
  const present = (await readLines(file, shape)) ?? []
  await appendLines(file, joined(present, lines).slice(present.length))
}

function parsed<Line>(line: string, shape: z.ZodType<Line>): Line | null {
  try {
    return shape.parse(JSON.parse(line))
  } catch {
    return null
  }
}

function damageOf(file: string, numbers: readonly number[]): string {
  const [which, it, is] = numbers.length === 1 ? ['regel', 'hem', 'is'] : ['regels', 'ze', 'zijn']
  return `In ${basename(file)} ${is} beschadigd: ${which} ${numbers.join(', ')}. Herstel ${it}; alleen een halve regel zonder einde mag weg.`
}
