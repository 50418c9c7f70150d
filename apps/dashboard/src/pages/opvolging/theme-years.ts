import { formatCount } from '@rode-draad/charts'
import type { FollowUpRow, ThemeTrendRow } from '@rode-draad/contract'
import { parseVagueDate } from '@rode-draad/domain'
import { groupName } from '../../components/group-name.js'
import { opvolgingLabels } from './labels.js'

const words = opvolgingLabels.signals

/** Years shown on each side of that of the recommendation. */
const span = 3

/** Signals on the themes of a recommendation in the years around it, by theme and year. */
export function themeYears(
  { issued, themes }: Pick<FollowUpRow, 'issued' | 'themes'>,
  rows: readonly ThemeTrendRow[],
): readonly ThemeTrendRow[] {
  const year = yearOf(issued)
  const own = themes?.split(';') ?? []
  return rows
    .filter(({ theme, period }) => own.includes(theme) && /^\d{4}$/.test(period))
    .filter(({ period }) => Math.abs(Number(period) - year) <= span)
    .sort((a, b) => own.indexOf(a.theme) - own.indexOf(b.theme) || Number(a.period) - Number(b.period))
}

/** Where a year stands beside that of the recommendation. */
export function relativeYear(issued: string, period: string): string {
  const difference = Number(period) - yearOf(issued)
  if (difference === 0) return words.during
  return difference < 0 ? words.before : words.after
}

/** The year before and the year after, for the first theme that has both; says so when there are none. */
export function signalsFinding(issued: string, rows: readonly ThemeTrendRow[]): string {
  const year = yearOf(issued)
  const any = rows.some(({ signals, suppressed }) => suppressed || (signals ?? 0) > 0)
  const on = (theme: string, asked: number) =>
    rows.find((row) => row.theme === theme && row.period === String(asked))
  for (const theme of new Set(rows.map((row) => row.theme))) {
    const [before, after] = [on(theme, year - 1), on(theme, year + 1)]
    if (!any || before === undefined || after === undefined) continue
    return words.finding({
      theme: groupName(theme).toLowerCase(),
      year: String(year - 1),
      next: String(year + 1),
      before: countText(before),
      after: countText(after),
    })
  }
  return any ? words.noPair : words.noSignals
}

function countText({ signals, suppressed }: ThemeTrendRow): string {
  return suppressed || signals === null ? words.hidden : words.signals(formatCount(signals))
}

function yearOf(issued: string): number {
  return Number(parseVagueDate(issued).used.slice(0, 4))
}
