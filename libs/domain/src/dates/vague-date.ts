import { addDays, epochDay, isPlainDate, type PlainDate, plainDateOf } from './plain-date.js'

/** What somebody said about a date, with the days it may stand for. */
export interface VagueDate {
  /** As it was said; never made more precise. */
  readonly edtf: string
  /** First day it may be; null when there is no lower bound (`../x`). */
  readonly earliest: PlainDate | null
  /** Last day it may be. */
  readonly latest: PlainDate
  /** The one day to compute with: the middle, floor((earliest + latest) / 2), or `latest` without a lower bound. */
  readonly used: PlainDate
  /** No lower bound: say "ten minste" of a duration that starts here, "ten hoogste" of one that ends here. */
  readonly atLeast: boolean
}

/** The text is not a date as we know them. The message is Dutch, for the sender, and does not repeat the text. */
export class InvalidVagueDate extends Error {
  override readonly name = 'InvalidVagueDate'
}

interface Bounds {
  readonly earliest: PlainDate
  readonly latest: PlainDate
}

const forms =
  'Schrijf bijvoorbeeld 2019, 2019-06, 2019-06-03, 2019-23 (herfst 2019), 2018/2019 (ergens in 2018 of 2019) of ../2015 (in 2015 of eerder).'

/**
 * Reads a vague date: a year, month, day or season (21 spring to 24 winter), an interval of two of these, or `../x`.
 * `X` stands for an unknown digit (`201X`, `2019-XX`); the marks ~ ? % at the end are accepted and widen nothing.
 * Years 1000 to 2999. Season 24 of a year runs from December 1 to the end of the next February.
 * @throws InvalidVagueDate for anything else, for a day that does not exist, and for an interval without an end
 * @source EDTF (ISO 8601-2:2019), with the bounds of the seasons as this project sets them
 */
export function parseVagueDate(edtf: string): VagueDate {
  const known = read.get(edtf)
  if (known) return known
  const date = readVagueDate(edtf)
  if (edtf.length > longest) return date
  if (read.size >= mostRead) read.clear()
  read.set(edtf, date)
  return date
}

/** Dates that were read before: signals name the same ones again and again. Bounded, whoever sends what. */
const read = new Map<string, VagueDate>()
const mostRead = 5_000
/** '2019-06-03/2019-06-04' and a mark for each; a longer text is no date, or not one that comes often. */
const longest = 24

function readVagueDate(edtf: string): VagueDate {
  const [first = '', last, ...rest] = edtf.split('/')
  if (rest.length > 0) throw new InvalidVagueDate(`Een periode heeft één begin en één einde. ${forms}`)
  if (last === '..' || last === '') {
    throw new InvalidVagueDate(
      `Deze periode heeft geen einde. Noem de laatste dag die het kan zijn. ${forms}`,
    )
  }
  if (first === '..' && last !== undefined) {
    const { latest } = boundsOf(last)
    return Object.freeze({ edtf, earliest: null, latest, used: latest, atLeast: true })
  }
  const begin = boundsOf(first)
  const { earliest } = begin
  const { latest } = last === undefined ? begin : boundsOf(last)
  if (earliest > latest) throw new InvalidVagueDate(`Het begin van deze periode ligt na het einde. ${forms}`)
  const used = plainDateOf(Math.floor((epochDay(earliest) + epochDay(latest)) / 2))
  return Object.freeze({ edtf, earliest, latest, used, atLeast: false })
}

/** First and last day of one date without a slash. */
function boundsOf(text: string): Bounds {
  const [, year, month = 'XX', day = 'XX'] =
    /^([12](?:\d{3}|\d{2}X|\dXX))(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[~?%]?$/.exec(text) ?? []
  if (year === undefined) throw new InvalidVagueDate(`Dit is geen datum die wij kennen. ${forms}`)
  if (month === 'XX' && day === 'XX') return yearBounds(year)
  if (year.includes('X') || month === 'XX') {
    throw new InvalidVagueDate(
      `Een maand of dag zonder bekend jaar of bekende maand kunnen wij niet gebruiken. ${forms}`,
    )
  }
  if (day !== 'XX') return dayBounds(`${year}-${month}-${day}`)
  return Number(month) > 12
    ? seasonBounds(Number(year), Number(month))
    : monthBounds(Number(year), Number(month))
}

function yearBounds(year: string): Bounds {
  return { earliest: `${year.replaceAll('X', '0')}-01-01`, latest: `${year.replaceAll('X', '9')}-12-31` }
}

function dayBounds(date: PlainDate): Bounds {
  if (!isPlainDate(date)) throw new InvalidVagueDate(`Deze dag bestaat niet. ${forms}`)
  return { earliest: date, latest: date }
}

function monthBounds(year: number, month: number, months = 1): Bounds {
  const earliest = firstOfMonth(year, month)
  if (!isPlainDate(earliest)) throw new InvalidVagueDate(`Deze maand bestaat niet. ${forms}`)
  const next = month + months
  return {
    earliest,
    latest: addDays(next > 12 ? firstOfMonth(year + 1, next - 12) : firstOfMonth(year, next), -1),
  }
}

/** 21 from March 1, 22 from June 1, 23 from September 1, 24 from December 1; three months each. */
function seasonBounds(year: number, season: number): Bounds {
  if (season < 21 || season > 24)
    throw new InvalidVagueDate(`Deze maand of dit seizoen bestaat niet. ${forms}`)
  return monthBounds(year, 3 * (season - 20), 3)
}

function firstOfMonth(year: number, month: number): PlainDate {
  return `${year}-${String(month).padStart(2, '0')}-01`
}
