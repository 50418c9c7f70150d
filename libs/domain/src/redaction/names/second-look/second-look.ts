import { Trees } from '../../odds/trees.js'
import { lookAt, lookLength } from './look-of-word.js'
import type { ScoredText } from './scored-text.js'
import trees from './second-look-trees.json' with { type: 'json' }

const learned = new Trees(trees)
const look = new Int16Array(lookLength)

/** Hundredths of log odds between which a word that no rule takes may be a name or not; and of one that a rule takes. */
const [from, until] = [-500, 500]

/** Whether a word is worth a second look: it may be a name or not. */
export function isDoubtful(scored: ScoredText, at: number): boolean {
  const odds = scored.oddsAt(at)
  return odds < until && (odds > from || (scored.context.mentionOf[at] ?? 0) !== 0)
}

/**
 * How likely a doubtful word is (part of) the name of a person when all around it is looked at once more: the logistic
 * model weighs each piece of evidence by itself, trees see what holds only together, and what that model thinks of the
 * words around it.
 * @returns hundredths of log odds
 */
export function secondOdds(scored: ScoredText, at: number): number {
  lookAt(scored, at, look)
  return learned.oddsOf(look)
}
