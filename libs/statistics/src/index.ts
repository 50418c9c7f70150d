export * from './agreement/brier-score.js'
export * from './agreement/cohens-kappa.js'
export * from './agreement/expected-calibration-error.js'
export type { Forecast } from './agreement/forecast.js'
export * from './agreement/krippendorffs-alpha.js'
export * from './agreement/tag-agreement.js'
export * from './agreement/tag-quality.js'
export * from './agreement/wilson-interval.js'
export type { Controlled } from './disclosure/controlled.js'
export * from './disclosure/disclose-counts.js'
export {
  type DisclosedCount,
  disclosureBase,
  disclosureThreshold,
  disclosureWidth,
  type Interval,
  isSmall,
  knownByRounding,
  roundedCount,
} from './disclosure/disclosed-count.js'
export * from './disclosure/grouping-sets.js'
export { type Cell, hiddenCells } from './disclosure/protect-tree.js'
export * from './effect/autocorrelation.js'
export * from './effect/effect-after.js'
export type { Limits, RateRatio } from './effect/rate-ratio.js'
export type { CountSeries, SegmentedModel } from './effect/segmented-model.js'
export * from './effect/segmented-regression.js'
export * from './effect/too-little-data.js'
export * from './numbers/chi-square.js'
export * from './numbers/gamma.js'
export * from './numbers/hypergeometric.js'
export * from './numbers/negative-binomial.js'
export * from './numbers/normal.js'
export * from './numbers/poisson.js'
export {
  fitPoissonByLevel,
  type PoissonByLevelFit,
  type PoissonByLevelProblem,
} from './numbers/poisson-by-level.js'
export type { PoissonCounts, PoissonIteration } from './numbers/poisson-iteration.js'
export * from './numbers/poisson-regression.js'
export * from './numbers/student-t.js'
export {
  type LeastSquaresFit,
  type LeastSquaresProblem,
  weightedLeastSquares,
} from './numbers/weighted-least-squares.js'
export type { ContingencyCell, ContingencyCount, TwoByTwo } from './over-representation/contingency-table.js'
export * from './over-representation/fit-gamma-poisson-prior.js'
export * from './over-representation/gamma-poisson-likelihood.js'
export type { GammaPoissonPrior, ObservedExpected } from './over-representation/gamma-poisson-prior.js'
export * from './over-representation/gamma-poisson-shrinkage.js'
export * from './over-representation/over-representation.js'
export type { RatioInterval } from './over-representation/reporting-ratios.js'
export * from './surveillance/benjamini-hochberg.js'
export type { Counts, RowRange } from './surveillance/counts.js'
export * from './surveillance/ears.js'
export { type FarringtonControl, improvedFarrington } from './surveillance/farrington-control.js'
export * from './surveillance/farrington-flexible.js'
export type { Band, BandKind } from './survival/confidence-bands.js'
export * from './survival/cumulative-incidence.js'
export * from './survival/event-incidence.js'
export * from './survival/kaplan-meier.js'
export * from './survival/log-rank.js'
export * from './survival/name-order.js'
export * from './survival/number-at-risk.js'
export * from './survival/quantile.js'
export * from './survival/restricted-mean.js'
export type { SpellColumns } from './survival/spell-columns.js'
export type { Spell } from './survival/spell.js'
export * from './survival/survival-at.js'
export { type MannKendall, mannKendall, type TrendTest } from './trend/mann-kendall.js'
export * from './trend/seasonal-trend.js'
export { type SlopeInterval, type TheilSen, theilSen } from './trend/theil-sen.js'
export type { TrendPoint } from './trend/trend-point.js'
