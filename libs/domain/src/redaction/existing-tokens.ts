import { redactionTokens } from './redaction-type.js'
import { allMatches } from './reading/match-at.js'

const words = Object.values(redactionTokens).filter((word) => word !== 'NAAM')
const token = new RegExp(`\\[(?:NAAM (\\d{1,6})|${words.join('|')})\\]`, 'g')

/**
 * Finds the tokens of an earlier redaction, and nothing else that somebody put in brackets ("[WLZ]"): the one
 * description of what a token looks like.
 * @returns where they stand, ascending, and the highest number among the [NAAM n]; 0 for none
 */
export function findExistingTokens(text: string): {
  tokens: { start: number; end: number }[]
  lastName: number
} {
  const tokens: { start: number; end: number }[] = []
  let lastName = 0
  if (text.includes('[')) {
    for (const match of allMatches(text, token)) {
      if (match[1] !== undefined) lastName = Math.max(lastName, Number(match[1]))
      tokens.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  return { tokens, lastName }
}

/** The text with spaces in the place of tokens: as long as it was, so that places in it stay what they are. */
export function withoutTokens(text: string): string {
  const { tokens } = findExistingTokens(text)
  if (tokens.length === 0) return text
  const parts: string[] = []
  let from = 0
  for (const { start, end } of tokens) {
    parts.push(text.slice(from, start), ' '.repeat(end - start))
    from = end
  }
  return parts.join('') + text.slice(from)
}
