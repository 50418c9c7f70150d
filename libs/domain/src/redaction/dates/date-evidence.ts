import { namenessOf } from '../names/nameness.js'
import { evidenceOfWord } from '../names/word-evidence.js'
import type { EvidenceRow } from '../odds/evidence.js'
import { noSymbol, symbolOf, symbolOfWord, symbolsOf } from '../odds/symbols.js'
import { firstWordBehind } from '../reading/first-word-behind.js'
import type { Reading } from '../reading/reading.js'
import type { WrittenDate } from './find-dates.js'
import { allMatches } from '../reading/match-at.js'

/** UTF-16 offsets, half-open. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** A text with its dates, and those that rules know to be of a birth. */
export interface DateContext {
  readonly reading: Reading
  readonly dates: readonly WrittenDate[]
  readonly births: KnownBirths
  /** The ages in years that the text says. */
  readonly ages: readonly number[]
  /** Whether a word of birth stands anywhere. */
  readonly isAboutBirth: boolean
}

export function dateContext(
  reading: Reading,
  dates: readonly WrittenDate[],
  births: readonly Stretch[],
): DateContext {
  const { text } = reading
  const ages = dates.length === 0 ? [] : [...allMatches(text, saidAge)].map(([, age]) => Number(age))
  const isAboutBirth = dates.length > 0 && birthWords.test(text)
  return { reading, dates, births: knownBirths(dates, births), ages, isAboutBirth }
}

const aspects = symbolsOf(
  '*', 'F', 'Y', 'FY', 'L', 'LY', 'LL', 'K', 'KY', 'G', 'GY', 'H', 'HY', 'R', 'RY', 'B', 'BY', 'V', 'S', 'SY', 'T', 'TY', 'A', 'AY', 'I', 'U', 'UY', 'UU',
) // prettier-ignore

/** So many words before a date, and behind it, are looked at; not over the end of a sentence. */
const [wordsBefore, wordsBehind] = [7, 3]

/** Years by what they can be: who is old, grown up, a child, and what happened lately. */
function ageOf(year: number | null): string {
  if (year === null) return 'none'
  if (year < 1990) return year < 1945 ? 'old' : year < 1965 ? '5s' : '8s'
  if (year < 2019) return year < 2004 ? '9s' : year < 2013 ? 'child' : 'small'
  return year < 2022 ? '20' : 'now'
}

/** Signs that part pieces of evidence in the table of weights have a name there. */
const nameOfSign = (sign = ''): string => (sign === ';' ? 'semicolon' : sign === '|' ? 'bar' : sign)

function gapOf(gap: string): string {
  if (gap.includes('\n')) return 'line'
  return nameOfSign(/[:(,.;–|*•]|- /.exec(gap)?.[0].trim())
}

const birthWords = /(?<!\p{L})(?:geb|gebor|geboort|jarig|verjaar|dob(?!\p{L}))/iu

const saidAge = /(?<!\d)(\d{1,3})(?: jaar| jr|-jarig| j\b|\))/g

/** The years in which people may have written. */
const [earliest, latest] = [2018, 2032]

/** Whether an age in the text fits the year, whenever it was written. */
const isAgeOf = (ages: readonly number[], year: number | null): boolean =>
  year !== null && ages.some((age) => year + age >= earliest && year + age <= latest)

/** The dates that rules know to be of a birth, and how many of them have each part. */
interface KnownBirths {
  readonly dates: ReadonlySet<WrittenDate>
  readonly having: ReadonlyMap<string, number>
}

const noBirths: KnownBirths = { dates: new Set(), having: new Map() }

const partsOf = ({ day, month, year }: WrittenDate) => ({
  day: day === null ? null : `day ${day} of ${month}`,
  most: year === null ? null : `day ${day}, year ${year}`,
  year: year === null ? null : `year ${year}`,
})

/** @param dates ascending, not overlapping @param births in any order */
function knownBirths(dates: readonly WrittenDate[], births: readonly Stretch[]): KnownBirths {
  if (births.length === 0) return noBirths
  const ascending = births.toSorted((a, b) => a.start - b.start)
  const known = new Set<WrittenDate>()
  let [next, reached] = [0, 0]
  for (const date of dates) {
    for (
      let birth = ascending[next];
      birth !== undefined && birth.start < date.end;
      birth = ascending[++next]
    )
      reached = Math.max(reached, birth.end)
    if (reached > date.start) known.add(date)
  }
  const having = new Map<string, number>()
  for (const date of known)
    for (const part of Object.values(partsOf(date)))
      if (part !== null) having.set(part, (having.get(part) ?? 0) + 1)
  return { dates: known, having }
}

/** What a date has of another that rules know to be of a birth: a wrong one and the right one are alike. */
function likeness({ births: { dates, having } }: DateContext, date: WrittenDate): string {
  const itself = dates.has(date) ? 1 : 0
  if (dates.size === itself) return 'no'
  const { day, most, year } = partsOf(date)
  const another = (part: string | null): boolean => part !== null && (having.get(part) ?? 0) > itself
  return another(day) ? 'day' : another(most) ? 'most' : another(year) ? 'year' : 'other'
}

/** Adds what speaks for or against a date as that of a birth: how it is written, its year, the words around it. */
export function addDateEvidence(context: DateContext, at: number, row: EvidenceRow): void {
  const { reading, dates } = context
  const { text, words } = reading
  const date = dates[at]
  if (date === undefined) return
  const age = symbolOf(ageOf(date.year))
  const both = (aspect: number, withAge: number, value: number): void => {
    row.add(aspect, value, noSymbol)
    row.add(withAge, value, age)
  }
  row.add(aspects['*'], noSymbol, noSymbol)
  row.add(aspects.Y, age, noSymbol)
  both(aspects.F, aspects.FY, symbolOf(date.form))

  const last = firstWordBehind(words, date.start) - 1
  const left = words[last]
  const gap = left === undefined ? 'edge' : gapOf(text.slice(left.end, date.start))
  both(aspects.G, aspects.GY, symbolOf(gap))
  if (left !== undefined) {
    const own = evidenceOfWord(left)
    const before = words[last - 1]
    both(aspects.L, aspects.LY, own.word)
    both(aspects.K, aspects.KY, own.beside)
    both(aspects.U, aspects.UY, own.group)
    both(aspects.H, aspects.HY, symbolOf(namenessOf(left) + gap))
    if (before !== undefined) {
      row.add(aspects.LL, evidenceOfWord(before).word, own.word)
      row.add(aspects.UU, evidenceOfWord(before).group, own.group)
    }
  }
  for (let back = last; back >= 0 && last - back < wordsBefore; back--) {
    const word = words[back]
    if (word === undefined) break
    both(aspects.B, aspects.BY, evidenceOfWord(word).word)
    if (/[.!?\n]/.test(word.gap) && !word.initials) break
  }
  const behind = text.slice(date.end, date.end + 60)
  both(
    aspects.R,
    aspects.RY,
    symbolOf(/^\s*\n|^$/.test(behind) ? 'line' : nameOfSign(/^ ?[),.;:|–-]/.exec(behind)?.[0].trim())),
  )
  const sentence = /^[^.!?\n]*/.exec(behind)?.[0] ?? ''
  for (const word of (sentence.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, wordsBehind))
    row.add(aspects.V, symbolOfWord(word), noSymbol)
  both(aspects.S, aspects.SY, symbolOf(likeness(context, date)))
  both(aspects.T, aspects.TY, symbolOf(context.isAboutBirth ? 'birth' : 'none'))
  both(aspects.A, aspects.AY, symbolOf(isAgeOf(context.ages, date.year) ? 'age' : 'none'))
  row.add(aspects.I, symbolOf(at === 0 ? 'first' : at === dates.length - 1 ? 'last' : 'other'), noSymbol)
}
