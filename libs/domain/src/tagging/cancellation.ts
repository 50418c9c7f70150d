import type { Cancellation } from './lexicon.js'
import type { TokenSpan } from './pattern-matcher.js'
import type { TextReading } from './text-reading.js'

/** So many words may stand between the find and the words that cancel it. */
const REACH = 3

/** Whether one of the cancellations holds for this find: its words stand close by in the same clause. */
export function isCancelled(
  span: TokenSpan,
  cancellations: readonly Cancellation[],
  reading: TextReading,
): boolean {
  return cancellations.some(({ before, after, unless }) => {
    if (before !== null && !reading.spansOf(before).some((words) => precedes(words, span, reading)))
      return false
    if (after !== null && !reading.spansOf(after).some((words) => precedes(span, words, reading)))
      return false
    return !unless.some((group) => reading.hasNear(group, span, 'sentence'))
  })
}

function precedes(first: TokenSpan, second: TokenSpan, reading: TextReading): boolean {
  const between = second[0] - first[1] - 1
  const clauseOf = (at: number): number | undefined => reading.tokens[at]?.clause
  return between >= 0 && between <= REACH && clauseOf(first[1]) === clauseOf(second[0])
}
