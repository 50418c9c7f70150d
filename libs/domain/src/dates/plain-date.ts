/** A calendar day as 'YYYY-MM-DD', years 0001 to 9999; no time, no time zone. Text order is date order. */
export type PlainDate = string

const millisecondsPerDay = 86_400_000

/**
 * Whole days since 1970-01-01 (negative before it).
 * @throws RangeError when the text is not an existing calendar day
 */
export function epochDay(date: PlainDate): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  const day = time / millisecondsPerDay
  if (Number.isNaN(day) || plainDateOf(day) !== date) throw new RangeError('not a calendar day (YYYY-MM-DD)')
  return day
}

/**
 * The calendar day of a number of days since 1970-01-01.
 * @throws RangeError when it is not a whole number, or not in the years 0001 to 9999
 */
export function plainDateOf(day: number): PlainDate {
  const time = day * millisecondsPerDay
  if (!Number.isInteger(day) || !(Math.abs(time) <= 8.64e15)) throw new RangeError(`not a whole day: ${day}`)
  const text = new Date(time).toISOString()
  if (!/^\d{4}-/.test(text) || text.startsWith('0000'))
    throw new RangeError(`outside 0001 to 9999: day ${day}`)
  return text.slice(0, 10)
}

/** Whether the text is an existing calendar day written as YYYY-MM-DD. */
export function isPlainDate(text: string): boolean {
  try {
    epochDay(text)
    return true
  } catch {
    return false
  }
}

/**
 * Days from one day to another; negative when `to` is the earlier one.
 * @throws RangeError when one of them is not a calendar day
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDay(to) - epochDay(from)
}

/** The day a number of days later (earlier when negative). @throws RangeError as `epochDay` and `plainDateOf` */
export function addDays(date: PlainDate, days: number): PlainDate {
  return plainDateOf(epochDay(date) + days)
}
