import { redactionTokens } from './redaction-type.js'

const words = Object.values(redactionTokens).filter((word) => word !== 'NAAM')
const token = new RegExp(`\\[(?:NAAM (\\d{1,6})|${words.join('|')})\\]`, 'g')

/** Neither letter, digit, space nor punctuation: no recogniser reads it, and no cue reaches across it. */
const filler = '\ufffc'

/**
 * Hides tokens of an earlier redaction from the recognisers; the length stays the same.
 * @returns lastName: the highest number among the [NAAM n] already there, 0 for none
 */
export function blankExistingTokens(text: string): { text: string; lastName: number } {
  let lastName = 0
  const blanked = text.replace(token, (whole, number: string | undefined) => {
    if (number !== undefined) lastName = Math.max(lastName, Number(number))
    return filler.repeat(whole.length)
  })
  return { text: blanked, lastName }
}
