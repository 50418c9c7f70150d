import { normalQuantile } from '../numbers/normal.js'
import { checkCounts, checkRange, type Counts, type RowRange } from './counts.js'

export type EarsMethod = 'C1' | 'C2' | 'C3'

/** Weeks between the baseline and the week that is judged. */
const guardBand: Readonly<Record<EarsMethod, number>> = { C1: 0, C2: 2, C3: 2 }
/** Weeks before it whose own statistic is needed too. */
const lookBack: Readonly<Record<EarsMethod, number>> = { C1: 0, C2: 0, C3: 2 }

/** One-sided levels of the method as it is used. @source Hutwagner et al. 2003, doi:10.1007/pl00022319 */
export const earsAlpha: Readonly<Record<EarsMethod, number>> = { C1: 0.001, C2: 0.001, C3: 0.025 }

export interface EarsControl {
  readonly method: EarsMethod
  /** Weeks in the baseline, >= 2; 7 when absent. */
  readonly baseline?: number
  /** Floor of the standard deviation, >= 0; 0 when absent. 0.5 to 1 suits sparse series. */
  readonly minSigma?: number
  /** One-sided, in (0, 1); `earsAlpha` when absent. */
  readonly alpha?: number
  /** Left out: from the first week that has its whole baseline until the end. */
  readonly range?: RowRange
}

export interface EarsWeek {
  /** From 0. */
  readonly row: number
  readonly observed: number | null
  readonly baselineMean: number | null
  /** Sample standard deviation of the baseline, not below minSigma. */
  readonly baselineSd: number | null
  /** (observed - mean) / sd; null where sd is 0. */
  readonly standardised: number | null
  readonly upperbound: number | null
  /** observed > upperbound; null where one of them is. */
  readonly alarm: boolean | null
  /** C3 only: sum over this week and the two before of max(0, standardised - 1); null where not finite. */
  readonly c3Statistic: number | null
  /** C3 only: the statistic is above 2. */
  readonly c3StatisticAlarm: boolean | null
}

export interface EarsResult {
  /** Standard deviations above the mean at which C1 and C2 (and C3 without excess before) have their bound. */
  readonly z: number
  readonly weeks: readonly EarsWeek[]
}

/**
 * Early aberration detection from a short history: a week beside the mean and spread of the weeks before it.
 * C1: the weeks just before; C2: the same with the two nearest left out; C3: C2, with the excess of the two nearest
 * weeks lowering the bound, max(0, mean + sd (z - excess)), as it is documented.
 * @returns a week per row of the range with a whole baseline in the series; none when the history is too short.
 *   A missing count in what a week needs gives nulls for that week.
 * @throws RangeError for a count that is not a whole number >= 0, a control outside its range, or a bad range
 * @source Hutwagner et al. 2003, doi:10.1007/pl00022319; Fricker, Hegler & Dunfee 2008, doi:10.1002/sim.3197;
 *   Salmon, Schumacher & Hoehle 2016, doi:10.18637/jss.v070.i10
 */
export function ears(counts: Counts, control: EarsControl): EarsResult {
  const { method, baseline = 7, minSigma = 0, alpha = earsAlpha[method] } = control
  checkCounts(counts)
  if (!Number.isSafeInteger(baseline) || baseline < 2)
    throw new RangeError(`baseline must be a whole number >= 2, got ${baseline}`)
  if (!Number.isFinite(minSigma) || minSigma < 0)
    throw new RangeError(`minSigma must be finite and >= 0, got ${minSigma}`)
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha must lie in (0, 1), got ${alpha}`)
  const { from, until } = control.range ?? { from: 0, until: counts.length }
  checkRange({ from, until }, counts.length)

  const z = normalQuantile(1 - alpha)
  const standardised = standardiser(counts, baseline, guardBand[method], minSigma)
  const excess = (row: number): number => Math.max(0, standardised(row).statistic - 1)
  const weeks: EarsWeek[] = []
  for (let row = Math.max(from, baseline + guardBand[method] + lookBack[method]); row < until; row++) {
    const { mean, sd, statistic } = standardised(row)
    const observed = counts[row] ?? null
    const carry = method === 'C3' ? excess(row - 1) + excess(row - 2) : 0
    const upperbound = method === 'C3' ? Math.max(0, mean + sd * (z - carry)) : mean + sd * z
    const c3Statistic = method === 'C3' ? excess(row) + carry : NaN
    weeks.push({
      row,
      observed,
      baselineMean: finite(mean),
      baselineSd: finite(sd),
      standardised: finite(statistic),
      upperbound: finite(upperbound),
      alarm: exceeds(observed ?? NaN, upperbound),
      c3Statistic: finite(c3Statistic),
      c3StatisticAlarm: exceeds(c3Statistic, 2),
    })
  }
  return { z, weeks }
}

interface Standardised {
  readonly mean: number
  readonly sd: number
  /** Infinite or NaN where sd is 0; NaN where a count is missing. */
  readonly statistic: number
}

/** Within these, NaN stands for not defined, so that sums and comparisons carry it by themselves. */
function standardiser(counts: Counts, baseline: number, guard: number, minSigma: number) {
  return (row: number): Standardised => {
    let sum = 0
    for (let i = row - guard - baseline; i < row - guard; i++) sum += counts[i] ?? NaN
    const mean = sum / baseline
    let squares = 0
    for (let i = row - guard - baseline; i < row - guard; i++) squares += ((counts[i] ?? NaN) - mean) ** 2
    const sd = Math.max(minSigma, Math.sqrt(squares / (baseline - 1)))
    return { mean, sd, statistic: ((counts[row] ?? NaN) - mean) / sd }
  }
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

const exceeds = (value: number, bound: number): boolean | null =>
  Number.isNaN(value) || Number.isNaN(bound) ? null : value > bound
