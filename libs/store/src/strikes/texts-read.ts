import type { StrikeSpan, StruckIn } from '@rode-draad/domain'
import { fingerprintOf } from '../signals/fingerprint-of.js'

/** A text of a signal as it is kept. */
export interface Copy {
  version: number
  field: 'text' | 'outcome'
  content: string
}

/** Half-open UTF-16, in the text or outcome of the version that was read. */
export interface SpanRead {
  readonly field: Copy['field']
  readonly start: number
  readonly end: number
}

interface Read {
  readonly version: number
  readonly fingerprint: string
  readonly spans: readonly SpanRead[]
}

/** A text that the reader saw, with what was struck out in it. */
export interface ReadText extends StruckIn {
  readonly text: string
}

/**
 * Those in which something was struck out, where they stand among the copies; or why nothing can be: above all when they
 * are other texts now, for in those the places are of other words.
 */
export function textsRead(
  copies: readonly Copy[],
  { version, fingerprint, spans }: Read,
): readonly ReadText[] | 'unknown' | 'erased' | 'changed' {
  if (copies.length === 0) return 'erased'
  const contentOf = (wanted: Copy['field']) =>
    copies.find((copy) => copy.version === version && copy.field === wanted)?.content
  const text = contentOf('text')
  if (text === undefined) return 'unknown'
  if (fingerprintOf({ text, outcome: contentOf('outcome') ?? null }) !== fingerprint) return 'changed'
  const read = (['text', 'outcome'] as const).map((field) => ({
    source: copies.findIndex((copy) => copy.version === version && copy.field === field),
    text: contentOf(field) ?? '',
    spans: spans.filter((span) => span.field === field).map(({ start, end }): StrikeSpan => [start, end]),
  }))
  return read.filter((one) => one.spans.length > 0)
}
