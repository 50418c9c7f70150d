import { commonWords } from './common-words.js'
import { institutionEnding, keptWords } from './kept-words.js'
import { particles } from './name-cues.js'
import { givenNameKind, looksLikeSurname, surnameKind } from './name-lists.js'
import type { Word } from './words.js'

/**
 * How much the words before say. none: nothing; role: a relation or profession; title: "mevrouw";
 * declared: "ik heet", so that any word but an everyday one is the name.
 */
export type Cue = 'none' | 'role' | 'title' | 'declared'

const longest = 6

function isJoined(word: Word): boolean {
  return /^ {1,3}$/.test(word.gap) || word.gap === ''
}

/** A capital that is not the mark of an institution, a diagnosis or an everyday word. */
function isNameByCapital(word: Word): boolean {
  return (
    word.capital &&
    word.text.length > 1 &&
    !keptWords.has(word.folded) &&
    !commonWords.has(word.folded) &&
    !institutionEnding.test(word.folded)
  )
}

function endsLikeNoDutchWord(folded: string): boolean {
  return folded.length >= 4 && /[aiouy]$/.test(folded)
}

function isFirst(word: Word, cue: Cue): boolean {
  if (keptWords.has(word.folded) && (cue !== 'title' || word.allCapitals)) return false
  const given = givenNameKind(word.folded)
  const surname = surnameKind(word.folded)
  if (word.capital) return isNameByCapital(word) || (given !== undefined && cue !== 'none')
  if (word.allCapitals) {
    if (given === 'plain' || surname === 'plain' || looksLikeSurname(word.folded)) return true
    return cue !== 'none' && !commonWords.has(word.folded) && (given === 'word' || surname === 'word')
  }
  if (given === 'small-word' || commonWords.has(word.folded)) return false
  if (given !== undefined || surname === 'plain') return true
  switch (cue) {
    case 'declared':
      return word.folded.length > 1 && !institutionEnding.test(word.folded)
    case 'title':
      return (
        looksLikeSurname(word.folded) ||
        surname === 'word' ||
        (word.folded.length >= 4 &&
          /[aiouysrlmxz]$/.test(word.folded) &&
          !/(?:isch|eer|aar|loos|baar)$/.test(word.folded))
      )
    case 'role':
      return endsLikeNoDutchWord(word.folded)
    case 'none':
      return false
  }
}

/** Whether a word continues a name that has begun; behindParticle: "de", "van" or the like stands before it. */
function isNext(word: Word, before: Word, behindParticle: boolean, cue: Cue): boolean {
  const afterParticle = behindParticle || /-(?:de|der|den|van|ten|ter|el)$/.test(before.folded)
  if (word.startsSentence && word.gap.trim() !== '') return false
  if (word.capital) return isNameByCapital(word) || (afterParticle && surnameKind(word.folded) !== undefined)
  if (commonWords.has(word.folded) || keptWords.has(word.folded)) return false
  const surname = surnameKind(word.folded)
  const given = givenNameKind(word.folded)
  if (word.allCapitals)
    return (
      surname !== undefined ||
      given === 'plain' ||
      (before.allCapitals && cue !== 'none' && word.text.length > 3)
    )
  if (before.capital && !afterParticle) return false
  if (surname === 'plain' || looksLikeSurname(word.folded)) return true
  if (surname === 'word')
    return afterParticle || givenNameKind(before.folded) === 'plain' || cue === 'declared'
  if (given === 'plain') return !afterParticle
  return cue === 'declared' && !institutionEnding.test(word.folded)
}

/** Whether particles at the head of a name are followed by its surname: "de Vries", "van den berg". */
function isSurnameBehind(words: readonly Word[], at: number, next: number, cue: Cue): boolean {
  const name = words[next]
  if (name === undefined) return false
  const surname = surnameKind(name.folded)
  const isOne = next - at === 1
  // "de vader van Yusuf": a preposition, not a part of the name
  if (cue === 'role' && isOne && words[at]?.text === 'van' && givenNameKind(name.folded)) return false
  if (name.capital) return isNext(name, words[at] ?? name, true, cue)
  if (isFirst(name, 'none') || looksLikeSurname(name.folded)) return true
  if (surname === undefined || !isOne) return false
  return cue === 'title' || !commonWords.has(name.folded)
}

/** Two capitals in a row without points, as in "dhr JP de Vries", or one letter alone. */
function isBareInitials(word: Word, cue: Cue): boolean {
  return (
    (cue === 'title' || cue === 'declared') && /^\p{Lu}{1,3}$/u.test(word.text) && !keptWords.has(word.folded)
  )
}

/**
 * Reads a name that may begin at a word: initials, given names, particles, surname.
 * @returns the index of its last word; undefined when no name begins here. Initials alone count behind a title.
 */
export function extendName(words: readonly Word[], first: number, cue: Cue): number | undefined {
  let last: number | undefined
  let initials = false
  let at = first
  while (at < words.length && at < first + longest) {
    const word = words[at]
    if (word === undefined || (at > first && !isJoined(word) && !(word.gap === ' - ' && last !== undefined)))
      break
    if (last === undefined && (word.initials || isBareInitials(word, cue))) {
      if (
        word.text === word.text.toLowerCase() &&
        cue === 'none' &&
        particles.has(words[at + 1]?.folded ?? '') === false
      )
        break
      initials = true
      at++
      continue
    }
    if (particles.has(word.folded) && !(last === undefined && cue === 'none' && !initials)) {
      const next = skipParticles(words, at)
      const name = words[next]
      if (name === undefined || !isJoined(name)) break
      const before = words[at - 1] ?? name
      const believed =
        last === undefined ? isSurnameBehind(words, at, next, cue) : isNext(name, before, true, cue)
      if (!believed) break
      last = next
      at = next + 1
      continue
    }
    const before = words[at - 1]
    const accepted =
      last === undefined
        ? isFirst(word, initials && cue === 'none' && word.capital ? 'role' : cue)
        : before !== undefined && isNext(word, before, false, cue)
    if (!accepted) break
    last = at
    at++
  }
  if (last === undefined && initials && cue !== 'none' && words[first]?.initials === true) return at - 1
  return last
}

/** @returns the index of the first word from here that is not a particle, at most three on */
export function skipParticles(words: readonly Word[], from: number): number {
  let at = from
  while (
    at < from + 3 &&
    particles.has(words[at]?.folded ?? '') &&
    isJoined(words[at + 1] ?? ({ gap: '\n' } as Word))
  )
    at++
  return at
}

/** @returns the index from which particles stand before a surname: "de" in "de Vries", but not a lone "van" */
export function withParticlesBefore(words: readonly Word[], surname: number): number {
  let first = surname
  while (first > 0 && first > surname - 3) {
    const here = words[first]
    const before = words[first - 1]
    if (here === undefined || before === undefined || !isJoined(here) || !particles.has(before.folded)) break
    first--
  }
  const only = words[first]
  const isPreposition =
    surname - first === 1 &&
    only !== undefined &&
    /^(?:van|in|op|aan|te|het|uit|la|le|do|da|al|ad|ben|du|des)$/.test(only.text)
  if (isPreposition) return surname
  while (first < surname && /^(?:in|op|aan|uit|te|het|ad)$/.test(words[first]?.text ?? '')) first++
  return first
}
