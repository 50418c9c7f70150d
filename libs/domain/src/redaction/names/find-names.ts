import { wordFlags } from '../dictionary/word-flags.js'
import { isInstitutionWord } from '../kept-words.js'
import type { Word } from '../reading/word.js'
import { isBelieved } from './is-believed.js'
import { cueBefore, possessive, type Cue } from './cues.js'
import { isUnknownWord } from './is-unknown-word.js'
import type { NameMention } from './name-mention.js'
import { looksMistyped } from './mistyped.js'
import { namenessOf } from './nameness.js'
import { isJoined, readName, skipParticles, withParticlesBefore } from './read-name.js'

const {
  academic,
  naming,
  common,
  kept,
  particle,
  pluralRelation,
  relation,
  title,
  surname,
  surnameWord,
  given,
  givenWord,
  givenSmallWord,
  clauseStarter,
  personVerb,
  listedName,
} = wordFlags

/** What is known not to be an unlisted name. */
const known =
  common |
  kept |
  title |
  relation |
  pluralRelation |
  particle |
  wordFlags.vocabulary |
  wordFlags.listedOther |
  wordFlags.cue |
  wordFlags.knownPlace
const mayPrecede = title | relation | pluralRelation | naming | wordFlags.cue

/** Names one after another: "kinderen Daan, Sem en Noor", "Hans en Tineke". */
function namesInARow(words: readonly Word[], from: number, cue: Cue): NameMention[] {
  const mentions: NameMention[] = []
  let at = from
  for (let count = 0; count < 10; count++) {
    let word = words[at]
    if (word === undefined || !/^(?: |\)?, ?| ?& ?| ?\/ ?| ?\+ ?)$/.test(word.gap)) break
    const isComma = word.gap !== ' '
    if (word.folded === 'en' || word.folded === 'of') word = words[++at]
    else if (!isComma) break
    if (word === undefined || !/^ ?$|^, ?$|[&/+]/.test(word.gap)) break
    const isSmall = !word.capital && (!word.allCapitals || word.shouted)
    const kind = namenessOf(word)
    if (
      isSmall &&
      kind !== 'sure' &&
      !(kind === 'unknown' && !looksMistyped(word.folded)) &&
      !(kind === 'given' && (word.flags & (givenSmallWord | common)) === 0)
    )
      break
    if (isSmall && kind === 'unknown' && word.folded.length < 3) break
    if (!isSmall && (kind === 'place' || kind === 'kept' || kind === 'word')) break
    const last = readName(words, at, isSmall ? 'role' : cue)
    if (last === undefined) break
    mentions.push({ first: at, last })
    at = last + 1
  }
  return mentions
}

/** Particles and a surname without anything else: "De Groot", "bij de Groot", "van der Onbekend". */
function particleName(words: readonly Word[], at: number): NameMention | undefined {
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
  if (isInstitutionWord(name.folded)) return undefined
  const isDouble = last - at > 1 && /^(?:de[nr]?|'t)$/.test(words[last - 1]?.folded ?? '')
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
  const opens = /^(?:v\/d|v\.d\.|vd|el)$/.test(word.folded)
  if (kind === 'place' && !opens) return undefined
  if (!(isDouble && (name.flags & common) === 0) && !opens) {
    if (!isListed || (word.folded === 'van' && !word.capital)) return undefined
    if (kind === 'surname' && !word.capital && word.folded !== 'der') return undefined
  }
  return { first: at, last }
}

const prepositions = new Set(
  'met van voor door bij naar aan over dat toen als omdat en want of zonder tegen namens volgens sinds om heb heeft hebben had hadden zag hoorde haalde bracht hielp naast behalve waarom wanneer zodat terwijl maar dus mist ken kent laat liet'.split(
    ' ',
  ),
)
/** Of these the thing is meant behind a preposition. */
const things = new Set(
  'hoop vrede wit fee zon ster storm art sol lente max joy grace hope toon lot wolf beer job sky bloem april kan can lieve trees riet anker gras tulp best amber sultan mine lava raven'.split(
    ' ',
  ),
)

/** "met roos", "omdat bas": a name that is a word too, where the word would have an article. */
function isBehindPreposition(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]]
  if (word === undefined || before === undefined || word.gap !== ' ' || !prepositions.has(before.folded))
    return false
  if ((word.flags & (givenWord | given)) === 0 || (word.flags & (givenSmallWord | common)) !== 0) return false
  return !things.has(word.folded) && namenessOf(word) === 'given'
}

/** An unlisted name in small letters that nothing but its place gives away. */
function isNameByPlace(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const [before, after] = [words[at - 1], words[at + 1]]
  if (
    word === undefined ||
    word.folded.length < 2 ||
    (word.flags & (common | kept | title | relation | pluralRelation | particle)) !== 0
  )
    return false
  if (word.capital || (word.allCapitals && !word.shouted)) return false
  if (after === undefined && before === undefined) return false
  // ", sharita, zegt"
  const isApposition =
    word.gap === ', ' &&
    after !== undefined &&
    /^,/.test(after.gap) &&
    ((after.flags & personVerb) !== 0 || (before !== undefined && (before.flags & (relation | title)) !== 0))
  // "omdat djaydeno niet", "djaydeno heeft"
  const isSubject =
    after !== undefined &&
    after.gap === ' ' &&
    (after.flags & personVerb) !== 0 &&
    (word.startsSentence ||
      (word.gap === ' ' && before !== undefined && (before.flags & clauseStarter) !== 0))
  // "jaydens moeder", "die tijger genoemd wordt"
  const isOwner =
    after !== undefined && after.gap === ' ' && (after.flags & relation) !== 0 && /s$/.test(word.folded)
  const isCalled =
    after !== undefined &&
    after.gap === ' ' &&
    /^genoemd$/.test(after.folded) &&
    /^(?:die|hem|haar|ook)$/.test(before?.folded ?? '')
  // "ank (assistente)"
  const isExplained =
    after !== undefined &&
    /^ ?\($/.test(after.gap) &&
    (after.flags & relation) !== 0 &&
    (word.flags & (given | givenWord | givenSmallWord)) !== 0
  if (isCalled || isExplained) return true
  if (isBehindPreposition(words, at)) return true
  if (
    !isApposition &&
    !isSubject &&
    !isOwner &&
    after?.folded !== 'en' &&
    !/^(?:z'n|zn|d'r|dr)$/.test(after?.folded ?? '')
  )
    return false
  const kind = namenessOf(word)
  if (kind === 'kept') return false
  // "jaylinn en ik", "jayden z'n begeleider"
  const isWithMe = word.gap === ' ' && after?.folded === 'en' && words[at + 2]?.folded === 'ik'
  const isHis = after?.gap === ' ' && /^(?:z'n|zn|d'r|dr)$/.test(after.folded) && kind !== 'word'
  if ((isWithMe || isHis) && kind !== 'word') return true
  if (kind === 'given') return isSubject && (word.flags & givenSmallWord) === 0
  if ((!isApposition && !isSubject && !isOwner) || word.folded.length < 3) return false
  if (isApposition && kind === 'unknown') return true
  return (
    (kind === 'unknown' || kind === 'place' || ((word.flags & listedName) !== 0 && kind === 'sure')) &&
    !looksMistyped(word.folded)
  )
}

/** "Romeo, Julia en Storm": an ordinary word with a capital, with names behind it in a row. */
function isFirstOfRow(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (
    word?.capital !== true ||
    next === undefined ||
    next.gap !== ', ' ||
    !next.capital ||
    (word.flags & (common | kept | title | relation)) !== 0
  )
    return false
  const third = words[at + 2]
  return (
    namenessOf(next) === 'sure' && (word.gap.endsWith(': ') || third?.folded === 'en' || third?.gap === ', ')
  )
}

/** @returns the index of the word that is the last sentence of a text all by itself: "…tot dan. vdB" */
function lastSentence(text: string, words: readonly Word[]): number | undefined {
  const last = words.at(-1)
  if (
    last === undefined ||
    words.length < 12 ||
    !/^[.!)]{1,3} $/.test(last.gap) ||
    text.length - last.end > 2
  )
    return undefined
  return words.length - 1
}

/** The last line of a text, or a line alone between others, of four words or less: a name when it begins as one. */
function isShortLine(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || at === 0 || !word.gap.includes('\n')) return false
  let next = at + 1
  while (next < words.length && !(words[next]?.gap ?? '\n').includes('\n')) next++
  const tail = text.slice(words[next - 1]?.end ?? 0, words[next]?.start ?? text.length)
  return (
    next - at <= 3 &&
    next === words.length &&
    !/[?!:]/.test(tail) &&
    !words.slice(at, next).some(({ flags }) => (flags & personVerb) !== 0)
  )
}

/**
 * Mentions of persons: behind titles, relations and declarations, by the lists of names, and words with a capital
 * that are in no list at all. A person who returns with part of the name only is found by findReturningNames.
 */
export function findNames(text: string, words: readonly Word[]): NameMention[] {
  const mentions: NameMention[] = []
  const isLowerCase = words.length > 7 && words.every(({ capital, initials }) => !capital && !initials)
  let titled: number | undefined
  const closing = lastSentence(text, words)
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) break
    if (titled !== undefined && at - titled > 3) titled = undefined
    const isSmall = !word.capital && !word.allCapitals && !word.initials
    const before = words[at - 1]
    let cue: Cue =
      before !== undefined &&
      ((before.flags & mayPrecede) !== 0 ||
        (before.flags === 0 && possessive.test(words[at - 2]?.folded ?? '')))
        ? cueBefore(words, at)
        : 'none'
    if ((word.flags & title) !== 0 && isTitleHere(words, at)) {
      titled = (word.flags & academic) !== 0 && word.folded !== 'ing' ? (titled ?? at) : undefined
      continue
    }
    if (cue === 'none' && at === closing && isSmall && (word.flags & (common | kept | wordFlags.cue)) === 0)
      cue = 'declared'
    if (
      cue === 'none' &&
      isSmall &&
      word.gap !== ' ' &&
      (word.flags & (common | kept | wordFlags.cue)) === 0 &&
      isShortLine(text, words, at)
    )
      cue = 'declared'
    if (cue === 'none' && isSmall && (word.flags & (given | surname | listedName | particle)) === 0) {
      if (isNameByPlace(words, at) || ((word.flags & known) === 0 && isUnknownWord(word, isLowerCase)))
        mentions.push({ first: at, last: at })
      continue
    }
    if (
      cue === 'none' &&
      (word.flags & common) !== 0 &&
      (word.flags & particle) === 0 &&
      !word.initials &&
      !(word.capital && (word.flags & given) !== 0)
    )
      continue
    const last = readName(words, at, cue)
    if (last !== undefined && (cue !== 'none' || isBelieved(words, { first: at, last }))) {
      const first =
        cue === 'title' && titled !== undefined
          ? titled
          : cue === 'none'
            ? withParticlesBefore(words, at)
            : at
      mentions.push({ first: withLetterBefore(words, first), last })
      const more = namesInARow(words, last + 1, cue)
      mentions.push(...more)
      at = more.at(-1)?.last ?? last
      continue
    }
    if (isNameByPlace(words, at) || isFirstOfRow(words, at)) mentions.push({ first: at, last: at })
    if ((word.flags & particle) !== 0) {
      const mention = particleName(words, at)
      if (mention !== undefined) {
        mentions.push(mention)
        at = mention.last
      }
    }
  }
  return mentions
}

/** "g haverkamp" at the head of a line: the letter belongs to the name. */
function withLetterBefore(words: readonly Word[], first: number): number {
  const [word, letter] = [words[first], words[first - 1]]
  if (word === undefined || letter === undefined || letter.text.length !== 1 || word.gap !== ' ') return first
  return letter.gap === ' ' || letter.gap === '' ? first : first - 1
}

/** "mevrouw" and "dr" are no names when a name or title follows. */
function isTitleHere(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next !== undefined && isJoined({ ...next, gap: next.gap.replace('.', '') })
}
