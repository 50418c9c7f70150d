import { wordFlags } from '../dictionary/word-flags.js'
import type { Word } from '../reading/word.js'
import type { Cue } from './cues.js'
import { isAbbreviation } from './initials-before.js'
import { isFirstOfName } from './is-first-of-name.js'
import { isNextOfName, isSurnameBehind } from './is-next-of-name.js'
import { isLoneLetter, isBareInitials, isEnumerated } from './name-letters.js'
import { isParticleInside, skipParticles } from './name-particles.js'
import { isJoined } from './word-form.js'

const { title, particle, given, givenSmallWord, personVerb, academic } = wordFlags

const longest = 7

/**
 * Reads a name that may begin at a word: initials, given names, particles, surname.
 * @returns the index of its last word; undefined when no name begins here
 */
export function readName(words: readonly Word[], first: number, cue: Cue): number | undefined {
  const head = words[first]
  // "P.S. van Ommen" behind "mevrouw" is one
  if (head === undefined || (isAbbreviation(head) && !(cue === 'title' && head.text !== head.folded)))
    return undefined
  let last: number | undefined
  let initials = false
  let at = first
  while (at < words.length && at < first + longest) {
    const word = words[at]
    // "Jansen, P."
    if (
      word?.initials === true &&
      word.gap === ', ' &&
      last !== undefined &&
      words[last]?.capital === true &&
      word.text !== word.text.toLowerCase()
    )
      return at
    if (word === undefined || (at > first && !isJoined(word) && !(word.gap === ' - ' && last !== undefined)))
      break
    if (last === undefined && (word.initials || isBareInitials(word, words[at + 1], cue))) {
      if (
        word.text === word.text.toLowerCase() &&
        cue === 'none' &&
        ((words[at + 1]?.flags ?? 0) & particle) === 0
      )
        break
      initials = true
      at++
      continue
    }
    if (
      word.initials &&
      last !== undefined &&
      word.text.length <= 6 &&
      word.text !== word.text.toLowerCase()
    ) {
      last = at
      at++
      continue
    }
    if (last !== undefined && word.text.length === 1 && isLoneLetter(words, at)) {
      last = at
      at++
      continue
    }
    // "Tjon A Ten"
    if (word.capital && words[at - 1]?.text === 'A' && last === at - 1) {
      last = at
      at++
      continue
    }
    if ((word.flags & particle) !== 0 && !(last === undefined && cue === 'none' && !initials)) {
      const next = skipParticles(words, at)
      const name = words[next]
      if (name === undefined || !isJoined(name)) {
        if (last === undefined && word.capital && (word.flags & (given | givenSmallWord)) !== 0) last = at
        break
      }
      const before = words[at - 1] ?? name
      const believed =
        last === undefined
          ? isSurnameBehind(words, at, next, initials && cue === 'none' ? 'title' : cue)
          : isParticleInside(words, at, next) && isNextOfName(name, before, true, cue)
      if (!believed) {
        // "mijn zoon Ben": a given name, although it may stand in a surname
        const isGiven =
          last === undefined &&
          (word.flags & (given | givenSmallWord)) !== 0 &&
          (word.capital || (name.flags & personVerb) !== 0)
        if (!isGiven || cue === 'opening') break
        last = at
        at++
        continue
      }
      last = next
      at = next + 1
      continue
    }
    const before = words[at - 1]
    const accepted =
      last === undefined
        ? (word.flags & (title | academic)) === 0 &&
          !(initials && cue === 'none' && isEnumerated(words, first, word)) &&
          isFirstOfName(
            words,
            at,
            initials && word.shouted
              ? 'declared'
              : initials && cue === 'none' && word.capital
                ? 'title'
                : cue,
          )
        : before !== undefined && isNextOfName(word, before, false, cue, words[at + 1])
    if (!accepted) break
    last = at
    at++
  }
  if (last === undefined && initials && cue === 'none' && words[first]?.initials === true && at === first + 1)
    return first
  if (
    last === undefined &&
    initials &&
    (cue === 'role' || cue === 'title' || cue === 'declared') &&
    words[first]?.initials !== undefined
  )
    return at - 1
  return last
}
