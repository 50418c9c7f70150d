import { wordFlags } from '../dictionary/word-flags.js'
import type { Word } from '../reading/word.js'
import type { Cue } from './cues.js'
import { isMistyped } from './mistyped.js'
import type { NameMention } from './name-mention.js'
import { namenessOf } from './nameness.js'
import { readName } from './read-name.js'

const { title, relation, common, kept, givenSmallWord } = wordFlags

/** Names one after another: "kinderen Daan, Sem en Noor", "Hans en Tineke". */
export function namesInARow(words: readonly Word[], from: number, cue: Cue): NameMention[] {
  const mentions: NameMention[] = []
  let at = from
  for (let count = 0; count < 10; count++) {
    let word = words[at]
    if (word === undefined || !/^(?: |\)?, ?| ?& ?| ?\/ ?| ?\+ ?)$/.test(word.gap)) break
    const isComma = word.gap !== ' '
    if (word.folded === 'en' || word.folded === 'of') word = words[++at]
    else if (!isComma) break
    if (word === undefined || !/^ ?$|^, ?$|[&/+]/.test(word.gap)) break
    const isSmall = !word.capital && (!word.allCapitals || word.shouted)
    const kind = namenessOf(word)
    if (
      isSmall &&
      kind !== 'sure' &&
      !(kind === 'unknown' && !isMistyped(word)) &&
      !(kind === 'given' && (word.flags & (givenSmallWord | common)) === 0)
    )
      break
    if (isSmall && kind === 'unknown' && word.folded.length < 3) break
    if (!isSmall && (kind === 'place' || kind === 'kept' || kind === 'word')) break
    const last = readName(words, at, isSmall ? 'role' : cue)
    if (last === undefined) break
    mentions.push({ first: at, last })
    at = last + 1
  }
  return mentions
}

/** "Romeo, Julia en Storm": an ordinary word with a capital, with names behind it in a row. */
export function isFirstOfRow(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (
    word?.capital !== true ||
    next === undefined ||
    next.gap !== ', ' ||
    !next.capital ||
    (word.flags & (common | kept | title | relation)) !== 0
  )
    return false
  const third = words[at + 2]
  return (
    namenessOf(next) === 'sure' && (word.gap.endsWith(': ') || third?.folded === 'en' || third?.gap === ', ')
  )
}
