import type { SignalRecord, StrikeBody } from '@rode-draad/contract'
import {
  findExistingTokens,
  strikeOut,
  TooManyPlaces,
  UnusableStrike,
  type RedactionType,
} from '@rode-draad/domain'
import { type Span, wordSpans } from './text-segments.js'

const fields = ['text', 'outcome'] as const
type Field = (typeof fields)[number]

/** What will go when these words are struck out, before anything goes. */
export interface StrikePreview {
  /** The signal as it was read. */
  readonly of: SignalRecord
  readonly type: RedactionType
  /** What is sent: where each way of writing the words stands first. The other places go with it. */
  readonly spans: StrikeBody['spans']
  /** Every place that goes, ascending. */
  readonly going: Readonly<Record<Field, readonly Span[]>>
}

/**
 * Looks where words stand in text and outcome of a signal, whatever their capitals, by the rule that strikes them out.
 * @returns missing: they stand nowhere, save in codes, or hold no letter or digit; too-many: in too many places to go at
 *   once
 */
export function previewStrike(
  of: SignalRecord,
  words: string,
  type: RedactionType,
): StrikePreview | 'missing' | 'too-many' {
  const texts = { text: of.text, outcome: of.outcome ?? '' }
  const byForm = new Map<string, StrikeBody['spans'][number]>()
  for (const field of fields) {
    const codes = findExistingTokens(texts[field]).tokens
    for (const [start, end] of wordSpans(texts[field], words)) {
      if (codes.some((code) => start < code.end && code.start < end)) continue
      const form = texts[field].slice(start, end)
      if (!byForm.has(form)) byForm.set(form, { field, start, end })
    }
  }
  const spans = [...byForm.values()]
  if (spans.length === 0) return 'missing'
  const read = fields.map((field, source) => ({
    source,
    spans: spans.filter((span) => span.field === field).map(({ start, end }): Span => [start, end]),
  }))
  try {
    const [text = [], outcome = []] = strikeOut(Object.values(texts), { read, type }).map((pieces) =>
      pieces.map(([start, end]): Span => [start, end]),
    )
    return { of, type, spans, going: { text, outcome } }
  } catch (error) {
    if (error instanceof UnusableStrike) return 'missing'
    if (error instanceof TooManyPlaces) return 'too-many'
    throw error
  }
}
