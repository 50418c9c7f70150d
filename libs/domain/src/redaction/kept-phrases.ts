import { fold } from './dictionary/fold.js'
import { wordFlags } from './dictionary/word-flags.js'
import { keptPhraseList } from './kept-phrase-list.js'
import { piecesOf } from './dictionary/pieces-of.js'
import { byFirstPiece, matchPhrase, mayBeginPhrase } from './reading/match-phrase.js'
import type { Word } from './reading/word.js'

const byFirst = byFirstPiece(
  keptPhraseList.map((phrase) => piecesOf(fold(phrase))).filter(({ length }) => length > 1),
)

/** Marks the words of such phrases as kept. */
export function markKeptPhrases(words: readonly Word[]): void {
  for (let at = 0; at < words.length; at++) {
    if (!mayBeginPhrase(words[at])) continue
    const last = matchPhrase(words, at, byFirst)
    if (last === undefined) continue
    for (const word of words.slice(at, last + 1)) {
      word.flags |= wordFlags.kept | wordFlags.keptPhrase
      word.kind = undefined
      word.evidence = undefined
    }
  }
}
