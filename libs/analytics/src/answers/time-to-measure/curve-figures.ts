import type { TimeToMeasureCurveRow, TimeToMeasureRow } from '@rode-draad/contract'
import type { RiskRow } from '@rode-draad/domain'
import { eventIncidence, incidenceAt, numberAtRisk } from '@rode-draad/statistics'

/** Cause of `RiskRow` that is the measure. */
export const measureCause = 1

type Figures = Omit<TimeToMeasureRow, 'reading'>
type Step = Omit<TimeToMeasureCurveRow, 'reading'>

/** One row per asked day: the curve in a few figures. */
export function curveFigures(spells: readonly RiskRow[], days: readonly number[]): Figures[] {
  const incidence = eventIncidence(spells, measureCause)
  const { quantile: median, lower: medianLower, upper: medianUpper } = incidence.median
  const atRisk = numberAtRisk(spells, days)
  return days.map((day, index) => {
    const { share: within, lower: withinLower, upper: withinUpper } = incidenceAt(incidence, day)
    return {
      computed: spells.length,
      events: spells.filter((spell) => spell.event).length,
      days: day,
      atRisk: atRisk[index] ?? 0,
      share: complement(within),
      lower: complement(withinUpper),
      upper: complement(withinLower),
      within,
      withinLower,
      withinUpper,
      median,
      medianLower,
      medianUpper,
    }
  })
}

/** One row per step of the curve: the share still without a measure. */
export function curveSteps(spells: readonly RiskRow[]): Step[] {
  return eventIncidence(spells, measureCause).steps.map(({ time, share, lower, upper, ...counts }) => ({
    days: time,
    ...counts,
    share: 1 - share,
    lower: complement(upper),
    upper: complement(lower),
  }))
}

function complement(share: number | null): number | null {
  return share === null ? null : 1 - share
}
