import { z } from 'zod'
import type { Redaction } from '../redaction/redact.js'
import type { RedactionType } from '../redaction/redaction-type.js'
import { scoreExactSpans, withoutTitles, type Piece, type SpanScore } from './score-exact-spans.js'

const file = z.object({
  examples: z.array(
    z.object({
      text: z.string(),
      annotations: z.array(z.object({ start_char: z.number(), end_char: z.number() })),
    }),
  ),
})

/** The files of the outside examples that mark what we redact, and our types that answer to their marks. */
export const outsideGroups: Readonly<Record<string, readonly RedactionType[]>> = {
  names: ['name'],
  identifiers: ['bsn', 'idno', 'caseno', 'iban'],
  locations: ['place', 'address', 'postcode'],
  phone_numbers: ['phone'],
  emails: ['email'],
  urls: ['url'],
}

/**
 * Scores redaction on one file of outside examples, on spans of its own types only. A title in front of a
 * marked name counts on neither side. Offsets there count code points; the texts hold none beyond UTF-16 units.
 * @throws ZodError when the file has another shape
 */
export function scoreOutsideExamples(
  json: string,
  types: readonly RedactionType[],
  redact: (text: string) => Redaction,
): SpanScore {
  const total = { marked: 0, found: 0, exact: 0, covered: 0, inside: 0 }
  for (const { text, annotations } of file.parse(JSON.parse(json)).examples) {
    const bare = (piece: Piece): Piece => (types.includes('name') ? withoutTitles(text, piece) : piece)
    const marked = annotations.map(({ start_char: start, end_char: end }) => bare({ start, end }))
    const found = redact(text).redactions.flatMap((span) => (types.includes(span.type) ? [bare(span)] : []))
    const score = scoreExactSpans(text, marked, found)
    for (const key of Object.keys(total) as (keyof SpanScore)[]) total[key] += score[key]
  }
  return total
}
