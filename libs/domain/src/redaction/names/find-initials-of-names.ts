import type { Word } from '../reading/word.js'
import type { NameMention } from './name-mention.js'

const isLetters = (word: Word | undefined): word is Word =>
  word !== undefined && (word.allCapitals || word.initials) && word.text.replaceAll('.', '').length < 5

const lettersOf = (text: string): string => text.replaceAll('.', '').toUpperCase()

/** "Fatma Demirel (FD)": the letters in brackets behind a name that its own words begin with, and wherever they return. */
export function findInitialsOfNames(words: readonly Word[], mentions: readonly NameMention[]): NameMention[] {
  const known = new Set<string>()
  for (const { first, last } of mentions) {
    const letters = words[last + 1]
    if (!isLetters(letters) || letters.gap !== ' (') continue
    const heads = words.slice(first, last + 1).map(({ folded }) => folded[0]?.toUpperCase() ?? '')
    const own = lettersOf(letters.text)
    if (own.length > 1 && (own === heads.join('') || own === (heads[0] ?? '') + (heads.at(-1) ?? '')))
      known.add(own)
  }
  if (known.size === 0) return []
  return words.flatMap((word, at) =>
    isLetters(word) && known.has(lettersOf(word.text)) ? [{ first: at, last: at }] : [],
  )
}
