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

export function isStructural(kind: MeasureKind): boolean {
  return (structuralKinds as readonly string[]).includes(kind)
}
