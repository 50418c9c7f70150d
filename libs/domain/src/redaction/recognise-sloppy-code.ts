import type { Candidate } from './candidate.js'
import { matchesAtWords, sticky } from './reading/match-at.js'
import { cueTraits } from './reading/word-traits.js'
import { isListedWord } from './dictionary/is-dutch-word.js'
import { isAmount, isDate } from './innocent-number.js'
import type { Reading } from './reading/reading.js'

const cue =
  '(?:dos+iee?r?|zaak|polis|kenmerk|klacht|casus|nummer|nr|cli[eë]nt|bewoner|indicatie|onder|ref(?:erentie)?|dossiernr|zk)'
const joint = '(?: ?[-/] ?| streep | {1,2}| ?\\. ?)'
const piece = '(?:\\d[a-z\\d]{0,7})'
/** Letters at the end: "19-0044 -K", "6610 2293 b", "0023 / pgb / 88x". */
const letters = '(?:[a-z]{1,3})'

/** "wmo 22-10938", "tv 20 - 4471", "55 - 1902 - c", "2022 streep 19 streep 554" behind a word that says so. */
const named = sticky(
  new RegExp(
    `(?<!\\p{L})${cue}(?: (?:nr|nummer|is|van|vader|moeder|staat|erboven|me)){0,3}[ .:,]{1,3}(?:[^\\d.!?\\n]{1,30} , )?((?:${letters}(?: ?[-/] ?| ))?${piece}(?:${joint}${piece}|(?: ?[-/] ?)${letters}(?![\\p{L}\\d])(?: ?[-/] ?${piece})?| [b-df-hj-np-tv-z](?![\\p{L}\\d])){1,5})(?![\\p{L}\\d])`,
    'giu',
  ),
)

/** The number of a paper taken apart: "n k 4 b 7 8 r 2 2", "iw 88c 20 p". */
const apart = /(?<![\p{L}\d])[a-z]{1,2}\d{0,2}(?: [a-z\d]{1,4}){2,8}(?![\p{L}\d])/giu
const paper = /^[a-z]{2}[a-z\d]{5,6}\d?$/i
const ofPaper =
  /(?:(?:mijn|zijn|haar|de|die|nummer|van) pas|(?<!\p{L})pas (?:met )?(?:nummer|nr)|\p{L}{2}pas|paspoort|identiteit\p{L}*|id-?(?:kaart|bewijs)?|rijbewijs)(?!\p{L})[^.!?\n]{0,60}$/iu

const digitsIn = (value: string): number => value.replace(/\D/g, '').length

/** The shortest row of pieces from the first that makes the number of a paper. */
function paperIn(value: string): number | undefined {
  const pieces = value.split(' ')
  // "is in 2011"
  if (pieces.some((piece) => /^[a-z]{2,}$/i.test(piece) && isListedWord(piece.toLowerCase())))
    return undefined
  for (let count = pieces.length; count > 2; count--) {
    const row = pieces.slice(0, count)
    if (paper.test(row.join('')) && digitsIn(row.join('')) > 2) return row.join(' ').length
  }
  return undefined
}

function papersApart(text: string): Candidate[] {
  const found: Candidate[] = []
  apart.lastIndex = 0
  for (let match = apart.exec(text); match !== null; match = apart.exec(text)) {
    const start = match.index
    const length = paperIn(match[0])
    const isPaper = length !== undefined && ofPaper.test(text.slice(Math.max(0, start - 90), start))
    if (isPaper) found.push({ type: 'idno', start, end: start + length, certainty: 'context' })
    // the next row may begin at the second piece of this one
    apart.lastIndex = start + (isPaper ? length : match[0].indexOf(' '))
  }
  return found
}

/** Numbers of cases and papers as people type them who put spaces and signs where they like. */
export function recogniseSloppyCode({ text, words, digits, traits }: Reading): Candidate[] {
  if (digits.length < 2) return []
  const found: Candidate[] = []
  for (const match of matchesAtWords(text, named, words, cueTraits.sloppyFile)) {
    const value = match[1] ?? ''
    const start = match.index + match[0].length - value.length
    const end = start + value.length
    if (digitsIn(value) < 5 || isDate(value) || isAmount(text, start, end)) continue
    if (!/\p{L}|[-/]/u.test(value) || /^(?:\d{1,2}[ -/.]){2}(?:19|20)?\d{2}$/.test(value)) continue
    found.push({ type: 'caseno', start, end, certainty: 'context' })
  }
  return (traits & cueTraits.pass) !== 0 ? [...found, ...papersApart(text)] : found
}
