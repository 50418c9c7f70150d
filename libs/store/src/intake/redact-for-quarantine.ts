import { longestText } from '@rode-draad/contract'
import { redactSignal, withoutEnd, type RedactedText } from '@rode-draad/domain'

/** So much goes at the place where a text is cut: more than anything that redaction would know by its end. */
const margin = 1000

interface RowTexts<Text> {
  readonly text: Text | null
  readonly outcome: Text | null
}

/**
 * What somebody sent, as it may wait for a decision: redacted, a person with one number in both texts, and without
 * characters that cannot be kept. No more is kept of each than a signal may have; what is longer is redacted first and
 * then loses its end, so that nothing stays of what was redacted by halves.
 */
export function redactForQuarantine({ text, outcome }: RowTexts<string>): RowTexts<RedactedText> {
  const sent = [text ?? '', outcome ?? ''].map(storable)
  const starts = sent.map((one) => firstCharacters(one, longestText))
  const [keptText, keptOutcome] = redactSignal(starts).map(({ text: redacted }, at) =>
    starts[at] === sent[at] ? redacted : withoutEnd(redacted, margin),
  )
  return {
    text: text === null ? null : (keptText ?? null),
    outcome: outcome === null ? null : (keptOutcome ?? null),
  }
}

function storable(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, '�')
}

/** The first characters (code points, as the check counts them). */
function firstCharacters(text: string, count: number): string {
  if (text.length <= count) return text
  let end = 0
  for (let seen = 0; seen < count && end < text.length; seen += 1) {
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1
  }
  return text.slice(0, end)
}
