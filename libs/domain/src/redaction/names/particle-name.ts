import { wordFlags } from '../dictionary/word-flags.js'
import { isInstitutionWord } from '../kept-words.js'
import type { Word } from '../reading/word.js'
import type { NameMention } from './name-mention.js'
import { skipParticles } from './name-particles.js'
import { namenessOf } from './nameness.js'

const { common, kept, surname, surnameWord, personVerb, relation, title, naming, knownPlace } = wordFlags

/** Who is of a place by office: "de burgemeester van Zwolle". */
const ofPlace =
  /^(?:burgemeester|wethouder|raadslid|directeur|bestuurder|bisschop|pastoor|dominee|predikant|ambtenaar|inwoner)$/

/**
 * "Van Dongen belde", "van everdingen, advocaat", "psychiater van wassenaar", "(van reeuwijk)", "Van Ommeren" as the last
 * line: a surname that is a place too.
 */
function isPersonOfPlace(words: readonly Word[], at: number, last: number): boolean {
  const before = words[at - 1]
  const word = words[at]
  const next = words[last + 1]
  if (word === undefined || word.folded !== 'van' || words[last]?.gap !== ' ') return false
  if (before !== undefined && word.gap === ' ' && (before.flags & (title | relation | naming)) !== 0)
    return !ofPlace.test(before.folded)
  const isApart = /^(?:, | \()$/.test(word.gap) && /^[,)]/.test(next?.gap ?? '')
  if (isApart) return true
  if (word.gap === ' ') return false
  if (next === undefined) return word.gap.includes('\n')
  if (next.gap === ' ') return (next.flags & personVerb) !== 0 || /^(?:hier|heete?|heette)$/.test(next.folded)
  return next.gap === ', ' && (next.flags & relation) !== 0
}

/** Particles and a surname without anything else: "De Groot", "bij de Groot", "van der Onbekend". */
export function particleName(words: readonly Word[], at: number): NameMention | undefined {
  const word = words[at]
  if (word?.folded === 'ben' && words[at - 1]?.folded === 'ik') return undefined
  if (
    word === undefined ||
    !/^(?:de|den|der|el|ten|ter|van|ben|al|bin|v\/d|v\.d\.|vd|la|di|dos|da|del)$/.test(word.folded)
  )
    return undefined
  const last = skipParticles(words, at)
  const name = words[last]
  if (name === undefined || last === at || !/^ {1,2}$/.test(name.gap) || (name.flags & kept) !== 0)
    return undefined
  if (isInstitutionWord(name.folded) || namenessOf(name) === 'kept') return undefined
  const isDouble = last - at > 1 && /^(?:de[nr]?|'t)$/.test(words[last - 1]?.folded ?? '')
  if ((namenessOf(name) === 'place' || (name.flags & knownPlace) !== 0) && isPersonOfPlace(words, at, last))
    return { first: at, last }
  // "van der poel", and between commas "van 't zand"
  const isApart = /^, /.test(word.gap) && /^[,.]/.test(words[last + 1]?.gap ?? '')
  if (!name.capital && word.folded === 'van' && isDouble && (name.flags & common) === 0) {
    const article = words[last - 1]?.folded ?? ''
    if (/^de[rn]$/.test(article) || (article === "'t" && isApart)) return { first: at, last }
  }
  if (!name.capital) {
    // "van der sluis" in small letters: two particles, or one that is nothing else
    const sure =
      namenessOf(name) === 'sure' ||
      ((name.flags & surname) !== 0 && /^der$|^den$/.test(words[last - 1]?.folded ?? ''))
    return sure && (isDouble || /^(?:el|ben|v\/d|vd|v\.d\.)$/.test(word.folded))
      ? { first: at, last }
      : undefined
  }
  const kind = namenessOf(name)
  const isListed =
    kind === 'sure' ||
    (kind === 'surname' && (name.flags & (surname | surnameWord)) !== 0 && !word.startsSentence)
  // "van de Regietafel": a noun with a capital
  const isNoun =
    !word.capital && kind === 'word' && (name.flags & (surname | surnameWord | wordFlags.listedName)) === 0
  if (
    isNoun &&
    ((last - at === 2 && word.text === 'van' && words[at + 1]?.text === 'de') ||
      (name.flags & wordFlags.listedOther) !== 0)
  )
    return undefined
  const opens = /^(?:v\/d|v\.d\.|vd|el)$/.test(word.folded)
  // "Bram belt Van Zanten-Berger": a capital inside a sentence
  if (
    /^(?:Van|Ten|Ter|Den|Der|El)$/.test(word.text) &&
    !word.startsSentence &&
    kind !== 'word' &&
    (name.flags & common) === 0
  )
    return { first: at, last }
  if (kind === 'place' && !opens) return undefined
  if (!(isDouble && (name.flags & common) === 0) && !opens) {
    if (!isListed || (word.folded === 'van' && !word.capital)) return undefined
    if (kind === 'surname' && !word.capital && word.folded !== 'der') return undefined
  }
  return { first: at, last }
}
