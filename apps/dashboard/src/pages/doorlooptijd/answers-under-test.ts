import {
  groupColumns,
  groupTestColumns,
  incidenceColumns,
  patternSignalColumns,
  stageColumns,
  stageCurveColumns,
  timelineColumns,
  timeToMeasureColumns,
  timeToMeasureCurveColumns,
  timeToMeasurePatternColumns,
} from '@rode-draad/contract'
import { someMeta } from '../../testing/arrow-bytes.js'

const reading = { computed: 22, events: 6, atRisk: 8, median: 1644, medianLower: 1466 }
/** What the server answers to every question of the page. */
export const answers = {
  '/time-to-measure': {
    columns: timeToMeasureColumns,
    rows: [
      { ...reading, reading: 'in-force', days: 730, share: 0.7937, lower: 0.54, upper: 0.92 },
      { ...reading, reading: 'noticeable', days: 730, share: 0.9474, median: null },
    ],
  },
  '/time-to-measure/curves': {
    columns: timeToMeasureCurveColumns,
    rows: [{ reading: 'in-force', days: 1644, atRisk: 3, events: 1, censored: 0, share: 0.4 }],
  },
  '/time-to-measure/patterns': {
    columns: timeToMeasurePatternColumns,
    rows: [
      {
        pattern: 'a',
        title: 'Geen plek',
        days: 639,
        event: false,
        saidInForce: false,
        firstSignal: '2018/2019',
        start: '2018-12-31',
        lastKnown: '2020-09',
        theme: 'bekostiging',
        lastDecision: 'adopted',
        lastDecisionOn: '2020-01-31',
        lastDecisionAbout: 'Een normenkader',
        lastDecisionKind: 'norm',
      },
      { pattern: 'b', title: 'Pleegzorg', listed: 'zonder datum', saidInForce: false },
    ],
  },
  '/time-to-measure/stages': {
    columns: stageColumns,
    rows: ['recognised', 'in-force'].flatMap((stage, index) =>
      [365, 730].map((days) => ({
        ...reading,
        stage,
        events: 11 - 5 * index,
        dayZero: 2 - 2 * index,
        days,
        within: 0.2,
      })),
    ),
  },
  '/time-to-measure/stages/curves': {
    columns: stageCurveColumns,
    rows: [{ stage: 'recognised', days: 0, atRisk: 22, events: 2, censored: 0, share: 0.9 }],
  },
  '/time-to-measure/groups': {
    columns: groupColumns,
    rows: [{ group: 'bekostiging', computed: 3, events: 1, curve: false, days: 365 }],
  },
  '/time-to-measure/groups/curves': { columns: incidenceColumns, rows: [] },
  '/time-to-measure/groups/tests': { columns: groupTestColumns, rows: [] },
  '/time-to-measure/timelines/signals': {
    columns: patternSignalColumns,
    rows: [
      { pattern: 'a', period: '2019-Q4', signals: 0, suppressed: false },
      { pattern: 'a', period: '2020-Q1', signals: 25, suppressed: false },
      { pattern: 'a', period: '2020-Q2', signals: null, suppressed: true },
      { pattern: 'a', period: '2019', signals: 10, suppressed: false },
    ],
    meta: { ...someMeta, controlled: true },
  },
  '/time-to-measure/timelines': {
    columns: timelineColumns,
    rows: [
      {
        pattern: 'a',
        title: 'Geen plek',
        kind: 'first-signal',
        on: '2018/2019',
        earliest: '2018-01-01',
        latest: '2019-12-31',
        used: '2018-12-31',
      },
      {
        pattern: 'a',
        title: 'Geen plek',
        kind: 'undated',
        measure: 'm',
        measureTitle: 'Een programma',
        measureKind: 'programma',
        structural: false,
      },
    ],
  },
}
