import type { Candidate } from './candidate.js'
import { isLetterCode } from './reading/char-kinds.js'
import type { Reading } from './reading/reading.js'

const url =
  /(?<![\p{L}\d@._-])(?:(?:https?:\/\/|www\.)[^\s<>"\ufffc]+|(?:[\p{L}\d-]{1,63}\.){1,4}(?:nl|com|org|net|eu|be|info|de|uk|app|online|care|frl|tv|me|io)(?![\p{L}\d@_-])(?:[/?#][^\s<>"\ufffc]*)?|(?:[\p{L}\d-]{2,63}\.){1,4}[\p{L}]{2,24}\/[^\s<>"\ufffc]+|(?:[\p{Ll}\d-]{3,63}\.){2,4}[\p{Ll}]{2,24}(?![\p{L}\d@_.-]))/giu

const isWordCode = (code: number): boolean => (code >= 48 && code <= 57) || isLetterCode(code)

/** Whether a letter stands right behind a point, as in no sentence. */
function hasInnerPoint(text: string): boolean {
  for (let at = text.indexOf('.'); at !== -1; at = text.indexOf('.', at + 1)) {
    if (
      at > 0 &&
      at + 1 < text.length &&
      isWordCode(text.charCodeAt(at - 1)) &&
      isLetterCode(text.charCodeAt(at + 1))
    )
      return true
  }
  return text.includes('://')
}

/** Web addresses with a scheme or www, and bare domains such as voorbeeld.nl/pagina. Closing marks stay out. */
export function recogniseUrl({ text }: Reading): Candidate[] {
  if (!hasInnerPoint(text)) return []
  const found: Candidate[] = []
  for (const match of text.matchAll(url)) {
    let end = match.index + match[0].length
    while (end > match.index && '.,;:!?)]}\'"'.includes(text[end - 1] ?? ' ')) end--
    found.push({ type: 'url', start: match.index, end, certainty: 'shape' })
  }
  return found
}
