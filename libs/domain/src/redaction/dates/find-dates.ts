import { fold } from '../dictionary/fold.js'
import { teenWords, tenWords, unitWords } from '../number-words.js'
import { allMatches, matchesAtDigits, matchesAtWords } from '../reading/match-at.js'
import type { Reading } from '../reading/reading.js'
import { cueTraits, wordTraits } from '../reading/word-traits.js'

/** How a date is written. */
export type DateForm =
  'digits' | 'month' | 'joined' | 'short' | 'words' | 'counted' | 'feast' | 'monthOnly' | 'monthFirst'

/** A day in a text. year: in full, also when two digits stand there; null for none. Offsets: UTF-16, in the text. */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  readonly form: DateForm
  readonly day: number | null
  readonly month: number | null
  readonly year: number | null
}

/** Months by how they begin, in the spellings and tongues that people use here. */
const months = [
  'j[ae]n',
  'f[eiw][bv]',
  'm(?:a?a?rt|rt|ar[szc])',
  'a[bp]r',
  'me[iy]|ma[iy]',
  'j[uo]n[iy]?',
  'j[uo]l[iy]?',
  'a[uo]g',
  's[ei][bp]',
  '[ou][ck]t',
  'no[vf]',
  'd[ei][cksz]',
].map((month) => new RegExp(`^(?:${month})`))
/** Months as they are spelled: what any date without a year needs. */
const spelled =
  '(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

const day = '(?<!\\d|\\d[.,])(0?[1-9]|[12]\\d|3[01])'
const year = "('?(?:19|20)\\d{2}|'?\\d{2})(?![\\d%]|[.,]\\d)"
const unit = `(?:${unitWords.join('|')}|één)`
const tens = `(?:${unit}[eë]n)?(?:${tenWords.join('|')})`
const number = `(?:${[...teenWords, ...tenWords, ...unitWords].join('|')}|één)`
const counted = `(?:${number}(?:[eë]n${number})?)`
const ordinal = `(?:eersten?|tweeden?|derden?|vierden?|vijfden?|zesden?|zevenden?|achtsten?|negenden?|${counted}(?:den?|sten?)?)`
const spokenYear = `((?:19|20)\\d{2}|'\\d{2}|(?:negentien|achttien)(?:honderd)? ?(?:en ?)?${number}(?:[eë]n${number})?|tweeduizend(?: ?(?:en ?)?${number}(?:[eë]n${number})?)?)`

/** In this order; where two begin at the same place the first is it. Each is tried where it can begin only: see startsOf. */
const patterns: readonly (readonly [DateForm, RegExp])[] = [
  ['digits', /(?<![\d./-])((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/y],
  ['digits', new RegExp(`${day} ?[-/. ] ?(0?[1-9]|1[0-2]|[IVX]{1,4}) ?[-/. ] ?${year}`, 'y')],
  [
    'month',
    new RegExp(
      `${day}(?:e|ste|sten|de|den|ten)?[ .,/-]{0,3}(?:van )?(\\p{L}{3,10})\\.?[ .,/-]{0,3}${year}`,
      'iuy',
    ),
  ],
  [
    'joined',
    /(?<![\p{L}\d./-])(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])((?:19|20)\d{2}|\d{2})(?![\p{L}\d]|[./-]\d)/uy,
  ],
  ['short', new RegExp(`${day}(?:e|ste|de)?[ .-]{0,2}(${spelled})(?!\\p{L})`, 'iuy')],
  ['short', new RegExp(`(?<![\\d./-])${day}[-/](0?[1-9]|1[0-2])(?![-/\\d]|[.,]\\d)`, 'y')],
  [
    'words',
    new RegExp(
      `(?<!\\p{L})(${ordinal})(?: van)? (${spelled})(?!\\p{L})(?: (?:${spokenYear}|(${tens})(?!\\p{L})))?`,
      'iuy',
    ),
  ],
  // "de vijfde van de vijfde 98"
  [
    'counted',
    new RegExp(
      `(?<!\\p{L})(?:de )?${ordinal} van de ${ordinal}(?: maand)?,? ()()(?:${spokenYear}|(${tens}|\\d{2})(?![\\p{L}\\d]))`,
      'iuy',
    ),
  ],
  // "zestien vier achtenzestig"
  [
    'counted',
    new RegExp(
      `(?<!\\p{L})(?<!(?:${number}|nul|\\d)[ ,])${counted} ${counted} ()()(?:${spokenYear}|(${tens}|\\d{2})(?![\\p{L}\\d]))(?! (?:${number}|nul|\\d))`,
      'iuy',
    ),
  ],
  // "march 6 1944"
  ['monthFirst', /(?<!\p{L})(\p{L}{3,9}) (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d{2})(?!\d)/giu],
  [
    'feast',
    new RegExp(
      `(?<!\\p{L})(?:oude?jaarsdag|oudejaar|nieuwjaarsdag|nieuwjaar|(?:eerste|tweede|1e|2e) (?:kerst|paas|pinkster)dag|kerstavond|kerstmis|pasen|pinksteren|hemelvaart(?:sdag)?|konin(?:gin|gs)n?e?dag|dri?e koninge[nr]?|sinterklaas(?:avond)?|allerzielen|allerheiligen|(?:sint|st\\.?)[- ](?:maarten|jan|nicolaas|jozef))(?: in| van)? ()()(?:${spokenYear}|['’]?(\\d{2}|${tens}))(?![\\p{L}\\d])`,
      'giu',
    ),
  ],
  ['monthOnly', new RegExp(`(?<!\\p{L})()(${spelled}) ((?:19|20)\\d{2}|'\\d{2})(?!\\d)`, 'iuy')],
]

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

function monthOf(text: string): number | null {
  if (/^\d/.test(text)) return Number(text)
  const small = fold(text)
  const at = roman.indexOf(text) + 1 || months.findIndex((month) => month.test(small)) + 1
  return at === 0 ? null : at
}

/** Two digits up to 26 are of this century. */
function yearOf(text: string | undefined): number | null {
  const digits = /\d+/.exec(text ?? '')?.[0]
  if (digits === undefined) return text === undefined ? null : 1900
  if (digits.length === 4) return Number(digits)
  return Number(digits) > 26 ? 1900 + Number(digits) : 2000 + Number(digits)
}

function dateOf(form: DateForm, match: RegExpExecArray): WrittenDate | null {
  const isMonthFirst = form === 'monthFirst'
  const [whole, first = '', second = '', third = match[4]] = isMonthFirst
    ? [match[0], match[2], match[1], match[3]]
    : match
  const isIso = first.length === 4 && form === 'digits'
  const isMonthless = form === 'feast' || form === 'counted'
  const month = isMonthless ? null : monthOf(second)
  if (!isMonthless && (month === null || month > 12)) return null
  const days = Number(isIso ? third : first)
  return {
    start: match.index,
    end: match.index + whole.length,
    form,
    day: Number.isInteger(days) && days > 0 ? days : null,
    month,
    year: yearOf(isIso ? first : third),
  }
}

type DateReading = Pick<Reading, 'text' | 'words' | 'digits' | 'numerals' | 'traits'>

/** A cheap look whether a day in this form can be in a text at all. */
function mayHold({ text, digits, numerals, traits }: DateReading, form: DateForm): boolean {
  switch (form) {
    case 'words':
      return numerals > 0 && (traits & cueTraits.month) !== 0
    case 'counted':
      return numerals > 1
    case 'monthOnly':
      return digits.length > 0 && (traits & cueTraits.month) !== 0
    case 'monthFirst':
      return digits.length > 0 && / \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}/.test(text)
    case 'feast':
      return digits.length + numerals > 0 && (traits & cueTraits.feast) !== 0
    default:
      return digits.length > 0
  }
}

/** What a pattern finds, looked for where a day in this form can begin only. */
function matchesOf(
  { text, words, digits }: DateReading,
  form: DateForm,
  pattern: RegExp,
): Iterable<RegExpExecArray> {
  if (!pattern.sticky) return allMatches(text, pattern)
  if (form === 'monthOnly') return matchesAtWords(text, pattern, words, cueTraits.month)
  if (form === 'words') return matchesAtWords(text, pattern, words, wordTraits.numeral)
  if (form === 'counted') return matchesAtWords(text, pattern, words, wordTraits.numeral, 'de')
  return matchesAtDigits(text, pattern, digits)
}

/** Those that overlap what was found are left out. @param found and more: ascending, not overlapping @returns the same */
function withMore(found: readonly WrittenDate[], more: readonly WrittenDate[]): readonly WrittenDate[] {
  let next = 0
  const added = more.filter(({ start, end }) => {
    while (next < found.length && (found[next]?.end ?? 0) <= start) next++
    return (found[next]?.start ?? end) >= end
  })
  return [...found, ...added].sort((a, b) => a.start - b.start)
}

/** Every day that a text names, ascending and not overlapping, of whatever it is the day. */
export function findDates(reading: DateReading): readonly WrittenDate[] {
  let found: readonly WrittenDate[] = []
  for (const [form, pattern] of patterns) {
    if (!mayHold(reading, form)) continue
    const more: WrittenDate[] = []
    for (const match of matchesOf(reading, form, pattern)) {
      const date = dateOf(form, match)
      if (date !== null) more.push(date)
    }
    if (more.length > 0) found = withMore(found, more)
  }
  return found
}
