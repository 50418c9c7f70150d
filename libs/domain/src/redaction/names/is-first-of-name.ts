import { wordFlags } from '../dictionary/word-flags.js'
import { isInstitutionWord } from '../kept-words.js'
import { isListedWord } from '../dictionary/is-dutch-word.js'
import type { Word } from '../reading/word.js'
import type { Cue } from './cues.js'
import { everydayWords } from './everyday-words.js'
import { isMistyped } from './mistyped.js'
import { namenessOf, type Nameness } from './nameness.js'
import { isSmall, isLastOfLine } from './word-form.js'

const {
  title,
  relation,
  common,
  kept,
  given,
  givenWord,
  givenSmallWord,
  surname,
  surnameWord,
  institutionBefore,
  listedName,
  personVerb,
  keptPhrase,
  listedOther,
} = wordFlags

const kin =
  /^(?:zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|man|vrouw|moeder|vader|oma|opa|tante|oom|neef|nicht|neefje|nichtje|kleinzoon|kleindochter|vriend|vriendin|baby|heet|ben)$/

/** Whether a name may begin with this word, by the word and the cue before it. */
export function isFirstOfName(words: readonly Word[], at: number, cue: Cue): boolean {
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
  // "de heer Pas"
  if (cue === 'title' && (word.flags & common) !== 0 && word.capital && !word.startsSentence) return true
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
          (words[at - 1]?.capital === false &&
            words[at - 1]?.folded !== 'van' &&
            next?.capital !== true &&
            !isInstitutionWord(word.folded)))
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
  const next = words[at + 1]
  // \"mw stoffelina brandwijk\", \"oom wim pattiwael\"
  const isLed =
    (cue === 'title' || cue === 'role' || cue === 'declared') &&
    (flags & (common | personVerb | relation)) === 0
  if (isLed && next?.gap === ' ' && (next.flags & (common | relation)) === 0 && namenessOf(next) === 'sure')
    return true
  if (kind === 'sure')
    return (cue !== 'none' || folded.length > 2) && !(folded === 'jan' && /\d $/.test(word.gap))
  if (kind === 'place' || kind === 'unknown') {
    switch (cue) {
      case 'declared':
        return folded.length > 1
      case 'title':
      case 'role':
        return folded.length > 1 && (folded.length <= 7 || !isMistyped(word))
      case 'opening':
        return folded.length > 2 && !isMistyped(word)
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
    // "ik ben radu": no word of the dictionary, so the name
    if (isLed && !isListedWord(folded) && !everydayWords.has(folded)) return true
    if (cue === 'title') return (flags & common) === 0 || isLastOfLine(words, at)
    return cue === 'declared' && (flags & common) === 0
  }
  if ((flags & (common | personVerb | relation)) !== 0 || folded.length < 3) return false
  // "dhr. ijsbrand": two words in one that no dictionary has
  if (cue === 'title' && !isListedWord(folded) && !everydayWords.has(folded)) return true
  if (cue === 'role') return isSubjectName(words, at)
  return cue === 'declared' && !/(?:[^l]en|de|te|ing|lijk|ig|end|baar|heid)$/.test(folded)
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
