import { everyEvidence, type NameContext } from './name-evidence.js'
import { nameWeights } from './name-weights.js'

/** Aspect, value, second value: log odds. */
const table = new Map<string, Map<string, Map<string, number>>>()
for (const [key, weight] of nameWeights) {
  const [aspect = '', value = '', second = ''] = key.split('|')
  const values = table.get(aspect) ?? new Map<string, Map<string, number>>()
  table.set(aspect, values)
  const seconds = values.get(value) ?? new Map<string, number>()
  values.set(value, seconds)
  seconds.set(second, weight)
}

/**
 * How likely a word is (part of) the name of a person, by all that speaks for and against: a logistic model.
 * @returns odds: log odds; returns: whether the same word stands in a name elsewhere in the text
 */
export function nameOdds(context: NameContext, at: number): { odds: number; returns: boolean } {
  let odds = 0
  let returns = false
  everyEvidence(context, at, (aspect, value, second) => {
    odds += table.get(aspect)?.get(value)?.get(second) ?? 0
    if (aspect === 'E' && value === 'name') returns = true
  })
  return { odds, returns }
}
