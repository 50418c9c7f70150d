import type { EscalationRouteCode } from '../taxonomy/escalation-routes.js'
import type { LawCode } from '../taxonomy/laws.js'
import type { AskerGroup, CasePhase, EscalationTrack } from './escalation-case.js'

/** Something that can be known of a case, such as its theme being jeugdhulp. */
export interface CaseTrait {
  readonly facet: 'theme' | 'law' | 'doelgroep' | 'zorgprofiel'
  readonly code: string
}

/** What a route is (data/reference/escalation-routes.csv) and when it fits (escalation-route-rules.csv). */
export interface EscalationRoute {
  readonly code: EscalationRouteCode
  readonly name: string
  readonly track: EscalationTrack
  /** null: belongs to no phase. */
  readonly phase: CasePhase | null
  readonly entrance: string
  readonly forWhom: string
  readonly whenToUse: string
  readonly canDo: string
  readonly cannotDo: string | null
  readonly statutoryTerm: string | null
  readonly laws: readonly LawCode[]
  readonly source: string
  readonly rule: EscalationRule
}

export interface EscalationRule {
  /** The term after which the citizen has lost a right; null: waiting costs none. */
  readonly urgentTerm: string | null
  /** One of these must hold, once anything is known of the kind of problem; [] for none. */
  readonly needs: readonly CaseTrait[]
  /** What the route is made for: those come first. */
  readonly prefers: readonly CaseTrait[]
  /** Who has to take this step; null: anybody. */
  readonly askedBy: AskerGroup | null
  /** One of these has to be tried first; [] for none. */
  readonly after: readonly EscalationRouteCode[]
  /** Whether `after` is simply every other way to help. */
  readonly afterAnyHelp: boolean
  /** What to look at first, as a Dutch sentence. */
  readonly condition: string | null
}

export interface EscalationRules {
  /** In the order of the file. */
  readonly routes: readonly EscalationRoute[]
  readonly phaseNames: Readonly<Record<CasePhase, string>>
}

/** A rule cannot be read. Names the file-like row and column. */
export class EscalationRuleError extends Error {
  override readonly name = 'EscalationRuleError'
}
