import { wordFlags } from '../dictionary/word-flags.js'
import { isInstitutionWord } from '../kept-words.js'
import type { Word } from '../reading/word.js'
import type { NameMention } from './name-mention.js'
import { isCalledAfter } from './is-named-after.js'
import { isMistyped } from './mistyped.js'
import { namenessOf } from './nameness.js'

const {
  common,
  given,
  givenWord,
  givenSmallWord,
  surname,
  surnameWord,
  institutionBefore,
  listedName,
  personVerb,
  knownPlace,
  title,
  relation,
} = wordFlags

/** At the head of a sentence these are the word, unless a verb of persons follows. */
const weather = new Set(
  'hoop storm ster zon lente bloem lieve toon max fee vrede mark job april best beer roos sol art wit tulp lot wolf anker nova hope trees riet'.split(
    ' ',
  ),
)

/** Surnames behind "de": any other word with a capital there is an institution or an office. */
const behindDe =
  /^(?:boer|bakker|koning|visser|groot|wit|jong|jonge|graaf|haan|bruin|ruiter|lange|leeuw|wolf|vos|kok|waal|beer|haas|winter|zwart|rooij|rooy|roo|goede|bruijn|smet|smid|clercq|vries|wilde|gier|hoop|ridder|kort|korte|lang|wijs|vreede|kleine|kleijn|klerk|keizer|keijzer|kroon|man|mol|moor|munnik|nooij|pagter|raad|raaf|rijk|rijke|roos|swart|valk|veer|vink|vogel|weerd|weert|wind|zeeuw|zwaan|zoete|zanger|haan|hond|hoog|meester|snoo|vrede|jager|molenaar|schipper|brouwer|kruif|kruijf)$/

/** Before a verb these are what they are: "Dat is", "Al heeft". "Wil is" and "Ben heeft" are persons. */
const pronouns = new Set('dat een als al er door ter do min mag wei sol made'.split(' '))

/** "Duitse Mark": no person behind an adjective of a country. */
const ofCountry = /(?:^duitse|^zwitserse|^franse|^engelse|^belgische|^italiaanse)$/

/** Kinds of care that a person gets and no institution is called by: "omdat Jelmer meerzorg nodig heeft". */
const careOfPersons = /^(?:meerzorg|mantelzorg|respijtzorg)$/

/** Whether words with a name of an institution, a diagnosis or a law before or behind them are that name. */
export function isInstitution(words: readonly Word[], { first, last }: NameMention): boolean {
  const word = words[first]
  const before = words[first - 1]
  const twoBefore = words[first - 2]
  const after = words[last + 1]
  if (word === undefined) return false
  if (
    after !== undefined &&
    /^[ -]$/.test(after.gap) &&
    (after.capital || after.text.length > 5) &&
    !careOfPersons.test(after.folded) &&
    (after.parted ? isCalledAfter(after) : isInstitutionWord(after.folded))
  )
    return true
  if (before !== undefined && /^ ["'“‘]?$/.test(word.gap) && (before.flags & institutionBefore) !== 0)
    return true
  if (
    /^(?:de|het|'t|sint|st)$/.test(before?.folded ?? '') &&
    twoBefore !== undefined &&
    before?.gap === ' ' &&
    (twoBefore.flags & institutionBefore) !== 0
  )
    return true
  return (
    before?.folded === 'van' &&
    /(?:ziekte|syndroom|dystrofie)$|^(?:wet|schaal|morbus)$/.test(twoBefore?.folded ?? '')
  )
}

/** "van K.", "omdat M. niet": one letter that stands for a person, and not "vitamine D." or "A. Het eerste punt". */
function isLetterOfPerson(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  const after = words[at + 1]
  if (
    word !== undefined &&
    after === undefined &&
    word.gap.includes('\n') &&
    /^(?:\p{Lu}\.){2,6}$/u.test(word.text)
  )
    return true
  if (word === undefined || !/^(?:\p{Lu}\.){1,2}$/u.test(word.text)) return false
  const acts = after !== undefined && after.gap === ' ' && (after.flags & personVerb) !== 0 && !after.capital
  if ((acts && word.startsSentence) || (after === undefined && word.gap.includes('\n'))) return true
  return (
    before !== undefined &&
    word.gap === ' ' &&
    !before.initials &&
    (before.flags & (common | title | relation)) !== 0 &&
    (before.flags & wordFlags.kept) === 0
  )
}

/** Whether a name without any cue may be believed, from its own words and its neighbours. */
export function isBelieved(words: readonly Word[], mention: NameMention): boolean {
  const { first, last } = mention
  const word = words[first]
  const after = words[last + 1]
  if (word === undefined || isInstitution(words, mention)) return false
  const more = last > first
  const lastWord = words[last]
  if ((word.flags & knownPlace) !== 0 && !more) return false
  if (word.initials) return more || isLetterOfPerson(words, first)
  if (word.text.length === 1 && more) return true
  const kind = namenessOf(word)
  const lastKind = more && lastWord !== undefined ? namenessOf(lastWord) : 'word'
  const isFollowed =
    lastKind === 'sure' || lastKind === 'surname' || (lastKind === 'unknown' && lastWord?.capital === true)
  if (word.capital) {
    if ((word.flags & common) !== 0) return (word.flags & given) !== 0 && !word.startsSentence
    if (kind === 'sure') return true
    if (
      (kind === 'unknown' || kind === 'place') &&
      !isFollowed &&
      word.gap === ' ' &&
      /^(?:in|te|uit|vanuit|nabij|rond|omgeving)$/.test(words[first - 1]?.folded ?? '')
    )
      return false
    if (ofCountry.test(word.folded)) return false
    const acts =
      after?.gap === ' ' &&
      ((after.flags & personVerb) !== 0 || /^(?:haar|zijn|z'n|en|mag|niet)$/.test(after.folded))
    // "Dijalise is zwaar": written as it sounds
    if (
      kind === 'unknown' &&
      acts &&
      word.startsSentence &&
      word.folded.length > 6 &&
      word.spelling.soundsDutch
    )
      return isFollowed
    if ((kind === 'unknown' || kind === 'place') && acts) return true
    if (kind === 'unknown')
      return !word.startsSentence || isFollowed || !(isMistyped(word) || word.spelling.soundsDutch)
    if (kind === 'given') {
      if (isFollowed || (acts && !pronouns.has(word.folded))) return true
      if (/'s?$/.test(word.text)) return true
      if (
        word.startsSentence &&
        after !== undefined &&
        (/^ ?\(/.test(after.gap) || (after.gap === ', ' && /^(?:onze|mijn|haar|zijn|de)$/.test(after.folded)))
      )
        return !pronouns.has(word.folded) && (word.flags & common) === 0
      if (word.startsSentence && (word.flags & (givenSmallWord | common)) === 0 && !weather.has(word.folded))
        return true
      return (
        !word.startsSentence &&
        !ofCountry.test(words[first - 1]?.folded ?? '') &&
        !ofCountry.test(word.folded) &&
        /^(?: |[),;]{1,2} | \()$/.test(word.gap)
      )
    }
    if (kind === 'surname') {
      if (isFollowed && lastKind !== 'surname') return true
      if (word.startsSentence || (word.flags & common) !== 0) return false
      if ((word.flags & (given | givenWord)) !== 0) return false
      const before = words[first - 1]
      const isCalled =
        before !== undefined && word.gap === ' ' && /^(?:de|het|een|deze|die|dit|dat)$/.test(before.folded)
      if (isCalled)
        return (
          (word.flags & (surname | surnameWord)) !== 0 && before.folded === 'de' && behindDe.test(word.folded)
        )
      const isTitleCase =
        (after?.gap === ' ' && after.capital && namenessOf(after) === 'word') ||
        (before?.capital === true && !before.startsSentence && namenessOf(before) === 'word')
      return (word.flags & (surname | surnameWord)) !== 0 || ((word.flags & listedName) !== 0 && !isTitleCase)
    }
    if (kind === 'place')
      return !word.startsSentence || isFollowed || (after?.gap === ' ' && (after.flags & personVerb) !== 0)
    return kind === 'word' && isFollowed && !word.startsSentence
  }
  if (word.allCapitals && !word.shouted)
    return kind === 'sure' || lastKind === 'sure' || lastKind === 'surname'
  return (
    kind === 'sure' && ((word.flags & (given | givenWord | surname)) !== 0 || more || word.folded.length > 2)
  )
}
