import { weightOfEvidence } from '../odds/evidence.js'
import type { NameContext } from './name-context.js'
import { everyEvidence } from './name-evidence.js'
import { nameWeights } from './name-weights.js'

const weightOf = weightOfEvidence(nameWeights)

/**
 * How likely a word is (part of) the name of a person, by all that speaks for and against: a logistic model.
 * @returns odds: log odds; returns: whether the same word stands in a name elsewhere in the text
 */
export function nameOdds(context: NameContext, at: number): { odds: number; returns: boolean } {
  let odds = 0
  let returns = false
  everyEvidence(context, at, (aspect, value, second) => {
    odds += weightOf(aspect, value, second)
    if (aspect === 'E' && value === 'name') returns = true
  })
  return { odds, returns }
}
