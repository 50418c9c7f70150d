import { redactionTokens } from './redaction-type.js'
import { allMatches } from './reading/match-at.js'

const words = Object.values(redactionTokens).filter((word) => word !== 'NAAM')
const token = new RegExp(`\\[(?:NAAM (\\d{1,6})|${words.join('|')})\\]`, 'g')

/**
 * Finds the tokens of an earlier redaction.
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
