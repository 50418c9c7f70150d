import type { EscalationRouteCode } from '../taxonomy/escalation-routes.js'
import type { DoelgroepCode, ZorgprofielCode } from '../taxonomy/facets.js'
import type { LawCode } from '../taxonomy/laws.js'
import type { casePhases, ReporterRole } from '../taxonomy/report.js'
import type { ThemeCode } from '../taxonomy/themes.js'

/** What somebody wants: help to get care, another decision, or to be heard in a complaint. */
export const escalationTracks = ['helpen', 'oneens', 'klacht'] as const
export type EscalationTrack = (typeof escalationTracks)[number]

export type CasePhase = (typeof casePhases)[number]

/** A case as far as it matters for who can help. Empty or null: not known, which excludes nothing. */
export interface EscalationCase {
  readonly laws: readonly LawCode[]
  readonly themes: readonly ThemeCode[]
  readonly doelgroepen: readonly DoelgroepCode[]
  readonly zorgprofielen: readonly ZorgprofielCode[]
  readonly asks: ReporterRole | null
  readonly tried: readonly EscalationRouteCode[]
  readonly phase: CasePhase | null
  readonly track: EscalationTrack | null
}

/** Nothing known. */
export const unknownCase: EscalationCase = {
  laws: [],
  themes: [],
  doelgroepen: [],
  zorgprofielen: [],
  asks: null,
  tried: [],
  phase: null,
  track: null,
}

export const askerGroups = ['burger', 'professional'] as const
export type AskerGroup = (typeof askerGroups)[number]

const groups: Readonly<Record<ReporterRole, AskerGroup | null>> = {
  client: 'burger',
  ouder: 'burger',
  naaste: 'burger',
  mantelzorger: 'burger',
  pleegouder: 'burger',
  zorgprofessional: 'professional',
  huisarts: 'professional',
  clientondersteuner: 'professional',
  gemeente: 'professional',
  zorgkantoor: 'professional',
  zorgverzekeraar: 'professional',
  overig: null,
}

/** @returns null when it is not known */
export function askerGroupOf(asks: ReporterRole | null): AskerGroup | null {
  return asks === null ? null : groups[asks]
}
