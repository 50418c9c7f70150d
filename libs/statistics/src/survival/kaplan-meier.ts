import { type Band, type BandKind, confidenceBands } from './confidence-bands.js'
import { riskTable } from './risk-table.js'
import { entryAndTime, type SpellColumns } from './spell-columns.js'
import type { Spell } from './spell.js'

/**
 * Kaplan-Meier curve: parallel arrays, one row per distinct time, ascending (censored times have a row too).
 * The share holds from its time until the next one; before the first time it is 1.
 */
export interface KaplanMeierCurve {
  readonly time: readonly number[]
  readonly atRisk: readonly number[]
  readonly events: readonly number[]
  readonly censored: readonly number[]
  /** Share without the event, [0, 1], never rising. With delayed entry it may reach 0 early and then stays there. */
  readonly survival: readonly number[]
  /** Sum of d / (n (n - d)); null from where survival is 0. */
  readonly greenwoodSum: readonly (number | null)[]
  /** Of survival itself; null from where survival is 0. */
  readonly standardError: readonly (number | null)[]
  /** Nelson-Aalen cumulative hazard, >= 0. */
  readonly nelsonAalen: readonly number[]
  /** Pointwise, at the level asked; each band is computed when it is first read. */
  readonly ci: Readonly<Record<BandKind, Band>>
}

/**
 * Share still without the event, by time since the origin. Times that differ by rounding only count as one.
 * @param spells one row per subject, or columns of them; their order does not matter
 * @param level of the confidence bands, strictly between 0 and 1
 * @returns empty arrays for no spells
 * @throws RangeError naming the row of a time, entry or event that is not usable; or when the level is not
 * @source Kaplan & Meier 1958, doi:10.1080/01621459.1958.10501452; Greenwood 1926 for the variance
 */
export function kaplanMeier(spells: readonly Spell[] | SpellColumns, level = 0.95): KaplanMeierCurve {
  const { entry, time: end, event } = isColumns(spells) ? spells : columnsOf(spells)
  checkFlags(event)
  const table = riskTable({ time: end, cause: event, ...(entry === undefined ? {} : { entry }) }, [1])
  const { time, atRisk, censored } = table
  const events = table.events[0] ?? []
  const survival = new Array<number>(time.length)
  const greenwoodSum = new Array<number | null>(time.length)
  const standardError = new Array<number | null>(time.length)
  const nelsonAalen = new Array<number>(time.length)
  let share = 1
  let sum = 0
  let hazard = 0
  for (let row = 0; row < time.length; row += 1) {
    const ended = events[row] ?? 0
    const risk = atRisk[row] ?? 0
    if (ended > 0) {
      share *= 1 - ended / risk
      sum += ended / (risk * (risk - ended))
      hazard += ended / risk
    }
    survival[row] = share
    greenwoodSum[row] = share > 0 ? sum : null
    standardError[row] = share > 0 ? share * Math.sqrt(sum) : null
    nelsonAalen[row] = hazard
  }
  const ci = confidenceBands(survival, greenwoodSum, level)
  return { time, atRisk, events, censored, survival, greenwoodSum, standardError, nelsonAalen, ci }
}

/** Not 0 or 1 would pass for censored. */
function checkFlags(event: Uint8Array): void {
  const row = event.findIndex((flag) => flag > 1)
  if (row >= 0) throw new RangeError(`event must be 0 or 1, got ${event[row]} at row ${row}`)
}

function isColumns(spells: readonly Spell[] | SpellColumns): spells is SpellColumns {
  return !Array.isArray(spells)
}

function columnsOf(spells: readonly Spell[]): SpellColumns {
  const event = new Uint8Array(spells.length)
  spells.forEach((spell, row) => (event[row] = spell.event ? 1 : 0))
  return { ...entryAndTime(spells), event }
}
