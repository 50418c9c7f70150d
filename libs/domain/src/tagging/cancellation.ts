import type { CompiledCancellation } from './compile-lexicon.js'
import type { TokenSpan } from './pattern-matcher.js'
import type { TextReading } from './text-reading.js'

/** So many words may stand between the find and the words that cancel it. */
const REACH = 3

/** The cancellations of which all words occur somewhere in the text: only those need a look. */
export function presentCancellations(
  cancellations: readonly CompiledCancellation[],
  reading: TextReading,
): readonly CompiledCancellation[] {
  if (cancellations.length === 0) return cancellations
  return cancellations.filter(
    ({ before, after }) =>
      (before === null || reading.spansOf(before).length > 0) &&
      (after === null || reading.spansOf(after).length > 0),
  )
}

/** Whether one of the cancellations holds for this find: its words stand close by in the same clause. */
export function isCancelled(
  span: TokenSpan,
  cancellations: readonly CompiledCancellation[],
  reading: TextReading,
): boolean {
  return cancellations.some(({ before, after, unless }) => {
    if (before !== null && !reading.spansOf(before).some((words) => precedes(words, span, reading)))
      return false
    if (after !== null && !reading.spansOf(after).some((words) => follows(span, words, reading))) return false
    return !unless.some((group) => reading.hasNear(group, span, 'sentence'))
  })
}

function precedes(first: TokenSpan, second: TokenSpan, reading: TextReading): boolean {
  const between = second[0] - first[1] - 1
  const clauseOf = (at: number): number | undefined => reading.tokens[at]?.clause
  return between >= 0 && between <= REACH && clauseOf(first[1]) === clauseOf(second[0])
}

/** The words may begin inside the find: "rolstoel ... nodig" with "niet nodig". */
function follows(find: TokenSpan, words: TokenSpan, reading: TextReading): boolean {
  const inside = words[0] > find[0] && words[0] <= find[1] && words[1] >= find[1]
  return inside || precedes(find, words, reading)
}
