import { wordFlags } from '../dictionary/word-flags.js'
import { isInstitutionWord } from '../kept-words.js'
import type { Word } from '../reading/word.js'
import type { Cue } from './cues.js'
import { looksMistyped } from './mistyped.js'
import { looksLikeSurname, namenessOf, type Nameness } from './nameness.js'

const {
  common,
  kept,
  particle,
  givenSmallWord,
  surnameWord,
  surname,
  given,
  givenWord,
  listedName,
  personVerb,
  keptPhrase,
  relation,
  title,
  academic,
  listedOther,
  institutionBefore,
} = wordFlags
const kin =
  /^(?:zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|man|vrouw|moeder|vader|oma|opa|tante|oom|neef|nicht|neefje|nichtje|kleinzoon|kleindochter|vriend|vriendin|baby|heet|ben)$/
const longest = 7

const isSmall = (word: Word): boolean => !word.capital && (!word.allCapitals || word.shouted)

export function isJoined(word: Word): boolean {
  return word.gap === ' ' || word.gap === '' || /^ {1,3}$/.test(word.gap)
}

/** Whether a name may begin with this word, by the word and the cue before it. */
function isFirst(words: readonly Word[], at: number, cue: Cue): boolean {
  const word = words[at]
  if (word === undefined) return false
  if ((word.flags & kept) !== 0) {
    const isPerson =
      cue === 'title' || ((cue === 'role' || cue === 'declared') && (word.flags & (given | surname)) !== 0)
    return isPerson && word.capital && (word.flags & keptPhrase) === 0
  }
  const next = words[at + 1]
  // "met Enzo", but not "enzo" and not "Bent u"
  if (
    (word.flags & common) !== 0 &&
    (word.flags & (given | listedName)) !== 0 &&
    word.capital &&
    !word.startsSentence &&
    (word.flags & surnameWord) === 0
  )
    return cue !== 'none' || (word.flags & given) !== 0
  if ((word.flags & common) !== 0 && (word.flags & (givenWord | surnameWord)) === 0) {
    // "verpleegkundige Door Peeters"
    return (
      word.capital &&
      cue === 'role' &&
      word.gap === ' ' &&
      next?.capital === true &&
      next.gap === ' ' &&
      namenessOf(next) === 'sure'
    )
  }
  const kind = namenessOf(word)
  if (kind === 'kept') return false
  if (word.allCapitals && !word.shouted) {
    // "BERG, Anna"
    if (
      next?.gap === ' ' &&
      next.allCapitals &&
      /^(?:given|sure|surname)$/.test(kind) &&
      /^(?:sure|surname)$/.test(namenessOf(next))
    )
      return true
    if (
      next?.gap === ', ' &&
      next.capital &&
      (kind === 'sure' || kind === 'surname' || kind === 'unknown') &&
      (next.flags & given) !== 0
    )
      return true
    if (kind === 'sure')
      return (
        cue !== 'none' ||
        word.text.length > 5 ||
        (word.text.length > 3 && (word.flags & (given | surname)) !== 0)
      )
    if (cue === 'none' || cue === 'opening' || cue === 'said') return false
    return kind === 'unknown' ? cue !== 'role' || word.text.length > 4 : kind !== 'word'
  }
  if (isSmall(word)) return isFirstSmall(words, at, kind, cue)
  if (word.text.length === 1) return false
  switch (kind) {
    case 'sure':
    case 'unknown':
    case 'surname':
      return true
    case 'given':
      return true
    case 'place':
      return true
    case 'word':
      if ((word.flags & (common | relation | title | listedOther | institutionBefore)) !== 0) return false
      // "Joël Abrahamse", "mijn dochter Vlinder"
      if (
        next?.capital === true &&
        next.gap === ' ' &&
        namenessOf(next) === 'sure' &&
        (cue !== 'none' || !word.startsSentence)
      )
        return true
      if (
        cue === 'role' &&
        word.gap === ' ' &&
        (kin.test(words[at - 1]?.folded ?? '') ||
          (words[at - 1]?.capital === false && next?.capital !== true && !isInstitutionWord(word.folded)))
      )
        return true
      return (
        (cue === 'title' || cue === 'declared') &&
        (word.flags & (common | relation | listedOther)) === 0 &&
        !/^(?:van|voor|aan|de|het)$/.test(word.folded)
      )
  }
}

function isFirstSmall(words: readonly Word[], at: number, kind: Nameness, cue: Cue): boolean {
  const word = words[at]
  if (word === undefined) return false
  const { flags, folded } = word
  if (kind === 'sure')
    return (cue !== 'none' || folded.length > 2) && !(folded === 'jan' && /\d $/.test(word.gap))
  if (kind === 'place' || kind === 'unknown') {
    switch (cue) {
      case 'declared':
        return folded.length > 1
      case 'title':
      case 'role':
        return folded.length > 1 && !looksMistyped(folded)
      case 'opening':
        return folded.length > 2 && !looksMistyped(folded)
      case 'said':
      case 'none':
        return false
    }
  }
  if (kind === 'given') {
    if ((flags & (givenSmallWord | common)) !== 0) return cue === 'declared' && (flags & common) === 0
    return cue !== 'none' && (cue !== 'opening' || isLastOfLine(words, at))
  }
  if (kind === 'surname') {
    if (cue === 'title') return (flags & common) === 0 || isLastOfLine(words, at)
    return cue === 'declared' && (flags & common) === 0
  }
  if ((flags & (common | personVerb | relation)) !== 0 || folded.length < 3) return false
  if (cue === 'role') return isSubjectName(words, at)
  return cue === 'declared' && !/(?:[^l]en|de|te|ing|lijk|ig|end|baar|heid)$/.test(folded)
}

const isLastOfLine = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  return next === undefined || !isJoined(next)
}

/** "Mijn vrouw riek is": in a main clause nothing but a name fits between a person and the verb. */
function isSubjectName(words: readonly Word[], at: number): boolean {
  const owner = words[at - 2]
  const next = words[at + 1]
  return (
    owner?.startsSentence === true &&
    /^(?:mijn|onze|haar|zijn|mn|m'n|me)$/.test(owner.folded) &&
    next !== undefined &&
    next.gap === ' ' &&
    (next.flags & personVerb) !== 0
  )
}

/** Whether a word continues a name that has begun. behindParticle: "de", "van" or the like stands before it. */
function isNext(word: Word, before: Word, behindParticle: boolean, cue: Cue, after?: Word): boolean {
  if (word.startsSentence && word.gap.trim() !== '') return false
  // "Xiao Mei Cheung"
  const isInside =
    word.capital && before.capital && word.folded.length < 5 && after?.capital === true && after.gap === ' '
  if ((word.flags & kept) !== 0) return isInside && (word.flags & keptPhrase) === 0
  const afterParticle = behindParticle || /-(?:de|der|den|van|ten|ter|el)$/.test(before.folded)
  const kind = namenessOf(word)
  if (kind === 'kept') return false
  if (afterParticle && cue !== 'none' && (word.flags & (surname | surnameWord)) !== 0) return true
  if (word.capital) {
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
        (afterParticle || cue === 'declared' || (cue !== 'none' && !looksMistyped(word.folded)))
      )
    case 'word':
      return false
  }
}

const isSureGiven = (word: Word): boolean =>
  (word.flags & given) !== 0 && (word.flags & (givenWord | givenSmallWord | common)) === 0

/** Whether particles at the head of a name are followed by its surname: "de Vries", "van den berg". */
function isSurnameBehind(words: readonly Word[], at: number, next: number, cue: Cue): boolean {
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
  if (name.capital) return isNext(name, words[at] ?? name, true, cue)
  if (kind === 'sure' || looksLikeSurname(name.folded)) return true
  if (kind === 'unknown' || kind === 'place')
    return (cue === 'title' && (!name.allCapitals || name.shouted)) || (cue !== 'none' && !isOne)
  if (kind === 'kept' || ((name.flags & common) !== 0 && cue !== 'title')) return false
  if (kind !== 'surname' && (name.flags & (surname | givenWord)) === 0) return false
  return cue === 'title' || cue === 'declared' || (cue !== 'none' && !isOne)
}

/** Two capitals in a row without points, as in "dhr JP de Vries", or one letter alone. */
function isBareInitials(word: Word, next: Word | undefined, cue: Cue): boolean {
  if ((word.flags & kept) !== 0 || !/^\p{Lu}{1,3}$/u.test(word.text)) return false
  if (cue === 'title' || cue === 'declared') return true
  if (cue === 'role') return word.text.length === 1
  // "A van der Zwetsloot", "A Visser"
  return (
    word.text.length === 1 &&
    next !== undefined &&
    next.gap === ' ' &&
    ((next.capital && namenessOf(next) === 'sure') || (next.flags & particle) !== 0)
  )
}

/**
 * Reads a name that may begin at a word: initials, given names, particles, surname.
 * @returns the index of its last word; undefined when no name begins here
 */
export function readName(words: readonly Word[], first: number, cue: Cue): number | undefined {
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
          : isParticleInside(words, at, next) && isNext(name, before, true, cue)
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
          isFirst(words, at, initials && cue === 'none' && (word.capital || word.shouted) ? 'title' : cue)
        : before !== undefined && isNext(word, before, false, cue, words[at + 1])
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

/** "C. Jongen van 12" in a list of cases: a letter that counts, not an initial. */
function isEnumerated(words: readonly Word[], first: number, word: Word): boolean {
  return (word.flags & (common | relation | title)) !== 0 && /^$|\n/.test(words[first]?.gap ?? '')
}

/** "wesley k", "schaap s c h a a p": a letter behind a name that is no short word. */
function isLoneLetter(words: readonly Word[], at: number): boolean {
  const letter = words[at]?.text ?? ''
  if (
    /^[utnmzk]$/.test(letter) &&
    words[at + 1]?.gap === ' ' &&
    words[at + 1]?.text.length !== 1 &&
    letter !== 'k'
  )
    return false
  return letter !== 'u' || words[at + 1]?.text.length === 1
}

/** "Daan van de Vries", but not "Fatima in Utrecht" or "daan op school": a preposition needs a listed surname. */
function isParticleInside(words: readonly Word[], at: number, next: number): boolean {
  const name = words[next]
  const lone = next - at === 1 ? (words[at]?.text ?? '') : ''
  if (name === undefined) return false
  if (/^(?:da|do|dos|di|la|al|von|zu|del|du)$/.test(lone) && name.capital) return true
  if (/^(?:in|op|aan|uit|te|het|la|da|do|al|ad|von|zu)$/.test(lone))
    return name.capital && namenessOf(name) !== 'place' && (name.flags & (surname | listedName)) !== 0
  if (lone === 'van' && !name.capital)
    return (name.flags & (surname | listedName)) !== 0 && (name.flags & common) === 0
  return true
}

/** @returns the index of the first word from here that is not a particle, at most three on */
export function skipParticles(words: readonly Word[], from: number): number {
  let at = from
  while (at < from + 3 && ((words[at]?.flags ?? 0) & particle) !== 0) {
    const next = words[at + 1]
    if (next === undefined || !isJoined(next)) break
    at++
  }
  return at
}

/** @returns the index from which particles stand before a surname: "de" in "de Vries", but not a lone "van" */
export function withParticlesBefore(words: readonly Word[], name: number): number {
  let first = name
  while (first > 0 && first > name - 3) {
    const here = words[first]
    const before = words[first - 1]
    if (here === undefined || before === undefined || !isJoined(here) || (before.flags & particle) === 0)
      break
    first--
  }
  const only = words[first]
  const isPreposition =
    name - first === 1 &&
    only !== undefined &&
    /^(?:van|in|op|aan|te|het|uit|la|le|do|da|al|ad|ben|du|des)$/.test(only.text)
  if (isPreposition) return name
  while (first < name && /^(?:in|op|aan|uit|te|het|ad)$/.test(words[first]?.text ?? '')) first++
  return first
}
