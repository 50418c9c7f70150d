export { type Caption, captioned } from './captioned.js'
export { chartConfig, type ChartSize, inks } from './chart-style.js'
export { incidenceChart, type IncidencePoint, mostIncidenceLines } from './charts/incidence-chart.js'
export { numberAtRisk, type NumberAtRisk } from './charts/number-at-risk.js'
export { type PatternMark, patternSignalsChart } from './charts/pattern-signals-chart.js'
export { type StepCount, stepsChart } from './charts/steps-chart.js'
export { type Sensitivity, survivalChart, survivalLines } from './charts/survival-chart.js'
export { themeTrendChart } from './charts/theme-trend-chart.js'
export { timelineChart, type TimelinePoint } from './charts/timeline-chart.js'
export { treeknormChart } from './charts/treeknorm-chart.js'
export { wachtlijstChart } from './charts/wachtlijst-chart.js'
export { wachtstatusChart } from './charts/wachtstatus-chart.js'
export { zorgprofielChart, zorgprofielParts } from './charts/zorgprofiel-chart.js'
export {
  datePrecision,
  formatDate,
  formatInterval,
  formatMoment,
  formatShortDate,
  formatVagueDate,
} from '@rode-draad/domain'
export { formatCount, formatDecimal, formatShare } from './format/numbers.js'
export { formatPeriod, formatShortPeriod, inPeriod } from './format/periods.js'
