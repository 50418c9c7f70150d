import { bytesOfBase64 } from '../dictionary/word-filter.js'
import { everyLetterRow } from './letter-rows.js'
import { letterWeightBytes, letterWeightOfAny } from './letter-weights.js'

const weights = new Int8Array(bytesOfBase64(letterWeightBytes).buffer)

/**
 * How much a word is spelled as names of persons are and Dutch words are not, whether any list has it or not.
 * @param folded small letters without diacritics
 * @returns log odds, about -10 to 10; 0 says nothing
 */
export function letterScore(folded: string): number {
  let sum = 0
  everyLetterRow(folded, (bucket) => {
    sum += weights[bucket] ?? 0
  })
  return letterWeightOfAny + sum / 32
}
