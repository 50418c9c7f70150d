import { wordFlags } from '../dictionary/word-flags.js'
import type { Word } from '../reading/word.js'
import type { Cue } from './cues.js'
import { isMistyped } from './mistyped.js'
import { namenessOf, looksLikeSurname } from './nameness.js'

const { common, kept, given, givenWord, givenSmallWord, surname, surnameWord, keptPhrase, title, relation } =
  wordFlags

/** Whether a word continues a name that has begun. behindParticle: "de", "van" or the like stands before it. */
export function isNextOfName(
  word: Word,
  before: Word,
  behindParticle: boolean,
  cue: Cue,
  after?: Word,
): boolean {
  if (word.startsSentence && word.gap.trim() !== '') return false
  // "Xiao Mei Cheung"
  const isInside =
    word.capital && before.capital && word.folded.length < 6 && after?.capital === true && after.gap === ' '
  // "Tjon A Ten"
  if (/^\p{Lu}$/u.test(word.text) && before.capital && after?.capital === true && after.gap === ' ')
    return true
  if ((word.flags & kept) !== 0) return isInside && (word.flags & keptPhrase) === 0
  const afterParticle = behindParticle || /-(?:de|der|den|van|ten|ter|el)$/.test(before.folded)
  const kind = namenessOf(word)
  // "W. ter Haar"
  if (behindParticle && word.capital && /^(?:ter|ten|der|den|'t)$/.test(before.folded)) return true
  if (kind === 'kept') return false
  if (afterParticle && cue !== 'none' && (word.flags & (surname | surnameWord)) !== 0) return true
  if (word.capital) {
    if ((word.flags & common) !== 0 && isInside && namenessOf(after) !== 'word') return true
    if ((word.flags & common) !== 0) return afterParticle && (word.flags & (surname | surnameWord)) !== 0
    return kind !== 'word' || before.capital || before.initials || afterParticle
  }
  if ((word.flags & common) !== 0 && !(afterParticle && (word.flags & surnameWord) !== 0 && cue !== 'none'))
    return false
  if (word.allCapitals && !word.shouted)
    return (
      kind !== 'word' &&
      (kind !== 'unknown' || (before.allCapitals && cue !== 'none' && word.text.length > 3))
    )
  if (before.capital && !afterParticle) return kind === 'sure' && (word.flags & (given | surname)) !== 0
  switch (kind) {
    case 'sure':
      return true
    case 'surname':
      return (
        afterParticle ||
        isSureGiven(before) ||
        cue === 'declared' ||
        (cue !== 'none' && /^(?:unknown|sure)$/.test(namenessOf(before)))
      )
    case 'given':
      return cue === 'declared' && (word.flags & givenSmallWord) === 0
    case 'unknown':
    case 'place':
      return (
        word.folded.length > 2 &&
        (afterParticle || cue === 'declared' || (cue !== 'none' && !isMistyped(word)))
      )
    case 'word':
      return false
  }
}

const isSureGiven = (word: Word): boolean =>
  (word.flags & given) !== 0 && (word.flags & (givenWord | givenSmallWord | common)) === 0

/** Whether particles at the head of a name are followed by its surname: "de Vries", "van den berg". */
export function isSurnameBehind(words: readonly Word[], at: number, next: number, cue: Cue): boolean {
  const name = words[next]
  if (name === undefined) return false
  const isOne = next - at === 1
  const kind = namenessOf(name)
  // "mevrouw in de kamer"
  if (/^(?:in|op|aan|uit|te|het|ad)$/.test(words[at]?.text ?? '') && kind !== 'sure' && !name.capital)
    return false
  if (isOne && /^(?:in|op|aan|uit|te|het)$/.test(words[at]?.text ?? '')) return false
  // "de vader van Yusuf": a preposition, not a part of the name
  if (
    cue === 'role' &&
    isOne &&
    /^(?:van|in|op|uit|aan)$/.test(words[at]?.text ?? '') &&
    !((name.flags & surname) !== 0 && (name.flags & given) === 0)
  )
    return false
  if (cue === 'role' && isOne && (name.flags & given) !== 0 && (name.flags & surname) === 0) return false
  if (name.initials) return cue === 'title'
  if (name.capital) return isNextOfName(name, words[at] ?? name, true, cue)
  if (kind === 'sure' || looksLikeSurname(name.folded)) return true
  if (kind === 'unknown' || kind === 'place')
    return (
      (cue === 'title' && (!name.allCapitals || name.shouted)) ||
      (cue !== 'none' && (!isOne || kind === 'unknown'))
    )
  // "mw van 't hullenaar": two particles, and a word that no list has
  const last = words[next - 1]?.folded ?? ''
  if (kind === 'word' && cue === 'title' && isOne && last === 'den')
    return (name.flags & (title | relation)) === 0
  if (kind === 'word' && cue === 'title' && !isOne)
    return /^(?:der|den)$/.test(last) || (/^(?:'t|ter|ten)$/.test(last) && !name.spelling.isListed)
  if (kind === 'kept' || ((name.flags & common) !== 0 && cue !== 'title')) return false
  if (kind !== 'surname' && (name.flags & (surname | givenWord)) === 0) return false
  return cue === 'title' || cue === 'declared' || (cue !== 'none' && !isOne)
}
