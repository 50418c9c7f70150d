import { wordFlags } from '../dictionary/word-flags.js'
import type { Word } from '../reading/word.js'
import { possessive } from './cues.js'
import { isMistyped } from './mistyped.js'
import { namenessOf } from './nameness.js'

const {
  title,
  relation,
  pluralRelation,
  particle,
  common,
  kept,
  given,
  givenWord,
  givenSmallWord,
  listedName,
  personVerb,
  clauseStarter,
} = wordFlags

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
  const word = words[at]
  const before = words[at - 1]
  if (word === undefined || before === undefined || word.gap !== ' ' || !prepositions.has(before.folded))
    return false
  if ((word.flags & (givenWord | given)) === 0 || (word.flags & (givenSmallWord | common)) !== 0) return false
  return !things.has(word.folded) && namenessOf(word) === 'given'
}

/** An unlisted name in small letters that nothing but its place gives away. */
export function isNameByPlace(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  const after = words[at + 1]
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
  // "mark (mien man)"
  const isExplainedAsOurs =
    after?.gap === ' (' &&
    possessive.test(after.folded) &&
    ((words[at + 2]?.flags ?? 0) & relation) !== 0 &&
    (word.flags & (given | givenWord | givenSmallWord)) !== 0
  // "fleur haar bsn", at the head of a sentence
  if (
    word.startsSentence &&
    after?.folded === 'haar' &&
    after.gap === ' ' &&
    (word.flags & (given | givenWord)) !== 0 &&
    /^(?:given|sure)$/.test(namenessOf(word))
  )
    return true
  // "de chauffeur, mehari heet hij"
  const isNamed =
    after?.gap === ' ' &&
    /^heet(?:te)?$/.test(after.folded) &&
    /^(?:hij|ze|zij|ie|hem)$/.test(words[at + 2]?.folded ?? '')
  if (isNamed && word.folded.length > 2) return true
  if (isCalled || isExplained || isExplainedAsOurs) return true
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
  const isWithMe =
    (word.gap === ' ' || word.startsSentence) && after?.folded === 'en' && words[at + 2]?.folded === 'ik'
  const isHis = after?.gap === ' ' && /^(?:z'n|zn|d'r|dr)$/.test(after.folded) && kind !== 'word'
  if ((isWithMe || isHis) && kind !== 'word') return true
  if (kind === 'given') return isSubject && (word.flags & givenSmallWord) === 0
  if ((!isApposition && !isSubject && !isOwner) || word.folded.length < 3) return false
  if (isApposition && kind === 'unknown') return true
  return (
    (kind === 'unknown' || kind === 'place' || ((word.flags & listedName) !== 0 && kind === 'sure')) &&
    !isMistyped(word)
  )
}
