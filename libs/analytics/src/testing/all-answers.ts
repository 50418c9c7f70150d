import { themeTrendQuery, unknownPeriod } from '@rode-draad/contract'
import { type AccessScope, listPeriods, type PeriodKind, periodKinds } from '@rode-draad/domain'
import { themeTrends } from '../answers/theme-trends.js'
import type { AnalyticalStore } from '../duckdb/analytical-store.js'
import { worldThemes } from './signal-world.js'
import { type CellName, cellOfRow, type SplitCodes, splitDimensions } from './theme-cells.js'

/** What is shown for each cell of a theme: a number, or null when it is hidden. */
export type Published = ReadonlyMap<CellName, number | null>

/** The years that the worlds are about, with one before and one after. */
export const worldYears = ['2019', '2020', '2021', '2022'] as const
const [firstYear, endYear] = ['2019', '2023']

/**
 * Asks everything that a reader can ask about these years, and puts it together by theme.
 * @throws Error when two answers show one cell differently
 */
export async function allAnswers(
  store: AnalyticalStore,
  scope: AccessScope,
  codes: SplitCodes,
): Promise<ReadonlyMap<string, Published>> {
  const published = new Map<string, Map<CellName, number | null>>(
    worldThemes.map((theme) => [theme, new Map<CellName, number | null>()]),
  )
  const keep = (theme: string, cell: CellName, shown: number | null) => {
    const cells = published.get(theme)
    if (cells?.has(cell) && cells.get(cell) !== shown) throw new Error(`two answers about ${theme}, ${cell}`)
    cells?.set(cell, shown)
  }
  await store.look(async (facts) => {
    for (const { total, ...asked } of questions(codes)) {
      const { rows, meta } = await themeTrends(facts, themeTrendQuery.parse(asked), scope)
      for (const { period, theme, signals, signalsInPeriod, ...row } of rows) {
        const split = splitDimensions.find((key) => row[key] !== null)
        keep(theme, split ? `${split} ${period} ${row[split]}` : cellOfRow(asked.period, period), signals)
        const isRoot = asked.period === 'year' || period === unknownPeriod
        if (isRoot && !split && asked.theme === undefined) keep(theme, `all ${period}`, signalsInPeriod)
      }
      if (total === undefined) continue
      if (asked.theme !== undefined) keep(asked.theme, `year ${total}`, meta.n)
      else for (const theme of worldThemes) keep(theme, `all ${total}`, meta.n)
    }
    const nOf = async (asked: object) =>
      (await themeTrends(facts, themeTrendQuery.parse({ period: 'year', ...asked }), scope)).meta.n
    const [everything, inYears] = [await nOf({}), await nOf({ from: firstYear, until: endYear })]
    if (inYears !== null) {
      const undated = everything === null ? null : everything - inYears
      for (const theme of worldThemes) keep(theme, `all ${unknownPeriod}`, undated)
    }
  })
  // A row "date unknown" that is not there is a true zero.
  for (const cells of published.values()) {
    for (const cell of cellsWithoutRow(codes)) if (!cells.has(cell)) cells.set(cell, 0)
  }
  return published
}

interface Question {
  readonly period: PeriodKind
  readonly from?: string
  readonly until?: string
  readonly theme?: string
  /** The one year that n is about. */
  readonly total?: string
}

/** Everything, with and without bounds; then each theme, each year and each split, and some periods by themselves. */
function* questions(codes: SplitCodes): Generator<Question> {
  for (const period of periodKinds) {
    yield { period }
    yield { period, ...bounds(period, firstYear, endYear) }
    for (const theme of worldThemes) yield { period, theme }
  }
  for (const year of worldYears) {
    const next = String(Number(year) + 1)
    yield { period: 'year', from: year, until: next, total: year }
    for (const theme of worldThemes) yield { period: 'year', from: year, until: next, theme, total: year }
    yield { period: 'week', ...bounds('week', year, next) }
    yield { period: 'quarter', from: `${year}-Q2`, until: `${year}-Q4` }
    yield { period: 'week', from: `${year}-W05`, until: `${year}-W06` }
    yield { period: 'week', from: `${year}-W13`, until: `${year}-W28` }
  }
  for (const split of splitDimensions) {
    for (const code of codes[split]) {
      yield { period: 'year', [split]: code }
      yield { period: 'year', from: firstYear, until: endYear, [split]: code }
    }
  }
}

function bounds(kind: PeriodKind, from: string, until: string) {
  const suffix = { week: '-W01', quarter: '-Q1', year: '' }[kind]
  return { from: `${from}${suffix}`, until: `${until}${suffix}` }
}

function cellsWithoutRow(codes: SplitCodes): readonly CellName[] {
  const quarters = listPeriods('quarter', `${firstYear}-01-01`, `${endYear}-01-01`)
  const undated = [...worldYears, ...quarters.map(({ code }) => code)].map((code) => `undated ${code}`)
  const splits = splitDimensions.flatMap((split) =>
    codes[split].map((code) => `${split} ${unknownPeriod} ${code}`),
  )
  return [...undated, ...splits, `year ${unknownPeriod}`]
}
