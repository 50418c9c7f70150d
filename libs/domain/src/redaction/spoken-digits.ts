import { teenWords, tenWords, unitWords } from './number-words.js'

const units = ['nul', 'één', ...unitWords]
const fillers = new Set('en dan keer maal punt streep streepje dubbel plus weer nog met'.split(' '))

/** How many digits a word stands for. */
const digitsOf = new Map<string, number>([
  ...units.map((word) => [word, 1] as const),
  ...[...teenWords, ...tenWords].map((word) => [word, 2] as const),
  ...units.flatMap((unit) => tenWords.map((ten) => [`${unit}en${ten}`, 2] as const)),
  ...units.map((unit) => [`nul${unit}`, 2] as const),
])

/** How many digits a word says, also "nul-zes-vijftien"; NaN for a word that says none. @param folded see Word.folded */
export function digitsInWord(folded: string): number {
  if (!folded.includes('-')) return digitsOf.get(folded) ?? Number.NaN
  return folded.split('-').reduce((sum, part) => sum + (digitsOf.get(part) ?? Number.NaN), 0)
}

/** Whether a word may stand between the digits of a number and say none. */
export const isFiller = (folded: string): boolean => fillers.has(folded)

/** Whether a word may stand in a number of digits and words together; "o" for a nought too. */
export const isMixedPiece = (folded: string): boolean =>
  folded === 'o' || fillers.has(folded) || digitsInWord(folded) > 0
