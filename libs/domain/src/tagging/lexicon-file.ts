import { z } from 'zod'
import { parse } from 'yaml'
import { LexiconError } from './lexicon-error.js'
import type { Facet } from './signal-tags.js'

const words = z.string()
const groupNames = z.union([z.string(), z.array(z.string()).min(1)]).transform((names) => [names].flat())

const combination = z.strictObject({
  words,
  needs: groupNames.optional(),
  unless: groupNames.optional(),
  within: z.enum(['sentence', 'near', 'text']).default('sentence'),
  weight: z.number().gt(0).lt(1),
})

const codeWords = z.strictObject({
  threshold: z.number().gt(0).lt(1).default(0.5),
  strong: words.optional(),
  medium: words.optional(),
  weak: words.optional(),
  combined: z.array(combination).default([]),
  against: words.optional(),
})

const lexiconFile = z.strictObject({
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}\.\d+$/, 'schrijf de versie als 2026-11-22.1'),
  groups: z.record(z.string(), words).default({}),
  cancelled_by: z.array(z.strictObject({ words, unless: groupNames.optional() })).default([]),
  referral: z
    .strictObject({
      ...{ sends: words, says: words, must: words, points_back: words, each_other: words },
      ...{ asks: words, goes: words, hands: words, takes_on: words },
    })
    .optional(),
  codes: z.record(z.string(), codeWords),
})

/** A lexicon file after its shape has been checked; the words are still text. */
export type LexiconFile = z.output<typeof lexiconFile>

/**
 * Reads one lexicon file.
 * @throws LexiconError when the text is no YAML or has another shape
 */
export function readLexiconFile(facet: Facet, text: string): LexiconFile {
  const file = `${facet}.yaml`
  let content: unknown
  try {
    content = parse(text)
  } catch (cause) {
    throw new LexiconError(file, 'yaml', cause instanceof Error ? cause.message : String(cause))
  }
  const read = lexiconFile.safeParse(content)
  if (read.success) return read.data
  const issue = read.error.issues[0]
  throw new LexiconError(file, issue?.path.join('.') || 'bestand', issue?.message ?? 'heeft een andere vorm')
}

/**
 * The separate patterns in a block of words: comma or new line between them; lines starting with # are remarks, and
 * behind a | alternatives go on, also on the next line.
 * @returns [] for an empty block
 * @throws LexiconError when a pattern stands there twice
 */
export function splitWords(block: string, file: string, key: string): readonly string[] {
  const found = block
    .replace(/\|\s+/g, '|')
    .split('\n')
    .filter((line) => !line.trim().startsWith('#'))
    .flatMap((line) => line.split(','))
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '')
  const seen = new Set<string>()
  for (const word of found) {
    if (seen.has(word)) throw new LexiconError(file, key, `"${word}" staat er twee keer`)
    seen.add(word)
  }
  return found
}
