import { withoutTokens } from '../redaction/existing-tokens.js'

/**
 * The longest words of a redacted text, each once, as they stand there: long words are rare, so that what shares
 * several of them may be the same text. What redaction put there is left out.
 * @returns at most so many, the longest first, of equal ones the first in the text; [] for a text without words
 */
export function tellingWords(text: string, most: number): string[] {
  const words = withoutTokens(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, most)
}
