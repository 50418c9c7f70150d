import type { AnswerMeta, ThemeTrendRow } from '@rode-draad/contract'
import { addDays, parsePeriodCode, type PeriodKind } from '@rode-draad/domain'

/** Rows on their own period, and those that count signals with a date too vague for it ("datum onbekend"), if shown. */
export interface TrendRows {
  readonly dated: readonly ThemeTrendRow[]
  readonly undated: readonly ThemeTrendRow[]
}

/** Takes apart what the asked period holds and what only a larger one holds. */
export function splitTrendRows(rows: readonly ThemeTrendRow[], period: PeriodKind): TrendRows {
  const isDated = (row: ThemeTrendRow) => parsePeriodCode(row.period)?.kind === period
  const hasNumber = ({ signals }: ThemeTrendRow) => signals !== null && signals !== 0
  return { dated: rows.filter(isDated), undated: rows.filter((row) => !isDated(row) && hasNumber(row)) }
}

/** The period codes of rows of one kind, in time order. */
export function periodsOf(rows: readonly ThemeTrendRow[]): readonly string[] {
  return [...new Set(rows.map(({ period }) => period))].sort()
}

/** Rows of the last so many periods. */
export function latestRows(rows: readonly ThemeTrendRow[], count: number): readonly ThemeTrendRow[] {
  const kept = new Set(periodsOf(rows).slice(-count))
  return rows.filter(({ period }) => kept.has(period))
}

/**
 * What the answer says about itself, for some of its rows: their own periods and number of signals.
 * @returns n null when the number of one period is not shown; the period of the answer when one row is of no year
 */
export function metaOf(meta: AnswerMeta, rows: readonly ThemeTrendRow[]): AnswerMeta {
  const counts = new Map(rows.map(({ period, signalsInPeriod }) => [period, signalsInPeriod]))
  const n = [...counts.values()].reduce(
    (sum, count) => (sum === null || count === null ? null : sum + count),
    0,
  )
  const periods = [...counts.keys()].map(parsePeriodCode)
  const [first] = periods.map((period) => period?.startsOn ?? '').sort()
  const last = periods
    .map((period) => period?.endsBefore ?? '')
    .sort()
    .at(-1)
  if (!first || !last) return { ...meta, n }
  return { ...meta, period: `${first}/${addDays(last, -1)}`, n }
}

/**
 * The period to put themes in order by: the last one that was over on a day, else the last one.
 * @param day 'YYYY-MM-DD'
 * @returns undefined for no periods
 */
export function defaultFocus(periods: readonly string[], day: string): string | undefined {
  return periods.findLast((code) => isOver(code, day)) ?? periods.at(-1)
}

/** True when a period has ended on or before a day. */
export function isOver(code: string, day: string): boolean {
  const period = parsePeriodCode(code)
  return period !== null && period.endsBefore <= day
}

/** Part of the cells that is hidden, 0 to 1; zeros that are shown do not count; 0 when there are only those. */
export function hiddenPart(rows: readonly ThemeTrendRow[]): number {
  const withSignals = rows.filter(({ signals }) => signals !== 0)
  return withSignals.length === 0
    ? 0
    : withSignals.filter(({ suppressed }) => suppressed).length / withSignals.length
}

/** The same rows, themes in the given order; themes that are not in it come last. */
export function inThemeOrder(
  rows: readonly ThemeTrendRow[],
  order: readonly string[],
): readonly ThemeTrendRow[] {
  const place = new Map(order.map((theme, index) => [theme, index]))
  const placeOf = ({ theme }: ThemeTrendRow) => place.get(theme) ?? order.length
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b))
}
