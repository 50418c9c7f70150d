import { commonWords } from './common-words.js'
import { extendName, skipParticles, withParticlesBefore, type Cue } from './extend-name.js'
import { institutionBefore, institutionEnding, keptWords } from './kept-words.js'
import { declarations, namingVerbs, particles, pluralRelations, relations, titles } from './name-cues.js'
import { givenNameKind, looksLikeSurname, surnameKind } from './name-lists.js'
import type { Word } from './words.js'

/** The words of one mention of a person: indexes, both included. */
export interface NameMention {
  readonly first: number
  readonly last: number
}

const afterTitle = /^(?:\.? {0,2}|\.)$/
const afterRole = /^(?: {1,2}|, | \(|: | "|: "| ')$/

function cueBefore(words: readonly Word[], at: number): Cue {
  const before = words[at - 1]
  const word = words[at]
  if (before === undefined || word === undefined) return 'none'
  if (titles.has(before.folded) && afterTitle.test(word.gap)) {
    return before.folded === 'heer' && words[at - 2]?.folded !== 'de' && words[at - 2]?.folded !== 'geachte'
      ? 'role'
      : 'title'
  }
  const isRole = relations.has(before.folded) || pluralRelations.has(before.folded)
  if (isRole && afterRole.test(word.gap)) return word.capital || /^ {1,2}$/.test(word.gap) ? 'role' : 'none'
  if (namingVerbs.has(before.folded) && /^[ :]{1,3}["']?$/.test(word.gap)) {
    const who = words[at - 2]?.folded ?? ''
    const isPerson = relations.has(who) || /^(?:ik|hij|zij|ze)$/.test(who) || before.folded === 'genaamd'
    return who === 'ik' ? 'declared' : isPerson ? 'role' : 'none'
  }
  return 'none'
}

/** What people do or are, right behind a name at the head of a sentence: "Max zit thuis". */
const personVerb =
  /^(?:heeft|is|was|had|zit|wil|wilde|krijgt|kreeg|woont|woonde|kan|kon|moet|moest|gaat|ging|werd|wordt|ligt|lag|belt|belde|zegt|zei|vindt|vond|mag|zou|slaapt|eet|kwam|komt|doet|deed|huilt|loopt|staat|wacht|heet)$/

/** Whether a name without any cue may be believed, from its own words and its neighbours. */
function isBelieved(words: readonly Word[], { first, last }: NameMention): boolean {
  const word = words[first]
  const before = words[first - 1]
  const after = words[last + 1]
  if (word === undefined) return false
  const joinedAfter = after !== undefined && /^[ -]$/.test(after.gap)
  if (joinedAfter && (after.capital || after.text.length > 5) && institutionEnding.test(after.folded))
    return false
  if (before !== undefined && / $/.test(word.gap) && institutionBefore.has(before.folded)) return false
  const twoBefore = words[first - 2]
  if (before?.folded === 'van' && /^(?:ziekte|syndroom|wet|schaal|huis)$/.test(twoBefore?.folded ?? ''))
    return false
  const given = givenNameKind(word.folded)
  const surname = surnameKind(word.folded)
  const more = last > first
  const lastWord = words[last]
  const surnamePart = more && lastWord !== undefined ? surnameKind(lastWord.folded) : undefined
  const lastIsSurname =
    surnamePart === 'plain' || (lastWord !== undefined && more && looksLikeSurname(lastWord.folded))
  if (word.initials) return more
  if (word.capital) {
    if (given === 'plain' || surname === 'plain') return true
    if (given === 'word' && personVerb.test(after?.folded ?? '') && after?.gap === ' ') return true
    if (given !== undefined || surname === 'word')
      return !word.startsSentence || (more && (lastIsSurname || lastWord?.capital === true))
    return lastIsSurname || (looksLikeSurname(word.folded) && !word.startsSentence)
  }
  if (given === 'plain') return word.folded.length >= 3
  if (given === 'word') return more && (lastIsSurname || (surnamePart === 'word' && last - first > 1))
  if (surname === 'plain') return word.folded.length >= 6 || more
  return false
}

function declaredNames(text: string, words: readonly Word[]): NameMention[] {
  const mentions: NameMention[] = []
  for (const { cue, line } of declarations) {
    let at = 0
    for (const match of text.matchAll(cue)) {
      const end = match.index + match[0].length
      while (at < words.length && (words[at]?.start ?? 0) < end) at++
      let first = words[at]
      while (first !== undefined && titles.has(first.folded) && first.start - end < 30) first = words[++at]
      if (first === undefined || first.start - end > 30 || /[.!?]/.test(text.slice(end, first.start - 1)))
        continue
      if (!line && first.start - end > 12) continue
      const rest = (text.slice(end, end + 120).split('\n', 1)[0] ?? '').split(/\s+/).length
      const lower = !first.capital && !first.initials && !first.allCapitals
      const last = extendName(words, at, lower && line && rest > 6 ? 'none' : 'declared')
      if (last !== undefined) mentions.push({ first: at, last })
    }
  }
  return mentions
}

/** Names one after another behind a plural: "kinderen Daan, Sem en Noor". */
function enumeratedNames(words: readonly Word[], from: number): NameMention[] {
  const mentions: NameMention[] = []
  let at = from
  for (let count = 0; count < 8; count++) {
    let word = words[at]
    const isEnd = word === undefined || !/^(?: |, )$/.test(word.gap)
    if (isEnd) break
    if (word?.folded === 'en' || word?.folded === 'of') word = words[++at]
    if (word === undefined || !(word.capital || givenNameKind(word.folded) === 'plain')) break
    const last = extendName(words, at, 'role')
    if (last === undefined) break
    mentions.push({ first: at, last })
    at = last + 1
  }
  return mentions
}

/** Particles and a surname without anything else: "De Groot", "bij de Groot", "van der Onbekend". */
function particleName(words: readonly Word[], at: number): NameMention[] {
  const word = words[at]
  if (word === undefined || !/^(?:de|den|der|el|ten|ter|van|ben|al|bin)$/.test(word.folded)) return []
  const last = skipParticles(words, at)
  const name = words[last]
  if (name?.capital !== true || !/^ {1,2}$/.test(name.gap) || keptWords.has(name.folded)) return []
  if (institutionEnding.test(name.folded)) return []
  const surname = surnameKind(name.folded)
  const isDouble =
    last - at > 1 && /^de[nr]$/.test(words[last - 1]?.folded ?? '') && !commonWords.has(name.folded)
  const isListed = surname === 'plain' || (surname === 'word' && !word.startsSentence)
  if (!isDouble && (!isListed || (word.folded === 'van' && !word.capital))) return []
  const before = words[at - 1]
  const initial = before !== undefined && word.gap === ' ' && /^\p{Lu}{1,2}$/u.test(before.text)
  return [{ first: initial ? at - 1 : at, last }]
}

/**
 * Mentions of persons: behind titles, relations and declarations, and by the lists of names. Mentions may
 * overlap; a person who returns with part of the name only is found by findReturningNames.
 */
export function findNames(text: string, words: readonly Word[]): NameMention[] {
  const mentions = declaredNames(text, words)
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) break
    if (titles.has(word.folded) && (words[at + 1]?.gap ?? '').length < 3 && cueBefore(words, at) === 'title')
      continue
    const cue = cueBefore(words, at)
    if (cue === 'none' && commonWords.has(word.folded) && !particles.has(word.folded)) continue
    const last = extendName(words, at, cue)
    if (last !== undefined) {
      const isStart = cue !== 'none' && !relations.has(word.folded)
      const isKept = cue === 'none' && keptWords.has(word.folded)
      if (isStart || (!isKept && isBelieved(words, { first: at, last }))) {
        const first = cue === 'none' ? withParticlesBefore(words, at) : at
        mentions.push({ first, last })
        if (cue === 'role' && pluralRelations.has(words[at - 1]?.folded ?? ''))
          mentions.push(...enumeratedNames(words, last + 1))
        at = last
        continue
      }
    }
    if (cue === 'none' && particles.has(word.folded)) mentions.push(...particleName(words, at))
  }
  return mentions
}
