import type { Candidate } from '../candidate.js'
import { wordFlags } from '../dictionary/word-flags.js'
import { namenessOf } from '../names/nameness.js'
import { allMatches, matchesAt, matchesAtWords } from '../reading/match-at.js'
import type { Reading } from '../reading/reading.js'
import { cueTraits, wordTraits } from '../reading/word-traits.js'
import {
  month,
  written,
  date,
  fullDate,
  shortDate,
  ordinal,
  inWords,
  looseDate,
  person,
  birth,
} from './birth-pieces.js'
import { findTurnedDates } from './find-turned-dates.js'
import { yearOfBirth, yearOfSomebody } from './year-of-birth.js'

/** What must be in a text for a pattern: a word of birth, "van" before digits, "word" or "werd". */
const needs = { birth: 1, van: 2, becoming: 4 } as const

/** Each with what it needs and a cheap look whether it can be there at all; those that begin with a word of birth are tried at such words. */
const cues: readonly (readonly [number, RegExp, RegExp])[] = [
  // "geboren op", "geb. 12-3-81", "geboortedatum:", "haar verjaardag is"; a second date right behind it too
  [
    needs.birth,
    /born|geb|jarig|verjaa|d\.?o\.?b|(?<!\p{L})gb(?!\p{L})/iu,
    new RegExp(
      `(?<!\\p{L})${birth}[^\\d.!?]{0,40}?(?:(?:ma|di|wo|do|vr|zat?|zon?)\\. ?)?(${date})(?:[^\\d.!?]{1,24}?(${fullDate}))?`,
      'iuy',
    ),
  ],
  // "niet geboren in 1953 maar op 2 februari 1934"
  [
    needs.birth,
    /geboren in (?:19|20)\d\d/i,
    new RegExp(`geboren in (?:19|20)\\d{2}[^.!?\\d]{0,20}(${fullDate})`, 'giu'),
  ],
  // "geboren den 1sten april 1954", "gebore 30ste van de 6de 06", "7 marto 1948", "9e maand 1947, de 3e"
  [
    needs.birth,
    /born|gebo|geb(?!\p{L})|verjaa|jarig/iu,
    new RegExp(
      `(?<!\\p{L})${birth}(?:\\?|[^\\d.!?\\n])[^\\d.!?\\n]{0,24}?(?<!\\d)((?:de[nr]? )?(?:${looseDate}))`,
      'iuy',
    ),
  ],
  // "ter wereld gekomen op 30 juni 1951", "op 22 december 1940 kwam ik ter wereld"
  [
    needs.birth,
    /ter wereld/i,
    new RegExp(`ter wereld[^\\d.!?\\n]{0,30}?(${date})|(${date})[^\\d.!?\\n]{0,24}? ter wereld`, 'giu'),
  ],
  // "22 sebt 2011 gebore"
  [
    needs.birth,
    /\d gebo/i,
    new RegExp(`(?<!\\d)(\\d{1,2} \\p{L}{3,9} (?:19|20)\\d{2}) gebore?n?(?!\\p{L})`, 'giu'),
  ],
  // "oom was van '48, 1 juli", "niet van 1950 maar van 1949, 11 november"
  [
    needs.van,
    / van (?:19|20|')\d\d,? /i,
    new RegExp(`(?:(van (?:19|20)\\d{2}) maar )?[vf]an ((?:'|19|20)\\d{2}, \\d{1,2} \\p{L}{3,9})`, 'giu'),
  ],
  // in a form the question and the answer stand apart
  [needs.birth, /geboortedatum/i, new RegExp(`(?<!\\p{L})geboortedatum[^\\d]{0,60}?(${date})`, 'giu')],
  // "op 12-03-1981 geboren", "op 12 maart 1981 werd zij geboren"
  [
    needs.birth,
    /geboren/i,
    new RegExp(
      `(${date})(?: te \\p{L}{2,30})?(?: (?:is|werd|was|ben)(?: \\p{L}{2,20}){0,2})? gebore?n?(?!\\p{L})`,
      'giu',
    ),
  ],
  // "mijn zoon is van 12-03-2011", "zij is van 4 mei 1950"
  [
    needs.van,
    / (?:ben|is|was|zijn|bennen) (?:er een |allebei |beiden? |trouwens |zelf |ook |nu |eigenlijk )?[vf]an {1,2}'?\d/i,
    new RegExp(
      `(?<!\\p{L})${person}(?: \\p{L}{2,30})? (?:ben|is|was|zijn|bennen) (?:er een |allebei |beiden? |trouwens |zelf |ook |nu |eigenlijk )?[vf]an {1,2}(${shortDate}|\\d{1,2} \\p{L}{3,12} (?:19|20)\\d{2}(?!\\d))`,
      'giu',
    ),
  ],
  // "nynke is van 19 mei 2018": of anybody but a paper
  [
    needs.van,
    / is van {1,2}\d/i,
    new RegExp(
      `(?<!\\p{L})(?!(?:brief|besluit|beschikking|indicatie|mail|mailtje|aanvraag|verslag|rapport|rekening|factuur|vonnis|foto|datum|polis|afspraak|uitspraak|bericht|formulier|plan|zorgplan|advies|melding|klacht|bezwaar|document|verklaring|contract|dat|dit|het|deze|wat|er|laatste|eerste|versie|meting|opname|stuurde|kreeg|ontving|[a-z]*(?:brief|besluit|plan|verslag|advies|schrijving|overeenkomst|rekening|beslissing|zegging|wijzing|lift|stoel|foto|kaart|nota|lijst|toets|recept|bed))(?!\\p{L}))\\p{L}{2,30} is van {1,2}(${shortDate})`,
      'giu',
    ),
  ],
  // "(officieel Theodora, van 3 maart '38)": behind a name
  [needs.van, /, van \d/i, new RegExp(`(?:\\p{Lu}[\\p{L}-]{2,30}), van (${fullDate})`, 'gu')],
  // "zij is van 1938", "geb. 1984": a year alone
  [needs.van, / (?:is|ben|bent) .{0,18}[vf]an (?:\d|['’]\d)/i, yearOfSomebody],
  [needs.birth, /geb/i, yearOfBirth],
  // "ik word 18 op 5 feb"
  [needs.becoming, /wordt? \d/i, new RegExp(`(?<!\\p{L})wordt? \\d{1,2}(?: jaar)? op (${written})`, 'giu')],
  // "wordt op 3 mei 18"
  [
    needs.becoming,
    /(?:wordt?|werd) (?:op |in )?\d/i,
    new RegExp(
      `(?<!\\p{L})(?:wordt|werd|word) (?:op |in )?(${written}) (?:\\d{1,2} jaar|\\d{1,2}|achttien|eenentwintig|volwassen)(?![\\d\\p{L}])`,
      'giu',
    ),
  ],
]
/** Whether a day may be said in words. */
const spokenMonth = new RegExp(`tien|tig|honderd|duizend|(?<!\\p{L})${ordinal}(?: van)? ${month}`, 'iu')
const behindCue = `[^.!?\\n]{0,24}?(?<!\\p{L})((?:de[nr]? )?${inWords})`
const spokenBehindBirth = new RegExp(`(?<!\\p{L})${birth}${behindCue}`, 'iuy')
const spokenOfPerson = new RegExp(`(?<!\\p{L})${person} (?:is|ben|was) [vf]an${behindCue}`, 'giu')

/** "(12-03-1951)" or ", 12-03-1951" or a date alone on its line, so old that only a birth can be meant. */
const oldDate = new RegExp(
  `(?:[(,·;|:*°] ?|\\n ?|${'°'})(${fullDate})(?![ ./-]?\\d)(?= ?[),.;·|\\n]| |$)`,
  'iuy',
)
/** Behind a name: "Lieke (30 april 2003)", "mw Diallo, 22/3/88". */
const behindName = new RegExp(
  `^(?:, ?| ?\\(| · | - | \\| |: | )\\*?(?:geb\\.? ?)?(${fullDate})(?= ?[),.;·|\\n]| [-–] |$)`,
  'iu',
)
const before2000 = /(?:(?<!\d)19\d{2}|[-/. ]'?[3-9]\d)$|^19\d{2}[-/.]/

const yearOf = (value: string): number => {
  const whole = /(?:19|20)\d{2}/.exec(value)?.[0]
  if (whole !== undefined) return Number(whole)
  const short = Number(/\d{2}$/.exec(value)?.[0] ?? 0)
  return short > 25 ? 1900 + short : 2000 + short
}

/** Dates between the signs of a table that has a column of births. */
const birthColumn = /(?:^|[;|\t\n]) ?geb(?:oren|oortedatum|datum|dat)?\.? ?[;|\t]/iu
const dateInColumn = new RegExp(`(?<=[;|\\t] ?)(${fullDate})(?= ?[;|\\t\\n]|$)`, 'giu')

/** "van 12-3", "fan '48" */
const isBehindVan = (text: string, place: number): boolean => {
  let at = place - 1
  if (text[at] === "'" || text[at] === '’') at--
  if (text[at] !== ' ') return false
  if (text[at - 1] === ' ') at--
  return /[vf]an/i.test(text.slice(Math.max(0, at - 3), at))
}

/** "wordt 18", "werd op 3 mei" */
const isBehindBecoming = (text: string, place: number): boolean =>
  text[place - 1] === ' ' && /(?:wordt?|werd) (?:op |in )?$/i.test(text.slice(Math.max(0, place - 9), place))

/** Whether words say a number, apart from one "een". */
function maySayDay(words: Reading['words']): boolean {
  let count = 0
  for (const { traits, folded } of words) {
    if ((traits & wordTraits.numeral) === 0) continue
    if (folded !== 'een' || ++count > 1) return true
  }
  return false
}

/** Dates of birth, known by the words around them; also a year alone that somebody is said to be of. An age stays, and every other date. */
export function findRuledBirths({ text, words, digits, traits }: Reading): Candidate[] {
  const found: Candidate[] = []
  const add = (start: number, value: string): void => {
    found.push({ type: 'dob', start, end: start + value.length, certainty: 'context' })
  }
  const present =
    ((traits & cueTraits.birth) !== 0 ? needs.birth : 0) |
    ((traits & cueTraits.becoming) !== 0 && digits.some(({ start }) => isBehindBecoming(text, start))
      ? needs.becoming
      : 0) |
    (digits.some(({ start }) => isBehindVan(text, start)) ? needs.van : 0)
  const maySay = maySayDay(words)
  const ofPerson = maySay && / (?:is|ben|was) [vf]an/i.test(text)
  if (maySay && (ofPerson || (present & needs.birth) !== 0) && spokenMonth.test(text)) {
    const ofPersons = ofPerson ? allMatches(text, spokenOfPerson) : []
    for (const match of [...matchesAtWords(text, spokenBehindBirth, words, cueTraits.birth), ...ofPersons])
      add(match.index + match[0].lastIndexOf(match[1] ?? ''), match[1] ?? '')
  }
  if ((traits & cueTraits.month) !== 0)
    for (const { start, value } of findTurnedDates(text)) add(start, value)
  if (digits.length === 0) return found
  for (const [need, look, pattern] of cues) {
    if ((present & need) === 0 || !look.test(text)) continue
    const matches = pattern.sticky
      ? matchesAtWords(text, pattern, words, cueTraits.birth)
      : allMatches(text, pattern)
    for (const match of matches) {
      const [whole, first = '', second] = match
      if (/sinds|vanaf|wordt in |wordt met /i.test(whole)) continue
      if (first !== '') add(match.index + whole.indexOf(first), first)
      if (second !== undefined) add(match.index + whole.lastIndexOf(second), second)
    }
  }
  if ((present & needs.birth) !== 0 && /[;|\t]/.test(text) && birthColumn.test(text))
    for (const match of allMatches(text, dateInColumn)) add(match.index, match[0])
  const hasOldYear = digits.some(
    ({ digits: value, gap, start }, at) =>
      /^19\d\d|^[3-9]\d$/.test(value) &&
      (gap !== null ||
        (digits[at + 1]?.gap ?? null) !== null ||
        /['’]$|(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6}\.?[ .-]{0,2}$/i.test(
          text.slice(Math.max(0, start - 14), start),
        )),
  )
  const signs = digits.map(({ start }) => (text[start - 1] === ' ' ? start - 2 : start - 1))
  for (const match of hasOldYear ? matchesAt(text, oldDate, signs) : []) {
    const value = match[1] ?? ''
    if (before2000.test(value)) add(match.index + match[0].indexOf(value), value)
  }
  let at = -1
  for (const group of digits) {
    while (at + 1 < words.length && (words[at + 1]?.end ?? 0) <= group.start) at++
    const word = words[at]
    if (word === undefined || group.start - word.end > 8) continue
    const match = behindName.exec(text.slice(word.end, word.end + 36))
    if (match === null || !(isPersonBefore(word) || (/^ \(/.test(match[0]) && isGivenName(word)))) continue
    const value = match?.[1]
    // "kind Maja, 02/09-2021": so late only of a child
    if (value === undefined || (yearOf(value) > 2018 && !isChildBefore(words, at))) continue
    add(word.end + match[0].indexOf(value), value)
  }
  return found
}

/** "kind Maja", "zoontje Daan de Wit": said to be a child. */
const isChildBefore = (words: Reading['words'], at: number): boolean =>
  words
    .slice(Math.max(0, at - 3), at)
    .some(({ folded }) =>
      /^(?:kind(?:je)?|zoon(?:tje)?|dochter(?:tje)?|baby|klein(?:zoon|dochter)|pleegkind)$/.test(folded),
    )

/** "djamilla (14-9-17)", "romy de graaf (22-5-07, " */
const isGivenName = (word: Reading['words'][number]): boolean =>
  /^(?:sure|given|surname|unknown)$/.test(namenessOf(word)) && (word.flags & wordFlags.common) === 0

/** A date behind a word of this kind may be when a person was born. */
const isPersonBefore = (word: Reading['words'][number]): boolean =>
  (word.capital || word.initials) &&
  !/^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|op|per|datum|sinds|vanaf|tot|brief|besluit|verslag)$/.test(
    word.folded,
  )
