import { wordFlags } from '../dictionary/word-flags.js'
import type { Word } from '../reading/word.js'
import { everydayWords } from './everyday-words.js'
import { initialsBefore } from './initials-before.js'
import type { NameMention } from './name-mention.js'
import { skipParticles } from './name-particles.js'
import { namenessOf } from './nameness.js'
import { isJoined } from './word-form.js'

const {
  particle,
  common,
  kept,
  surname,
  surnameWord,
  listedName,
  relation,
  personVerb,
  given,
  givenWord,
  givenSmallWord,
} = wordFlags

const isParticle = (word: Word | undefined): boolean => word !== undefined && (word.flags & particle) !== 0

const joins = (word: Word | undefined): boolean => word !== undefined && isJoined(word)

/** Two particles that stand before nothing but a surname: "van der", "van den". */
const onlyInNames = /^(?:der|den|v\.d\.?|vd|v\/d|ter|ten|'n|'t)$/

/** Whether a word behind particles, behind a name, is the surname. */
export function isSurnameBehindParticles(words: readonly Word[], from: number, at: number): boolean {
  const name = words[at]
  if (name === undefined || at === from || !isJoined(name)) return false
  const last = words[at - 1]
  // "van der aa": an abbreviation elsewhere
  if ((name.flags & kept) !== 0) return !name.capital && /^(?:der|den)$/.test(last?.folded ?? '')
  if (name.initials || (name.text.length === 1 && name.capital)) return true
  const kind = namenessOf(name)
  if (kind === 'kept' || (name.flags & (relation | personVerb)) !== 0) return false
  const isEveryday = (name.flags & common) !== 0 || everydayWords.has(name.folded)
  if (last !== undefined && onlyInNames.test(last.folded))
    return /^(?:der|den|vd)$/.test(last.folded) || name.capital || !isEveryday
  // "henk de groot"
  if (last?.folded === 'de' && at - from === 1 && (name.flags & (surname | surnameWord)) !== 0)
    return (name.flags & wordFlags.title) === 0
  if (kind === 'sure' || kind === 'surname' || (name.flags & (surname | surnameWord | listedName)) !== 0)
    return !isEveryday || (name.capital && !name.startsSentence)
  // "lonneke van wijnbergen": two words in one that no dictionary has
  // "mevr Quaedvlieg van de Gemeente"
  if (
    kind === 'word' &&
    at - from === 2 &&
    (name.flags & (common | surname | surnameWord | listedName)) === common
  )
    return false
  if (kind === 'word')
    return name.capital || (!isEveryday && name.folded.length > 6 && !name.spelling.isListed)
  return kind === 'unknown' || kind === 'place'
}

/** The first particle from here that is no preposition of place. */
function withoutPrepositions(words: readonly Word[], head: number, at: number): number {
  while (head < at && /^(?:in|op|aan|uit|te|het|tot|ad)$/.test(words[head]?.folded ?? '')) head++
  return head
}

/** "belde van dijk", "tegen de leeuw", but not "de moeder van jansen": what stands before a word of no given name. */
function isSurname(words: readonly Word[], head: number, at: number): boolean {
  const name = words[at]
  const ahead = words[head - 1]
  const particles = words[head]
  if (head === at || name === undefined || (name.flags & (given | givenWord | givenSmallWord)) !== 0)
    return false
  if (namenessOf(name) === 'place' || words[at]?.gap !== ' ') return false
  if (ahead === undefined || particles?.gap !== ' ') return true
  return (
    (ahead.flags & (relation | wordFlags.pluralRelation)) === 0 &&
    !/^(?:huis|plan|kant|tas|auto|mail|brief|kind)$/.test(ahead.folded)
  )
}

/** "Sjaak v. Bommel", "vander Linden": "van" as some write it, before a surname with a capital. */
function isShortVan(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const name = words[at + 1]
  if (word === undefined || name === undefined || !/^(?:v|vander|vanden)$/i.test(word.text)) return false
  return name.capital && /^\.? $/.test(name.gap) && (name.flags & kept) === 0
}

/** "Hendrika 'Zusje' Terpstra": a word in quotes or brackets inside a name. */
const isNickname = (words: readonly Word[], at: number): boolean =>
  /^ ['"“‘„(]$/.test(words[at]?.gap ?? '') && /^['"”’)] $/.test(words[at + 1]?.gap ?? '')

/** "P. (Pol) Zuurbier" when the word in brackets was found: the surname behind it. @returns its index, `last` for none */
function surnameBehindNickname(words: readonly Word[], last: number): number {
  const name = words[skipParticles(words, last + 1)]
  if (name === undefined || !isNickname(words, last) || !name.capital) return last
  return (name.flags & isNone) === 0 ? skipParticles(words, last + 1) : last
}

const isNone = common | kept | wordFlags.title | relation

/** "Ten" of "Ten Wolde", when nothing but particles was found: the surname behind them. @returns its index, `last` for none */
function surnameOfParticles(words: readonly Word[], first: number, last: number): number {
  const head = words[first]
  const next = words[last + 1]
  if (head === undefined || head.shouted || !head.capital || next?.gap !== ' ' || !next.capital) return last
  for (let at = first; at <= last; at++) if (!isParticle(words[at])) return last
  return (next.flags & isNone) === 0 ? last + 1 : last
}

/** "Zhang Min" as all of a line: the words with capitals behind what was found at its head. @returns the last, `last` for none */
function endOfNameLine(words: readonly Word[], first: number, last: number): number {
  if (first > 0 && words[first]?.gap.includes('\n') !== true) return last
  if (words[first]?.capital !== true || words[first]?.shouted === true) return last
  for (let at = last + 1; at < first + 4; at++) {
    const word = words[at]
    if (word === undefined || word.gap.includes('\n')) return at - 1
    if (word.gap !== ' ' || !word.capital || (word.flags & (isNone & ~common)) !== 0) return last
  }
  return last
}

const weekday = /^(?:maan|dins|woens|donder|vrij|zater|zon)dag$/
const pronouns =
  /^(?:ik|hij|zij|ze|we|wij|jij|je|u|jullie|hun|haar|zijn|mijn|onze|ons|deze|dit|dat|die|geen)$/

/** "Huub Jongen", "Emiel Persoon": any word with a capital right behind a given name, inside a sentence. */
function isSurnameByCapital(words: readonly Word[], last: number): boolean {
  const [head, next] = [words[last], words[last + 1]]
  if (head === undefined || next?.gap !== ' ') return false
  if (!head.capital || head.shouted || head.initials || !next.capital || next.shouted || next.initials)
    return false
  if ((head.flags & (given | givenWord)) === 0 && !/^(?:sure|unknown)$/.test(namenessOf(head))) return false
  if (weekday.test(next.folded)) return (head.flags & given) !== 0 && !next.startsSentence
  if ((next.flags & (kept | wordFlags.title | wordFlags.institutionBefore | wordFlags.clauseStarter)) !== 0)
    return false
  if ((next.flags & (relation | wordFlags.pluralRelation)) !== 0 && (next.flags & surname) === 0) return false
  if (/-(?:school|huis|hof|kliniek|college|stichting)$/.test(next.folded)) return false
  return namenessOf(next) !== 'kept' && !pronouns.test(next.folded)
}

const fromElsewhere = /^(?:de (?:los|las|la)|wa|n[eé]e|bin|binti|bint|ould|ul|ur|von|zu)$/

/** "Jocelyn de los Reyes", "Mbuyi wa Kalonji": particles that no name has in Dutch. @returns the surname, `last` for none */
function surnameFromElsewhere(words: readonly Word[], last: number): number {
  if (words[last]?.capital !== true) return last
  for (const many of [1, 2]) {
    const between = words.slice(last + 1, last + 1 + many)
    const name = words[last + 1 + many]
    if (name === undefined || !name.capital || name.shouted || (name.flags & kept) !== 0) continue
    if (![...between, name].every(({ gap }) => gap === ' ')) return last
    if (fromElsewhere.test(between.map(({ folded }) => folded).join(' '))) return last + 1 + many
  }
  return last
}

/** Whether the word before is a name with a capital, with nothing but a space between. */
function isGivenBefore(words: readonly Word[], first: number): boolean {
  const word = words[first]
  const ahead = words[first - 1]
  if (word?.gap !== ' ' || !word.capital || ahead === undefined || !ahead.capital) return false
  if ((ahead.flags & (isNone | wordFlags.particle | wordFlags.institutionBefore)) !== 0) return false
  return (ahead.flags & (wordFlags.given | wordFlags.givenWord)) !== 0 || namenessOf(ahead) === 'sure'
}

/**
 * Widens a mention to the whole name: initials and particles before it, particles with a surname and one letter behind.
 * @param isTaken whether the word at an index is in a mention
 */
export function completeName(
  text: string,
  words: readonly Word[],
  mention: NameMention,
  isTaken: (at: number) => boolean,
): NameMention {
  let { first, last } = mention
  let before = first
  while (before > 0 && first - before < 3 && isParticle(words[before - 1]) && joins(words[before])) before--
  const initials = initialsBefore(words, before)
  if (initials < before) first = initials
  else if (before < first && isTaken(before - 1) && joins(words[before])) first = before
  else if (onlyInNames.test(words[first - 1]?.folded ?? '') && before < first) first = before
  else if (isSurname(words, withoutPrepositions(words, before, first), first))
    first = withoutPrepositions(words, before, first)
  else first = initialsBefore(words, first)
  // "(Griet Ooms-Laan)": a given name before what has been found
  while (isGivenBefore(words, first)) first--
  // "R.F. (Rosalvo) Semedo"
  if (words[first - 1]?.initials === true && words[first]?.gap === ' (') first -= 1
  if (first < last) last = surnameBehindNickname(words, last)
  last = surnameOfParticles(words, first, last)
  if (first > 0) last = endOfNameLine(words, first, last)
  if (isShortVan(words, last)) last += 1
  if (isSurnameByCapital(words, last)) last += 1
  last = surnameFromElsewhere(words, last)
  const behind = skipParticles(words, last + 1)
  const next = words[last + 1]
  if (next !== undefined && isJoined(next)) {
    // "de vries-van der meer"
    if (/-(?:van|de|der|den|ter|ten|te)$/.test(words[last]?.folded ?? '')) last = behind
    else if (isParticle(next) && isSurnameBehindParticles(words, last + 1, behind)) last = behind
    else if (
      next.folded === 'tot' &&
      words[last]?.capital === true &&
      words[last + 2]?.capital === true &&
      words[last + 2]?.gap === ' '
    )
      last += 2
    else if (/^(?:sr|jr|[a-z]zn)$/.test(next.folded)) last += 1
    else if (next.folded === 'oude' && isTaken(last + 2) && words[last + 2]?.gap === ' ') last += 2
    else if (isShortVan(words, last + 1)) last += 2
    else if (next.text.length === 1 && text[next.end] === '.') last += 1
  } else if (isNickname(words, last + 1) && isTaken(last + 2)) last += 1
  return { first, last }
}
