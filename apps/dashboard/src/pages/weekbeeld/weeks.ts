import { addDays, dutchMoment, parsePeriodCode, periodOf, type Period } from '@rode-draad/domain'

/** A week inside the made-up signals, which end with 2021. */
export const demoWeek = '2021-W15'

/** The week of this code; null when there is no such week. */
export function weekOfCode(code: string | null): Period | null {
  const period = code === null ? null : parsePeriodCode(code)
  return period?.kind === 'week' && period.code >= '1990-W02' && period.code < '2051' ? period : null
}

/** The last week that is over, on the Dutch calendar. */
export function lastWeek(now: Date): string {
  return weekFrom(periodOf('week', dutchMoment(now).day), -1)
}

/** Code of the week so many weeks further. */
export function weekFrom({ startsOn }: Period, weeks: number): string {
  return periodOf('week', addDays(startsOn, 7 * weeks)).code
}
