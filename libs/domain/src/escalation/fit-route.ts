import { casePhases } from '../taxonomy/report.js'
import type { EscalationRouteCode } from '../taxonomy/escalation-routes.js'
import { askerGroupOf, type CasePhase, type EscalationCase } from './escalation-case.js'
import type { CaseTrait, EscalationRoute } from './escalation-rules.js'

/** How a route fits a case. */
export interface RouteFit {
  readonly route: EscalationRoute
  /** What the route is made for and the case has. */
  readonly madeFor: readonly CaseTrait[]
  /** Tried already, and needed before this route. */
  readonly followsOn: readonly EscalationRouteCode[]
  /** Steps of which one has to come first; [] for none. */
  readonly first: readonly EscalationRouteCode[]
  /** Phases between the case and the route: 0 the same, 1 a step further, below 0 a lighter step; null: not known. */
  readonly phasesAhead: number | null
  /** Whether somebody else than who asks has to take the step. */
  readonly bySomebodyElse: boolean
}

/** More than a step further is too early. */
const furthestPhase = 1

/**
 * Whether a route fits, and how.
 * @returns null when it does not: tried already, another track or law, or made for another kind of problem
 */
export function fitRoute(route: EscalationRoute, about: EscalationCase): RouteFit | null {
  const { rule } = route
  if (about.tried.includes(route.code)) return null
  if (about.track !== null && about.track !== route.track) return null
  if (about.laws.length > 0 && !about.laws.some((law) => route.laws.includes(law))) return null
  if (rule.needs.length > 0 && isKindKnown(about) && !rule.needs.some((trait) => has(about, trait)))
    return null
  const group = askerGroupOf(about.asks)
  const followsOn = about.tried.filter((code) => rule.after.includes(code))
  return {
    route,
    madeFor: rule.prefers.filter((trait) => has(about, trait)),
    followsOn,
    first: followsOn.length > 0 ? [] : rule.after,
    phasesAhead: phasesAhead(about.phase, route.phase),
    bySomebodyElse: rule.askedBy !== null && group !== null && rule.askedBy !== group,
  }
}

/** Whether the step can be taken now, as far as is known. */
export function canBeNow({ first, phasesAhead: ahead }: RouteFit): boolean {
  return first.length === 0 && (ahead === null || ahead <= furthestPhase)
}

function isKindKnown({ themes, doelgroepen, zorgprofielen }: EscalationCase): boolean {
  return themes.length + doelgroepen.length + zorgprofielen.length > 0
}

function has(about: EscalationCase, { facet, code }: CaseTrait): boolean {
  const codes: Readonly<Record<CaseTrait['facet'], readonly string[]>> = {
    theme: about.themes,
    law: about.laws,
    doelgroep: about.doelgroepen,
    zorgprofiel: about.zorgprofielen,
  }
  return codes[facet].includes(code)
}

function phasesAhead(from: CasePhase | null, to: CasePhase | null): number | null {
  return from === null || to === null ? null : casePhases.indexOf(to) - casePhases.indexOf(from)
}
