import { wordFlags } from '../dictionary/word-flags.js'
import { closings, labels, nameNouns, openings, sayingVerbs } from '../name-cues.js'
import { wordTraits } from '../reading/word-traits.js'
import type { Word } from '../reading/word.js'
import { namenessOf } from './nameness.js'
import { behindNoun, besideNaming, nounsOfName, owners, parties } from './cue-words.js'

/**
 * How much the words before say. none: nothing; role: a relation or profession; title: "mevrouw"; opening: "Beste";
 * said: "zei";
 * declared: "ik heet", so that any word but an everyday one is the name.
 */
export type Cue = 'none' | 'said' | 'opening' | 'role' | 'title' | 'declared'

const { title, relation, pluralRelation, naming } = wordFlags
const leads = title | relation | pluralRelation | naming

/** Titles that are written with a point. */
const abbreviated = /^(?:dhr|mw|mevr|mej|hr|h|dr|drs|mr|ir|ing|prof|ds|zr|br|fam|jhr|jkvr|past|st|mrs|ms)$/
const afterTitle = /^ {1,2}$/
const afterShortTitle = /^\.? {0,2}$/
const afterRole = /^(?: {1,2}|, | ?\(|: ?| ?["'“‘„]|: ["'“])$/
const afterLabel = /^ ?[:=] {0,4}\n? {0,4}$/
const noPerson =
  /^(?:dat|dit|wat|het|zo|er|die|afdeling|instelling|organisatie|locatie|stichting|school|groep)$/

function afterNaming(words: readonly Word[], at: number): Cue {
  if (!/^[ :]{1,3}["'“‘]?$/.test(words[at]?.gap ?? '')) return 'none'
  const verb = words[at - 1]
  const who = words[at - 2]
  if (verb?.folded === 'genaamd' || verb?.folded === 'gedoopt') return 'role'
  if (who === undefined) return 'role'
  if (/^(?:ik|hij|zij|ze|je)$/.test(who.folded) || (who.flags & (relation | title | pluralRelation)) !== 0)
    return 'declared'
  return noPerson.test(who.folded) ? 'none' : 'declared'
}

/** "naam is", "naam van mijn dochter is", "namens mij:" before the word at this place. */
function isBehindNameNoun(words: readonly Word[], at: number): boolean {
  const verb = words[at - 1]
  if (verb === undefined || !behindNoun.has(verb.folded) || !/^[ :]{1,2}["'“]?$/.test(words[at]?.gap ?? ''))
    return false
  for (let back = at - 2; back >= Math.max(0, at - 6); back--) {
    const word = words[back]
    if (word === undefined) return false
    if (nameNouns.has(word.folded) || /naam$/.test(word.folded)) return true
    if (words[back + 1]?.gap !== ' ') return false
  }
  return false
}

/** "ik ben", "met" and "u spreekt met" before the word. */
function isPresented(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  const twoBefore = words[at - 2]
  if (words[at]?.gap !== ' ' || before === undefined || twoBefore === undefined) return false
  if (before.folded === 'ben') return twoBefore.folded === 'ik' || words[at - 3]?.folded === 'ik'
  if (before.folded === 'met')
    return /^(?:spreekt|spreek|sprak)$/.test(twoBefore.folded) && /^[uj]/.test(words[at - 3]?.folded ?? '')
  return false
}

const kin =
  /^(?:moeder|vader|oma|opa|zus|zusje|broer|broertje|ouders|zoon|dochter|tante|oom|mama|papa|vriend|vriendin|juf|buurvrouw|buurman|man|vrouw|verjaardag|kamer|voogd|mentor|bewindvoerder|mantelzorger|naam)$/
const meeting =
  /^(?:gesproken|gesprek|overleg|contact|afspraak|gebeld|praten|spreken|sprak|samen|mailwisseling|kennisgemaakt|gepraat|getrouwd|thuis|ruzie)$/

export const possessive = /^(?:mijn|mien|myn|me|mn|m'n|onze|haar|zijn|z'n|zn|d'r)$/

/** "me suster geertje": a word that no list knows behind "me" is most likely kin or a helper, written wrong. */
function isMistypedKin(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  const twoBefore = words[at - 2]
  if (words[at]?.gap !== ' ' || before?.gap !== ' ' || twoBefore === undefined) return false
  return before.flags === 0 && possessive.test(twoBefore.folded) && !before.spelling.isDutch
}

/** "de moeder van jaylinn", "een gesprek met sharita": unlisted names in small letters. */
function isCompany(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  const twoBefore = words[at - 2]
  if (words[at]?.gap !== ' ' || before?.gap !== ' ' || twoBefore === undefined) return false
  if (before.folded === 'van') return kin.test(twoBefore.folded)
  if (before.folded === 'met') return meeting.test(twoBefore.folded)
  return before.folded === 'naar' && /^vra(?:ag|gen)$/.test(twoBefore.folded)
}

/** The close of a letter: "groetjes", "Met vriendelijke groet,\n", up to two lines on. */
function isBehindClosing(words: readonly Word[], at: number): boolean {
  const gap = words[at]?.gap ?? ''
  let back = at - 1
  if (words[back]?.folded === 'van' && gap === ' ') back--
  if (words[back]?.folded === 'wel' && /^dank/.test(words[back - 2]?.folded ?? '')) back -= 2
  const before = words[back]
  const between = words[at - 1]?.folded === 'van' ? (words[at - 1]?.gap ?? '') : gap
  return before !== undefined && closings.has(before.folded) && /^[ ,.!\n\r:)-]{1,8}$/.test(between)
}

const labelOfAnything = /^(?:betreft|inzake|onderwerp|aan|van|cc|afwezig|vader|moeder|melder|client|door)$/

/** "klantenservice", "unit", "transferpunt": part of an organisation. */
const office =
  /(?:unit|team|afdeling|commissie|service|secretariaat|directie|bestuur|redactie|receptie|dienst|punt|lijn|desk|kantoor|verzekeraar|balie|loket|college)$/

const isPlainBehindLabel = (label: Word, word: Word): boolean =>
  labelOfAnything.test(label.folded) &&
  (word.flags & (wordFlags.given | wordFlags.givenWord | wordFlags.surname | wordFlags.surnameWord)) === 0 &&
  (office.test(word.folded) || (!word.capital && !word.allCapitals && namenessOf(word) === 'word'))

/** @returns what the words before the one at this index say about a name that may begin there */
export function cueBefore(words: readonly Word[], at: number): Cue {
  const before = words[at - 1]
  const word = words[at]
  if (before === undefined || word === undefined) return 'none'
  const { flags } = before
  // Most words lead to no name: they are passed over by what is known of them
  if ((before.traits & wordTraits.leadsToName) === 0 && (flags & leads) === 0)
    return isMistypedKin(words, at) ? 'role' : 'none'
  const label = labels.has(before.folded) && afterLabel.test(word.gap)
  // "Betreft: volwassene, 35 jaar"
  if (label) return isPlainBehindLabel(before, word) ? 'none' : 'declared'
  if (
    (flags & title) !== 0 &&
    (abbreviated.test(before.folded) ? afterShortTitle : afterTitle).test(word.gap)
  )
    return 'title'
  if ((flags & (relation | pluralRelation)) !== 0 && afterRole.test(word.gap)) return 'role'
  if ((flags & naming) !== 0) return afterNaming(words, at)
  if (besideNaming.has(before.folded) && ((words[at - 2]?.flags ?? 0) & naming) !== 0 && word.gap === ' ')
    return 'declared'
  if (isBehindNameNoun(words, at) || isBehindClosing(words, at)) return 'declared'
  if (isPresented(words, at) || isCompany(words, at)) return 'role'
  if (isMistypedKin(words, at)) return 'role'
  if (word.gap === ' ' && owners.has(before.folded)) return 'said'
  if (word.gap === ', ' && parties.has(before.folded)) return 'role'
  if (word.gap === ' ' && nounsOfName.has(before.folded)) return 'declared'
  if (openings.has(before.folded) && /^ {1,2}$/.test(word.gap) && (before.startsSentence || before.capital))
    return 'opening'
  if (word.gap === ' ' && sayingVerbs.has(before.folded)) return 'said'
  return 'none'
}
