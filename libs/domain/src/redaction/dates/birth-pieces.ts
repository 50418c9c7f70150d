import { teenWords, tenWords, unitWords } from '../number-words.js'

/** Pieces of the patterns that days of birth are found by: sources of regular expressions, for the flags i and u. */
export const month =
  '(?:jan(?:uari|newaris)?|feb(?:ruari|rewaris)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember|imber)?|dec(?:ember)?|maaie|meie|meij|mijert|meert|maert|febuari|jannuari|augustis|augustes|dezember|july|septimber|desimber|juny|augustus)(?!\\p{L})'
export const day = '(?:0?[1-9]|[12]\\d|3[01])'
const year = "(?:(?:19|20)\\d{2}|'?\\d{2})(?!\\d)"
const roman = '(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})'
const numeric = `${day} ?[-/. ] ?(?:0?[1-9]|1[0-2]|${roman}) ?[-/. ] ?${year}`
export const suffix = '(?:e|ste|-ste|de|en|sten|den|ten)?'
export const written = `(?:${day}${suffix}[ .-]{0,2})?${month}\\.?[ .-]{0,2}${year}|${day}${suffix}[ .-]{0,2}${month}`
const iso = '(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}'
export const date = `(?<!\\d)(?:${iso}|${numeric}|${written}|${day}[-/](?:0?[1-9]|1[0-2])(?![-/\\d])|\\d{8}(?!\\d)|\\d{6}(?!\\d))`
export const fullDate = `(?<!\\d)(?:${iso}|${numeric}|${day}(?:e|ste|de)?[ .-]{0,2}${month}\\.?[ .-]{0,2}${year})`
/** "180111", a day without signs, too. */
export const shortDate = `${fullDate}|(?<!\\d)(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)?\\d{2})(?!\\d)|(?<!\\d)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)`

export const unit = `(?:${unitWords.join('|')})`
const teens = `(?:${teenWords.join('|')})`
export const tens = `(?:${tenWords.join('|')})`
const spoken = `(?:${unit}[eë]n${tens}|${tens}|${teens}|${unit})`
export const ordinal = `(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|${spoken}(?:de|ste)?)`
export const spokenYear = `(?:(?:negentien|achttien)(?:honderd)? ?(?:en ?)?${spoken}|tweeduizend(?: ?(?:en ?)?${spoken})?|(?:19|20)\\d{2})`
export const inWords = `(?:${ordinal}(?: van)? ${month} (?:${spokenYear}|${spoken})|${spoken} ${spoken} (?:${spokenYear}|${spoken})|${day}${suffix} ${month} (?:${spokenYear}|(?:${unit}[eë]n)?${tens}))`

/** A day, a month in whatever spelling or tongue, a year: only behind words of birth. */
export const looseDate = `\\d{1,2}(?:e|ste|sten|de|ten)?[ ,.-]{1,3}(?:van )?(?:de )?(?:\\p{L}{3,10}|\\d{1,2}(?:e|de|ste))\\.?[ ,.-]{1,3}(?:van het jaar )?'?(?:(?:19|20)\\d{2}|\\d{2})(?!\\d)|\\d{1,2}e maand (?:19|20)?\\d{2}(?:, de \\d{1,2}(?:e|ste|de))?|(?:19|20)\\d{2}, ?\\d{1,2} \\p{L}{3,10}|(?:19|20)\\d{2},? maand \\d{1,2},? (?:en )?dag \\d{1,2}(?!\\d)`

export const person =
  '(?:ik|hij|zij|ze|wij|we|die|zoon(?:tje)?|dochter(?:tje)?|man|vrouw|moeder|vader|broer(?:tje)?|zus(?:je)?|oma|opa|kind(?:je)?|cli[eë]nte?|pati[eë]nte?|bewoner|meneer|mevrouw)'
export const birth =
  '(?:gebore?n?|geborre?n|born|gebortedatum|geboorte(?:datum|dag|dat)?|geb(?:oren)?\\.?(?: ?datum| ?dat\\.?)?|gb\\.?|gebdat|verjaardag|verjaart|jarig|d\\.?o\\.?b\\.?)(?!\\p{L})'
