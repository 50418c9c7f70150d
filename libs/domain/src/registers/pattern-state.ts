import type { MeasureFact, PatternClosing } from '../time-to-measure/facts.js'
import { patternClosings } from '../time-to-measure/facts.js'
import { isStructural, type MeasureStep, stepOfStatus } from '../taxonomy/measures.js'

/** The life of a pattern, each further than the one before. */
export const openPatternStates = [
  'gesignaleerd',
  'herkend',
  'geagendeerd',
  'maatregel aangekondigd',
  'vastgesteld',
  'in werking',
  'merkbaar',
] as const
export type OpenPatternState = (typeof openPatternStates)[number]

export const patternStates = [...openPatternStates, ...patternClosings] as const
export type PatternState = (typeof patternStates)[number]

/** States that a person may say; a pattern becomes samengevoegd by a merge alone. */
export const sayablePatternStates = patternStates.filter((state) => state !== 'samengevoegd')

/** How a pattern stands, and according to whom; `on` as it was said (EDTF), null when nobody said. */
export interface StandingState {
  readonly state: PatternState
  readonly on: string | null
  readonly accordingTo: string
}

/** What a register row says of a pattern of which no state was recorded. */
export interface StatelessPattern {
  readonly recognised: string | null
  readonly firstSignal: string | null
  readonly closed: string | null
  readonly closedAs: PatternClosing | null
  readonly source: string
}

const stateOfStep: Readonly<Record<MeasureStep, OpenPatternState>> = {
  aangekondigd: 'maatregel aangekondigd',
  vastgesteld: 'vastgesteld',
  'in werking': 'in werking',
  merkbaar: 'merkbaar',
}

/**
 * How a pattern stands when nobody recorded its state: closed as its row says; else as far as the furthest of its
 * structural measures, according to who said so of that measure; else recognised or first heard, according to its source.
 * @param measures those that the pattern names; others are to be left out
 */
export function impliedState(
  pattern: StatelessPattern,
  measures: readonly (MeasureFact & { readonly accordingTo: string })[],
): StandingState {
  const { recognised, firstSignal, closed, closedAs, source } = pattern
  if (closedAs !== null) return { state: closedAs, on: closed, accordingTo: source }
  const reached = measures.flatMap((measure): StandingState[] => {
    const step = isStructural(measure.kind) ? stepOfStatus[measure.status] : null
    if (step === null) return []
    const state = stateOfStep[step]
    return [{ state, on: dateOf(state, measure), accordingTo: measure.accordingTo }]
  })
  const start: StandingState =
    recognised === null
      ? { state: 'gesignaleerd', on: firstSignal, accordingTo: source }
      : { state: 'herkend', on: recognised, accordingTo: source }
  return reached.reduce((furthest, next) => (rank(next) > rank(furthest) ? next : furthest), start)
}

/**
 * How a pattern stands: as somebody recorded it, else as its row and measures say. Of a pattern that came on an agenda
 * the measures say more, once one of them got further than that.
 * @param recorded null: nobody recorded a state
 */
export function standingState(
  recorded: StandingState | null,
  pattern: StatelessPattern,
  measures: Parameters<typeof impliedState>[1],
): StandingState & { readonly recorded: boolean } {
  if (recorded === null) return { ...impliedState(pattern, measures), recorded: false }
  if (recorded.state === 'geagendeerd') {
    const implied = impliedState({ ...pattern, closed: null, closedAs: null }, measures)
    if (rank(implied) > rank(recorded)) return { ...implied, recorded: false }
  }
  return { ...recorded, recorded: true }
}

/** Whether a pattern that stands so is brought further when it comes on the agenda of a table. */
export function comesBeforeAgenda({ state }: Pick<StandingState, 'state'>): boolean {
  return rank({ state }) < rank({ state: 'geagendeerd' })
}

/** The date that belongs to a state; of merkbaar no date is known. */
function dateOf(state: OpenPatternState, measure: MeasureFact): string | null {
  switch (state) {
    case 'maatregel aangekondigd':
      return measure.announced
    case 'vastgesteld':
      return measure.adopted
    case 'in werking':
      return measure.inForce
    default:
      return null
  }
}

function rank({ state }: Pick<StandingState, 'state'>): number {
  return (patternStates as readonly string[]).indexOf(state)
}
