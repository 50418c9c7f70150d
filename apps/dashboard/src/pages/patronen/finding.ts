import { formatCount, formatPeriod, inPeriod } from '@rode-draad/charts'
import type { ThemeTrendRow } from '@rode-draad/contract'
import { patronenLabels } from './labels.js'
import type { RankedTheme } from './ranking.js'
import { periodsOf } from './trend-rows.js'

const words = patronenLabels
const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

/**
 * Which theme the signals of a period are about most; says so when several are equal, all hidden, or none, and when
 * some are hidden: one of those can be larger.
 */
export function rankingFinding(
  ranking: readonly RankedTheme[],
  period: string,
  themeName: (code: string) => string,
  controlled = false,
): string {
  const when = capital(inPeriod(period))
  const most = ranking[0]?.current.signals ?? null
  if (most === null) return ranking.length === 0 ? words.nothing(when) : words.allHidden(when)
  if (most === 0) {
    return ranking.every(({ current }) => current.signals === 0) ? words.nothing(when) : words.allHidden(when)
  }
  const first = ranking.filter(({ current }) => current.signals === most).map(({ theme }) => themeName(theme))
  const signals = signalsText(most, controlled)
  const [one, tied] = ranking.some(({ current }) => current.suppressed)
    ? [words.mostOfShown, words.mostTiedOfShown]
    : [words.most, words.mostTied]
  return first.length === 1 ? one(when, first[0] ?? '', signals) : tied(when, list.format(first), signals)
}

/** What the course shows: the number in one period for a single theme, else from when to when. */
export function trendFinding(
  rows: readonly ThemeTrendRow[],
  period: string,
  themeName: (code: string) => string,
  controlled = false,
): string {
  const codes = [...new Set(rows.map(({ theme }) => theme))]
  const [only] = codes
  if (codes.length === 1 && only !== undefined) {
    const signals = rows.find((row) => row.period === period)?.signals ?? null
    const name = themeName(only)
    return signals === null
      ? words.trendHidden(name, inPeriod(period))
      : words.trendOne(name, signalsText(signals, controlled), inPeriod(period))
  }
  const periods = periodsOf(rows)
  return words.trendMany(
    formatCount(codes.length),
    formatPeriod(periods[0] ?? period),
    formatPeriod(periods.at(-1) ?? period),
  )
}

/** A count in words, and that it is about so many when it is rounded; a zero that is shown is one. */
function signalsText(count: number, controlled: boolean): string {
  const said = words.signals(formatCount(count))
  return controlled && count > 0 ? words.about(said) : said
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
