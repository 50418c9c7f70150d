import { addDays, epochDay, type PlainDate } from '../dates/plain-date.js'

/**
 * Easter Sunday of a year in the Gregorian calendar.
 * @param year 1583 to 9999
 * @source Meeus 1991, Astronomical Algorithms, chapter 8 (anonymous Gregorian algorithm)
 */
export function easterSunday(year: number): PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}

/**
 * The days that count as public holidays for terms, in order: New Year's Day, Good Friday, Easter Monday, King's Day (until
 * 2013 Queen's Day), May 5, Ascension Day, Whit Monday and both days of Christmas. Days that a royal decree puts on a par
 * with these are not known here.
 * @source Algemene termijnenwet, art. 3
 */
export function publicHolidays(year: number): readonly PlainDate[] {
  const easter = easterSunday(year)
  return [
    dayOf(year, 1, 1),
    addDays(easter, -2),
    addDays(easter, 1),
    kingsDay(year),
    dayOf(year, 5, 5),
    addDays(easter, 39),
    addDays(easter, 50),
    dayOf(year, 12, 25),
    dayOf(year, 12, 26),
  ].sort()
}

/** Neither Saturday, Sunday nor public holiday. @throws RangeError when it is not a calendar day */
export function isWorkingDay(date: PlainDate): boolean {
  return !isWeekend(date) && !publicHolidays(Number(date.slice(0, 4))).includes(date)
}

/** On April 27 (April 30 until 2013); a day earlier when that is a Sunday. */
function kingsDay(year: number): PlainDate {
  const day = dayOf(year, 4, year >= 2014 ? 27 : 30)
  return weekday(day) === 6 ? addDays(day, -1) : day
}

function isWeekend(date: PlainDate): boolean {
  return weekday(date) >= 5
}

/** Monday 0 to Sunday 6; 1970-01-01 was a Thursday. */
function weekday(date: PlainDate): number {
  return (((epochDay(date) + 3) % 7) + 7) % 7
}

function dayOf(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
