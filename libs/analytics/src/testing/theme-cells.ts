import { listPeriods, type PeriodKind, parsePeriodCode, type Reach, reaches } from '@rode-draad/domain'
import { periodsOf, type World } from './signal-world.js'

/**
 * Names of the counts of one theme: 'year 2020', 'quarter 2020-Q1', 'week 2020-W01'; 'undated 2020' and 'undated 2020-Q1';
 * 'part 2020-Q1 2020-W14' (the days of a week in a quarter); 'region 2020 ZK10', 'channel 2020 opaz', 'law 2020 wlz';
 * 'no-region 2020'; and 'all 2020' for all themes together.
 */
export type CellName = string

export const splitDimensions = ['region', 'channel', 'law'] as const
/** The codes that signals in reach can have. */
export type SplitCodes = Readonly<Record<(typeof splitDimensions)[number], readonly string[]>>

/** The cell of a row that was asked for by kind of period, without a split. */
export function cellOfRow(kind: PeriodKind, code: string): CellName {
  const own = parsePeriodCode(code)?.kind
  if (own === kind) return `${kind} ${code}`
  return own === undefined ? `year ${code}` : `undated ${code}`
}

/** Every count of a theme as it is, over signals in reach. */
export function trueCounts(world: World, theme: string, reach: Reach): ReadonlyMap<CellName, number> {
  const counts = new Map<CellName, number>()
  const add = (name: CellName) => counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const signal of world) {
    if (!reaches(reach, { id: '', region: signal.region, channel: signal.channel })) continue
    const { week, quarter, year } = periodsOf(signal)
    const place = year ?? 'onbekend'
    add(`all ${place}`)
    if (!signal.themes.some((code) => code === theme)) continue
    add(`year ${place}`)
    if (quarter !== null) add(`quarter ${quarter}`)
    else if (year !== null) add(`undated ${year}`)
    if (quarter !== null && week !== null) {
      add(`week ${week}`)
      add(`part ${quarter} ${week}`)
    } else if (quarter !== null) add(`undated ${quarter}`)
    add(signal.region === null ? `no-region ${place}` : `region ${place} ${signal.region}`)
    add(`channel ${place} ${signal.channel}`)
    for (const law of signal.laws) add(`law ${place} ${law}`)
  }
  return counts
}

/** A cell and the parts that add up to it. */
export interface Sum {
  readonly of: CellName
  readonly parts: readonly CellName[]
}

/** Everything that holds of the counts of a theme in these years, whatever the signals. */
export interface Arithmetic {
  readonly sums: readonly Sum[]
  /** [the smaller one, the larger one] */
  readonly atMost: readonly (readonly [CellName, CellName])[]
}

export function arithmeticOf(years: readonly string[], codes: SplitCodes): Arithmetic {
  const sums: Sum[] = []
  const atMost: [CellName, CellName][] = []
  const parts = new Map<string, CellName[]>()
  for (const year of [...years, 'onbekend']) {
    const named = (kind: keyof SplitCodes) => codes[kind].map((code) => `${kind} ${year} ${code}`)
    sums.push({ of: `year ${year}`, parts: [...named('region'), `no-region ${year}`] })
    sums.push({ of: `year ${year}`, parts: named('channel') })
    for (const law of named('law')) atMost.push([law, `year ${year}`])
    atMost.push([`year ${year}`, `all ${year}`])
    const period = parsePeriodCode(year)
    if (!period) continue
    const quarters = listPeriods('quarter', period.startsOn, period.endsBefore)
    sums.push({
      of: `year ${year}`,
      parts: [...quarters.map(({ code }) => `quarter ${code}`), `undated ${year}`],
    })
    for (const quarter of quarters) {
      const weeks = listPeriods('week', quarter.startsOn, quarter.endsBefore)
      const own = weeks.map(({ code }) => `part ${quarter.code} ${code}`)
      sums.push({ of: `quarter ${quarter.code}`, parts: [...own, `undated ${quarter.code}`] })
      weeks.forEach(({ code }, index) => parts.set(code, [...(parts.get(code) ?? []), own[index] ?? '']))
    }
  }
  for (const [week, own] of parts) sums.push({ of: `week ${week}`, parts: own })
  return { sums, atMost }
}
