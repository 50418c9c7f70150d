import type { ThemeTrendRow } from '@rode-draad/contract'

/** One theme in one period, with its whole course. */
export interface RankedTheme {
  readonly theme: string
  readonly current: ThemeTrendRow
  /** The same theme one period earlier; undefined when there is none. */
  readonly before: ThemeTrendRow | undefined
  /** In time order. */
  readonly course: readonly ThemeTrendRow[]
}

/**
 * Themes by number of signals in a period, most first; hidden ones last, for their place is not known. Equal numbers
 * keep the order of the rows.
 * @param rows of one period kind
 * @returns [] when the period is not among the rows
 */
export function rankThemes(rows: readonly ThemeTrendRow[], period: string): readonly RankedTheme[] {
  return rows
    .filter((row) => row.period === period)
    .map((current) => {
      const course = rows
        .filter(({ theme }) => theme === current.theme)
        .sort((a, b) => (a.period < b.period ? -1 : 1))
      return { theme: current.theme, current, before: course[course.indexOf(current) - 1], course }
    })
    .sort((a, b) => (b.current.signals ?? -1) - (a.current.signals ?? -1))
}
