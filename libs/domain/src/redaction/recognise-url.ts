import type { Candidate } from './candidate.js'
import { isLetterCode } from './reading/char-kinds.js'
import type { Reading } from './reading/reading.js'
import { allMatches } from './reading/match-at.js'

const url =
  /(?<![\p{L}\d@._-])(?:(?:https?:\/\/|www\.)[^\s<>"\ufffc]+|(?:[\p{L}\d-]{1,63}\.){1,4}(?:nl|com|org|net|eu|be|info|de|uk|app|online|care|frl|amsterdam|example|tv|me|io)(?![\p{L}\d@_-])(?:[/?#][^\s<>"\ufffc]*)?|(?:[\p{L}\d-]{2,63}\.){1,4}[\p{L}]{2,24}\/[^\s<>"\ufffc]+|(?:[\p{Ll}\d-]{3,63}\.){2,4}[\p{Ll}]{2,24}(?![\p{L}\d@_.-]))/giu

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

const space = /\s/

/** @returns the first point or "://" from here on; -1 for none */
function nextMark(text: string, from: number): number {
  const point = text.indexOf('.', from)
  const scheme = text.indexOf('://', from)
  return point === -1 || scheme === -1 ? Math.max(point, scheme) : Math.min(point, scheme)
}

/** The signs around an offset, from space to space. */
function tokenAround(text: string, at: number): { start: number; end: number } {
  let [start, end] = [at, at]
  while (start > 0 && !space.test(text.charAt(start - 1))) start--
  while (end < text.length && !space.test(text.charAt(end))) end++
  return { start, end }
}

/** Web addresses with a scheme or www, and bare domains such as voorbeeld.nl/pagina. Closing marks stay out. */
export function recogniseUrl({ text }: Reading): Candidate[] {
  if (!hasInnerPoint(text)) return []
  const found: Candidate[] = []
  // None has a space in it, so only what stands between spaces around a point is looked at
  for (let at = nextMark(text, 0); at !== -1; at = nextMark(text, at + 1)) {
    const token = tokenAround(text, at)
    for (const match of allMatches(text.slice(token.start, token.end), url)) {
      const start = token.start + match.index
      let end = start + match[0].length
      while (end > start && '.,;:!?)]}\'"'.includes(text[end - 1] ?? ' ')) end--
      found.push({ type: 'url', start, end, certainty: 'shape' })
    }
    at = Math.max(at, token.end - 1)
  }
  return found
}
