import { effectStart, type SegmentedModel } from './segmented-model.js'

/** One column of the regression. */
export interface Term {
  readonly name: string
  /** Its value at a step (from 0) of the measured series, or of the control series. */
  at(step: number, measured: boolean): number
  /** true: takes the value 0 had there been no measure. */
  readonly ofMeasure: boolean
}

/**
 * The columns of an interrupted time series: intercept, time (1, 2, ...), level, [slope], season, [pulse].
 * With a control series these hold for both, and the measured series has besides: its own intercept and time, and
 * what its level and slope did that those of the control did not (comparative interrupted time series).
 * @source Wagner et al. 2002, doi:10.1046/j.1365-2710.2002.00430.x; Lopez Bernal, Cummins & Gasparrini 2018,
 *   doi:10.1093/ije/dyy135 for the control series
 */
export function segmentedTerms(model: SegmentedModel, withControl: boolean): Term[] {
  const begin = effectStart(model)
  const level = (step: number) => (step >= begin ? 1 : 0)
  const slope = (step: number) => Math.max(0, step - begin)
  const change: Term[] = [
    { name: 'level', at: level, ofMeasure: !withControl },
    ...(model.slopeChange ? [{ name: 'slope', at: slope, ofMeasure: !withControl }] : []),
  ]
  const trend: Term[] = [
    { name: 'intercept', at: () => 1, ofMeasure: false },
    { name: 'time', at: (step) => step + 1, ofMeasure: false },
  ]
  const both = [...trend, ...change, ...season(model), ...pulse(model)]
  if (!withControl) return both
  const own = (term: Term, name: string, ofMeasure: boolean): Term => ({
    name,
    at: (step, measured) => (measured ? term.at(step, true) : 0),
    ofMeasure,
  })
  return [
    ...both,
    ...trend.map((term) => own(term, term.name === 'intercept' ? 'group' : `group_${term.name}`, false)),
    ...change.map((term) => own(term, `group_${term.name}`, true)),
  ]
}

function season({ harmonics = 0, period = 1 }: SegmentedModel): Term[] {
  return Array.from({ length: harmonics }, (_pair, index) => index + 1).flatMap((k) => {
    const angle = (step: number) => (2 * Math.PI * k * (step + 1)) / period
    return [
      { name: `sin${k}`, at: (step: number) => Math.sin(angle(step)), ofMeasure: false },
      { name: `cos${k}`, at: (step: number) => Math.cos(angle(step)), ofMeasure: false },
    ]
  })
}

function pulse({ pulse }: SegmentedModel): Term[] {
  if (pulse === undefined) return []
  const at = (step: number) => (step >= pulse.from && step <= pulse.to ? 1 : 0)
  return [{ name: 'pulse', at, ofMeasure: false }]
}
