import type { Candidate } from './candidate.js'
import { wordFlags } from './dictionary/word-flags.js'
import { isNearPlace, isTown } from './find-listed-places.js'
import type { Reading } from './reading/reading.js'
import type { Word } from './reading/word.js'

const { common, kept, keptPhrase, particle, title, relation } = wordFlags
const never = common | kept | keptPhrase | particle | title | relation

const mayBePiece = (word: Word): boolean =>
  (word.flags & never) === 0 && !word.initials && !word.parted && word.folded.length > 2

/** "vee nendaal", "bilt hoven", "amers foord": a town that somebody or a machine wrote as two words. */
export function recogniseSplitPlace({ words }: Reading): Candidate[] {
  const found: Candidate[] = []
  for (let at = 1; at < words.length; at++) {
    const [head, tail] = [words[at - 1], words[at]]
    if (head === undefined || tail?.gap !== ' ' || !mayBePiece(tail) || !mayBePiece(head)) continue
    if (head.folded.length + tail.folded.length < 7) continue
    const whole = head.folded + tail.folded
    const hasUnlisted = !head.spelling.isListed || !tail.spelling.isListed
    if (isTown(whole) || (hasUnlisted && tail.folded.length > 3 && !tail.capital && isNearPlace(whole)))
      found.push({ type: 'place', start: head.start, end: tail.end, certainty: 'shape' })
  }
  return found
}
