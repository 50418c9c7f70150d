import type { Candidate } from './candidate.js'

const month =
  '(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})'
const day = '(?:0?[1-9]|[12]\\d|3[01])'
const year = "(?:(?:19|20)\\d{2}|'?\\d{2})(?!\\d)"
const numeric = `${day} ?[-/. ] ?(?:0?[1-9]|1[0-2]) ?[-/. ] ?${year}`
const written = `(?:${day}(?:e|ste|de)?[ .-]{0,2})?${month}\\.?[ .-]{0,2}${year}|${day}(?:e|ste|de)?[ .-]{0,2}${month}`
const date = `(?<!\\d)(?:(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2}|${numeric}|${written}|${day}[-/](?:0?[1-9]|1[0-2])(?![-/\\d])|\\d{8}(?!\\d))`
const fullDate = `(?<!\\d)(?:(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2}|${numeric}|${day}(?:e|ste|de)? ${month} ${year})`

const person =
  '(?:ik|hij|zij|ze|die|zoon(?:tje)?|dochter(?:tje)?|man|vrouw|moeder|vader|broer(?:tje)?|zus(?:je)?|oma|opa|kind(?:je)?|cli[eë]nte?|pati[eë]nte?|bewoner|meneer|mevrouw)'

const cues = [
  // "geboren op", "geb. 12-3-81", "geboortedatum:", "haar verjaardag is"
  `(?<!\\p{L})(?:geboren|geboorte(?:datum|dag)?|geb(?:oren)?\\.?(?:datum|dat\\.?)?|gebdat|verjaardag|verjaart|jarig|d\\.?o\\.?b\\.?)(?!\\p{L})[^\\d.!?]{0,32}?(${date})`,
  // "op 12-03-1981 geboren", "12 maart 1981 geboren"
  `(${date})(?: te \\p{L}{2,30})? (?:is (?:hij|zij|ze) )?geboren(?!\\p{L})`,
  // "mijn zoon is van 12-03-2011", "zij is van 4 mei 1950"
  `(?<!\\p{L})${person}(?: \\p{L}{2,30})? (?:ben|is|was) (?:er een )?van (${fullDate})`,
  // "wordt op 3 mei 18"
  `(?<!\\p{L})(?:wordt|werd|word) (?:op |in )?(${written}) (?:\\d{1,2} jaar|\\d{1,2}|achttien|eenentwintig|volwassen)(?![\\d\\p{L}])`,
].map((source) => new RegExp(source, 'giu'))

/** "(12-03-1951)" or ", 12-03-1951": so old that nothing but a birth can be meant. */
const oldDate = new RegExp(`[(,] ?(${fullDate})(?= ?[),.;]| |$)`, 'giu')
const before1990 = /(?:19[0-8]\d|19[0-8]\d-\d{1,2}-\d{1,2})$/

/** Dates of birth, known by the words around them. A year alone, an age and every other date stay. */
export function recogniseDob(text: string): Candidate[] {
  if (!/\d/.test(text)) return []
  const found: Candidate[] = []
  const add = (match: RegExpExecArray, certainty: Candidate['certainty']): void => {
    const value = match[1] ?? ''
    const start = match.index + match[0].indexOf(value)
    found.push({ type: 'dob', start, end: start + value.length, certainty })
  }
  for (const cue of cues) for (const match of text.matchAll(cue)) add(match, 'context')
  for (const match of text.matchAll(oldDate)) {
    if (before1990.test(match[1] ?? '') || /^19[0-8]\d-/.test(match[1] ?? '')) add(match, 'context')
  }
  return found
}
