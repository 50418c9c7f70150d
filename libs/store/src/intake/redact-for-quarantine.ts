import { longestText } from '@rode-draad/contract'
import { redact, withoutEnd, type RedactedText } from '@rode-draad/domain'

/** So much goes at the place where a text is cut: more than anything that redaction would know by its end. */
const margin = 1000

/**
 * What somebody sent, as it may wait for a decision: redacted, and without characters that cannot be kept. No more is
 * kept than a signal may have; what is longer is redacted first and then loses its end, so that nothing stays of what
 * was redacted by halves.
 */
export function redactForQuarantine(text: string): RedactedText {
  const whole = storable(text)
  const start = firstCharacters(whole, longestText)
  const { text: redacted } = redact(start)
  return start.length === whole.length ? redacted : withoutEnd(redacted, margin)
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
