import { periodOf } from './periods.js'
import { daysBetween, type PlainDate } from './plain-date.js'

/** A moment as the clock and calendar in the Netherlands show it. */
export interface DutchMoment {
  readonly day: PlainDate
  /** ISO week, such as 2020-W53. */
  readonly week: string
  /** Monday 0 to Sunday 6. */
  readonly weekday: number
  /** 0 to 23. */
  readonly hour: number
}

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
})

/** @throws RangeError when the time is not valid, or not in the years 1000 to 9999 */
export function dutchMoment(time: Date): DutchMoment {
  const parts = Object.fromEntries(clock.formatToParts(time).map(({ type, value }) => [type, value]))
  const day = `${parts['year']}-${parts['month']}-${parts['day']}`
  const { code, startsOn } = periodOf('week', day)
  return { day, week: code, weekday: daysBetween(startsOn, day), hour: Number(parts['hour']) }
}
