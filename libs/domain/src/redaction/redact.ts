import { blankExistingTokens } from './blank-existing-tokens.js'
import type { Recogniser } from './candidate.js'
import { numberNames } from './number-names.js'
import { readingView } from './reading-view.js'
import { recogniseAddress } from './recognise-address.js'
import { recogniseBsn } from './recognise-bsn.js'
import { recogniseCaseno } from './recognise-caseno.js'
import { recogniseDob } from './recognise-dob.js'
import { recogniseEmail } from './recognise-email.js'
import { recogniseHandle } from './recognise-handle.js'
import { recogniseIban } from './recognise-iban.js'
import { recogniseIdno } from './recognise-idno.js'
import { recogniseName } from './recognise-name.js'
import { recognisePhone } from './recognise-phone.js'
import { recognisePlace } from './recognise-place.js'
import { recognisePlate } from './recognise-plate.js'
import { recognisePostcode } from './recognise-postcode.js'
import { recogniseUrl } from './recognise-url.js'
import { markAsRedacted, type RedactedText } from './redacted-text.js'
import { redactionTokens, type RedactionType } from './redaction-type.js'
import { resolveOverlaps } from './resolve-overlaps.js'

/** Kept with every redacted text; goes up whenever the same text may come out differently. */
export const redactionVersion = '1'

/** One piece taken out. start, end: UTF-16 offsets, half-open, in the ORIGINAL text. */
export interface RedactionSpan {
  readonly type: RedactionType
  readonly start: number
  readonly end: number
}

/** redactions: ascending, not overlapping; [] when nothing was found. */
export interface Redaction {
  readonly text: RedactedText
  readonly redactions: readonly RedactionSpan[]
}

const recognisers: readonly Recogniser[] = [
  recogniseEmail,
  recogniseUrl,
  recogniseHandle,
  recogniseIban,
  recogniseDob,
  recogniseBsn,
  recogniseCaseno,
  recognisePhone,
  recogniseIdno,
  recognisePlate,
  recogniseAddress,
  recognisePostcode,
  recogniseName,
  recognisePlace,
]

/**
 * Replaces personal data by tokens: `[BSN]`, `[NAAM 1]` and so on. Never throws; text outside the spans is left as
 * it is; tokens of an earlier redaction stay. Recognition is not perfect: the result is personal data still.
 * @param text any string, '' included
 */
export function redact(text: string): Redaction {
  const view = readingView(text)
  const { text: readable, lastName } = blankExistingTokens(view.text)
  const spans = resolveOverlaps(recognisers.flatMap((recognise) => recognise(readable)))
  const names = spans.filter((span) => span.type === 'name')
  const numbers = numberNames(
    names.map((span) => readable.slice(span.start, span.end)),
    lastName,
  )
  const pieces: string[] = []
  const redactions: RedactionSpan[] = []
  let from = 0
  let nameAt = 0
  for (const span of spans) {
    const start = view.toOriginal(span.start)
    const end = view.toOriginal(span.end)
    const word = redactionTokens[span.type]
    pieces.push(
      text.slice(from, start),
      span.type === 'name' ? `[${word} ${numbers[nameAt++]}]` : `[${word}]`,
    )
    redactions.push({ type: span.type, start, end })
    from = end
  }
  pieces.push(text.slice(from))
  return { text: markAsRedacted(pieces.join('')), redactions }
}
