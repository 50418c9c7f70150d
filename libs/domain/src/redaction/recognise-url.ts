import type { Candidate } from './candidate.js'

const url =
  /(?<![\p{L}\d@._-])(?:(?:https?:\/\/|www\.)[^\s<>"\ufffc]+|(?:[\p{L}\d-]{1,63}\.){1,4}(?:nl|com|org|net|eu|be|info)(?![\p{L}\d@_-])(?:[/?#][^\s<>"\ufffc]*)?)/giu

/** Web addresses with a scheme or www, and bare domains such as voorbeeld.nl/pagina. Closing marks stay out. */
export function recogniseUrl(text: string): Candidate[] {
  if (!text.includes('.') && !text.includes('://')) return []
  const found: Candidate[] = []
  for (const match of text.matchAll(url)) {
    let end = match.index + match[0].length
    while (end > match.index && '.,;:!?)]}\'"'.includes(text[end - 1] ?? ' ')) end--
    found.push({ type: 'url', start: match.index, end, certainty: 'shape' })
  }
  return found
}
