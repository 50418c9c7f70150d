import { wordFlags } from '../dictionary/word-flags.js'
import { isListedWord } from '../dictionary/is-dutch-word.js'
import type { Word } from '../reading/word.js'
import { isLetterWithPoint } from './find-closing-initials.js'
import type { NameMention } from './name-mention.js'
import { namenessOf, withoutPossessive } from './nameness.js'
import { withParticlesBefore } from './name-particles.js'

const { common, kept, particle, given, surname, surnameWord } = wordFlags

const endings = ['s', 'tje', 'je', 'pje', 'etje', 'ke', 'ie', 'i', 'y']

/** Parts of names, with whether the part is a word as well. */
type KnownParts = ReadonlyMap<string, boolean>

/** "daantje", "daans" and "daan's" all return to "daan" when that is known. */
function knownForm(folded: string, known: KnownParts): string | undefined {
  const bare = withoutPossessive(folded)
  if (known.has(bare)) return bare
  for (const ending of endings) {
    const stem = bare.endsWith(ending) ? bare.slice(0, -ending.length) : ''
    if (stem.length >= 3 && known.has(stem)) return stem
  }
  return undefined
}

/** "Dag zei", "Goed heeft gebeld": what people do, behind a surname that is a word. */
const isFollowedByAct = (next: Word | undefined): boolean =>
  next?.gap === ' ' &&
  /^(?:zei|zegt|zeg|heeft|had|belt|belde|vroeg|vindt|vond|mailt|mailde|schreef|kwam|komt|zelf)$/.test(
    next.folded,
  )

/** "pris" of "priscilla": the head of a given name, that is no word by itself. */
function shortened({ folded, flags }: Word, known: KnownParts): string | undefined {
  if (folded.length < 3 || folded.length > 6 || (flags & (common | kept)) !== 0 || isListedWord(folded))
    return undefined
  for (const part of known.keys())
    if (part.length >= folded.length + 2 && part.startsWith(folded)) return part
  return undefined
}

function returns(word: Word, next: Word | undefined, part: string, isWord: boolean): boolean {
  const isSmall = !word.capital && (!word.allCapitals || word.shouted)
  const isCommon = (word.flags & common) !== 0
  if (!isSmall) {
    if ((word.flags & kept) !== 0) return false
    if (!isWord && !isCommon) return true
    return !word.startsSentence || !isCommon || isFollowedByAct(next)
  }
  if (isCommon || (word.flags & kept) !== 0) return false
  // A name that is a word as well is judged by its place: see weighNames
  return !isWord && part.length >= 3 && (word.folded === part || !word.spelling.isListed)
}

/** "l." reads "l", as the letter before a point. */
const letterOf = ({ folded }: Word): string => (/^.\.$/.test(folded) ? folded.slice(0, 1) : folded)

/** The first two letters as a number. */
const headOf = (folded: string): number => (folded.charCodeAt(0) << 16) | folded.charCodeAt(1)

/** Further places where a person found before is named by a part of the name, in any case. */
export function findReturningNames(words: readonly Word[], mentions: readonly NameMention[]): NameMention[] {
  if (mentions.length === 0) return []
  const known = new Map<string, boolean>()
  const taken = new Set<number>()
  const letters = new Set<string>()
  for (const { first, last } of mentions) {
    const letter = words[first]
    if (first === last && letter !== undefined && (letter.initials || isLetterWithPoint(words, first)))
      letters.add(letterOf(letter))
    for (let at = first; at <= last; at++) {
      taken.add(at)
      const word = words[at]
      if (word === undefined || word.initials || (word.flags & particle) !== 0) continue
      for (const part of [withoutPossessive(word.folded), ...word.folded.split('-')]) {
        if (part.length < 2 || known.has(part)) continue
        known.set(part, isListedWord(part) || ((word.flags & common) !== 0 && part === word.folded))
      }
    }
  }
  const heads = new Set([...known.keys()].map(headOf))
  const found: NameMention[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || taken.has(at) || (word.flags & particle) !== 0) continue
    if (word.initials || word.folded.length === 1) {
      if (letters.has(letterOf(word)) && (word.initials || isLetterWithPoint(words, at)))
        found.push({ first: at, last: at })
      continue
    }
    if (!heads.has(headOf(word.folded)) && !word.parted) continue
    const part =
      knownForm(word.folded, known) ??
      (word.folded.includes('-') && namenessOf(word) !== 'word'
        ? word.folded.split('-').find((half) => half.length > 3 && known.has(half))
        : undefined) ??
      shortened(word, known)
    const isWord = part === undefined ? undefined : known.get(part)
    if (part === undefined || isWord === undefined || !returns(word, words[at + 1], part, isWord)) continue
    const isSurname = (word.flags & (surname | surnameWord)) !== 0 || (word.flags & given) === 0
    found.push({ first: isSurname ? withParticlesBefore(words, at) : at, last: at })
  }
  return found
}
