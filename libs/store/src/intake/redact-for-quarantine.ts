import { redact, type RedactedText } from '@rode-draad/domain'

/** No more of a text is kept than a signal may have. */
const mostKept = 100_000

/**
 * What somebody sent, as it may wait for a decision: redacted, and without characters that cannot be kept. A text that
 * is too long is cut where a sentence or line ends, so that nothing is redacted by halves.
 */
export function redactForQuarantine(text: string): RedactedText {
  return redact(cut(storable(text))).text
}

function storable(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, '�')
}

function cut(text: string): string {
  if (text.length <= mostKept) return text
  const start = text.slice(0, mostKept)
  const end = Math.max(start.lastIndexOf('\n'), start.lastIndexOf('. '), start.lastIndexOf('; '))
  return end > 0 ? start.slice(0, end + 1) : start.slice(0, Math.max(0, start.lastIndexOf(' ')))
}
