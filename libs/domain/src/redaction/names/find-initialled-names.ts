import { wordFlags } from '../dictionary/word-flags.js'
import type { Word } from '../reading/word.js'
import { everydayWords } from './everyday-words.js'
import { initialsBefore } from './initials-before.js'
import type { NameMention } from './name-mention.js'
import { skipParticles } from './name-particles.js'
import { namenessOf } from './nameness.js'
import { isJoined } from './word-form.js'

const { common, kept, surname, surnameWord, listedName, title, relation, pluralRelation } = wordFlags

const double = /^(?:van|op|in|uit|aan)$/

/** "de heer van der poel", "bewoner van splunteren": particles and a surname behind a title or a role. */
function isBehindTitle(words: readonly Word[], from: number, at: number): boolean {
  const before = words[from - 1]
  const head = words[from]
  const name = words[at]
  if (before === undefined || head === undefined || name === undefined || !/^\.? $/.test(head.gap))
    return false
  if (
    (before.flags & (title | relation | pluralRelation)) === 0 ||
    !/^(?:van|de|ter|ten|te|v\.d\.|vd)$/.test(head.folded)
  )
    return false
  const isTitled = (before.flags & title) !== 0
  if (at - from > 1) {
    const article = words[at - 1]?.folded ?? ''
    if (!double.test(head.folded) || isEveryday(name)) return false
    return /^(?:der|den)$/.test(article) || (article === 'de' && (isTitled || namenessOf(name) !== 'word'))
  }
  if (isTitled || /^(?:ten|ter)$/.test(head.folded)) return !isEveryday(name)
  if (head.folded === 'de') return surnameBehindDe.test(name.folded) && isFollowedByPerson(words[at + 1])
  return namenessOf(name) === 'unknown'
}

/** "huisarts de groot kwam", "behandelaar de leeuw, …": of these one is hardly spoken of as such behind a role. */
const surnameBehindDe =
  /^(?:boer|bakker|koning|visser|groot|wit|jong|graaf|haan|bruin|ruiter|leeuw|wolf|vos|kok|waal|haas|winter|zwart|rooij|rooy|roo|bruijn|smet|smid|vries|wilde|gier|ridder|wijs|klerk|keizer|keijzer|kroon|moor|munnik|raad|raaf|rijk|rijke|swart|valk|veer|vink|weerd|weert|zeeuw|zwaan|jager|molenaar|schipper|brouwer|kruif|kruijf)$/

const isFollowedByPerson = (next: Word | undefined): boolean =>
  next === undefined ||
  next.gap !== ' ' ||
  (next.flags & wordFlags.personVerb) !== 0 ||
  /^(?:van|en|ook|uit|kwam|belt|zegt|zei|is|was|heeft|had)$/.test(next.folded)

const isEveryday = (word: Word): boolean => (word.flags & common) !== 0 || everydayWords.has(word.folded)

/** "BROUWERS, M.J.": at the head of a line or behind a sign, with initials of capitals behind a comma. */
function isBeforeInitials(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  return (
    word !== undefined &&
    next !== undefined &&
    (word.capital || word.allCapitals) &&
    word.gap !== ' ' &&
    next.gap === ', ' &&
    (next.initials || /^[A-Z]$/.test(next.text)) &&
    next.text !== next.text.toLowerCase() &&
    (word.flags & (common | kept | title | relation)) === 0
  )
}

/** "v. doorn, k.;", "ras, p.;": in a table in any letters. */
function isInColumn(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  const behind = words[at + 2]
  return (
    word !== undefined &&
    next?.gap === ', ' &&
    (next.initials || /^[a-z]$/i.test(next.text)) &&
    /^\.? ?[;|\t\n]/.test(behind?.gap ?? '\n') &&
    /(?:^|[;|\t\n.]) ?$/.test(word.gap) &&
    (word.flags & (common | kept)) === 0
  )
}

/** What a letter is the kind of: "hepatitis c.", "punt a." */
const lettered =
  /^(?:vit(?:amine)?|hep(?:atitis)?|type|groep|plan|punt|optie|klasse?|lid|sub|onder|artikel|art|bijlage|deel|fase|blok|vak|cluster|categorie|unit|gebouw|afdeling|afd|kamer|ad|de|het|route|lijn|variant|stap|nr|nummer|en|of)$/

/** "hepatitis c. de arts": the letter belongs to what stands before it, and a sentence begins behind it. */
const isLettered = (words: readonly Word[], first: number, name: Word): boolean =>
  first > 0 &&
  !name.capital &&
  words[first]?.gap === ' ' &&
  words[first]?.text.length === 1 &&
  !/^(?:de|het|en|of|ad)$/.test(words[first - 1]?.folded ?? '') &&
  lettered.test(words[first - 1]?.folded ?? '')

/** Between a deed and who did it: any word with an initial is a name there. */
const byPersons = /^(?:door|van|bij|met|namens|ene|heet|heette|t\.n\.v\.|tnv)$/

/** "de manager, p. kerkhof, zei", "casemanager is d. haak": who somebody of a role is. */
function isBesideRole(words: readonly Word[], first: number, at: number): boolean {
  const [before, letter] = [words[first - 1], words[first]]
  const isRole = (word: Word | undefined): boolean => word !== undefined && (word.flags & relation) !== 0
  if (letter?.gap === ', ') return isRole(before) && /^[,.]/.test(words[at + 1]?.gap ?? ',')
  return letter?.gap === ' ' && before?.folded === 'is' && isRole(words[first - 2])
}

/** "titel (n. zwartenkot, ondersteuner)", "consulent = r. verloop.": between signs of its own, and no piece of a list. */
function isSetApart(words: readonly Word[], first: number, at: number): boolean {
  const [letter, name] = [words[first], words[at]]
  if (letter === undefined || name === undefined || at - first !== 1) return false
  if (!/[(=] ?$/.test(letter.gap) || !/^(?:$|[,.;)])/.test(words[at + 1]?.gap ?? '')) return false
  return name.gap === '. ' && (name.flags & (common | kept)) === 0 && !/^[a-f]$/i.test(letter.text)
}

/** "een voogd, dat is m. de laat": behind what only somebody stands behind. */
function isOfSomebody(words: readonly Word[], first: number, at: number): boolean {
  const [before, letter] = [words[first - 1], words[first]]
  return (
    letter?.gap === ' ' &&
    /^(?:de|den|der|ten|ter|van)$/.test(words[first + 1]?.folded ?? '') &&
    (words[first + 1]?.gap ?? '').startsWith('.') &&
    /^(?:door|met|namens|ene|heet|heette|is|via|mijn)$/.test(before?.folded ?? '') &&
    ((words[at]?.flags ?? 0) & (kept | wordFlags.personVerb)) === 0
  )
}

/** "door e. dolfijn", "dermatoloog s. achterhof": a letter with a point in the middle of a sentence, and any word. */
function isInSentence(words: readonly Word[], first: number, at: number): boolean {
  const letter = words[first]
  const name = words[at]
  const before = words[first - 1]
  return (
    before !== undefined &&
    at - first === 1 &&
    letter !== undefined &&
    (letter.gap === ' ' || isBesideRole(words, first, at)) &&
    letter.text.length === 1 &&
    (!/^[mptuvx]$/i.test(letter.text) || isBesideRole(words, first, at)) &&
    name?.gap === '. ' &&
    name.text.length > 3 &&
    (name.flags & (kept | wordFlags.keptPhrase | wordFlags.personVerb)) === 0 &&
    (name.capital || !letter.capital) &&
    !name.parted &&
    before.text.length > 1 &&
    (byPersons.test(before.folded) ||
      isBesideRole(words, first, at) ||
      (!isEveryday(name) && !lettered.test(before.folded))) &&
    (before.flags & wordFlags.given) === 0
  )
}

/** Names of initials, particles and a surname in any case: "e. de wit", "s. van der mei"; also behind a title. */
export function findInitialledNames(words: readonly Word[]): NameMention[] {
  const found: NameMention[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || word.initials) continue
    const isParticle = (word.flags & wordFlags.particle) !== 0
    if (isBeforeInitials(words, at) || isInColumn(words, at)) {
      const isBehindParticle =
        /^(?:v|v\.|vd|v\.d\.|van|de)$/.test(words[at - 1]?.folded ?? '') && /^\.? $/.test(word.gap)
      found.push({ first: isBehindParticle ? at - 1 : at, last: at + 1 })
      continue
    }
    const first = initialsBefore(words, at)
    const hasPoint = first < at && /\.$|^\./.test((words[at - 1]?.text ?? '') + word.gap.trim())
    const last = isParticle ? skipParticles(words, at) : at
    const name = words[last]
    const isKept =
      ((name?.flags ?? 0) & kept) !== 0 &&
      !(name?.capital === true && /^(?:der|den)$/.test(words[last - 1]?.folded ?? ''))
    if (name === undefined || isKept || (isParticle && (last === at || !isJoined(name)))) continue
    if (
      (name.text.length < 3 && !(hasPoint && (name.flags & (surname | listedName)) !== 0)) ||
      (name.flags & (title | wordFlags.academic)) !== 0 ||
      (!name.capital && namenessOf(name) === 'kept')
    )
      continue
    if (!hasPoint) {
      if (isParticle && first === at && isBehindTitle(words, at, last)) found.push({ first: at, last })
      continue
    }
    const isSurname =
      (name.flags & (surname | surnameWord | listedName)) !== 0 ||
      /^(?:unknown|sure|surname|place)$/.test(namenessOf(name))
    const opens = words[first]?.startsSentence === true && /^[a-f]$/.test(words[first]?.text ?? '')
    // "dhr n. schut", "met ene d. stil"
    const isAnnounced =
      /^\.? $/.test(words[first]?.gap ?? '') &&
      (((words[first - 1]?.flags ?? 0) & (title | relation)) !== 0 || words[first - 1]?.folded === 'ene')
    if (
      isParticle
        ? !isLettered(words, first, name) &&
          (isSurname || !isEveryday(name) || isOfSomebody(words, first, last))
        : (isSurname && !(opens && isEveryday(name)) && !name.startsSentence) ||
          (isSurname && !isEveryday(name)) ||
          ((isAnnounced || isSetApart(words, first, at) || isInSentence(words, first, at)) &&
            (name.flags & common) === 0)
    )
      found.push({ first, last })
  }
  return found
}
