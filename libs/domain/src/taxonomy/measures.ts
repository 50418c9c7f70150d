/** Kinds of measure that take a bottleneck away for everybody. */
export const structuralKinds = [
  'wet',
  'regelgeving',
  'voorschrift',
  'norm',
  'bekostiging',
  'capaciteit',
  'werkwijze',
  'handreiking',
  'communicatie',
  'schrapregel',
] as const

/** Kinds that may help but change no rule or place for good; `onbekend` is listed, never counted. */
export const otherKinds = ['programma', 'pilot', 'onderzoek', 'tijdelijk-team', 'onbekend'] as const

export const measureKinds = [...structuralKinds, ...otherKinds] as const
export type MeasureKind = (typeof measureKinds)[number]

export const measureStatuses = [
  'aangekondigd',
  'vastgesteld',
  'in uitvoering',
  'in werking',
  'merkbaar',
  'gestopt',
] as const
export type MeasureStatus = (typeof measureStatuses)[number]

/** The way of a measure; each step implies the ones before it. */
export const measureSteps = ['aangekondigd', 'vastgesteld', 'in werking', 'merkbaar'] as const
export type MeasureStep = (typeof measureSteps)[number]

/**
 * What a status means everywhere: the furthest step that a measure has come to. null: it was stopped, so nothing of it
 * counts and nobody waits for it.
 */
export const stepOfStatus: Readonly<Record<MeasureStatus, MeasureStep | null>> = {
  aangekondigd: 'aangekondigd',
  vastgesteld: 'vastgesteld',
  'in uitvoering': 'vastgesteld',
  'in werking': 'in werking',
  merkbaar: 'merkbaar',
  gestopt: null,
}

/** Whether a measure that stands so has come to a step. */
export function hasReached(status: MeasureStatus, step: MeasureStep): boolean {
  const reached = stepOfStatus[status]
  return reached !== null && measureSteps.indexOf(reached) >= measureSteps.indexOf(step)
}

export function isStructural(kind: MeasureKind): boolean {
  return (structuralKinds as readonly string[]).includes(kind)
}
