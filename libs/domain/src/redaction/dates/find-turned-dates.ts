import { month, day, suffix, unit, tens, ordinal, spokenYear } from './birth-pieces.js'
import { allMatches } from '../reading/match-at.js'

/** Behind what says that somebody is of a day: "van 58, 3 mei", "(1963, 29 mei)", "van april 2009, de vierde". */
const ofDay = '(?<!\\p{L})(?:(?:[vf]an|is|geboren|geb\\.?)(?: in)? |(?<=\\p{L} )\\()'
const shortYear = `(?:'?\\d{2}|${spokenYear}|(?:${unit}[eë]n)?${tens})`
const turnedDates = [
  new RegExp(
    `${ofDay}(${shortYear}(?:,| en wel) (?:en wel )?(?:op |van )?(?:de )?(?:${day}${suffix}|${ordinal}) (?:van )?${month}(?! ?(?:19|20)\\d{2}))`,
    'giu',
  ),
  new RegExp(
    `${ofDay}(${month} ${shortYear}(?:,| en wel) (?:en wel )?(?:op )?de (?:\\d{1,2}(?:e|ste|de)|${ordinal}))(?= ?[,.;:)\\n]|$| geloof)`,
    'giu',
  ),
]
/** A cheap look whether one may be there: a comma between a year and a day. */
const mayBeTurned = /(?:\d\d|tig|tien|honderd|duizend)(?:,| en wel) (?:en wel )?(?:op |van )?(?:de |\d)/i

/** Days that somebody is of, told with the year first or the month first: where each stands, in the order of the patterns. */
export const findTurnedDates = (text: string): { start: number; value: string }[] =>
  !mayBeTurned.test(text)
    ? []
    : turnedDates.flatMap((pattern) =>
        [...allMatches(text, pattern)].map(({ 0: whole, 1: value = '', index }) => ({
          start: index + whole.lastIndexOf(value),
          value,
        })),
      )
