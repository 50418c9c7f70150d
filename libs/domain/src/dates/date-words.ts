import { isPlainDate } from './plain-date.js'

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

const seasons: Readonly<Record<string, string>> = {
  '21': 'lente',
  '22': 'zomer',
  '23': 'herfst',
  '24': 'winter',
}

/** 'YYYY-MM-DD' as '1 januari 2021'. @throws RangeError when it has another form */
export function formatDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  const name = months[Number(month) - 1]
  if (name === undefined) throw new RangeError('not a date of the form YYYY-MM-DD')
  return `${Number(day)} ${name} ${year}`
}

/** '2021-01-01' as '1 jan 2021', for axes. @throws RangeError when it has another form */
export function formatShortDate(date: string): string {
  const [day = '', month = '', year = ''] = formatDate(date).split(' ')
  return `${day} ${month === 'maart' ? 'mrt' : month.slice(0, 3)} ${year}`
}

/** A moment (ISO 8601 with offset) as its Dutch day: '2021-04-15T22:30:00Z' is '16 april 2021'. */
export function formatMoment(moment: string): string {
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(
    new Date(moment),
  )
}

/**
 * A vague date (EDTF) in words: '2020-11' is 'november 2020', '2019-23' 'herfst 2019', '2018/2019' 'ergens van 2018
 * tot en met 2019', '../2015' '2015 of eerder'. What has another form is shown as it stands.
 */
export function formatVagueDate(edtf: string): string {
  const [first = '', last] = edtf.split('/')
  if (last === undefined) return onePart(first)
  return first === '..'
    ? `${onePart(last)} of eerder`
    : `ergens van ${onePart(first)} tot en met ${onePart(last)}`
}

/**
 * A vague date that somebody typed in words, as EDTF: what `formatVagueDate` writes, and '4-3-2020' within it. A day is
 * taken as it was typed, whether or not it exists.
 * @returns the text as it is when it is no such date
 */
export function vagueDateFromWords(typed: string): string {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ')
  const [, until] = /^(.+) of eerder$/.exec(text) ?? []
  const [, first, last] = /^(?:ergens )?van (.+) tot en met (.+)$/.exec(text) ?? []
  const parts = (until !== undefined ? ['..', until] : first === undefined ? [text] : [first, last]).map(
    (part) => (part === '..' ? part : partFromWords(part ?? '')),
  )
  return parts.includes(null) ? typed : parts.join('/')
}

function partFromWords(text: string): string | null {
  if (/^\d{4}$/.test(text)) return text
  const [, one, other, ofYear] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  if (one !== undefined) {
    const day = `${ofYear}-${other?.padStart(2, '0')}-${one.padStart(2, '0')}`
    return isPlainDate(day) ? day : null
  }
  const [, day, name = '', year] = /^(?:(\d{1,2}) |de )?([a-z]+) (?:van )?(\d{4})$/.exec(text) ?? []
  if (year === undefined) return null
  const month = months.findIndex((known) => known === name) + 1
  if (month > 0) {
    const inYear = `${year}-${String(month).padStart(2, '0')}`
    return day === undefined ? inYear : `${inYear}-${day.padStart(2, '0')}`
  }
  const [season] = Object.entries(seasons).find(([, known]) => known === name) ?? []
  return season === undefined || day !== undefined ? null : `${year}-${season}`
}

/** A vague date inside a sentence: 'op 1 juli 2020', 'in september 2020', 'in de herfst van 2019', 'in 2015 of eerder'. */
export function inVagueDate(edtf: string): string {
  const text = formatVagueDate(edtf)
  if (text.startsWith('ergens')) return text
  const season = Object.values(seasons).find((name) => text.startsWith(name))
  if (season !== undefined) return `in de ${season} van${text.slice(season.length)}`
  return /^\d{1,2} /.test(text) ? `op ${text}` : `in ${text}`
}

/** How precise a vague date (EDTF) is, in a word or two: 'op de dag', 'op de maand', 'dan of eerder'. */
export function datePrecision(edtf: string): string {
  if (edtf.startsWith('../')) return 'dan of eerder'
  if (edtf.includes('/')) return 'ergens in deze tijd'
  const [, part, day] = /^\d{4}(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf) ?? []
  if (day !== undefined) return 'op de dag'
  if (part === undefined) return 'op het jaar'
  return part in seasons ? 'op het seizoen' : 'op de maand'
}

/**
 * An interval of days, months or years in words: '2018-01-01/2021-12-31' is '1 januari 2018 tot en met 31 december
 * 2021', '../2021-04-16' 'tot en met 16 april 2021'; one part alone as itself.
 */
export function formatInterval(interval: string): string {
  const [first = '', last] = interval.split('/')
  if (last === undefined) return onePart(first)
  return first === '..' ? `tot en met ${onePart(last)}` : `${onePart(first)} tot en met ${onePart(last)}`
}

function onePart(text: string): string {
  const [, year, part, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  if (year === undefined) return text
  if (part === undefined) return year
  const name = seasons[part] ?? months[Number(part) - 1]
  if (name === undefined) return text
  return day === undefined ? `${name} ${year}` : formatDate(text)
}
