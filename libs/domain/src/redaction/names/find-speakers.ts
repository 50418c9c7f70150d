import { wordFlags } from '../dictionary/word-flags.js'
import { labels } from '../name-cues.js'
import type { Word } from '../reading/word.js'
import { namenessOf } from './nameness.js'

const { common, kept, relation, title, vocabulary } = wordFlags

/**
 * "[19:02] wolf: wie heeft", "\nfleur: ja": at the head of a line with a colon behind it. One letter is a label: "V:" and
 * "A:" of question and answer, "S:" of a report.
 */
function opensLine(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || text[word.end] !== ':' || labels.has(word.folded)) return false
  if (word.text.length === 1) return false
  if ((word.flags & (common | kept | relation | title | vocabulary)) !== 0) return false
  return at === 0 || /\n[^\p{L}]*$|\] ?$|\d - $/u.test(word.gap)
}

/** Words that open two lines or more of a chat: those who speak, whatever word they go by. */
export function findSpeakers(text: string, words: readonly Word[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const speakers = new Set<string>()
  if (!text.includes(':')) return speakers
  for (let at = 0; at < words.length; at++) {
    if (!opensLine(text, words, at)) continue
    const folded = words[at]?.folded ?? ''
    if (seen.has(folded)) speakers.add(folded)
    seen.add(folded)
  }
  return speakers
}

export function isSpeaker(
  text: string,
  words: readonly Word[],
  at: number,
  speakers: ReadonlySet<string>,
): boolean {
  const word = words[at]
  if (word === undefined || text[word.end] !== ':' || !opensLine(text, words, at)) return false
  const kind = namenessOf(word)
  return speakers.has(word.folded) || kind === 'given' || kind === 'sure'
}
