import { commonWords } from './common-words.js'
import { withParticlesBefore } from './extend-name.js'
import type { NameMention } from './find-names.js'
import { keptWords } from './kept-words.js'
import { particles } from './name-cues.js'
import { givenNameKind, surnameKind, withoutPossessive } from './name-lists.js'
import type { Word } from './words.js'

interface KnownPart {
  readonly lowerCase: boolean
  readonly given: boolean
}

/** "daantje", "daans" and "daan's" all return to "daan" when that is known. */
function knownForm(folded: string, known: ReadonlyMap<string, KnownPart>): string | undefined {
  const bare = withoutPossessive(folded)
  if (known.has(bare)) return bare
  for (const ending of ['s', 'tje', 'je', 'pje', 'etje', 'ke', 'ie']) {
    const stem = bare.endsWith(ending) ? bare.slice(0, -ending.length) : ''
    if (stem.length >= 3 && known.has(stem)) return stem
  }
  return undefined
}

function returns(word: Word, part: string, { lowerCase, given }: KnownPart): boolean {
  const kind = givenNameKind(part) ?? surnameKind(part)
  const isWord = kind === 'word' || kind === 'small-word' || commonWords.has(part)
  if (word.capital || word.allCapitals) {
    if (!isWord || !word.startsSentence) return word.capital || !keptWords.has(word.folded)
    return kind !== 'small-word' && !commonWords.has(part)
  }
  if (!isWord) return part.length >= 3
  return lowerCase && given && kind === 'word' && word.folded === part
}

/** Further places where a person found before is named by a part of the name, in any case. */
export function findReturningNames(words: readonly Word[], mentions: readonly NameMention[]): NameMention[] {
  if (mentions.length === 0) return []
  const known = new Map<string, KnownPart>()
  const taken = new Set<number>()
  const letters = new Set<string>()
  for (const { first, last } of mentions) {
    if (first === last && words[first]?.initials === true) letters.add(words[first].folded)
    for (let at = first; at <= last; at++) {
      taken.add(at)
      const word = words[at]
      if (word === undefined || word.initials || particles.has(word.folded)) continue
      for (const part of [withoutPossessive(word.folded), ...word.folded.split('-')]) {
        if (part.length < 2 || particles.has(part) || known.has(part)) continue
        known.set(part, { lowerCase: !word.capital && !word.allCapitals, given: at === first })
      }
    }
  }
  const found: NameMention[] = []
  words.forEach((word, at) => {
    if (taken.has(at)) return
    if (word.initials) {
      if (letters.has(word.folded)) found.push({ first: at, last: at })
      return
    }
    const part =
      knownForm(word.folded, known) ??
      word.folded.split('-').find((half) => half.length > 3 && known.has(half))
    const knownPart = part === undefined ? undefined : known.get(part)
    if (part === undefined || knownPart === undefined || !returns(word, part, knownPart)) return
    found.push({ first: surnameKind(part) === undefined ? at : withParticlesBefore(words, at), last: at })
  })
  return found
}
