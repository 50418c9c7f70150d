import { describe, expect, it } from '@jest/globals'
import type { TimeToMeasureCurveRow, TimeToMeasurePatternRow, TimeToMeasureRow } from '@rode-draad/contract'
import { alternativesOf } from './alternatives.js'
import {
  alternativesFinding,
  doneFinding,
  medianFinding,
  openFinding,
  patternDays,
  shareFinding,
} from './finding.js'
import { groupPatterns } from './pattern-groups.js'

/** @source the examples at reference date 2021-04-16: 22 computed, 6 events, median 1644 [1466, -] */
const row: TimeToMeasureRow = {
  reading: 'in-force',
  computed: 22,
  events: 6,
  days: 730,
  atRisk: 8,
  share: 0.7937,
  lower: 0.54,
  upper: 0.92,
  within: 0.2063,
  withinLower: 0.08,
  withinUpper: 0.46,
  median: 1644,
  medianLower: 1466,
  medianUpper: null,
}

const step: TimeToMeasureCurveRow = {
  reading: 'in-force',
  days: 1644,
  atRisk: 3,
  events: 1,
  censored: 0,
  share: 0.4,
  lower: 0.06,
  upper: 0.73,
}

describe('shareFinding', () => {
  it.each([
    [
      row,
      'Na 2 jaar had naar schatting 79% van de 22 patronen nog geen structurele maatregel (95%-interval: 54% tot 92%).',
    ],
    [
      { ...row, days: 365, lower: null },
      'Na 1 jaar had naar schatting 79% van de 22 patronen nog geen structurele maatregel (95%-interval: onbekend tot 92%).',
    ],
    [
      { ...row, days: 400 },
      'Na 400 dagen had naar schatting 79% van de 22 patronen nog geen structurele maatregel (95%-interval: 54% tot 92%).',
    ],
    [
      { ...row, events: 0, share: 1 },
      'Op deze peildatum is bij geen van de 22 patronen een maatregel in werking aangetoond.',
    ],
    [{ ...row, computed: 0, events: 0, share: null }, 'Op deze peildatum is er niets te berekenen.'],
    [undefined, 'Op deze peildatum is er niets te berekenen.'],
    [{ ...row, share: null }, `Op deze peildatum is nog geen patroon ${row.days} dagen gevolgd.`],
  ])('of %p', (reading, sentence) => {
    expect(shareFinding(reading)).toBe(sentence)
  })
})

describe('medianFinding', () => {
  it('says what the median rests on', () => {
    expect(medianFinding(row, [step])).toBe(
      'De mediaan is 1.644 dagen, ongeveer 4,5 jaar (95%-interval: ten minste 1.466 dagen, de bovengrens is onbekend). ' +
        'Dat rust op 1 maatregel, met op die dag nog 3 patronen in beeld.',
    )
  })

  it.each([
    [
      { ...row, medianUpper: 1800 },
      [],
      'De mediaan is 1.644 dagen, ongeveer 4,5 jaar (95%-interval: 1.466 tot 1.800 dagen).',
    ],
    [{ ...row, median: null }, [step], 'Er is geen mediaan: minder dan de helft had een maatregel.'],
    [{ ...row, events: 0, median: null }, [], ''],
  ])('of %p', (reading, curve, sentence) => {
    expect(medianFinding(reading, curve)).toBe(sentence)
  })
})

describe('alternatives', () => {
  const rows = [
    row,
    { ...row, days: 365, share: 0.95 },
    { ...row, reading: 'adopted', share: 0.7407, events: 7 },
    { ...row, reading: 'shortest', share: 0.1 },
  ]

  it('are the named readings, the one in use first, the outer curves left out', () => {
    expect(alternativesOf([...rows].reverse()).map(({ reading, events }) => [reading, events])).toEqual([
      ['in-force', 6],
      ['adopted', 7],
    ])
    expect(alternativesOf(rows)[0]?.onDays.map(({ days }) => days)).toEqual([365, 730])
  })

  it.each([
    [
      rows.slice(0, 3),
      'Na 730 dagen ligt het aandeel zonder maatregel tussen 74% en 79%, afhankelijk van wat u meetelt.',
    ],
    [[row], 'Na 730 dagen is het aandeel zonder maatregel bij elke telling 79%.'],
    [[], 'Op deze peildatum is er niets te berekenen.'],
    [[{ ...row, share: null }], `Op deze peildatum is nog geen patroon ${row.days} dagen gevolgd.`],
  ])('say between what the share lies', (given, sentence) => {
    expect(alternativesFinding(given)).toBe(sentence)
  })
})

const pattern: TimeToMeasurePatternRow = {
  pattern: 'wie-betaalt',
  title: 'Zorg start niet',
  theme: 'bekostiging',
  firstSignal: '2016-01-15',
  start: '2016-01-15',
  end: '2020-07-17',
  days: 1645,
  event: false,
  saidInForce: false,
  startNote: null,
  eventNote: null,
  measure: null,
  measureTitle: null,
  kind: null,
  listed: null,
  closedAs: null,
  lastKnown: '2020-07-17',
  accordingTo: 'MEE NL',
  lastDecision: 'recognised',
  lastDecisionOn: '2018-10-08',
  lastDecisionAbout: null,
  lastDecisionKind: null,
  lastDecisionState: null,
  lastDecisionBy: null,
}

describe('patterns', () => {
  it('are open longest first, done quickest first, or apart', () => {
    const short = { ...pattern, pattern: 'kort', days: 10 }
    const done = { ...pattern, pattern: 'klaar', event: true, days: 471 }
    const quick = { ...done, pattern: 'snel', days: 183 }
    const apart = { ...pattern, days: null, event: null, listed: 'zonder datum' }
    const closed = { ...pattern, closedAs: 'afgewezen' }
    const later = { ...done, closedAs: 'afgewezen' }
    const undated = { ...pattern, saidInForce: true }
    expect(groupPatterns([undated])).toEqual({ open: [], done: [], listed: [undated] })
    expect(groupPatterns([closed, later])).toEqual({ open: [], done: [later], listed: [closed] })
    expect(groupPatterns([short, done, pattern, apart, quick])).toEqual({
      open: [pattern, short, apart],
      done: [quick, done],
      listed: [apart],
    })
  })

  it.each([
    [{}, '1.645'],
    [{ startNote: 'ten minste' }, 'ten minste 1.645'],
    [{ eventNote: 'ten hoogste' }, 'ten hoogste 1.645'],
    [{ startNote: 'ten minste', eventNote: 'ten hoogste' }, 'ongeveer 1.645'],
    [{ days: null }, 'onbekend'],
  ])('write days with their note: %p', (over, text) => {
    expect(patternDays({ ...pattern, ...over })).toBe(text)
  })

  it('say how many are open and until when that is known', () => {
    expect(openFinding([pattern])).toContain(
      '‘Zorg start niet’, 1.645 dagen, voor zover bekend tot 17 juli 2020.',
    )
    const undated = { ...pattern, days: null, listed: 'zonder datum' }
    expect(openFinding([pattern, undated])).toMatch(
      /^2 patronen hebben .* Van 1 patroon is niet bekend wanneer het eerste signaal kwam\. Dat telt niet mee in de berekening\.$/,
    )
    expect(openFinding([])).toBe('Er zijn geen patronen zonder maatregel.')
  })

  it('say how many have a measure', () => {
    expect(doneFinding([pattern])).toContain('Het snelst: ‘Zorg start niet’, 1.645 dagen.')
    expect(doneFinding([])).toBe('Er zijn nog geen patronen met een structurele maatregel in werking.')
  })
})
